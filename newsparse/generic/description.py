"""The summary that the metadata carries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.draft import Draft, Reading
from newsparse.generic.publisher.site import first_string
from newsparse.grammar.headline import headline_key
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.entities import unescape

_METAS = (
    "description", "og:description", "twitter:description", "dc.description", "dcterms.description",
    "sailthru.description",
)  # fmt: skip
_TAG = regex(r"</?[a-zA-Z][^<>]{0,200}>")
_LONGEST = 5000
#: The words of the link to the rest, behind where an excerpt breaks off: "… weiter lesen".
_READ_ON = regex(
    r"(…|\.\.\.|\[…\]|\[\.\.\.\]) ?(?:read (?:more|on)|continue reading|weiter ?lesen|mehr lesen|lire (?:la suite|plus)|(?:seguir|continuar) leyendo|leer más|leggi (?:tutto|di più)"
    r"|continua a leggere|ler mais|continue lendo|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|czytaj (?:więcej|dalej)|číst dál|читать (?:далее|дальше)"
    r"|devamını oku|더 ?보기|続きを読む|阅读(?:全文|更多)|閱讀(?:全文|更多))\b[^.…]{0,40}$",
    re.I,
)
_LONGEST_LABEL = 80


def description(page: Page, draft: Draft) -> Reading[str] | None:
    """One line: the meta description, else JSON-LD's; never the headline or the site's name over again."""
    return next(descriptions(page, draft), None)


def descriptions(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """Every summary that the metadata carries, most trusted first."""
    return (reading for reading in stated_descriptions(page) if says_more(reading.value, draft))


def says_more(text: str, draft: Draft) -> bool:
    """Whether a text says more than the headline or the site's name."""
    press = draft.get("publisher")
    return headline_key(text) not in {headline_key(draft.get("title", "")), headline_key(press.name or "" if press else ""), ""}


def stated_descriptions(page: Page) -> Iterator[Reading[str]]:
    """Every description that the metadata states, most trusted first."""
    stated = [(page.meta(name), f'meta("{name}")') for name in _METAS]
    stated.insert(2, (first_string(page.ld_article.get("description")), 'ld("description")'))
    for raw, source in stated:
        if raw:
            yield Reading(_cleaned(raw), source, raw)


def _cleaned(raw: str) -> str:
    """One line, entities decoded (some pages escape them twice), tags dropped."""
    text = " ".join(unescape(unescape(raw[:_LONGEST])).split())
    text = " ".join(_TAG.sub(" ", text).split()) if "<" in text else text
    if cut := _READ_ON.search(text[-_LONGEST_LABEL:]):
        text = text[: len(text) - len(cut[0]) + len(cut[1])]
    return text
