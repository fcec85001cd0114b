"""The address and the publisher's own number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from newsparse.addresses import is_front
from newsparse.draft import Draft, Reading
from newsparse.page import Page
from newsparse.regex import regex

#: Metas that carry the publisher's article number.
_METAS = (
    "dable:item_id",
    "article:id",
    "article_id",
    "articleid",
    "cxenseparse:recs:articleid",
    "cxenseparse:articleid",
    "cxenseparse:pageid",
    "nrk:id",
    "content_id",
    "contentid",
    "article-id",
    "parsely-post-id",
    "story_id",
    "storyid",
    "news_id",
    "news-id",
    "bt:id",
    "brightspot.contentid",
    "ni-id",
    "postid",
    "post-id",
    "aid",
    "nid",
)
_ANY_META = frozenset(_METAS)
#: Query keys of the same, the commonest in Korea first.
_KEYS = (
    "idxno",
    "newsid",
    "news_id",
    "news_idx",
    "newsno",
    "news_no",
    "articleid",
    "article_id",
    "articleno",
    "article_no",
    "publishid",
    "artid",
    "entry_id",
    "ud",
    "art_id",
    "art_no",
    "aid",
    "arcid",
    "pk_no",
    "no",
    "wr_id",
    "document_srl",
    "nttid",
    "ntt_id",
    "nttsn",
    "logno",
    "postno",
    "seq",
    "idx",
    "nid",
    "uid",
    "id",
    "p",
    "num",
    "contid",
    "cid",
    "ncd",
    "ncode",
    "news",
    "key",
    "code",
    "number",
    "gid",
    "newsnumb",
    "volumeno",
    "nnewsnumb",
    "newsseq",
    "news_seq",
    "nseq",
    "boardid",
    "mng_no",
    "list_no",
    "bidx",
    "bbs_idx",
    "bbs_seq",
    "bbsseq",
    "board_seq",
    "article_seq",
    "board_idx",
    "cont_seq",
    "seqno",
    "nttno",
    "dataidx",
    "dataseq",
    "n",
)
#: Of these, keys of lists and pages too, unless their number is long.
_NO_KEYS = frozenset(("news", "n"))
_ID = regex(r"[\w.:-]{1,80}")
#: "…/view/AKR20260101000100001", "…-a2345678.html", "…/1.234567", "…_1234567.html"
_IN_PATH = regex(
    r"(?<![A-Za-z0-9])([A-Za-z]{0,5}\d{5,24}|\d{15}[a-z]{2}|20\d{10}[a-z]|\d\.\d{5,10}|"
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9])",
    re.I | re.A,
)
#: The same as the one such value of a query: "?CNTN_CD=A0002345678", where the path names a program and no article.
_NUMBERED = regex(r"[A-Za-z]{0,5}\d{6,24}", re.A)
_PROGRAM = regex(r"\w{1,20}\.(?:php\d?|aspx?|jspx?|do|cgi|html?)|view|read|articles?|articleview|news|story|detail|content", re.I | re.A)
#: Keys of days, people, sessions, sections and campaigns, in lower case; and a mobile telephone's number.
_NO_ARTICLES = regex(r"^(?:utm|mc|fb|ga|_|t$|ts$|v$|ver$|sid|dt$|dt_|ymd)|date|time|stamp|day|tel|phone|mobile|sess|user|member|reporter|author|writer|cate|ctg|sect|menu|page|ref|src|camp|click|clid|token|rand|cache", re.A)
_MOBILE = regex(r"01[016-9]\d{7,8}", re.A)
_SLUG_END = regex(r"[-_,~](?:[a-z]{0,7})(\d{5,12})(?:\.\w{3,5})?$", re.I | re.A)
#: What systems count by no number, whole: its last digits are none.
_UNIQUE = regex(r"(?:^|[-_/])([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\.\w{3,5})?$", re.I | re.A)
_DATE = regex(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])")
_MONTH = regex(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])")  # a folder of all that appeared in it
_SHORT_NUMBER = regex(r"\d{2,4}")
#: What some systems count by instead of a number: "7XNEMIBOB9QA".
_CODE = regex(r"(?=[A-Z]{0,31}\d)(?=\d{0,31}[A-Z])[A-Z\d]{8,32}", re.A)
#: Keys of the site's own that end as those above: "nscvrgSn", "seq_800"; in lower case.
_OWN_KEY = regex(r"^(?:idx|seq)_\d{1,4}$|[a-z](?:sn|seq|idx)$", re.A)
_SHORTEST_QUERY, _LONGEST_QUERY, _SHORTEST_NEWS = 4, 12, 5  # digits of a query that is a number and nothing else, and of one that is called news
_ARTICLE_FOLDER = regex(r"(?:news|article|articles|view|read|story|post|posts|archives?|a|n)", re.I)


def url(page: Page, draft: Draft) -> Reading[str] | None:
    """The page's own address: canonical link (unless that is the front page), ``og:url``, where fetched."""
    return next((reading for reading, is_front in addresses(page) if not is_front), None)


def addresses(page: Page) -> Iterator[tuple[Reading[str], bool]]:
    """Every address that the page is said to have, and whether it is that of the front page instead."""
    fetched = page.absolute(page.url)
    linked = any("canonical" in rel.lower().split() for rel, _ in page.linked)
    for found, source in (
        (page.canonical if linked else None, "link[rel=canonical]"),
        (page.absolute(page.meta("og:url")), 'meta("og:url")'),
        (fetched, "url"),
    ):
        if found:
            yield Reading(found, source, found), bool(fetched) and is_front(found) and not is_front(fetched or "")


def source_id(page: Page, draft: Draft) -> Reading[str] | None:
    """The publisher's own number: stated in metas or JSON-LD, else the one in the address."""
    return next(numbers(page, draft), None)


def numbers(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """The same, all of them."""
    for name in _METAS if not _ANY_META.isdisjoint(page.metas) else ():
        if (stated := page.meta(name)) and _ID.fullmatch(stated) and any(c.isdigit() for c in stated):
            yield Reading(stated, f'meta("{name}")', stated)
    identifier = page.ld_article.get("identifier")
    identifier = identifier.get("value") if isinstance(identifier, dict) else identifier
    if (
        isinstance(identifier, (str, int))
        and _ID.fullmatch(str(identifier))
        and any(c.isdigit() for c in str(identifier))
    ):
        yield Reading(str(identifier), 'ld("identifier")', str(identifier))
    for address in dict.fromkeys((draft.get("url"), page.url)):
        if address and (found := id_in_address(address)):
            yield Reading(found, "url", address)


def id_in_address(address: str) -> str | None:
    """The article number in an address: a telling query key, else the last long number of the path.

    >>> id_in_address("https://news.example.kr/news/articleView.html?idxno=12345")
    '12345'
    """
    try:
        parts = urlsplit(address[:2000])
        query = {key.lower(): value for key, value in parse_qsl(parts.query)}
    except ValueError:
        return None
    for key in _KEYS if query else ():
        if (
            (value := query.get(key))
            and _ID.fullmatch(value)
            and any(c.isdigit() for c in value)
            and (key not in _NO_KEYS or value.isdecimal() and len(value) >= _SHORTEST_NEWS)
        ):
            return value
    steps = [step for step in parts.path.split("/") if step]
    for step in (steps[-1:] + [step for step in reversed(steps[:-1]) if not _MONTH.fullmatch(step)]):
        if unique := _UNIQUE.search(step[-48:]):
            return str(unique[1])
        if (match := _SLUG_END.search(step[-60:])) and not _DATE.fullmatch(match.group(1)):
            return match.group(1)
        numbers = [number for number in _IN_PATH.findall(step[-200:]) if not _DATE.fullmatch(number)]
        if numbers:
            return str(numbers[-1])
        if match:
            return match.group(1)  # a number that might be a day, and is the only one
    if len(steps) > 1 and _ARTICLE_FOLDER.fullmatch(steps[-2]) and (_SHORT_NUMBER.fullmatch(steps[-1]) or _CODE.fullmatch(steps[-1])):
        return steps[-1]
    for key, value in query.items():
        if _OWN_KEY.search(key) and value.isdecimal() and len(value) >= _SHORTEST_NEWS and not _NO_ARTICLES.search(key):
            return value
    if _SHORTEST_QUERY <= len(parts.query) <= _LONGEST_QUERY and parts.query.isdecimal():
        return parts.query  # "/articles/?4001234"
    if query and steps and _PROGRAM.fullmatch(steps[-1]):
        numbers = [
            value
            for key, value in query.items()
            if _NUMBERED.fullmatch(value)
            and not _NO_ARTICLES.search(key)
            and not _DATE.fullmatch(value)
            and not _MOBILE.fullmatch(value)
        ]
        if len(numbers) == 1:
            return str(numbers[0])  # under a key of the site's own
    return None
