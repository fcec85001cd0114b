"""The dates that a page states for machines: metas, JSON-LD, microdata, its address, script state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from lxml.etree import XPath

from newsparse.draft import Draft
from newsparse.grammar.dates import DateReading, read_stated
from newsparse.grammar.dates.months import month_named
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.jsonld import types_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Metas that say when the article was first published, the most reliable first.
PUBLISHED_METAS = (
    "article:published_time", "og:article:published_time", "article:published", "article:publish_date",
    "og:published_time", "og:pubdate", "vr:published_time", "shareaholic:article_published_time",
    "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "cxenseparse:recs:articlepublishtime", "cxenseparse:articlepublishtime", "datepublished",
    "rnews:datepublished", "originalpublicationdate", "article_date_original", "bt:pubdate",
    "article:post_date", "publishdate", "publish-date", "publish_date", "published_date", "published-date",
    "publication_date", "publication-date", "pub_date", "published_at", "published_time", "published",
    "ptime", "article.published", "lp.article:published", "contentpublishdate", "dc.date.issued",
    "dcterms.issued", "dc.date.published", "nextweb:regdate", "regdate", "og:regdate", "article:regdate",
    "prism.publicationdate", "article:first_published_time", "article_published_time", "article-published_time",
    "http://ogp.me/ns/article#published_time", "og:publish_date", "og:release_date", "publisheddate", "date_published", "publish_time",
    "published-time", "pub-date", "date-pub", "pdate", "content:publishdate", "content_publisheddate", "dtk:publishdate",
    "iso-8601-publish-date", "release:date", "bytedance:published_time", "mediator_published_time", "veeseo:date",
)  # fmt: skip
#: Metas whose date may be another one of the article's, or of the page.
WEAK_METAS = (
    "pubdate", "citation_online_date", "citation_publication_date", "citation_date", "issuedate",
    "date.issued", "release_date", "date", "dc.date", "dc:date", "dcterms.date", "dcterms:date",
    "dc.date.created", "dcterms.created", "displaydate", "dateline", "article:date", "article:created_time",
    "article:create_time", "datecreated", "created", "creation_date", "gsa-date", "search_date",
    "date.created", "date.available", "dc:date.created", "dcterms.available", "created-date", "ya:ovs:upload_date",
)  # fmt: skip
MODIFIED_METAS = (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:modified_time",
    "datemodified", "nextweb:moddate", "dcterms.modified", "dc.date.modified", "og:updated_time",
    "article:updated_time", "article:update_time", "lastmod", "last-modified", "last_modified",
    "modified_time", "updated_at", "date.modified", "revised", "cxenseparse:recs:lastmodified",
    "cxenseparse:modified_time", "article_modified_time", "article-modified_time", "http://ogp.me/ns/article#modified_time",
    "shareaholic:article_modified_time", "article_date_updated", "bt:moddate", "date.updated", "last_updated_date", "modified-date",
    "modified-time", "modified", "updated", "revision_date", "dc:date.modified", "bytedance:updated_time",
)  # fmt: skip

#: /2026/01/06/, /2026-01-06-, /20260106, /t20260106_17, /2026/jan/06/, /2026/january/06/, .../06012026 is too ambiguous to be read;
#: 2026_01_01_archive is the whole month.
URL_DAY = regex(
    r"[/_.=-](?:[a-z]{1,10}(?=20[0-4]\d{5}(?!\d)))?(?P<y>(?:19[89]|20[0-4])\d)(?P<s>[/_-]?)(?P<m>0[1-9]|1[0-2]|(?<=[/-])[1-9](?=[/-])|(?<=/)[a-z]{3,9}(?=/))"
    r"(?P=s)(?P<d>0[1-9]|[12]\d|3[01]|(?<=[/-])[1-9](?=[/-]))(?!\d|_archive)"
)
PUBLISH_NAME = regex(r"publi(?:sh|cation).{0,12}(?:date|time)|(?:date|time).{0,6}publi(?:sh|cation)")
SCRIPT_DATE = regex(
    rb"""(?:[dD]ate_?[pP]ublished|[pP]ublish(?:ed)?_?(?:At|at|Date|date|Time|time|On|on)?|(?:first|original)Publi(?:sh|shed|cation)(?:Date|Time|At)?|"""
    rb"""[pP]ublication_?[dD]ate|(?<![a-zA-Z_])[pP](?:ub|ost)_?[dD]ate)(?:\\{0,3}(?:"|&quot;|%22)|')\s?(?::|%3A)\s?"""
    rb"""\\{0,3}(?:(?:"|&quot;|%22|')([0-9A-Z][^"'&<>\\{}]{7,34})|(1\d{9}(?:\d{3})?)(?!\d))"""
)
#: What such a key holds, whatever it begins with: this, or one of those that end in a date.
_KEY, _DATE_KEYS, _DATES = b"ubli", (b"ub_date", b"ubDate", b"ubdate", b"ost_date", b"ostDate"), (b"date", b"Date")
#: How many of each are looked at in a page's scripts and text, and of words for a date, before the search is given up.
_MOST_MENTIONS, _MOST_DATES = 400, 50_000
#: Trust of a property that elements of one page state differently.
_OF_SEVERAL = 0.6
_WITH_ITEMPROP = XPath("//@itemprop[.=$name]/..")  # a fifth of the time that //*[@itemprop=$name] takes


class StatedDate(NamedTuple):
    """A candidate: the date, its source as code, the raw value, the element that shows it, and its trust.

    Trust is a vote's weight: how often such a source named the right day, where others named another.
    """

    reading: DateReading
    source: str
    raw: str
    element: Element | None = None
    trust: float = 1.0


def stated(value: Any, source: str, draft: Draft, trust: float = 1.0, element: Element | None = None) -> StatedDate | None:
    """A value of metadata as a date; strings, numbers and one-item lists are understood."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value")
    if value is None or isinstance(value, (bool, dict, list)):
        return None
    text = str(value)
    reading = read_stated(text, zone=draft.zone, language=draft.get("language"), fetched_at=draft.fetched_at)
    return None if reading is None else StatedDate(reading, source, text[:300], element, trust)


def meta_dates(page: Page, draft: Draft, names: tuple[str, ...]) -> Iterator[StatedDate]:
    """The dates of the metas called ``names``, in that order."""
    metas = page.metas
    for name in names:
        if name in metas and (found := stated(metas[name][0], f'meta("{name}")', draft, trust_of(name))):
            yield found


def trust_of(name: str) -> float:
    """The trust of a meta."""
    if name.endswith("article:published_time"):
        return 5.0
    if name in WEAK_METAS:
        return 0.8 if "creat" in name else 1.6
    return 2.5 if name == "datepublished" else 4.2


def unnamed_meta_dates(page: Page, draft: Draft) -> Iterator[StatedDate]:
    """The dates of metas that are on no list but called like one ("w-published-date")."""
    for name, values in page.metas.items():
        if PUBLISH_NAME.search(name) and (found := stated(values[0], f'meta("{name}")', draft)):
            yield found


def script_dates(page: Page, draft: Draft) -> Iterator[StatedDate]:
    """The first publication date that some script or attribute keeps as JSON."""
    source = page.source
    for at in _mentions(source):
        match = SCRIPT_DATE.search(source, max(at - 12, 0), at + 80)
        if match and (found := stated((match[1] or match[2]).decode("ascii", "replace"), "script_json", draft, 0.5)):
            yield found
            return


def _mentions(source: bytes) -> Iterator[int]:
    """Where the page's bytes hold part of such a key: one kind of key after the other, each in the page's order."""
    at = -1
    for _ in range(_MOST_MENTIONS):
        if (at := source.find(_KEY, at + 1)) < 0:
            break
        yield at
    # Looked for by their ends, all others cost two searches of the page instead of five.
    found: dict[bytes, list[int]] = {key: [] for key in _DATE_KEYS}
    for end in _DATES:
        at = -1
        for _ in range(_MOST_DATES):
            if (at := source.find(end, at + 1)) < 0:
                break
            if source.endswith(_BEFORE_DATES, 0, at):
                for key, places in found.items():
                    if source.endswith(key, 0, at + len(end)):
                        places.append(at + len(end) - len(key))
    for places in found.values():
        yield from places[:_MOST_MENTIONS]


#: How those keys go on up to their date.
_BEFORE_DATES = (b"ub", b"ub_", b"ost", b"ost_")


def ld_dates(page: Page, draft: Draft, *keys: str) -> Iterator[StatedDate]:
    """The dates of the JSON-LD article."""
    for key in keys:
        if found := stated(page.ld_article.get(key), f'ld("{key}")', draft, 2.1 if key == "datePublished" else 0.7):
            yield found


def web_page_dates(page: Page, draft: Draft, key: str) -> Iterator[StatedDate]:
    """The dates of the JSON-LD ``WebPage`` that holds the article."""
    for node in page.ld:
        if (
            key in node
            and node is not page.ld_article
            and any(kind.endswith("WebPage") or kind == "VideoObject" for kind in types_of(node))
        ):
            if found := stated(node[key], f'ld("WebPage.{key}")', draft, 4.3):
                yield found


def itemprop_dates(page: Page, draft: Draft, name: str) -> Iterator[StatedDate]:
    """The dates of elements other than metas with ``itemprop=name``."""
    if name.lower() in page.metas or not _names_prop(page.source, name.encode()):
        return
    elements: Any = _WITH_ITEMPROP(page.root, name=name)
    source = f'css("[itemprop={name}]")'
    values = (element.get("datetime") or element.get("content") or "".join(element.itertext())[:200] for element in elements)
    found = [one for value, element in zip(values, elements, strict=True) if (one := stated(value, source, draft, 3.0, element))]
    several = len({one.reading.moment.date() for one in found}) > 1  # those of teasers beside the article's
    yield from (one._replace(trust=_OF_SEVERAL) for one in found) if several else found


def hidden_edits(page: Page, draft: Draft) -> Iterator[StatedDate]:
    """The moment that hAtom calls ``updated`` where nobody sees it, if the page says one alone: ``<span class="updated" style="display:none">2031-05-06T07:08:09+00:00</span>``."""
    if not _hides_edit(page.source):
        return
    elements: Any = _UPDATED(page.root)
    moments = {" ".join("".join(element.itertext())[:_LONGEST_MOMENT].split()): element for element in elements}
    if len(moments) == 1:
        ((said, element),) = moments.items()
        if not _is_of_another(element, draft) and (found := stated(said, 'css("span.updated")', draft, 1.0, element)):
            yield found


def _hides_edit(source: bytes) -> bool:
    """Whether the page's bytes hold such a moment: to search them for the word alone takes half the time."""
    at = source.find(_EDITED)
    while at >= 0:
        if _HIDDEN_EDIT.match(source, at):
            return True
        at = source.find(_EDITED, at + 1)
    return False


def _is_of_another(element: Element, draft: Draft) -> bool:
    """Whether an element stands beside the article, or in the box of a post that does not hold the article's text."""
    body = draft.body
    for box in element.iterancestors():
        if box.tag in ("aside", "nav", "footer"):
            return True
        if box.tag == "article" or not _POSTS.isdisjoint((box.get("class") or "").split()):
            return body is not None and not body.detached and bool(body.segments) and box not in {*body.segments[0].element.iterancestors()}
    return False


#: What themes call the box of a post, in a list as on its own page.
_POSTS = frozenset(("hentry", "post"))
_EDITED, _HIDDEN_EDIT = b"updated", regex(rb"updated(?:[\"' ][^<>]{0,120})?>\s?20\d\d-\d\d-\d\dT\d\d:\d\d")
_UPDATED = XPath("//span[contains(concat(' ', normalize-space(@class), ' '), ' updated ')]")
_LONGEST_MOMENT = 40


def _names_prop(source: bytes, name: bytes) -> bool:
    """Whether the page's bytes hold ``prop="name``: most hold none, and need not be asked by XPath, which takes five times as long."""
    at = source.find(name)
    while at >= 0:
        if at > len(_PROP) and source[at - 1] in _QUOTES and source.startswith(_PROP, at - 1 - len(_PROP)):
            return True
        at = source.find(name, at + len(name))
    return False


#: How the property of an element is named.
_PROP, _QUOTES = b"prop=", b"\"'"


def address_date(page: Page, draft: Draft) -> StatedDate | None:
    """The day in the page's own address."""
    for url in (page.canonical, page.url):
        for match in URL_DAY.finditer((url or "")[:400].lower().partition("?")[0]):
            month = int(match["m"]) if match["m"].isdigit() else month_named(match["m"], "en")
            if month and (found := stated(f"{match['y']}-{month:02}-{int(match['d']):02}", "url", draft, 4.2)):
                return found
    return None
