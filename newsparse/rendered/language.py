"""The language of a rendered text, by its script and its commonest words."""

from __future__ import annotations

_COMMON = {
    "en": "the of and to in that is was for on with as by at from it his said",
    "de": "der die und das den nicht von mit ist auf für dem ein eine sich im",
    "fr": "le la les des et du une dans est que pour qui sur au par pas",
    "es": "el los las del que una por con para se más como su fue pero",
    "it": "il della che di non una per gli con nel alla sono più dei ha",
    "pt": "os uma não que para com dos das mais foi em são ao pelo como",
    "nl": "het een van en de niet dat zijn voor met aan ook bij naar",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_SAMPLE = 4000


def language_of(text: str) -> str | None:
    """"ko", "ja", "zh" by script; else the Latin-script language most of whose common words occur."""
    sample = text[:_SAMPLE]
    hangul = sum("\uac00" <= c <= "\ud7a3" for c in sample)
    kana = sum("\u3040" <= c <= "\u30ff" for c in sample)
    han = sum("\u4e00" <= c <= "\u9fff" for c in sample)
    if hangul * 4 > len(sample) - hangul or (hangul > kana + han and hangul * 10 > len(sample)):
        return "ko"
    if kana * 10 > len(sample):
        return "ja"
    if han * 4 > len(sample):
        return "zh"
    words = sample.lower().split()
    counts = {language: sum(word in common for word in words) for language, common in _WORDS.items()}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] * 20 >= len(words) > 0 else None
