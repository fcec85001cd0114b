"""The language of the text, not of the template."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.draft import Draft, Reading
from newsparse.generic.publisher.site import first_string
from newsparse.grammar.language import (
    chinese_of,
    fits_script,
    language_of,
    read_tag,
    script_of,
    share_of,
    words_of,
)  # fmt: skip
from newsparse.page import Page
from newsparse.tree.segments import In

_SAMPLE = 1000
_LONG = 60
#: The least character of scripts that say as much in half the characters.
_DENSE = "\u2e80"
_APART = int(In.NAV | In.HEADER | In.FOOTER | In.ASIDE | In.FORM | In.HIDDEN)
_SHARED_SCRIPTS = frozenset(("Latn", "Cyrl", "Arab", "Deva"))
_FEWEST_WORDS = 40
#: A text with this share of a language's stopwords is in it; with less, and so many of another's, perhaps in that.
_ITS_OWN, _ANOTHERS = 0.12, 0.15
#: A declared language whose stopwords are fewer than this share of another's is contradicted by the text.
_CONTRADICTED = 0.34
#: A text that hardly has one of the declared language's stopwords is in another; languages that glue theirs to
#: the words (Zulu, Xhosa) have few that stand alone.
_FOREIGN, _AGGLUTINATED, _MANY_WORDS = 0.02, 0.05, 80
#: Languages that stopwords do not tell apart: what the page declares stands.
_TWINS = tuple(frozenset(twins.split()) for twins in ("nb nn da", "id ms", "hr bs sr", "gl pt"))


def language(page: Page, draft: Draft) -> Reading[str] | None:
    """The declared language where the text does not contradict it, with its region; else what the text says.

    A region is kept where the page declares it ("en-US"); Chinese always says which of its scripts.
    """
    text = sample_of(page)
    refused: list[Reading[str]] = []
    for reading, contra in weighed_languages(page, text):
        if not contra:
            return reading
        refused.append(reading)
    if told := language_of(text):
        return Reading(told, "generic.language", text[:100])
    return refused[0] if refused and script_of(text) is None else None


def weighed_languages(page: Page, text: str) -> Iterator[tuple[Reading[str], str]]:
    """Every declared language, most trusted first, with what in a sample of the page's text speaks against it."""
    script = script_of(text)
    words = words_of(text) if script in _SHARED_SCRIPTS else []
    for tag, source, raw in declared_languages(page):
        contra = ""
        if script is not None and not fits_script(tag, script):
            contra = "the text is written in another script"
        elif script in _SHARED_SCRIPTS and _contradicted(tag, words, text):
            contra = "the words of the text are those of another language"
        yield Reading(_chinese(tag, text), source, raw), contra


def declared_languages(page: Page) -> Iterator[tuple[str, str, str]]:
    """(tag, source, raw) of every declaration that reads as a language."""
    root = page.root
    stated = (
        (root.get("lang") or root.get("xml:lang"), "html[lang]"),
        (first_string(page.ld_article.get("inLanguage")), 'ld("inLanguage")'),
        (page.meta("og:locale"), 'meta("og:locale")'),
        (page.meta("content-language", "language", "dc.language"), 'meta("content-language")'),
    )
    for raw, source in stated:
        if raw and (tag := read_tag(raw)):
            yield tag, source, raw


def sample_of(page: Page) -> str:
    """The headlines and the first long paragraphs, about ``_SAMPLE`` characters."""
    pieces: list[str] = []
    size = 0
    for s in page.segments:
        if s.kind == "text" and not s.flags & _APART and (2 * len(s.text) >= _LONG or s.tag == "h1"):
            dense = not s.text.isascii() and max(s.text) >= _DENSE
            length = len(s.text) * (1 + dense)
            if s.tag == "h1" or (length >= _LONG and s.link_chars * 3 < length):
                pieces.append(s.text[:600])
                size += length
                if size > _SAMPLE:
                    break
    if size < _LONG:
        pieces += [page.meta("og:title") or page.title_tag or "", page.meta("description") or ""]
        pieces += [s.text[:200] for s in page.segments[:300] if s.kind == "text" and len(s.text) > 20]
    return "\n".join(pieces)[: 2 * _SAMPLE]


def _contradicted(tag: str, words: list[str], text: str) -> bool:
    """Whether another language has many stopwords in the text, and the declared one few."""
    own = share_of(words, tag)
    if own > _ITS_OWN or len(words) < _FEWEST_WORDS:
        return False
    told = language_of(text)
    if told is None:
        return own < _FOREIGN and len(words) > _MANY_WORDS
    pair = {tag.split("-", 1)[0], told.split("-", 1)[0]}
    if len(pair) == 1 or any(pair <= twins for twins in _TWINS):
        return False
    other = share_of(words, told)
    if own < _FOREIGN and other > _AGGLUTINATED:
        return True
    return other > _ANOTHERS and own < other * _CONTRADICTED


def _chinese(tag: str, text: str) -> str:
    if not tag.startswith("zh"):
        return tag
    if "Hans" in tag or "Hant" in tag:
        return tag
    told = chinese_of(text)
    return told + tag[2:] if told != "zh" else tag
