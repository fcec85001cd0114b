"""Invented articles: one whole one, and Hypothesis strategies for every other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from newsparse import (
    Article,
    Author,
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
    Provenance,
    Publisher,
    Quote,
    Removal,
    Table,
    Update,
    Video,
    Warning,
)

KST = timezone(timedelta(hours=9))

# What pages forge structure with, beside letters of several scripts.
PIECES = [
    "#", "# ", "-", "- ", "---", "+ ", "* ", "*", "**", "_", "__", "`", "```", "~", "~~~", ">", "> ", "|", "|---|", ":",
    "1. ", "2)", "=", "===", "[", "]", "(", ")", "](", "![", "!", "<b>", "</b>", "<script>", "<!--", "&", "&amp;", "&#60;",
    "\\", "\n", "\n\n", "\n    ", " ", "  ", "\t", "\r\n", "\r", "\x00", "\x1b[31m", "\x0b", "\u2028", "\xa0", "\u3000",
    '"', "'", "“", "”", ".", ",", "$", "€", "😀", "가", "나다", "말했다", "漢字", "カナ", "العربية", "e\u0301", "\ud800",
    "word", "x", "A1", "https://a.example/b", "javascript:alert(1)", "onerror=", "onclick=\"x\"",
]  # fmt: skip

texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
filled = st.lists(st.sampled_from(PIECES), min_size=1, max_size=14).map("".join)
words = st.sampled_from(["가나다", "word", "말 많은", "x", "漢字", '"인용"', "a.b", "(괄호)", "끝."])
paths = st.sampled_from(
    [
        "",
        "/",
        "/a_(b)",
        "/a b",
        '/"><script>',
        "/가",
        "/?a=1&copy;=2",
        "/x\ny",
        "/<i>",
        "/a\\b",
        "/)",
        "/a'b",
        "/|{}",
    ]
)
urls = st.builds(
    "{}{}{}".format, st.sampled_from(["http://", "https://", "HTTPS://"]), st.just("a.example"), paths
)
offsets = st.integers(min_value=-3, max_value=40)
maybe = st.none
links = st.lists(
    st.builds(Link, text=texts, url=urls, start=maybe() | offsets, end=maybe() | offsets), max_size=4
)
kinds = st.sampled_from(["strong", "emphasis", "underline", "strike", "code", "subscript", "superscript"])
emphases = st.lists(st.builds(Emphasis, kind=kinds, start=offsets, end=offsets), max_size=6)
images = st.builds(
    Image,
    url=maybe() | urls,
    alt=maybe() | texts,
    caption=maybe() | texts,
    credit=maybe() | texts,
    width=maybe() | st.integers(0, 5000),
    height=maybe() | st.integers(0, 5000),
)


def inline(model: type[Any], text: st.SearchStrategy[str] = filled, **more: Any) -> st.SearchStrategy[Any]:
    return st.builds(model, text=text, links=links.map(tuple), emphasis=emphases.map(tuple), **more)


def _lists(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(List, ordered=st.booleans(), items=st.lists(items, max_size=3).map(tuple))


lists = _lists(
    st.recursive(
        inline(ListItem, texts),
        lambda items: inline(ListItem, texts, children=st.lists(_lists(items), max_size=2).map(tuple)),
        max_leaves=5,
    )
)
cells = st.lists(texts, max_size=3).map(tuple)
tables = st.builds(Table, header=cells, rows=st.lists(cells, max_size=3).map(tuple), caption=maybe() | texts)
blocks = st.one_of(
    inline(Paragraph),
    inline(Heading, level=st.integers(1, 6)),
    inline(Quote, source=maybe() | texts),
    st.builds(Figure, image=images),
    lists,
    tables,
    st.builds(Embed, provider=maybe() | texts, url=maybe() | urls, text=maybe() | texts),
    st.builds(Preformatted, text=filled),
    st.just(Divider()),
)
bodies = st.lists(blocks, max_size=5).map(tuple)
moments = st.datetimes(
    min_value=datetime(1900, 1, 1),
    max_value=datetime(2100, 1, 1),
    timezones=st.sampled_from(
        [
            UTC,
            KST,
            ZoneInfo("Europe/Berlin"),
            ZoneInfo("Asia/Seoul"),
            timezone(timedelta(hours=-3, minutes=-30)),
        ]
    ),
)
authors = st.builds(
    Author,
    name=filled,
    kind=st.sampled_from(["person", "organization"]),
    role=maybe() | texts,
    email=maybe() | texts,
    organization=maybe() | texts,
    url=maybe() | urls,
)
publishers = st.builds(
    Publisher, name=maybe() | texts, domain=maybe() | words, url=maybe() | urls, logo=maybe() | urls
)
videos = st.builds(
    Video,
    url=maybe() | urls,
    embed_url=maybe() | urls,
    title=maybe() | texts,
    provider=maybe() | texts,
    thumbnail=maybe() | urls,
    duration_seconds=maybe() | st.floats(0, 1e5),
)
updates = st.builds(Update, published_at=maybe() | moments, title=maybe() | texts, body=bodies)

articles = st.builds(
    Article,
    title=filled,
    subtitles=st.lists(texts, max_size=2).map(tuple),
    authors=st.lists(authors, max_size=2).map(tuple),
    published_at=maybe() | moments,
    modified_at=maybe() | moments,
    date_precision=st.sampled_from([None, "day", "minute", "second"]),
    timezone_basis=st.sampled_from([None, "stated", "publisher", "language", "assumed"]),
    publisher=maybe() | publishers,
    section=maybe() | texts,
    breadcrumbs=st.lists(texts, max_size=2).map(tuple),
    tags=st.lists(texts, max_size=2).map(tuple),
    language=st.sampled_from([None, "ko", "en-GB", "ar", "he", 'ko" onload="x', "", "zh-Hant-TW"]),
    description=maybe() | texts,
    body=bodies,
    images=st.lists(images, max_size=2).map(tuple),
    lead_image=maybe() | images,
    videos=st.lists(videos, max_size=2).map(tuple),
    copyright=maybe() | texts,
    access=st.sampled_from(["free", "metered", "paywalled", "unknown"]),
    kind=st.sampled_from(["news", "opinion", "live", "photo", "press_release", "blog", "unknown"]),
    updates=st.lists(updates, max_size=2).map(tuple),
    comment_count=maybe() | st.integers(0, 10**6),
    related=links.map(tuple),
    url=maybe() | urls,
    source_id=maybe() | texts,
    provenance=st.dictionaries(
        texts, st.builds(Provenance, extractor=texts, source=texts, raw=texts), max_size=2
    ),
    removals=st.lists(st.builds(Removal, stripper=texts, place=texts, text=texts), max_size=1).map(tuple),
    probability=st.floats(0, 1),
    warnings=st.lists(st.builds(Warning, code=texts, message=texts), max_size=1).map(tuple),
    extractor=maybe() | texts,
)


def span(text: str, part: str) -> dict[str, int]:
    """The offsets of ``part`` in ``text``, as ``Link`` and ``Emphasis`` take them."""
    start = text.index(part)
    return {"start": start, "end": start + len(part)}


_LEAD = "강마을시는 19일 새 도서관을 연다고 밝혔다."

WHOLE = Article(
    title="강마을시, 책 10만 권 도서관 연다",
    subtitles=("24시간 열람실 갖춰", "어린이관은 내년 봄"),
    authors=(
        Author(name="한가람", role="기자", email="garam@gangmaeul.example", organization="강마을신문"),
        Author(name="강마을통신", kind="organization", url="https://wire.example/"),
    ),
    published_at=datetime(2026, 8, 19, 9, 10, tzinfo=KST),
    modified_at=datetime(2026, 8, 19, 11, 0, 5, tzinfo=KST),
    date_precision="minute",
    timezone_basis="publisher",
    publisher=Publisher(
        name="강마을신문",
        domain="gangmaeul.example",
        url="https://gangmaeul.example/",
        logo="https://gangmaeul.example/logo.png",
    ),
    section="문화",
    breadcrumbs=("홈", "문화"),
    tags=("도서관", "강마을"),
    language="ko",
    description="강마을시가 도서관을 연다.",
    body=(
        Paragraph(
            text=_LEAD,
            links=(Link(text="도서관", url="https://library.example/", **span(_LEAD, "도서관")),),
            emphasis=(Emphasis(kind="strong", **span(_LEAD, "19일")),),
        ),
        Figure(
            image=Image(
                url="https://gangmaeul.example/1.jpg",
                caption="새 도서관 조감도",
                credit="강마을시",
                width=800,
                height=600,
            )
        ),
        Heading(text="밤에도 읽는다", level=3),
        Quote(text="책은 밤에 더 잘 읽힌다.\n\n누구나 오시라.", source="나미래 관장"),
        List(
            items=(
                ListItem(
                    text="열람석 300석", children=(List(ordered=True, items=(ListItem(text="1층 100석"),)),)
                ),
                ListItem(text="주차 40면"),
            )
        ),
        Table(header=("층", "시설"), rows=(("1", "열람실"), ("2", "강당"))),
        Embed(provider="비디오", url="https://video.example/1", text="개관식"),
        Preformatted(text="밤이\n  깊다"),
        Divider(),
        Paragraph(text="문의는 대표 전화로."),
    ),
    images=(Image(url="https://gangmaeul.example/1.jpg", caption="새 도서관 조감도", credit="강마을시"),),
    lead_image=Image(url="https://gangmaeul.example/1.jpg", caption="새 도서관 조감도", credit="강마을시"),
    videos=(Video(embed_url="https://video.example/1", title="개관식", duration_seconds=61),),
    copyright="저작권자 © 강마을신문 무단전재 금지",
    access="free",
    kind="news",
    comment_count=3,
    related=(Link(text="옛 도서관 닫는다", url="https://gangmaeul.example/2"),),
    url="https://gangmaeul.example/news/articleView.html?idxno=1",
    source_id="1",
    provenance={
        "title": Provenance(extractor="Generic", source='css("h1")', raw="강마을시, 책 10만 권 도서관 연다")
    },
    probability=0.98,
    warnings=(Warning(code="body_short", message="The body is short."),),
    extractor="Generic",
)
