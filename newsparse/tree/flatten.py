"""Markup nested deeper than any tree takes, rewritten without the innermost containers."""

from __future__ import annotations

import re

from newsparse.regex import regex

_TAG = regex(rb"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})|<!--")
_RAW = frozenset((b"script", b"style", b"textarea", b"title", b"noscript", b"xmp", b"iframe"))
_VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr p".split())
_INLINE = frozenset(
    b"a abbr b bdi big cite code em font i ins kbd label mark q s samp small span strike strong sub sup "
    b"tt u var".split()
)
_SELF_CLOSING = frozenset(b"li dd dt tr td th option optgroup thead tbody tfoot".split())


def flattened(source: bytes, deepest: int) -> bytes:
    """The page without container tags beyond ``deepest``; a block among them becomes a paragraph break.

    Works on tags alone, in one pass; used only for pages that libxml2 gives up on.
    """
    out: list[bytes] = []
    open_tags: list[bytes] = []
    counts: dict[bytes, int] = {}
    unclosed: set[bytes] = set()
    written = at = 0
    while match := _TAG.search(source, at):
        name = match.group(2).lower() if match.group(2) else b""
        at = _end(source, match, name, unclosed)
        if not name or name in _VOID or name in _RAW:
            continue
        if match.group(1):
            if counts.get(name):
                _pop_to(name, open_tags, counts)
            replacement = b"" if len(open_tags) >= deepest else None
        else:
            if name in _SELF_CLOSING and open_tags and open_tags[-1] == name:
                _pop_to(name, open_tags, counts)
            open_tags.append(name)
            counts[name] = counts.get(name, 0) + 1
            replacement = None if len(open_tags) <= deepest else b" " if name in _INLINE else b"<p>"
        if replacement is not None:
            out += (source[written : match.start()], replacement)
            written = at
    out.append(source[written:])
    return b"".join(out)


def _pop_to(name: bytes, open_tags: list[bytes], counts: dict[bytes, int]) -> None:
    while True:
        closed = open_tags.pop()
        counts[closed] -= 1
        if closed == name:
            return


def _end(source: bytes, match: re.Match[bytes], name: bytes, unclosed: set[bytes]) -> int:
    """Where the tag, comment or raw text that begins at ``match`` ends."""
    end = source.find(b">" if name else b"-->", match.end())
    if end < 0:
        return len(source)
    if name in _RAW and not match.group(1) and name not in unclosed:
        closing = source.find(b"</" + name, end)
        if closing >= 0:
            return closing
        unclosed.add(name)
    return end + 1
