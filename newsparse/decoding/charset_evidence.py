"""Which codec bytes are in when nothing says so, or when what says so lies."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from newsparse.decoding.charsets import SINGLE_BYTE, decode_replacing
from newsparse.regex import regex

#: Bytes of the sample that is judged: enough for thousands of characters, cheap on any page.
SAMPLE = 16_384


class _Script(NamedTuple):
    """The characters that running text is made of, their share of its non-ASCII ones, and who writes so.

    ``frequent`` are the commonest characters of the language; in a wrong codec they appear by chance only.
    """

    codecs: tuple[str, ...]
    languages: tuple[str, ...]
    frequent: frozenset[str]
    expected: float


_PUNCTUATION = "‘’“”–—…«»©®°·•€£§\xa0"
_KOREAN = frozenset(
    "이다는을가의에고하지로사은한도기를자서인대어리시정해일나그스부전과수원들있아것보제장상라주으만면여국성공오동구경"
    "니적했안게신화소선회비관치당년월저내개조세거민"
)
_SIMPLIFIED = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法"
    "所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外"
    "天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系，。、"
)
_TRADITIONAL = frozenset(
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法"
    "所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外"
    "天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系，。、"
)
_JAPANESE = frozenset(
    "のにはをたがでてとしれさいるあなもこよりすらくかきうっまけんそおせめどやえわちだつ、。・「」ーンスルトリアイラクシレタプロ日本年人大"
)
_SCRIPTS = (
    _Script(("cp949", "johab"), ("ko",), _KOREAN, 0.45),
    _Script(("cp932", "euc_jp"), ("ja",), _JAPANESE, 0.5),
    _Script(("gb18030",), ("zh", "zh-cn", "zh-hans"), _SIMPLIFIED, 0.4),
    _Script(("big5hkscs",), ("zh", "zh-tw", "zh-hk", "zh-hant"), _TRADITIONAL, 0.4),
    _Script(
        ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"),
        ("ru", "uk", "bg", "be", "sr", "mk", "kk", "mn"),
        frozenset("оеаинтсрвлкмдпу"),
        0.75,
    ),
    _Script(("cp1253", "iso8859-7"), ("el",), frozenset("αοιετνσρηπκμλυςάόίέή"), 0.85),
    _Script(("cp1256", "iso8859-6"), ("ar", "fa", "ur"), frozenset("اليرنمتوبدسعة"), 0.75),
    _Script(("cp1255", "iso8859-8"), ("he", "iw", "yi"), frozenset("יוהלאמתרבנש"), 0.75),
    _Script(("cp874",), ("th",), frozenset("านรอกเงมยลวดทสต่้ัีิะ"), 0.8),
    _Script(
        ("cp1250", "iso8859-2"),
        ("cs", "sk", "pl", "hu", "ro", "hr", "sl", "bs"),
        frozenset("áéíóúýěščřžůťďňąęłńśźżćđőűţşăâîäöüôľĺŕŁŚŻŹĆŠČŘŽÁÉÍÚ" + _PUNCTUATION),
        1.0,
    ),
    _Script(("cp1254",), ("tr", "az"), frozenset("ıİşŞğĞçÇöÖüÜâîû" + _PUNCTUATION), 1.0),
    _Script(
        ("cp1257", "iso8859-13"), ("lt", "lv", "et"), frozenset("āčēģīķļņšūžėęįųąõäöüŠŽČ" + _PUNCTUATION), 1.0
    ),
    _Script(
        ("cp1258",),
        ("vi",),
        frozenset("ăâđêôơưàáèéìíòóùúýĐ\u0300\u0301\u0303\u0309\u0323" + _PUNCTUATION),
        1.0,
    ),
    _Script(
        ("cp1252", "mac-roman"),
        ("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "nb", "fi", "ca", "is", "id"),
        frozenset("éèêàâçîôûùëïäöüßñáíóúãõåøæœÉÈÀÇÄÖÜÅØÑÁÍÓÚ¿¡ºª" + _PUNCTUATION),
        1.0,
    ),
)
_LATIN = SINGLE_BYTE - {c for script in _SCRIPTS[4:9] for c in script.codecs} - {"koi8-u", "iso8859-16"}

_HIGH_RUN = regex(rb"[\x80-\xff]+")
_LANG = regex(rb"""<html[^>]{0,400}?\slang\s*=\s*["']?([a-zA-Z]{2,3}(?:-[a-zA-Z]+)?)""", re.I)


def likeliest(data: bytes, declared: str | None = None) -> str:
    """The codec in which ``data`` (not UTF-8) reads most like text; ``declared`` wins what is close."""
    sample, language = _sample(data), _language(data)
    scores = _scores(sample, language)
    for codec in scores:
        scores[codec] += 0.25 * (language in _SPOKEN[codec]) + 0.15 * (codec == declared)
    scores["cp1252"] += 0.05  # what browsers fall back to
    return max(scores, key=scores.__getitem__)


def refuted(data: bytes, codec: str) -> bool:
    """Whether ``data`` reads as nothing in ``codec``, which was declared and fits, and as text in another.

    Accented Latin letters stand alone among ASCII letters, so high bytes in long runs are another script;
    Chinese bytes are valid Korean, but hardly a frequent syllable comes out. Little text refutes nothing.
    """
    sample = _sample(data)
    language = _language(data)
    foreign = language not in _SPOKEN.get(codec, (language,)) and language in _ALL_SPOKEN
    if codec not in _SPOKEN or (codec in _LATIN and _run_length(sample) < 2 and not foreign):
        return False
    if sum(map(len, _HIGH_RUN.findall(sample))) < 40:
        return False
    scores = _scores(sample, language)
    own = scores.pop(codec)
    best = max(scores, key=scores.__getitem__)
    if foreign and language in _SPOKEN[best]:
        return scores[best] > 0.7 and own < scores[best] - 0.05
    return scores[best] > 0.7 and own < (scores[best] - 0.25 if codec in _LATIN else 0.3)


_SPOKEN = {codec: script.languages for script in _SCRIPTS for codec in script.codecs}
_ALL_SPOKEN = frozenset(language for script in _SCRIPTS for language in script.languages)


def _scores(sample: bytes, language: str) -> dict[str, float]:
    """How plausible each codec is; among those of one script the commoner is ahead by a little."""
    alone = _run_length(sample) < 2
    scores = {}
    for script in _SCRIPTS:
        for rank, codec in enumerate(script.codecs):
            misplaced = codec in SINGLE_BYTE and (codec in _LATIN) != alone
            scores[codec] = _plausibility(sample, codec, script) - 0.4 * misplaced - 0.03 * rank
    return scores


def _run_length(sample: bytes) -> float:
    runs = _HIGH_RUN.findall(sample)
    return sum(map(len, runs)) / len(runs) if runs else 0.0


def _sample(data: bytes) -> bytes:
    """Text around the high bytes, without most of the ASCII markup between them."""
    first = _HIGH_RUN.search(data)
    if not first:
        return b""
    return data[max(0, first.start() - 1) : first.start() + SAMPLE]


def _plausibility(sample: bytes, codec: str, script: _Script) -> float:
    """Up to 1: the share of frequent characters against what is expected, less what cannot be decoded."""
    if codec in SINGLE_BYTE:
        text, _ = decode_replacing(sample, codec)
    else:
        text = codecs.getincrementaldecoder(codec)("replace").decode(sample)
    foreign = [c for c in text if c > "\x7f"]
    if not foreign:
        return 0.0
    bad = sum(c == "\ufffd" or "\x80" <= c < "\xa0" or "\ue000" <= c < "\uf900" for c in foreign)
    frequent = sum(c in script.frequent for c in foreign)
    return min(1.0, frequent / len(foreign) / script.expected) - min(1.0, 4 * bad / len(foreign))


def _language(data: bytes) -> str:
    match = _LANG.search(data, 0, 8192)
    return match.group(1).decode("ascii").lower() if match else ""
