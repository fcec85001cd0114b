"""Which language a text is in: by its script first, by its commonest words where one script serves many."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from newsparse.grammar.stopwords import STOPWORDS
from newsparse.regex import regex

#: Characters looked at; a headline and a few paragraphs say enough.
SAMPLE = 2000
_SCRIPT_SAMPLE = 600
#: Fewer stopwords than this say nothing.
_FEWEST_WORDS = 4

_SCRIPTS = {
    "Hang": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3",
    "Kana": "\u3041-\u30fa\u30fc-\u30ff\uff66-\uff9f",
    "Hani": "\u3400-\u9fff\uf900-\ufaff",
    "Cyrl": "\u0400-\u052f",
    "Arab": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "Hebr": "\u0590-\u05ff",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Deva": "\u0900-\u0963\u0966-\u097f",
    "Beng": "\u0980-\u09ff",
    "Guru": "\u0a00-\u0a7f",
    "Gujr": "\u0a80-\u0aff",
    "Orya": "\u0b00-\u0b7f",
    "Taml": "\u0b80-\u0bff",
    "Telu": "\u0c00-\u0c7f",
    "Knda": "\u0c80-\u0cff",
    "Mlym": "\u0d00-\u0d7f",
    "Sinh": "\u0d80-\u0dff",
    "Thai": "\u0e00-\u0e7f",
    "Laoo": "\u0e80-\u0eff",
    "Mymr": "\u1000-\u109f",
    "Geor": "\u10a0-\u10ff\u2d00-\u2d2f",
    "Ethi": "\u1200-\u137f",
    "Khmr": "\u1780-\u17ff",
    "Armn": "\u0530-\u058f",
    "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}
_SCRIPT_OF = {script: regex(f"[{letters}]") for script, letters in _SCRIPTS.items()}
#: First and last letters of the stretches that hold all other scripts. (An expression takes milliseconds to compile.)
_BEYOND_LATIN = (
    ("\u0370", "\u1dff"), ("\u1f00", "\u1fff"), ("\u2d00", "\u2d2f"), ("\u3040", "\ud7a3"), ("\uf900", "\ufdff"), ("\ufe70", "\ufeff"),
    ("\uff66", "\uff9f"),
)  # fmt: skip

#: Scripts that one news language has to itself.
_ALONE = {
    "Hang": "ko", "Kana": "ja", "Hebr": "he", "Grek": "el", "Beng": "bn", "Guru": "pa", "Gujr": "gu", "Orya": "or",
    "Taml": "ta", "Telu": "te", "Knda": "kn", "Mlym": "ml", "Sinh": "si", "Thai": "th", "Laoo": "lo", "Mymr": "my",
    "Geor": "ka", "Ethi": "am", "Khmr": "km", "Armn": "hy",
}  # fmt: skip
#: Languages by the script they are written in, where that is not Latin.
_SCRIPT_BY_LANGUAGE: dict[str, frozenset[str]] = {
    **{language: frozenset((script,)) for script, language in _ALONE.items()},
    **dict.fromkeys("ru uk bg mk be kk ky tg mn".split(), frozenset(("Cyrl",))),
    **dict.fromkeys("ar fa ur ps ckb ug sd".split(), frozenset(("Arab",))),
    **dict.fromkeys("hi mr ne".split(), frozenset(("Deva",))),
    "zh": frozenset(("Hani",)), "ja": frozenset(("Kana", "Hani")),
    "yi": frozenset(("Hebr",)), "as": frozenset(("Beng",)), "ti": frozenset(("Ethi",)),
    **dict.fromkeys("sr bs uz az tk".split(), frozenset(("Cyrl", "Latn"))),
}  # fmt: skip

_SCRIPT_GROUPS = {
    "Cyrl": frozenset("ru uk bg sr mk be kk".split()),
    "Arab": frozenset("ar fa ur".split()),
    "Deva": frozenset("hi mr ne".split()),
}
#: Letters that only some languages of the script have, and how many of them tell: in a name or a quotation there may be one.
_OWN_LETTERS = (("ыэ", frozenset("ru be kk".split())), ("іїєґ", frozenset("uk be kk".split())), ("јљњћђџѓќѕ", frozenset("sr mk".split())))
_TELLING = 3
_LATIN = frozenset(STOPWORDS).difference(*_SCRIPT_GROUPS.values())
#: Characters of which each Chinese script has its own form; the same places in both strings.
_SIMPLIFIED = regex("[这为们国时来说会对个后没还发学经过进无关开问题]")
_TRADITIONAL = regex("[這為們國時來說會對個後沒還發學經過進無關開問題]")
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_TAG = regex(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:$|[-_.@;,])")
#: Codes that pages use for what BCP 47 writes otherwise.
_RENAMED = {
    "kr": "ko", "jp": "ja", "cn": "zh", "ua": "uk", "gr": "el", "cz": "cs", "dk": "da", "se": "sv",
    "iw": "he",
    "in": "id", "eng": "en", "ger": "de", "deu": "de", "fre": "fr", "fra": "fr", "spa": "es", "ita": "it",
    "por": "pt", "rus": "ru", "kor": "ko", "jpn": "ja", "zho": "zh", "chi": "zh", "vn": "vi", "no": "nb",
    "mo": "ro",
}  # fmt: skip
_NAMED = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es", "korean": "ko",
    "japanese": "ja", "chinese": "zh", "italian": "it", "portuguese": "pt", "russian": "ru", "dutch": "nl",
    "turkish": "tr", "arabic": "ar", "한국어": "ko", "日本語": "ja",
}  # fmt: skip
_NO_REGION = frozenset(("EN", "XX", "ZZ", "UK"))


@lru_cache(maxsize=512)
def read_tag(declared: str) -> str | None:
    """A declared language as BCP 47: "en_us" is "en-US", "kr" is "ko"; ``None`` for what is no language.

    >>> read_tag("zh_hant_tw"), read_tag("ko-kr"), read_tag("x-default")
    ('zh-Hant-TW', 'ko-KR', None)
    """
    declared = declared.strip()[:40]
    if named := _NAMED.get(declared.lower()):
        return named
    match = _TAG.match(declared)
    if not match:
        return None
    language, script, region = match.groups()
    language = _RENAMED.get(language.lower(), language.lower())
    if language not in STOPWORDS and language not in _SCRIPT_BY_LANGUAGE and len(language) != 2:
        return None
    parts = [language]
    if script:
        parts.append(script.title())
    if region:
        region = "GB" if region.lower() == "uk" and language == "en" else region.upper()
        if region not in _NO_REGION:
            parts.append(region)
    return "-".join(parts)


def script_of(text: str) -> str | None:
    """The ISO 15924 code of the script that the text is written in; ``None`` for a text without letters.

    Latin names and numbers stand in texts of every script, so a quarter of the letters is enough for another.
    Han with a twelfth of Kana is Japanese.
    """
    text = text[:_SCRIPT_SAMPLE]
    if text.isascii() or not _goes_beyond_latin(text):
        return "Latn" if _SCRIPT_OF["Latn"].search(text) else None
    counts: Counter[str] = Counter()
    for script, pattern in _SCRIPT_OF.items():
        counts[script] = len(pattern.findall(text))
        if counts[script] * 2 > len(text) and script not in ("Hani", "Latn"):
            return script
    if counts["Hang"] * 4 > counts.total():  # beside Hanja
        return "Hang"
    if counts["Kana"] * 12 > counts["Hani"] + counts["Kana"] > counts["Hang"]:
        counts["Kana"] += counts.pop("Hani")
    latin = counts.pop("Latn")
    best, most = counts.most_common(1)[0]
    if most and most * 4 > counts.total() + latin:
        return best
    return "Latn" if latin else None


def _goes_beyond_latin(text: str) -> bool:
    others = [character for character in set(text) if character >= "\u0370"]
    return any(first <= character <= last for character in others for first, last in _BEYOND_LATIN)


def language_of(text: str) -> str | None:
    """The language of a text of some length, by script and stopwords; ``None`` where that does not tell."""
    script = script_of(text)
    if script is None:
        return None
    if script == "Hani":
        return chinese_of(text)
    if script in _ALONE:
        return _ALONE[script]
    languages = _SCRIPT_GROUPS.get(script, _LATIN)
    if script == "Cyrl":
        languages = _by_letters(text[:SAMPLE].lower(), languages)
    scores = stopword_shares(text, languages)
    if not scores:
        return None
    (best, most), *others = scores.most_common(2)
    return best if most >= _FEWEST_WORDS and (not others or most > others[0][1]) else None


def _by_letters(text: str, languages: frozenset[str]) -> frozenset[str]:
    """Those of the languages whose alphabet has the letters of the text."""
    for letters, own in _OWN_LETTERS:
        if sum(map(text.count, letters)) >= _TELLING:
            languages = languages & own or languages
    return languages


def stopword_shares(text: str, languages: frozenset[str]) -> Counter[str]:
    """How many words of the text's beginning are stopwords of each language."""
    words = Counter(_WORD.findall(text[:SAMPLE].lower()))
    return Counter({
        language: hits
        for language in languages
        if (hits := sum(map(words.__getitem__, STOPWORDS[language].intersection(words))))
    })  # fmt: skip


def words_of(text: str) -> list[str]:
    """What spaces part in the text's beginning, in lower case: enough for a first look, and quick."""
    return text[:SAMPLE].lower().split()


def share_of(words: list[str], tag: str) -> float:
    """Which share of the words are stopwords of the tag's language; 1 where those are not known."""
    known = STOPWORDS.get(tag.split("-", 1)[0])
    return 1.0 if known is None else sum(map(known.__contains__, words)) / max(1, len(words))


def chinese_of(text: str) -> str:
    """``zh-Hans`` or ``zh-Hant``, by the characters of which each has its own form; else ``zh``."""
    simplified = len(_SIMPLIFIED.findall(text[:SAMPLE]))
    traditional = len(_TRADITIONAL.findall(text[:SAMPLE]))
    return "zh" if simplified == traditional else "zh-Hans" if simplified > traditional else "zh-Hant"


def fits_script(tag: str, script: str) -> bool:
    """Whether the language of a tag is written in ``script``."""
    return script in _SCRIPT_BY_LANGUAGE.get(tag.split("-", 1)[0], ("Latn",))
