"""Text that was decoded once too often: ``itâ\x80\x99s``, ``itâ€™s``, ``fÃ¼r``.

A crawler or a proxy that takes UTF-8 for Latin-1 or Windows-1252 and stores what it read as UTF-8 again
leaves a page that is valid and wrong; so does ``requests`` where a server names no charset. Every character of more than one byte has
become two to four letters and symbols, which no language sets in that order.
"""

from __future__ import annotations

from re import Match

from newsparse.regex import regex

#: The characters that Windows-1252 has for the bytes 0x80 to 0x9F, five of which it leaves as they are.
_SPECIAL = dict(zip(
    "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ", (c for c in range(0x80, 0xA0) if c not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)), strict=True
))  # fmt: skip
_FOLLOWS = rb"(?:\xc2[\x80-\xbf]|%s)" % b"|".join(character.encode() for character in _SPECIAL)
#: A character of two, three or four bytes, each byte a character. In the page's own bytes all of them begin with one that is rare.
_RUN = regex(rb"\xc3(?:[\x82-\x9f]%s|[\xa0-\xaf]%s{2}|[\xb0-\xb4]%s{3})" % (_FOLLOWS, _FOLLOWS, _FOLLOWS))
_BYTES = {ord(character): byte for character, byte in _SPECIAL.items()}
#: What is left over: characters from U+0080 to U+009F, but for U+0085, which may be a line end.
_LEFT_OVER = regex(rb"\xc2([\x80-\x84\x86-\x9f])")
_PUNCTUATION = tuple(mark.encode() for mark in "‘’“”–—…")
_OFTEN = 200  # times that a byte is looked at: it is not rare in Japanese, which would hold control characters
_FEW = 3  # runs without a control character that may be an example in a text about this
_ROUNDS = 3  # times that a page is looked at: some went through it twice


def decoded_once(source: bytes) -> tuple[bytes, int]:
    """The page with every such run as the character that it was, and how many there were.

    Args:
        source: a page in UTF-8.
    """
    control = _holds_control(source)
    if not (control or _holds_run(source)):
        return source, 0
    mended = 0
    for _ in range(_ROUNDS):
        source, count = _mended(source, control)
        mended += count
        if not count:
            break
    return _LEFT_OVER.sub(_mark, source) if control else source, mended


def _mark(left: Match[bytes]) -> bytes:
    return left[1].decode("cp1252", "ignore").encode()


# A page is looked through for single bytes that are rare in it: looking for two, or for a pattern, takes ten times as long.


def _holds_control(source: bytes) -> bool:
    """Whether there is a character from U+0080 to U+009F, which no text holds: it was a byte. U+0085 may be a line end."""
    at = -1 if source.isascii() else source.find(b"\xc2")
    while at >= 0:
        if source[at + 1] < 0xA0 and source[at + 1] != 0x85:
            return True
        at = source.find(b"\xc2", at + 2)
    return False


def _holds_run(source: bytes) -> bool:
    """Whether there is ``â€``, which begins what became of typographic marks, or ``Ã`` and a symbol, what became of most accented letters."""
    for rare, before, after in ((b"\x83", b"\xc3", b"\xc2"), (b"\x82", b"\xc3\xa2\xe2", b"\xac")):
        at = -1 if source.isascii() else source.find(rare)
        for _ in range(_OFTEN):
            if at < 0:
                break
            if source.startswith(after, at + 1) and source.endswith(before, 0, at):
                return True
            at = source.find(rare, at + 1)
    return False


def _mended(source: bytes, control: bool) -> tuple[bytes, int]:
    sure = [run for found in _RUN.findall(source) if _is_sure(run := found.decode()) and _read(run)]
    if not sure or not (control or (len(sure) >= _FEW and len(sure) > _punctuation(_RUN.sub(b"", source)))):
        return source, 0
    leads = {run[0] for run in sure} | {"Â", "Ã"}
    count = 0

    def mend(match: Match[bytes]) -> bytes:
        nonlocal count
        run = match[0].decode()
        character = _read(run) if run[0] in leads else ""
        count += bool(character)
        return character.encode() or match[0]

    return _RUN.sub(mend, source), count


def _punctuation(source: bytes) -> int:
    """How many typographic marks there are."""
    return sum([source.count(mark) for mark in _PUNCTUATION])


def _is_sure(run: str) -> bool:
    """Whether no text holds it: ``É »`` and ``À `` before a no-break space are French."""
    return (
        len(run) > 2
        or not "\xa0" <= run[1] <= "\xbf"
        or (run[0] == "Ã" and not run[1].isspace() and run[1] not in "«»")
    )


def _read(run: str) -> str:
    """The character that a run was; empty if it is none."""
    try:
        return bytes([_BYTES.get(code, code) for code in map(ord, run)]).decode()
    except UnicodeDecodeError:
        return ""
