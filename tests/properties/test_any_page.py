"""Every property of any page, over invented pages and over the samples damaged: a few of each in the contributor's suite, hundreds in the build."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import newsparse
from newsparse import Article, NewsparseError
from newsparse.content import Figure, Model, text_of
from tests.fuzz.exercise import Case, exercise
from tests.invented import page as invented_page
from tests.properties.elsewhere import Elsewhere, turkish
from tests.properties.pages import NewsPage, damaged_pages, news_pages
from tests.properties.shown import letters, pieces, shown, units, ways

KINDS: dict[str, st.SearchStrategy[NewsPage]] = {"invented": news_pages(), "damaged": damaged_pages}
#: Letters from which on a text is told from others by itself, and a text's letters for each piece of it that may stand apart on a damaged page.
_LONG, _PER_PIECE = 12, 10


class Seen(NamedTuple):
    """A page, how it was drawn, and its article."""

    page: NewsPage
    kind: str
    article: Article


def read(page: NewsPage) -> Article:
    return newsparse.parse(page.html, page.url, charset=page.charset, min_probability=0.0)


def outcome(page: NewsPage) -> str:
    try:
        return read(page).model_dump_json()
    except NewsparseError as error:
        return repr(error)


def every_text_occurs(seen: Seen) -> None:
    found = ways(seen.page)
    for text in (cell for unit in units(seen.article) for cell in unit.split(" | ")):
        apart = 1 if seen.kind == "invented" else 1 + len(letters(text)) // _PER_PIECE
        assert min(pieces(text, way) for way in found) <= apart, text


def _wholes(seen: Seen) -> tuple[str, ...]:
    """What the page shows; of a damaged page, where readers of markup differ, each way to read it."""
    return (shown(seen.page),) if seen.kind == "invented" else ways(seen.page)


def no_text_stands_twice_that_the_page_has_once(seen: Seen) -> None:
    said, wholes = letters(seen.article.text), _wholes(seen)
    for text in {letters(unit) for unit in units(seen.article)}:
        if len(text) >= _LONG and (times := said.count(text)) > 1:
            assert any(times <= whole.count(text) for whole in wholes), text


def no_caption_is_text(seen: Seen) -> None:
    said, wholes = letters(seen.article.text), _wholes(seen)
    images = [*seen.article.images, *(block.image for block in seen.article.body if isinstance(block, Figure))]
    for caption in {letters(image.caption) for image in images if image.caption}:
        if len(caption) >= _LONG:
            assert caption not in said or any(whole.count(caption) > 1 for whole in wholes), caption


def text_is_what_its_blocks_say(seen: Seen) -> None:
    assert seen.article.text == text_of(seen.article.body)
    assert all(unit.strip() for unit in units(seen.article))


def dates_are_aware(seen: Seen) -> None:
    for moment in (seen.article.published_at, seen.article.modified_at, *(update.published_at for update in seen.article.updates)):
        assert moment is None or moment.utcoffset() is not None


def _addresses(value: Any, name: str = "") -> Iterator[str]:
    """Every address in a model, however deep."""
    if isinstance(value, Model):
        for field in type(value).model_fields:
            if field not in ("provenance", "removals", "warnings"):
                yield from _addresses(getattr(value, field), field)
    elif isinstance(value, tuple):
        for item in value:
            yield from _addresses(item, name)
    elif isinstance(value, str) and (name in ("url", "embed_url", "thumbnail", "logo") or name.endswith("_url")):
        yield value


def addresses_are_absolute_and_of_the_web(seen: Seen) -> None:
    for address in _addresses(seen.article):
        parts = urlsplit(address)
        assert parts.scheme in ("http", "https") and parts.netloc, address
        assert not any(character <= " " or character in "\"<>`\\\x7f" for character in address), address


def json_holds_all(seen: Seen) -> None:
    assert Article.model_validate_json(seen.article.model_dump_json()) == seen.article
    assert Article.model_validate(seen.article.model_dump()) == seen.article


def every_export_is_made_and_safe(seen: Seen) -> None:
    exercise(Case(seen.page.html, seen.page.url, seen.page.charset))


def what_is_filled_says_where_it_came_from(seen: Seen) -> None:
    for name in ("title", "authors", "published_at", "modified_at", "description", "section", "tags", "images", "related", "url", "body"):
        assert not getattr(seen.article, name) or name in seen.article.provenance, name


def the_input_is_not_changed(seen: Seen) -> None:
    html = seen.page.html
    copy = bytes(bytearray(html)) if isinstance(html, bytes) else "".join(list(html))
    kept = hash(html), len(html)
    assert read(seen.page) == seen.article
    assert html == copy and (hash(html), len(html)) == kept


#: Read between two readings of a page, so that whatever one left behind would show.
_OTHERS = (NewsPage(invented_page(), None, None), NewsPage("<h1>다리</h1><p>항구 의회는 월요일 다리를 다시 짓기로 했다.</p>".encode("cp949"), "https://www.hankyung.com/a", "euc-kr"), NewsPage("", None, None))


def the_order_is_of_no_account(seen: Seen) -> None:
    before = outcome(seen.page)
    for other in _OTHERS:
        outcome(other)
    assert outcome(seen.page) == before


PROPERTIES: tuple[Callable[[Seen], None], ...] = (
    every_text_occurs, no_text_stands_twice_that_the_page_has_once, no_caption_is_text, text_is_what_its_blocks_say, dates_are_aware, addresses_are_absolute_and_of_the_web,
    json_holds_all, every_export_is_made_and_safe, what_is_filled_says_where_it_came_from, the_input_is_not_changed, the_order_is_of_no_account,
)  # fmt: skip


def _all_hold(kind: str, page: NewsPage, properties: tuple[Callable[[Seen], None], ...]) -> None:
    try:
        seen = Seen(page, kind, read(page))
    except NewsparseError:
        return
    for holds in properties:
        holds(seen)


def _hunted(kind: str, examples: int, properties: tuple[Callable[[Seen], None], ...]) -> None:
    @settings(max_examples=examples, suppress_health_check=list(HealthCheck))
    @given(KINDS[kind])
    def hunt(page: NewsPage) -> None:
        _all_hold(kind, page, properties)

    hunt()


@pytest.mark.parametrize("kind", KINDS)
def test_every_property_of_a_few_pages(kind: str) -> None:
    _hunted(kind, 25, PROPERTIES)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda one: one.__name__)
def test_a_property_of_many_pages(holds: Callable[[Seen], None], kind: str) -> None:
    _hunted(kind, 200, (holds,))


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Elsewhere]]:
    places = [
        Elsewhere({"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "1"} | (turkish(tmp_path_factory.mktemp("locales")) or {"LC_ALL": "C"})),
        Elsewhere({"TZ": "America/St_Johns", "PYTHONHASHSEED": "4294967295", "LC_ALL": "POSIX", "PYTHONUTF8": "0"}),
    ]
    yield places
    for place in places:
        place.end()


@pytest.mark.slow
def test_the_other_processes_are_elsewhere(elsewhere: list[Elsewhere]) -> None:
    first, second = elsewhere
    assert first.is_at[1] == "+0545" and second.is_at[1] == "NST"
    if "tr_TR" in first.is_at[0]:
        assert first.is_at[3] == "0,5"


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("examples", [200])
def test_any_process_locale_and_time_zone_gives_the_same(kind: str, examples: int, elsewhere: list[Elsewhere]) -> None:
    @settings(max_examples=examples, suppress_health_check=list(HealthCheck))
    @given(KINDS[kind])
    def hunt(page: NewsPage) -> None:
        here = outcome(page)
        for place in elsewhere:
            assert place.outcome(page) == here

    hunt()


@pytest.mark.slow
def test_pages_of_the_corpora_hold_them_too(corpora: Any) -> None:
    from tests.bench.corpus import pages_of

    for index in sorted(corpora.glob("*/index.jsonl")):
        for gold in list(pages_of(index.parent))[::30]:
            _all_hold("damaged", NewsPage(gold.html(), gold.url, None), PROPERTIES)


@pytest.mark.parametrize(
    ("holds", "change"),
    [
        (every_text_occurs, {"body": "A sentence that nobody wrote on any page."}), (no_text_stands_twice_that_the_page_has_once, {"body": 2}), (no_caption_is_text, {"body": "A gull rests above the quay at low water"}),
        (addresses_are_absolute_and_of_the_web, {"url": "/news/1"}), (addresses_are_absolute_and_of_the_web, {"url": "javascript:alert(1)"}), (what_is_filled_says_where_it_came_from, {"section": "News"}),
    ],
)  # fmt: skip
def test_a_property_that_does_not_hold_is_found(holds: Callable[[Seen], None], change: dict[str, Any]) -> None:
    figure = "<figure><img src='https://img.eastmere-post.example/1-bridge.jpg' width=1200 height=800><figcaption>A gull rests above the quay at low water</figcaption></figure>"
    page = NewsPage(invented_page(inside=figure), "https://www.eastmere-post.example/a-1234567", None)
    article = read(page)
    _all_hold("invented", page, PROPERTIES)
    if isinstance(change.get("body"), str):
        change = {"body": (*article.body, newsparse.Paragraph(text=change["body"]))}
    elif "body" in change:
        change = {"body": article.body * change["body"]}
    with pytest.raises(AssertionError):
        holds(Seen(page, "invented", article.model_copy(update=change)))
