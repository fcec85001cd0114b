"""What ``to_html`` writes, ``parse`` reads back: the same headline, byline, dates and body."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from newsparse import (
    Article,
    Author,
    Block,
    Divider,
    Embed,
    Emphasis,
    Figure,
    Heading,
    Image,
    Link,
    List,
    ListItem,
    Paragraph,
    Preformatted,
    Publisher,
    Quote,
    Table,
    parse,
)
from newsparse.checking.sample import Sample, samples_in
from tests.examples import examples

SAMPLES = samples_in(Path(__file__).resolve().parent.parent.parent / "samples")


def again(article: Article) -> Article:
    return parse(article.to_html(), min_probability=0.0)


def as_reread(block: Block) -> Block:
    """A paragraph that is nothing but bold words is read as the heading that it looks like."""
    if isinstance(block, Paragraph) and [(e.kind, e.start, e.end) for e in block.emphasis] == [("strong", 0, len(block.text))]:
        return Heading(text=block.text, level=3, links=block.links)
    return block


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_sample_is_read_back(sample: Sample) -> None:
    first = parse(sample.html, sample.url)
    second = again(first)
    assert second.extractor == "Exported"
    assert second.body == tuple(as_reread(block) for block in first.body) or second.body == first.body
    for field in ("title", "published_at", "date_precision", "language", "copyright"):
        assert getattr(second, field) == getattr(first, field), field
    assert second.modified_at == first.modified_at or first.modified_at == first.published_at
    assert [(a.name, a.role, a.url, a.kind) for a in second.authors] == [(a.name, a.role, a.url, a.kind) for a in first.authors]
    assert (second.publisher and second.publisher.name) == (first.publisher and first.publisher.name)
    assert second.warnings == () or {one.code for one in second.warnings} <= {one.code for one in first.warnings}


WORDS = "old harbour bridge council tide voted pier 다리 항구 시는 밝혔다 港 橋 Brücke étage мост جسر 2031 5.3 “deck” (east) A&B <b> *x* 1. #no".split()
word = st.sampled_from(WORDS)


def lines(least: int, most: int, end: str = "") -> st.SearchStrategy[str]:
    """So many words on one line, which begin and end with letters."""
    middle = st.lists(word, min_size=least, max_size=most).map(" ".join)
    return middle.map(lambda text: f"The {text} quay{end}")


@st.composite
def inlines(draw: st.DrawFn, model: type, text: st.SearchStrategy[str], **more: st.SearchStrategy[object]) -> Block:
    """A text with a link and an emphasis around some of its words, neither around all of it, and apart from each other."""
    said = draw(text)
    inside = [at for at, char in enumerate(said) if char == " "]
    links: tuple[Link, ...] = ()
    emphasis: tuple[Emphasis, ...] = ()
    if len(inside) > 4 and draw(st.booleans()):
        a, b, c, d = sorted(draw(st.lists(st.sampled_from(inside), min_size=4, max_size=4, unique=True)))
        links = (Link(text=said[a + 1 : b], url="https://wire.example/a?b=1&c=2", start=a + 1, end=b),)
        kind = draw(st.sampled_from(["strong", "emphasis", "underline", "strike", "code", "subscript", "superscript"]))
        emphasis = (Emphasis(kind=kind, start=c + 1, end=d),)
    built: Block = model(text=said, links=links, emphasis=emphasis, **{name: draw(one) for name, one in more.items()})
    return built


sentences = lines(8, 30, ".")
labels = lines(1, 4)
pictures = st.integers(1, 10**6).map("https://img.example/{}.jpg".format)
nested = st.builds(List, ordered=st.booleans(), items=st.lists(inlines(ListItem, labels), min_size=1, max_size=2).map(tuple))
items = st.one_of(
    inlines(ListItem, labels), st.builds(ListItem, text=labels, children=st.tuples(nested))
)
cells = st.tuples(labels, labels, labels)
blocks = st.one_of(
    inlines(Paragraph, sentences),
    inlines(Paragraph, sentences),
    inlines(Heading, labels, level=st.integers(2, 6)),
    inlines(Quote, sentences, source=st.none() | labels),
    st.builds(List, ordered=st.booleans(), items=st.lists(items, min_size=2, max_size=4).map(tuple)),
    st.builds(Table, header=cells, rows=st.lists(cells, min_size=2, max_size=3).map(tuple), caption=st.none() | labels),
    st.builds(Preformatted, text=st.lists(labels, min_size=2, max_size=3).map("\n  ".join)),
    st.builds(Embed, provider=st.just("YouTube"), url=st.just("https://www.youtube.com/embed/aB3dE5fG7hI"), text=st.none() | labels),
    st.builds(Figure, image=st.builds(Image, url=pictures, caption=st.none() | sentences, credit=st.none() | st.just("Ann Lee/Tide Wire"))),
    st.just(Divider()),
)


def is_plain(body: list[Block]) -> bool:
    """Whether no block stands so that it would be read with its neighbour: dividers at an end or in a row, one picture twice."""
    dividers = [isinstance(block, Divider) for block in body]
    urls = [block.image.url for block in body if isinstance(block, Figure)]
    return not (dividers[0] or dividers[-1] or any(a and b for a, b in pairwise(dividers))) and len(urls) == len(set(urls))


#: A text that goes on for some paragraphs, as articles do: nothing but a list is a page's layout.
opening = st.lists(inlines(Paragraph, sentences), min_size=3, max_size=4)
bodies = st.builds(lambda text, rest: [*text, *rest], opening, st.lists(blocks, max_size=8)).filter(is_plain)
moments = st.datetimes(datetime(1995, 1, 1), datetime(2035, 1, 1), timezones=st.sampled_from([UTC, timezone(timedelta(hours=9)), timezone(-timedelta(hours=3, minutes=30))]))
invented = st.builds(
    Article,
    title=lines(3, 8),
    subtitles=st.lists(lines(4, 8), max_size=2, unique=True).map(tuple),
    authors=st.lists(st.builds(Author, name=st.sampled_from(["Jane Miller", "김하늘", "Ana María Ruiz"]), role=st.none() | st.just("Harbour Editor")), max_size=2, unique_by=lambda a: a.name).map(tuple),
    published_at=moments.map(lambda moment: moment.replace(microsecond=0)),
    date_precision=st.just("second"),
    timezone_basis=st.just("stated"),
    publisher=st.none() | st.just(Publisher(name="Eastmere Post", domain="eastmere.example", url="https://eastmere.example/")),
    language=st.sampled_from(["en", "ko", "ar"]),
    body=bodies.map(tuple),
    copyright=st.none() | st.just("© 2031 Eastmere Post. All rights reserved."),
)  # fmt: skip


@given(invented)
@settings(max_examples=examples(40))
def test_an_invented_article_is_read_back(article: Article) -> None:
    second = again(article)
    assert second.body == article.body
    for field in ("title", "subtitles", "authors", "published_at", "date_precision", "timezone_basis", "publisher", "language", "copyright"):
        assert getattr(second, field) == getattr(article, field), field


def test_what_a_page_forged_is_text_when_it_is_read_back() -> None:
    article = Article(title="Tide & <b>bridge</b>", body=(Paragraph(text='The <script>alert(1)</script> quay, "as it is" & was.'),))
    second = again(article)
    assert (second.title, second.body) == (article.title, article.body)
