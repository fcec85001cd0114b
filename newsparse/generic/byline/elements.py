"""The authors that declared values show: elements, strings, JSON objects, in the order given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsparse.article import Author
from newsparse.grammar.bylines.author_nodes import read_author_node
from newsparse.grammar.bylines.names import joined, read_byline, read_email

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.page import Page

_UNSEEN = frozenset(("script", "style", "noscript", "template", "svg", "button"))
_BLOCKS = frozenset("p div li ul ol dl dt dd section article header footer tr td h1 h2 h3 h4 h5 h6 br".split())

#: How far above a declared element the link may stand that holds it.
_AROUND = 2


def read_declared(values: Iterable[Any], page: Page, language: str | None) -> tuple[Author, ...]:
    """Authors in order of first mention; an address or a role that stands alone belongs to the one before it."""
    found: dict[str, Author] = {}
    for value in values:
        named = list(_of_value(value, page, language))
        for author in named:
            known = found.get(author.name.casefold())
            found[author.name.casefold()] = joined(known, author) if known else author
        if not named and found and (email := read_email(_address_in(value))):
            last = next(reversed(found))
            if not found[last].email:
                found[last] = found[last].model_copy(update={"email": email})
    return tuple(found.values())


def without_paper(authors: tuple[Author, ...], paper: str) -> tuple[Author, ...]:
    """The authors without the paper itself, if it stands before them: it is the employer of the one behind it."""
    at = next((at for at, author in enumerate(authors[:-1]) if author.name.casefold() == paper.casefold()), None) if paper else None
    if at is None:
        return authors
    employed = authors[at + 1]
    if employed.kind == "person" and not employed.organization:
        employed = employed.model_copy(update={"organization": authors[at].name})
    return (*authors[:at], employed, *authors[at + 2 :])


def _of_value(value: Any, page: Page, language: str | None) -> Iterator[Author]:
    if isinstance(value, Author):
        yield value
    elif isinstance(value, (dict, list, tuple)):
        yield from read_author_node(value, language=language)
    elif etree.iselement(value):
        yield from _of_element(value, page, language)
    elif value is not None:
        yield from read_byline(str(value), language=language)


def _of_element(element: Element, page: Page, language: str | None) -> Iterator[Author]:
    if content := element.get("content"):
        yield from read_byline(content, language=language)
        return
    named = read_byline(spaced_text(element), language=language)
    links = [a for a in element.iter("a") if not (a.get("href") or "").lower().startswith("mailto:")]
    linked = [(author, a) for a in links for author in read_byline(spaced_text(a), language=language)[:1]]
    if len(linked) > max(1, len(named)) or (linked and not named):
        named = tuple(author for author, _ in linked)
    by_name = {author.name.casefold(): a for author, a in linked}
    around = next((a for a in islice(element.iterancestors(), _AROUND) if a.tag == "a"), None)
    anchors = [*element.iter("a"), *([around] if around is not None else ())]
    emails = [email for a in anchors if (email := read_email(_mailed(a)))]
    if around is not None and len(named) == 1 and not _mailed(around) and _says_no_more(around, element, named[0], language):
        by_name.setdefault(named[0].name.casefold(), around)
    for at, author in enumerate(named):
        changes: dict[str, str] = {}
        if not author.email and len(emails) == len(named):
            changes["email"] = emails[at]
        anchor = by_name.get(author.name.casefold())
        if (
            anchor is not None
            and not author.url
            and (url := page.absolute(anchor.get("href")))
            and url.partition("#")[0] not in (page.url, page.canonical)
        ):
            changes["url"] = url
        yield author.model_copy(update=changes) if changes else author


def _says_no_more(link: Element, element: Element, author: Author, language: str | None) -> bool:
    """Whether a link around a name holds nothing but the name, and at most what its bearer is."""
    said = spaced_text(link)
    if said == spaced_text(element):
        return True
    if len(said) > _LONGEST_LINK:
        return False
    return any(
        one.name == author.name and not said.replace(one.name, "", 1).replace(one.role or one.name, "", 1).strip()
        for one in read_byline(said, language=language)
    )


_LONGEST_LINK = 40


def spaced_text(element: Element) -> str:
    """An element's text with a space between its elements and a newline between its lines."""
    pieces: list[str] = []
    _collect(element, pieces, 0)
    lines = "".join(pieces).split("\x1e")
    return "\n".join(line for one in lines if (line := " ".join(one.split())))


def _collect(element: Element, pieces: list[str], depth: int) -> None:
    if element.tag in _UNSEEN or not isinstance(element.tag, str) or depth > 40 or len(pieces) > 200:
        return
    edge = "\x1e" if element.tag in _BLOCKS and depth else " "
    pieces.append(edge)
    if element.text:
        pieces.append(element.text)
    for child in element:
        _collect(child, pieces, depth + 1)
        if child.tail:
            pieces.append(child.tail)
    pieces.append(edge)


def _mailed(anchor: Element) -> str:
    href = anchor.get("href") or ""
    return href[7:200] if href[:7].lower() == "mailto:" else ""


def _address_in(value: Any) -> str:
    if etree.iselement(value):
        return _mailed(value) or spaced_text(value)[:200]
    return value[:200] if isinstance(value, str) else ""
