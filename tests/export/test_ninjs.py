"""ninjs: valid, and nothing of the article lost that the standard has a place for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from newsparse import Article, Image, Paragraph, Video
from tests.articles import KST, WHOLE
from tests.export.ninjs import ninjs_faults


def test_the_whole_article() -> None:
    item = WHOLE.to_ninjs()
    assert ninjs_faults(item) == []
    bodies = item.pop("bodies")
    assert item == {
        "uri": "https://gangmaeul.example/news/articleView.html?idxno=1",
        "standard": {
            "name": "ninjs",
            "version": "3.2",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
        },
        "type": "text",
        "representationType": "full",
        "language": "ko",
        "firstCreated": "2026-08-19T09:10:00+09:00",
        "versionCreated": "2026-08-19T11:00:05+09:00",
        "headlines": [
            {"role": "main", "contentType": "text/plain", "value": "강마을시, 책 10만 권 도서관 연다"},
            {"role": "subtitle", "contentType": "text/plain", "value": "24시간 열람실 갖춰"},
            {"role": "subtitle", "contentType": "text/plain", "value": "어린이관은 내년 봄"},
        ],
        "descriptions": [
            {"role": "summary", "contentType": "text/plain", "value": "강마을시가 도서관을 연다."}
        ],
        "by": "한가람 기자, 강마을통신",
        "people": [
            {
                "name": "한가람",
                "rel": "author",
                "literal": "기자",
                "contactInfo": [{"type": "email", "role": "work", "value": "garam@gangmaeul.example"}],
            }
        ],
        "organisations": [{"name": "강마을통신", "rel": "author", "uri": "https://wire.example/"}],
        "infoSources": [{"name": "강마을신문", "role": "publisher", "uri": "https://gangmaeul.example/"}],
        "subjects": [
            {"name": "문화", "rel": "section"},
            {"name": "도서관", "rel": "about"},
            {"name": "강마을", "rel": "about"},
        ],
        "genres": [{"name": "Current", "uri": "http://cv.iptc.org/newscodes/genre/Current"}],
        "copyrightHolder": "강마을신문",
        "copyrightNotice": "저작권자 © 강마을신문 무단전재 금지",
        "altIds": [{"role": "publisher", "value": "1"}],
        "associations": [
            {
                "name": "picture1",
                "uri": "https://gangmaeul.example/1.jpg",
                "type": "picture",
                "by": "강마을시",
                "descriptions": [
                    {"role": "caption", "contentType": "text/plain", "value": "새 도서관 조감도"}
                ],
                "renditions": [
                    {"name": "main", "href": "https://gangmaeul.example/1.jpg", "contentType": "image/jpeg"}
                ],
            },
            {
                "name": "video1",
                "uri": "https://video.example/1",
                "type": "video",
                "headlines": [{"value": "개관식"}],
                "renditions": [{"name": "main", "href": "https://video.example/1", "duration": 61.0}],
            },
        ],
    }
    plain, marked = bodies
    assert (plain["contentType"], plain["value"]) == ("text/plain", WHOLE.text)
    assert (marked["contentType"], marked["value"]) == ("text/html", WHOLE.to_html())
    assert plain["charCount"] == len(WHOLE.text)
    assert plain["wordCount"] == len(WHOLE.text.split())


def test_the_least_article_is_valid() -> None:
    item = Article(title="제목").to_ninjs()
    assert ninjs_faults(item) == []
    assert item["uri"].startswith("urn:uuid:")
    assert "bodies" not in item


def test_an_article_without_address_is_named_by_what_it_says() -> None:
    one, same, other = (Article(title=title).to_ninjs()["uri"] for title in ("가", "가", "나"))
    assert one == same != other


def test_addresses_are_ascii() -> None:
    article = Article(
        title="x", url="https://a.example/가?q=나|{}", images=(Image(url="https://a.example/다.PNG?w=1"),)
    )
    item = article.to_ninjs()
    assert ninjs_faults(item) == []
    assert item["uri"] == "https://a.example/%EA%B0%80?q=%EB%82%98%7C%7B%7D"
    assert item["associations"][0]["renditions"][0]["contentType"] == "image/png"


@pytest.mark.parametrize(
    ("kind", "type_", "genre"),
    [
        ("photo", "picture", None),
        ("video", "video", None),
        ("opinion", "text", "Opinion"),
        ("live", "text", "Live blog"),
    ],
)
def test_kinds(kind: Any, type_: str, genre: str | None) -> None:
    item = Article(title="x", kind=kind).to_ninjs()
    assert item["type"] == type_
    assert [one["name"] for one in item.get("genres", [])] == ([genre] if genre else [])


def test_a_paywalled_text_is_partial() -> None:
    article = Article(title="x", access="paywalled", body=(Paragraph(text="첫 문장."),))
    assert article.to_ninjs()["representationType"] == "partial"


def test_what_was_never_edited_has_one_version() -> None:
    published = datetime(2026, 8, 19, tzinfo=KST)
    item = Article(title="x", published_at=published, videos=(Video(title="주소 없음"),)).to_ninjs()
    assert item["firstCreated"] == item["versionCreated"] == "2026-08-19T00:00:00+09:00"
    assert "associations" not in item


@pytest.mark.parametrize(
    "wrong",
    [
        {}, {"uri": "no"}, {"uri": "urn:x:1", "headline": "x"}, {"uri": "urn:x:1", "type": "poem"},
        {"uri": "urn:x:1", "firstCreated": "2026-08-19"}, {"uri": "urn:x:1", "headlines": [{}]},
        {"uri": "urn:x:1", "associations": [{"uri": "urn:x:2"}]},
    ],
)  # fmt: skip
def test_the_check_itself_can_fail(wrong: dict[str, Any]) -> None:
    assert ninjs_faults(wrong)
