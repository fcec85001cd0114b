"""Arc XP: the article as Fusion.globalContent, beside or instead of markup."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsparse import Article, parse

TEXT = (
    "The ferry to Lindholm sails again on Friday, eleven months after a storm broke its landing stage in two.",
    "Two hundred islanders had crossed by mail boat since then, and some of them say that they will go on doing so.",
)


def story(*elements: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "story", "content_elements": list(elements),
        "credits": {"by": [{"type": "author", "name": "Mina Solberg"}]},
        "taxonomy": {"primary_section": {"name": "Islands"}, "tags": [{"text": "Ferries", "slug": "ferries"}]},
    } | more  # fmt: skip


def read(state: Any, body: str = "") -> Article:
    script = f"<script>window.Fusion=window.Fusion||{{}};Fusion.globalContent={json.dumps(state)};Fusion.x=1;</script>"
    return parse(f"<html lang='en'><head><title>Ferry sails again</title>{script}</head><body><h1>Ferry sails again</h1>{body}</body></html>")


def test_a_body_that_only_the_script_holds() -> None:
    article = read(
        story(
            {"type": "text", "content": TEXT[0].replace("ferry", "<b>ferry</b>")},
            {"type": "header", "level": 3, "content": "By mail boat"},
            {"type": "interstitial_link", "content": "Read next: harbours", "url": "/b"},
            {"type": "text", "content": TEXT[1]},
            {"type": "list", "list_type": "ordered", "items": [{"type": "text", "content": "Lindholm"}, {"type": "text", "content": "Ask"}]},
            {"type": "quote", "content_elements": [{"type": "text", "content": "We kept rowing all the same."}]},
            {"type": "table", "header": [{"content": "Day"}, {"content": "Sails"}], "rows": [[{"content": "Friday"}, {"content": "07:10"}]]},
        )
    )
    assert article.extractor == "ArcByScript"
    assert [block.type for block in article.body] == ["paragraph", "heading", "paragraph", "list", "quote", "table"]
    assert article.text.split("\n\n")[:3] == [TEXT[0], "By mail boat", TEXT[1]]
    assert "Read next" not in article.text
    assert [a.name for a in article.authors] == ["Mina Solberg"]
    assert article.tags == ("Ferries",) and article.section == "Islands"


def test_the_page_is_preferred_where_it_shows_the_article() -> None:
    article = read(story({"type": "text", "content": TEXT[0]}), f"<article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article>")
    assert article.text == "\n\n".join(TEXT)
    assert article.provenance["tags"].extractor == "Arc"


@pytest.mark.parametrize(
    "state",
    [
        {}, [], {"content_elements": []}, {"content_elements": "x"}, {"content_elements": [None, 1, "x"]},
        {"content_elements": [{"type": "text"}, {"type": "list", "items": {"a": 1}}, {"type": "table", "rows": "x"}, {"type": "image"}]},
        {"content_elements": [{"type": "quote", "content_elements": [{"type": "list", "items": [None]}]}]},
        story({"type": "text", "content": TEXT[0]}, credits={"by": [{"type": "author", "name": 5}, {"type": "author", "name": {"a": 1}}]}),
    ],
)  # fmt: skip
def test_states_of_other_shapes_do_no_harm(state: Any) -> None:
    article = read(state, f"<article><p>{TEXT[0]}</p><p>{TEXT[1]}</p></article>")
    assert article.text == "\n\n".join(TEXT)


def test_a_newspaper_on_arc() -> None:
    script = f"<script>Fusion.globalContent={json.dumps(story({'type': 'text', 'content': TEXT[0]}))};</script>"
    page = f"<html><body>{script}<h1 class='article-header__headline'>배가 다시 뜬다</h1></body></html>"
    assert parse(page, url="https://www.chosun.com/a/").extractor == "Chosun"
    assert parse(page, url="https://biz.chosun.com/a/").publisher.name == "조선비즈"  # type: ignore[union-attr]
    other = f"<html><body><h1>배가 다시 뜬다</h1><p>{TEXT[0]}</p></body></html>"
    assert parse(other, url="https://forum.chosun.com/a").extractor == "Generic"


def test_korean_bylines_credits_and_decks_of_the_object() -> None:
    lines = ("나루 나룻배가 금요일부터 다시 다닌다. 폭풍에 선착장이 부서진 지 열한 달 만이다. 배는 하루 여섯 번 떠난다.", "섬 주민 이백 명은 그동안 우편선을 타고 뭍을 오갔다. 몇몇은 앞으로도 우편선을 타겠다고 말했다.")
    by = [
        {"type": "author", "name": "하가람", "additional_properties": {"original": {"byline": "하가람 기자", "email": "ha@chosun.example"}}},
        {"type": "author", "name": "노을빛", "additional_properties": {"original": {"byline": "노을빛 인턴기자"}}, "social_links": [{"site": "email", "url": "no@chosun.example"}]},
        {"type": "author", "name": "정새벽", "additional_properties": None, "social_links": "none"},
    ]
    picture = {"type": "image", "url": "https://img.example/1.jpg", "caption": "나루시가 띄운 나룻배가 강을 건넌다.", "credits": {"by": None, "affiliation": [{"name": "나루시"}]}}
    state = story(picture, *({"type": "text", "content": line} for line in lines), credits={"by": by}, subheadlines={"basic": "열한 달 만에 다시<br/>하루 여섯 번"})
    script = f"<script>Fusion.globalContent={json.dumps(state)};Fusion.x=1;</script>"
    page = f"<html lang='ko'><head><title>나룻배 다시 뜬다</title>{script}</head><body><h1>나룻배 다시 뜬다</h1></body></html>"
    article = parse(page, url="https://www.chosun.com/national/2031/02/09/ABC/")
    assert [(a.name, a.role, a.email) for a in article.authors] == [
        ("하가람", "기자", "ha@chosun.example"), ("노을빛", "인턴기자", "no@chosun.example"), ("정새벽", None, None)
    ]  # fmt: skip
    assert [(i.caption, i.credit) for i in article.images] == [("나루시가 띄운 나룻배가 강을 건넌다.", "나루시")]
    assert article.subtitles == ("열한 달 만에 다시", "하루 여섯 번") and article.text == "\n\n".join(lines)


def test_an_outlet_without_a_class_whose_page_a_script_draws() -> None:
    """All that the object states is read, the Korean byline and not the name that begins with the given one."""
    lines = ("나루 나룻배가 금요일부터 다시 다닌다. 폭풍에 선착장이 부서진 지 열한 달 만이다. 배는 하루 여섯 번 떠난다.", "섬 주민 이백 명은 그동안 우편선을 타고 뭍을 오갔다. 몇몇은 앞으로도 우편선을 타겠다고 말했다.")
    by = [{"type": "author", "name": "가람 하", "additional_properties": {"original": {"byline": "하가람 기자", "email": "ha@haneul.example"}}}]
    state = story(
        *({"type": "text", "content": line} for line in lines), _id="QWERTYUIOPASDFGHJKLZXCVB34", credits={"by": by}, subheadlines={"basic": "열한 달 만에 다시\n하루 여섯 번"},
        first_publish_date="2031-02-09T01:20:31Z", last_updated_date="2031-02-09T05:10:02Z", description={"basic": "나룻배가 다시 뜬다."},
    )  # fmt: skip
    script = f"<script>Fusion.globalContent={json.dumps(state)};Fusion.x=1;</script>"
    head = "<meta property='og:title' content='나룻배 다시 뜬다'>"
    article = parse(f"<html lang='ko'><head>{head}</head><body><div id='fusion-app'></div>{script}</body></html>", url="https://www.haneul.example/society/2031/02/09/QWERTYUIOPASDFGHJKLZXCVB34/")
    assert [(a.name, a.role, a.email) for a in article.authors] == [("하가람", "기자", "ha@haneul.example")]
    assert (str(article.published_at), str(article.modified_at)) == ("2031-02-09 01:20:31+00:00", "2031-02-09 05:10:02+00:00")
    assert article.subtitles == ("열한 달 만에 다시", "하루 여섯 번") and article.source_id == "QWERTYUIOPASDFGHJKLZXCVB34"
    assert article.description == "나룻배가 다시 뜬다." and article.text == "\n\n".join(lines)
    stated = parse(f"<html lang='ko'><head>{head}<meta property='article:published_time' content='2031-02-09T10:20:00+09:00'></head><body>{script}</body></html>")
    assert str(stated.published_at) == "2031-02-09 10:20:00+09:00"


def test_what_is_no_text_is_neither_deck_nor_description() -> None:
    article = read(story(*({"type": "text", "content": line} for line in TEXT), subheadlines={"basic": {"x": 1}}, description={"basic": 5}))
    assert (article.subtitles, article.description, article.text) == ((), None, "\n\n".join(TEXT))
