"""What notebooks show of articles, and articles as a table."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from lxml import etree, html

from newsparse import (
    Article,
    Articles,
    Author,
    Figure,
    Image,
    MissingExtra,
    Paragraph,
    Publisher,
    Warning,
    WrongInput,
    parse,
    to_frame,
)
from newsparse.checking.sample import Sample
from newsparse.export.frame import CATEGORIES
from newsparse.export.row import COLUMNS
from tests.articles import KST, WHOLE, articles
from tests.cli.test_explain import SAMPLES
from tests.examples import examples

PLAIN = Article(title="Pier 2 reopens")
PIER = Article(
    title="Pier 2 reopens",
    subtitles=("Ferries sail again",),
    authors=(Author(name="Jane Miller", role="Staff Writer"),),
    publisher=Publisher(name="Harbour Daily", url="https://harbourdaily.example"),
    published_at=datetime(2031, 2, 9, 11, 30, tzinfo=KST),
    date_precision="minute",
    timezone_basis="language",
    language="en",
    body=(Paragraph(text="The pier opened."), Figure(image=Image(url="https://harbourdaily.example/pier.jpg", caption="The pier", credit="Ann Lee"))),
    lead_image=Image(url="https://harbourdaily.example/lead.jpg", alt="Ferries"),
    tags=("Harbour", "Ferries"),
    comment_count=3,
    warnings=(Warning(code="body_short", message="the body has only 16 characters"),),
)  # fmt: skip


def shown(article: Article) -> html.HtmlElement:
    return html.fragment_fromstring(article._repr_html_())


def test_headline_deck_byline_and_zone() -> None:
    root = shown(PIER)
    assert root.findtext("h1") == "Pier 2 reopens"
    assert [p.text_content() for p in root.find_class("np-deck")] == ["Ferries sail again"]
    assert "Jane Miller Staff Writer · Harbour Daily · 2031-02-09 11:30 +09:00 (language)" in root.text_content()
    assert "⚠ body_short the body has only 16 characters" in root.text_content()


def test_pictures_are_links_and_nothing_is_loaded() -> None:
    root = shown(PIER)
    links = {a.get("href"): a.getparent().text_content() for a in root.iter("a")}
    assert links["https://harbourdaily.example/lead.jpg"] == "▣ picture — Ferries"
    assert links["https://harbourdaily.example/pier.jpg"] == "▣ picture — The pier — Ann Lee"
    assert not list(root.iter("img", "iframe", "link", "script"))
    assert "url(" not in PIER._repr_html_()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_samples_show_their_text_provenance_and_removals(sample: Sample) -> None:
    article = parse(sample.html, sample.url)
    root = shown(article)
    summaries = [summary.text_content() for summary in root.iter("summary")]
    assert f"where {len(article.provenance)} fields came from" in summaries
    assert bool(article.removals) == (f"{len(article.removals)} parts removed from the body" in summaries)
    said = "".join(root.text_content().split())
    for block in article.body:
        if isinstance(block, Paragraph):
            assert "".join(block.text.split()) in said


def test_an_article_of_a_title_alone_shows() -> None:
    root = shown(PLAIN)
    assert root.findtext("h1") == "Pier 2 reopens"
    assert not list(root.iter("details"))


def test_styles_are_scoped_and_know_dark_pages() -> None:
    (style,) = shown(PIER).iter("style")
    css = style.text or ""
    for selector in re.findall(r"(?:^|\})\s*([^{}@]+)\{", css):
        assert all(part.strip().startswith(".newsparse") for part in selector.split(",")), selector
    assert "prefers-color-scheme: dark" in css
    assert "--jp-content-font-color1" in css and "--vscode-editor-foreground" in css


def test_right_to_left() -> None:
    assert shown(Article(title="الجسر القديم يعود", language="ar")).get("dir") == "rtl"


@settings(max_examples=examples(30))
@given(articles)
def test_whatever_the_article_holds_stays_text(article: Article) -> None:
    for markup in (article._repr_html_(), Articles([article])._repr_html_()):
        root = html.fragment_fromstring(markup)
        for element in root.iter(etree.Element):
            assert element.tag in _TAGS
            assert not [name for name in element.attrib if name.startswith("on") or name == "src"]
            assert (element.get("href") or "https://").startswith(("http://", "https://"))


_TAGS = frozenset(
    "div style h1 h2 h3 h4 h5 h6 p a span br time figure figcaption cite blockquote pre ul ol li table caption thead tbody tr th td hr "
    "section details summary code strong em u s sub sup b i".split()
)


def test_several_articles_are_a_table() -> None:
    both = Articles([PIER, WHOLE])
    root = html.fragment_fromstring(both._repr_html_())
    rows = [[cell.text_content() for cell in row] for row in root.iter("tr")]
    assert rows[0] == ["", "published", "headline", "authors", "publisher", "language", "kind", "characters", "warnings"]
    assert rows[1] == ["0", "2031-02-09 11:30 +09:00", "Pier 2 reopens", "Jane Miller", "Harbour Daily", "en", "unknown", "16", "body_short"]
    assert root.find(".//caption").text == "2 articles"
    assert both[0] is PIER
    assert isinstance(both[:1], Articles) and both[:1] == (PIER,)
    assert repr(both).splitlines()[:2] == ["<Articles: 2>", "  2031-02-09 11:30  Pier 2 reopens"]
    assert repr(Articles([PLAIN] * 30)).splitlines()[-1] == "  and 10 more"
    assert repr(Articles()) == "<Articles: 0>"


@pytest.mark.parametrize("wrong", [[PIER, None], ["<html>"]])
def test_what_is_no_article_is_named(wrong: list[object]) -> None:
    with pytest.raises(WrongInput, match=r"item [01] is (?:NoneType|str); pass what parse returns"):
        Articles(wrong)  # type: ignore[arg-type]
    with pytest.raises(WrongInput, match=r"item [01] is (?:NoneType|str); pass what parse returns"):
        to_frame(wrong)  # type: ignore[arg-type]


def test_a_single_article_is_no_list_of_them() -> None:
    for call in (Articles, to_frame):
        with pytest.raises(WrongInput, match=r"several articles; pass a list: \w+\(\[article\]\)"):
            call(PIER)  # type: ignore[arg-type, operator]


@pytest.mark.parametrize("several", [[], [PLAIN], [PIER, WHOLE, PLAIN]], ids=len)
def test_pandas_has_types_that_never_depend_on_the_pages(several: list[Article]) -> None:
    pandas = pytest.importorskip("pandas")
    frame = to_frame(several)
    assert list(frame.columns) == list(COLUMNS)
    assert len(frame) == len(several)
    assert str(frame["published_at"].dtype) == str(frame["modified_at"].dtype) == "datetime64[us, UTC]"
    assert frame["title"].dtype == pandas.StringDtype()
    assert str(frame["comment_count"].dtype) == "Int64"
    assert str(frame["probability"].dtype) == "float64"
    for name, words in CATEGORIES.items():
        assert tuple(frame[name].cat.categories) == words
    assert frame["tags"].dtype == object


def test_pandas_keeps_values_and_what_is_missing() -> None:
    pandas = pytest.importorskip("pandas")
    frame = Articles([PIER, PLAIN]).to_frame()
    assert frame["published_at"][0] == datetime(2031, 2, 9, 2, 30, tzinfo=UTC)
    assert frame["tags"][0] == ["Harbour", "Ferries"]
    assert frame["comment_count"][0] == 3
    assert frame["kind"][0] == "unknown"
    assert pandas.isna(frame["published_at"][1])
    assert pandas.isna(frame["comment_count"][1])
    assert pandas.isna(frame["url"][1])


@pytest.mark.parametrize("several", [[], [PLAIN], [PIER, WHOLE, PLAIN]], ids=len)
def test_polars_has_types_that_never_depend_on_the_pages(several: list[Article]) -> None:
    polars = pytest.importorskip("polars")
    frame = to_frame(iter(several), "polars")
    assert frame.columns == list(COLUMNS)
    assert frame.height == len(several)
    assert frame.schema["published_at"] == polars.Datetime("us", "UTC")
    assert frame.schema["tags"] == polars.List(polars.String)
    assert frame.schema["comment_count"] == polars.Int64
    assert frame.schema["kind"] == polars.Enum(list(CATEGORIES["kind"]))
    if several and several[0] is PIER:
        assert frame["published_at"][0] == datetime(2031, 2, 9, 2, 30, tzinfo=UTC)
        assert frame["published_at"].to_list()[-1] is None


def test_another_backend_is_refused() -> None:
    with pytest.raises(WrongInput, match="backend must be 'pandas' or 'polars', not 'dask'"):
        to_frame([], "dask")  # type: ignore[arg-type]


@pytest.mark.parametrize(("backend", "extra"), [("pandas", "notebook"), ("polars", "polars")])
def test_a_missing_backend_is_named_with_its_extra(backend: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, backend, None)
    with pytest.raises(MissingExtra, match=re.escape(f"pip install 'newsparse[{extra}]'")):
        to_frame([], backend)  # type: ignore[arg-type]
