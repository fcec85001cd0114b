"""JSON-LD: a schema.org NewsArticle that holds what is known and nothing else."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from newsparse import Article, Author, Paragraph, Update
from newsparse.export.jsonld import script_json, to_jsonld_script
from newsparse.structured.jsonld import is_article, read_jsonld
from tests.articles import KST, WHOLE


def test_the_whole_article() -> None:
    url = "https://gangmaeul.example/news/articleView.html?idxno=1"
    assert WHOLE.to_jsonld() == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "강마을시, 책 10만 권 도서관 연다",
        "alternativeHeadline": "24시간 열람실 갖춰\n어린이관은 내년 봄",
        "description": "강마을시가 도서관을 연다.",
        "author": [
            {
                "@type": "Person",
                "name": "한가람",
                "jobTitle": "기자",
                "email": "garam@gangmaeul.example",
                "worksFor": {"@type": "Organization", "name": "강마을신문"},
            },
            {"@type": "Organization", "name": "강마을통신", "url": "https://wire.example/"},
        ],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": "강마을신문",
            "url": "https://gangmaeul.example/",
            "logo": {"@type": "ImageObject", "url": "https://gangmaeul.example/logo.png"},
        },
        "datePublished": "2026-08-19T09:10+09:00",
        "dateModified": "2026-08-19T11:00:05+09:00",
        "image": [
            {
                "@type": "ImageObject",
                "url": "https://gangmaeul.example/1.jpg",
                "caption": "새 도서관 조감도",
                "creditText": "강마을시",
            }
        ],
        "video": [
            {
                "@type": "VideoObject",
                "name": "개관식",
                "embedUrl": "https://video.example/1",
                "duration": "PT61S",
            }
        ],
        "articleSection": "문화",
        "keywords": ["도서관", "강마을"],
        "inLanguage": "ko",
        "isAccessibleForFree": True,
        "copyrightNotice": "저작권자 © 강마을신문 무단전재 금지",
        "commentCount": 3,
        "identifier": "1",
        "url": url,
        "mainEntityOfPage": {
            "@type": "WebPage",
            "@id": url,
            "breadcrumb": {
                "@type": "BreadcrumbList",
                "itemListElement": [
                    {"@type": "ListItem", "position": 1, "name": "홈"},
                    {"@type": "ListItem", "position": 2, "name": "문화"},
                ],
            },
            "relatedLink": ["https://gangmaeul.example/2"],
        },
        "articleBody": WHOLE.text,
    }


def test_what_is_not_known_is_not_there() -> None:
    assert Article(title="제목").to_jsonld() == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "제목",
    }


@pytest.mark.parametrize(
    ("kind", "type_", "genre"),
    [
        ("news", "NewsArticle", None),
        ("opinion", "OpinionNewsArticle", None),
        ("analysis", "AnalysisNewsArticle", None),
        ("review", "ReviewNewsArticle", None),
        ("live", "LiveBlogPosting", None),
        ("press_release", "NewsArticle", "press release"),
    ],
)
def test_kinds(kind: Any, type_: str, genre: str | None) -> None:
    node = Article(title="x", kind=kind).to_jsonld()
    assert (node["@type"], node.get("genre")) == (type_, genre)


@pytest.mark.parametrize(
    ("access", "free"), [("free", True), ("metered", False), ("paywalled", False), ("unknown", None)]
)
def test_access(access: Any, free: bool | None) -> None:
    assert Article(title="x", access=access).to_jsonld().get("isAccessibleForFree") is free


def test_a_bare_day_is_a_date() -> None:
    day = WHOLE.model_copy(update={"date_precision": "day"}).to_jsonld()
    assert day["datePublished"] == "2026-08-19"


def test_a_live_blog_has_its_updates_and_its_span() -> None:
    first = datetime(2026, 8, 19, 9, tzinfo=KST)
    updates = tuple(
        Update(
            published_at=first + timedelta(hours=hours),
            title=f"{hours}시간 뒤",
            body=(Paragraph(text="소식"),),
        )
        for hours in (2, 0)
    )
    node = Article(title="x", kind="live", updates=updates).to_jsonld()
    assert node["coverageStartTime"] == "2026-08-19T09:00:00+09:00"
    assert node["coverageEndTime"] == "2026-08-19T11:00:00+09:00"
    assert node["liveBlogUpdate"][0] == {
        "@type": "BlogPosting",
        "headline": "2시간 뒤",
        "datePublished": "2026-08-19T11:00:00+09:00",
        "articleBody": "소식",
    }


def test_nothing_ends_the_script_element() -> None:
    article = Article(title="</script><!--<script> & \u2028\u2029", authors=(Author(name="<b>"),))
    script = to_jsonld_script(article)
    assert script.count("<") == script.count(">") == 2
    assert "&" not in script
    assert "\u2028" not in script
    inside = script[script.index("{") : script.rindex("}") + 1]
    assert json.loads(inside)["headline"] == article.title
    assert script_json("가<") == '"가\\u003c"'


def test_our_own_reader_finds_the_article_again() -> None:
    script = to_jsonld_script(WHOLE)
    nodes = read_jsonld([script[script.index("{") : script.rindex("}") + 1]])
    assert next(node for node in nodes if is_article(node))["headline"] == WHOLE.title
