"""Whose article it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newsparse.article import Publisher
from newsparse.draft import Draft, Reading
from newsparse.generic.headline.boards import leads_home, office_of
from newsparse.generic.publisher.korean_site import (
    is_korean_newsroom,
    korean_name,
    press_in_copyright,
    press_on_portal,
    registered,
)
from newsparse.generic.publisher.masthead import may_be_name, on_logo, on_masthead, parts_of_title
from newsparse.generic.publisher.site import (
    PLATFORMS,
    first_string,
    is_like_host,
    publisher_node,
    registrable,
    stated_names,
)
from newsparse.generic.publisher.spelled_host import held_by_host, is_address, last_resort, spelled_out
from newsparse.generic.publisher.whole_name import whole_name
from newsparse.grammar.bylines.given_names import GIVEN_NAMES
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.headline import clean_headline, headline_key, parts_of
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.jsonld import types_of

if TYPE_CHECKING:
    pass

_LONGEST_NAME, _SHORTEST_LATIN = 60, 4


def publisher(page: Page, draft: Draft) -> Reading[Publisher] | None:
    """The extractor's name, else the best that JSON-LD, metas, the ``<title>`` or the host say."""
    name, source, raw = _name(page, draft)
    language = str(draft.get("language") or "")
    if language.startswith("ko") and source == "name" and (press := press_on_portal(page)):
        name, source = press, "press on portal"
    elif source != "name" and language.startswith("ko"):
        name, source = _korean(page, name, source)
    elif source != "name" and language.startswith("ja") and (press := _press_in_title(page)):
        name, source = press, "press in title"
    elif source != "name" and language.startswith(("zh", "ja")) and (name is None or name.isascii() and is_like_host(name, page.host)):
        if named := _in_title(page, _is_han_newsroom):
            name, source = named, "title"
    if source == "press on portal":  # whose own address the page does not tell
        return Reading(Publisher(name=name), source, raw)
    node = publisher_node(page)
    domain = registrable(page.host) or None
    if name is None and domain is None:
        return None
    url = page.absolute(first_string(node.get("url"))) or _origin(page)
    value = Publisher(name=name or domain, domain=domain, url=url, logo=_logo(page, node.get("logo")))
    return Reading(value, source, raw)


def _korean(page: Page, name: str | None, source: str) -> tuple[str | None, str]:
    """The name as Korean readers know it: from the table of outlets, else the page's own without its slogan."""
    from newsparse.publishers.kr.rows import name_of  # only Korean pages need it

    if press := press_on_portal(page):
        return press, "press on portal"
    if known := name_of(page.host):
        return known, "names"
    if (name is None or name.isascii() and not is_newsroom(name)) and (office := office_of(page)):
        return office
    if name and source == "title" and (office := office_of(page)) and office[0] == name:
        return name, source
    if name is None or source == "title" and not is_korean_newsroom(name) or (name.isascii() and is_like_host(name, page.host)):
        for named, where in ((_in_title(page, is_korean_newsroom), "title"), (registered(page), "imprint"), (on_logo(page), "logo"), (press_in_copyright(page), "copyright line")):
            if named:
                return named, where
    return (korean_name(name), source) if name else (name, source)


def _in_title(page: Page, is_paper: Callable[[str], bool]) -> str | None:
    """The last or the first part of the ``<title>`` that is spelled like a paper's name."""
    title = clean_headline(page.title_tag or "")
    parts = parts_of(title)
    close = [part.strip() for part in _CLOSE.split(title)[-1:]]
    if is_paper is _is_han_newsroom and close[0] != title and len(close[0]) <= _LONGEST_SITE and close[0].endswith(("网", "網")):
        return close[0]
    return next((part for part in (*parts[-1:], *close, *parts[:1]) if len(part) <= _LONGEST_NAME // 4 and is_paper(part)), None)


def _press_in_title(page: Page) -> str | None:
    """The press that a Japanese portal names in brackets behind the headline: "… （東海新聞） - ポータルニュース"."""
    title = clean_headline(page.title_tag or "")
    found = _IN_BRACKETS.search(title) if "（" in title or "(" in title else None
    return found[1] if found and _is_han_newsroom(found[1]) else None


#: Behind a headline and before the name of the site.
_IN_BRACKETS = regex(r"[（(]([^（）()]{3,20})[）)]\s?[-|｜–—]\s?[^-|｜–—]{2,30}$")


def _is_han_newsroom(name: str) -> bool:
    return name.endswith(_PAPERS)


#: What parts the name from a headline of China, without spaces: "旧船坞将关闭_东海新闻网".
_CLOSE = regex(r"[_\-–—－]")
_LONGEST_SITE = 6  # characters of the name of a Chinese site that ends in the word for a net
#: How papers of China, Japan and Taiwan are called.
_PAPERS = ("日报", "晚报", "时报", "新闻网", "新闻", "周刊", "日報", "晚報", "時報", "新聞網", "新聞", "週刊", "通信社", "在线", "早报", "晨报", "商报", "都市报", "融媒体中心", "电视台", "传媒网", "新报", "新報", "タイムス", "新聞デジタル", "放送", "テレビ")


def _name(page: Page, draft: Draft) -> tuple[str | None, str, str]:
    """(name, source, raw): the first that reads like a name, else one that is spelled like the host."""
    fallback: tuple[str | None, str, str] = (None, "url", page.host)
    person: tuple[str, str, str] | None = None
    for raw, source in stated_names(page, draft):
        if source == "name":
            return raw, "name", raw
        if (name := _cleaned(raw, page.host)) is None:
            continue
        if (
            source in _OF_PUBLISHERS
            and _OF_COMPANY.search(name)
            and not is_like_host(name, page.host)
            and (paper := page.meta("og:site_name"))
            and is_like_host(clean_headline(paper), page.host)
        ):
            continue  # the company behind the paper
        if is_address(name, page.host) or (
            len(headline_key(name)) < (_SHORTEST_LATIN if max(name) < "가" else 2) and not is_like_host(name, page.host)
        ):
            fallback = fallback if fallback[0] else (name, source, raw)
        elif name in PLATFORMS and not is_like_host(name, page.host):
            continue  # a journal on a domain of its own
        elif (
            source in _OF_PUBLISHERS
            and not is_like_host(name, page.host)
            and (_is_writer(name, page) or source[:2] == "ld" and "Person" in types_of(publisher_node(page)))
        ):
            person = person or (name, source, raw)
        elif source in _OF_PUBLISHERS and (held := held_by_host(name, page)) and not _is_writer(held[0], page):
            return held
        elif source != 'meta("twitter:site")':
            return whole_name(name, page) or (name, source, raw)
    if person and fallback[1] in _WEAKEST:
        fallback = person
    suffix = title_suffix(page) or (None if fallback[0] else on_masthead(page))
    if suffix and not suffix.islower():
        return suffix, "title", page.title_tag or ""
    named = (suffix, "title", page.title_tag or "") if suffix else fallback
    if named[0] is None or is_address(named[0], page.host):
        return (
            spelled_out(page)
            or (last_resort(page) if named[1] in _WEAKEST else None)
            or (_behind_headline(page) if named[0] is None or "." in named[0] else None)
            or named
        )
    return named


def _behind_headline(page: Page) -> tuple[str, str, str] | None:
    """What a ``<title>`` holds behind the headline and nothing else, where nothing says who publishes: "Ny bro åpnet - Fjordbladet"."""
    title, parts = page.title_tag or "", parts_of_title(page)
    if len(parts) != _HEADLINE_AND_NAME or not may_be_name(name := parts[1]) or len(name.split()) > _WORDS or is_address(name, page.host):
        return None
    headline, key = headline_key(parts[0]), headline_key(name)
    if holds_digit(name) or not any(s.tag in _HEADLINES and headline_key(s.text) == headline and not leads_home(s) for s in page.segments):
        return None  # a date
    if any(s.links and headline_key(s.text) == key and not leads_home(s) for s in page.segments):
        return None  # a section
    return name, "title", title


#: Parts of a ``<title>`` that is a headline and a name; words of the longest such name.
_HEADLINE_AND_NAME, _WORDS = 2, 5


#: Sources that templates fill with who wrote a page, or who made its site.
_OF_PUBLISHERS = ('ld("publisher.name")', 'meta("dc.publisher")', 'meta("dcterms.publisher")')


#: How companies are called in trade registers.
_OF_COMPANY = regex(r"\b(?:sp\. ?z ?o\. ?o|s\.?r\.?l|s\.?p\.?a|gmbh|gmbh & co\. kg|ltd|llc|inc|s\.r\.o|a\. ?s|zrt|kft|d\.o\.o|oyj?|ab|b\.v|n\.v|s\.[al](?:\.u)?|ltda|ооо|тов|uab|sia)\.?$", re.I)


def _is_writer(name: str, page: Page) -> bool:
    """Whether the name is a person's whom metadata name as the writer too."""
    if not all(part[0].isalpha() for part in name.split()) or name.partition(" ")[0].casefold() not in GIVEN_NAMES:
        return False
    stated = (page.meta("author"), first_string(page.ld_article.get("author")))
    return any(who and headline_key(who) == headline_key(name) for who in stated)


#: Sources that name a host or an account.
_WEAKEST = ("url", 'meta("twitter:site")')


def _cleaned(raw: str, host: str) -> str | None:
    """One line without a tagline: of "Sample Post - News that matters" the part like the host, else the first."""
    name = clean_headline(raw).removeprefix("©").strip()
    name = name.removeprefix("https://").removeprefix("http://").removeprefix("www.").strip(" |/·–-")
    parts = parts_of(name)
    if len(parts) > 1:
        name = next((part for part in parts if is_like_host(part, host)), parts[0])
    return name if 1 < len(name) <= _LONGEST_NAME and headline_key(name) else None


def title_suffix(page: Page) -> str | None:
    """The last part of the ``<title>`` where it is spelled like the host."""
    parts = parts_of(clean_headline(page.title_tag or ""))
    site = (page.meta("og:site_name") or "").lower()
    if len(parts) > 1:
        for part in (parts[-1], parts[0]):
            if len(part) <= _LONGEST_NAME and is_like_host(part, page.host):
                if (not part.isascii() or site in part.lower().split()) and (
                    typed := next(
                        (word for word in part.split() if "." in word[1:-1] and is_address(word, page.host)), None
                    )
                ):
                    return typed  # "Sports Example.com"; "news on the site Example.com", in a language that inflects it
                return _ISSUE.sub("", part.strip("()").removeprefix("www."))
    return None


#: The issue of a magazine behind its name: "The Sample, Issue 4/2031".
_ISSUE = regex(r",\s(?:Ausgabe|Heft|Nr\.?|Issue|No\.?|Vol\.?|numéro|n°|número|numero)\s?\d.*$")


_HEADLINES = ("h1", "h2", "h3", "h4")


def _logo(page: Page, logo: Any) -> str | None:
    for item in logo if isinstance(logo, list) else [logo]:
        stated = item.get("url") or item.get("contentUrl") or item.get("@id") if isinstance(item, dict) else item
        if isinstance(stated, str) and (url := page.absolute(stated)):
            return url
    return None


def _origin(page: Page) -> str | None:
    parts = urlsplit(page.canonical or page.url or "")
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else None
