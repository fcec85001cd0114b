"""What a page calls its site: the names to cut off headlines, and to name the publisher by."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newsparse.draft import Draft
from newsparse.generic.publisher.shown_site import shown_names
from newsparse.grammar.headline import clean_headline, headline_key, parts_of
from newsparse.page import Page
from newsparse.structured.jsonld import Node, types_of
from newsparse.structured.metas import contents_of

_NAME_METAS = (
    "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "dc.publisher",
    "dcterms.publisher", "article:publisher_name", "cre",
)  # fmt: skip
_ORGANIZATIONS = frozenset(("Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Newspaper"))
_MOST_WORDS = 8
#: Second-level labels under which a country registers names ("co.kr").
_SECOND_LEVEL = frozenset(
    "co com or go ne ac ad ed gr lg re pe nhs police sch net org gov edu gob gen gouv nom mil in web ltd plc me".split()
)  # fmt: skip
#: Under which Korea registers names besides: schools, and by city or province: "gaon.hs.kr", "gaon.seoul.kr".
_KOREAN_LEVELS = frozenset("hs ms es kg sc seoul busan daegu incheon gwangju daejeon ulsan gyeonggi gangwon chungbuk chungnam jeonbuk jeonnam gyeongbuk gyeongnam jeju".split())
#: Letters as addresses write them.
AS_IN_ADDRESSES = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "í": "i", "ó": "o", "ú": "u", "ñ": "n", "ç": "c", "ã": "a", "õ": "o", "å": "a", "ø": "o", "æ": "ae"})
#: The same without the letter that stands for an umlaut's points: "schuler" of "Schüler".
PLAIN_VOWELS = {**AS_IN_ADDRESSES, ord("ä"): "a", ord("ö"): "o", ord("ü"): "u"}
#: Systems that name themselves as the site of every journal which they keep.
PLATFORMS = frozenset(("Medium", "Substack", "Passle", "Blogger", "WordPress", "WordPress.com", "Tumblr", "Hashnode"))
#: Hosts that lend a label to each of their writers.
_LENT = frozenset(
    "blogspot.com wordpress.com substack.com medium.com tistory.com github.io ghost.io tumblr.com "
    "livejournal.com hatenablog.com typepad.com netlify.app vercel.app pages.dev beehiiv.com".split()
)


def publisher_node(page: Page) -> Node:
    """The JSON-LD node of the publisher: the article's, else an organization of the page; empty if none."""
    declared = page.ld_article.get("publisher")
    for node in declared if isinstance(declared, list) else [declared]:
        if isinstance(node, dict) and node.get("name"):
            return node
    return next((n for n in page.ld if n.get("name") and _ORGANIZATIONS.intersection(types_of(n))), {})


def stated_names(page: Page, draft: Draft) -> tuple[tuple[str, str], ...]:
    """Every name that the page gives its site, with its source, most trusted first; read once for a draft."""
    if draft.site_names is None:
        draft.site_names = tuple(_stated_names(page, draft))
    return draft.site_names


def _stated_names(page: Page, draft: Draft) -> Iterator[tuple[str, str]]:
    if draft.extractor.name:
        yield draft.extractor.name, "name"
    if name := first_string(publisher_node(page).get("name")):
        yield clean_headline(name), 'ld("publisher.name")'
    for key, name in contents_of(page.metas, _NAME_METAS):
        yield clean_headline(name).lstrip("@"), f'meta("{key}")'


def site_keys(page: Page, draft: Draft) -> frozenset[str]:
    """Headline keys of the site's names, of their parts, and of its host, and of what it shows as one; read once for a draft."""
    if draft.site_keys is None:
        title = page.title_tag
        names = [name for name, _ in stated_names(page, draft) if name != title or name.count(" ") < 4]
        known = _keys(page.host, tuple(names))
        draft.site_keys = known | shown_names(page, known)
    return draft.site_keys


def whole_keys(page: Page, draft: Draft) -> set[str]:
    """Headline keys of the site's names and of its registered host, none of their parts: "Sky Sports" and not "Sports"."""
    names = [name for name, _ in stated_names(page, draft)]
    return {headline_key(name).removeprefix("the") for name in (*names, registrable(page.host))} - {""}


@lru_cache(maxsize=256)
def _keys(host: str, names: tuple[str, ...]) -> frozenset[str]:
    keys = {
        headline_key(part).removeprefix("the")
        for name in names for part in (name, *parts_of(name)) if part.count(" ") < _MOST_WORDS
    }  # fmt: skip
    # "samplenws.be" of "Sample NWS"
    keys.update(headline_key(main_label(name.lower())) for name in names if "." in name[1:-1] and " " not in name)
    return (_host_keys(host) | keys) - {""}


def is_like_host(name: str, host: str) -> bool:
    """Whether a name is how the host's own label is spelled out: "The Daily Sample", dailysample.org."""
    label, key = main_label(host), headline_key(name).removeprefix("the")
    return bool(label) and len(key) > 2 and (key in label or label in key)


def spells_label(name: str, host: str) -> bool:
    """Whether a name is most of the host's own label, umlauts and accents as addresses write them, or holds the whole of it."""
    label, key = main_label(host), headline_key(name.lower().translate(AS_IN_ADDRESSES))
    return len(label) > 2 and (label in key or key in label and 2 * len(key) > len(label) and len(key) > 3)


@lru_cache(maxsize=256)
def main_label(host: str) -> str:
    """The label that names the site, without hyphens: "dailysample" of news.daily-sample.co.kr."""
    return registrable(host).split(".", 1)[0].replace("-", "")


@lru_cache(maxsize=256)
def registrable(host: str) -> str:
    """The host as registered, near enough without the public suffix list.

    >>> registrable("news.sample.co.kr"), registrable("jane.substack.com")
    ('sample.co.kr', 'jane.substack.com')
    """
    labels = host.removeprefix("www.").split(".")
    if len(labels) < 3 or host.replace(".", "").isdigit():
        return ".".join(labels)
    if (
        ".".join(labels[-2:]) in _LENT
        or (len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL)
        or (labels[-1] == "kr" and labels[-2] in _KOREAN_LEVELS)
    ):
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def is_lent(host: str) -> bool:
    """Whether a registered host is a label that its writer has been lent: "jane.substack.com"."""
    return host.partition(".")[2] in _LENT


def first_string(value: Any) -> str | None:
    """The first non-empty string in a JSON-LD value."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str) and item.strip():
            return item.strip()
        if isinstance(item, dict) and isinstance(named := item.get("name") or item.get("@value"), str):
            return named.strip() or None
    return None


@lru_cache(maxsize=256)
def _host_keys(host: str) -> frozenset[str]:
    if not host:
        return frozenset()
    base = registrable(host)
    label = base.split(".", 1)[0]
    forms = (host, "www." + host, base, label, "www" + label)
    return frozenset(key for form in forms if len(key := headline_key(form)) > 1)
