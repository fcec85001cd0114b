"""Text that was decoded once too often: ``itâ\x80\x99s``, ``itâ€™s``, ``fÃ¼r``.

A crawler or a proxy that takes UTF-8 for Latin-1 or Windows-1252 and stores what it read as UTF-8 again
leaves a page that is valid and wrong; so does ``requests`` where a server names no charset. Every character of more than one byte has
become two to four letters and symbols, which no language sets in that order.
"""

from __future__ import annotations

from re import Match

from newsparse.regex import regex

#: The characters that Windows-1252 has for the bytes 0x80 to 0x9F, five of which it leaves as they are.
_SPECIAL = {
    bytes((c,)).decode("cp1252"): c for c in range(0x80, 0xA0) if c not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_FOLLOWS = "[\x80-\xbf" + "".join(_SPECIAL) + "]"
#: A character of two, three or four bytes, each byte a character.
_RUN = regex(f"[\xc2-\xdf]{_FOLLOWS}|[\xe0-\xef]{_FOLLOWS}{{2}}|[\xf0-\xf4]{_FOLLOWS}{{3}}")
_BYTES = {ord(character): byte for character, byte in _SPECIAL.items()}
_LEFT_OVER = {chr(c): bytes((c,)).decode("cp1252", "ignore") for c in range(0x80, 0xA0) if c != 0x85}
_PUNCTUATION = regex("[‘’“”–—…]")
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
    text, mended = source.decode(), 0
    for _ in range(_ROUNDS):
        text, count = _mended(text, control)
        mended += count
        if not count:
            break
    for left, mark in _LEFT_OVER.items() if control else ():
        if left in text:  # str.translate takes twenty times as long
            text = text.replace(left, mark)
    return text.encode(), mended


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


def _mended(text: str, control: bool) -> tuple[str, int]:
    sure = [run for found in _RUN.finditer(text) if _is_sure(run := found[0]) and _read(run)]
    if not sure or not (
        control or (len(sure) >= _FEW and len(sure) > len(_PUNCTUATION.findall(_RUN.sub("", text))))
    ):
        return text, 0
    leads = {run[0] for run in sure} | {"Â", "Ã"}
    count = 0

    def mend(match: Match[str]) -> str:
        nonlocal count
        run = match[0]
        character = _read(run) if run[0] in leads else ""
        count += bool(character)
        return character or run

    return _RUN.sub(mend, text), count


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
