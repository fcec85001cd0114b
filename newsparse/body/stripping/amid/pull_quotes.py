"""Pull quotes: a sentence of the text, shown again in large type, with the name of who said it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.letters import letters_of
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_QUOTE = In.QUOTE.value
_NO_PARAGRAPH = _QUOTE | In.HEADING.value | In.LIST.value | In.TABLE.value
#: Letters of the shortest pull quote, characters of the longest; segments of its box; letters of a sentence that tells.
_SHORTEST, _LONGEST, _BOX, _TELLING = 24, 500, 5, 12
#: Quotations of a text that has pull quotes; a text of more is made of them.
_MOST = 40
#: Words of the shortest that is told otherwise than in the text, and the share of them that one paragraph has.
_WORDS, _NEARLY, _MARKS = 6, 0.85, ".,;:!?…\"'“”‘’«»"
_SENTENCES = regex(r"(?<=[.!?…])[\"'”’»“]?\s")
#: What a paragraph of its own is called that is one.
_PULLED = regex(r"(?:(?<![A-Za-z])[Pp]|(?<=[a-z])P)ull[-_]?[Qq]uote(?![a-z])|(?<![A-Z])PULL[-_]?QUOTE", re.A)
#: What the line is called that says whose words a quotation is.
_SPEAKER = ("author", "source", "cite", "attribution", "credit", "name", "speaker")
#: What the box around a quotation is called in many languages.
_CALLED = ("quote", "zitat", "cita", "sitat", "citat")


@block_stripper
def pull_quote(body: BodyText) -> Iterator[Segment]:
    """Quotations that a paragraph of the text has word for word, and who is named below them."""
    named = set(named_so(body.texts))
    quoted = [s for s in body.texts if (s.flags & _QUOTE or s in named) and len(s.text) <= _LONGEST]
    if not 0 < len(quoted) <= _MOST:  # each is looked for in the whole text
        return
    others: list[Segment] = []
    paragraphs: list[str] = []
    for s in quoted:
        sentences = _sentences(s.text)
        if sum(map(len, sentences)) < (_TELLING if _is_called_so(s) else _SHORTEST):
            continue
        others = others or [s for s in body.texts if not s.flags & _NO_PARAGRAPH and s not in quoted]
        paragraphs = paragraphs or [_letters(s.text) for s in others]
        pulled = any(all(sentence in paragraph for sentence in sentences) for paragraph in paragraphs)  # some paragraph has each of them
        if pulled or is_named_so(s) and _is_told_shorter(s.text, others):
            box = _box(s)
            if box is not None and any(box.first <= other.index < s.index for other in quoted):
                continue  # below a quotation, of which it says whose it is
            yield s
            yield from (other for other in body.texts if box is not None and other is not s and box.first <= other.index < box.last)


def _is_told_shorter(text: str, paragraphs: list[Segment]) -> bool:
    """Whether a paragraph has nearly all words of a text: editors shorten what they pull."""
    words = _words(text)
    return len(words) >= _WORDS and any(len(words & _words(s.text)) >= _NEARLY * len(words) for s in paragraphs)


def _words(text: str) -> set[str]:
    return {word.strip(_MARKS) for word in text.lower().split()}


def names_speaker(s: Segment, quoted: Segment) -> bool:
    """Whether a line below a pull quote says whose words those are: it stands in the same box, or is called so."""
    names = s.element.get(b"class", "").lower()
    return s.tag == "cite" or any(word in names for word in _SPEAKER) or s.branch is quoted.branch and "pull" in s.branch.names


def named_so(segments: Sequence[Segment]) -> list[Segment]:
    """The paragraphs that are called so; a word tells most from them."""
    return [
        s
        for s in segments
        if ("pull" in s.branch.names or (own := s.element.get(b"class")) and ("ull" in own or "ULL" in own))
        and is_named_so(s)
    ]


def is_named_so(s: Segment) -> bool:
    """Whether a paragraph that is no quotation by its markup, or the small box around it, is called a pull quote."""
    own = s.element.get(b"class", "")
    if ("ull" in own or "ULL" in own) and _PULLED.search(own):
        return True
    box = s.branch
    return (
        "pull" in box.names
        and box.last - box.first <= _BOX
        and _PULLED.search(f"{box.element.get('class') or ''} {box.element.get('id') or ''}") is not None
    )


def _is_called_so(s: Segment) -> bool:
    """Whether the block around a quotation, or the one around that, is called a pull quote."""
    if not s.flags & _QUOTE:
        return True
    names = s.branch.names + (s.branch.parent.names if s.branch.parent is not None else "")
    return "pull" in names and "quote" in names


def _sentences(text: str) -> list[str]:
    """The letters of each sentence of the first line: below it stands who said it."""
    return [letters for part in _SENTENCES.split(text.split("\n", 1)[0]) if len(letters := _letters(part)) >= _TELLING]


def _box(s: Segment) -> Branch | None:
    """The largest small block around a quotation that is one itself, by its tag or its names."""
    found: Branch | None = None
    branch: Branch | None = s.branch
    while branch is not None and branch.last - branch.first <= _BOX:
        if branch.tag == "blockquote" or any(word in branch.names for word in _CALLED):
            found = branch
        branch = branch.parent
    return found


def _letters(text: str) -> str:
    return letters_of(text.casefold())
