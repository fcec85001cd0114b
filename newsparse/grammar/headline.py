"""Headlines as strings: comparing two settings of one, cutting a site's name and section trail off."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from functools import lru_cache

from newsparse.grammar.letters import letters_of
from newsparse.regex import regex
from newsparse.structured.entities import unescape

#: Longer strings are no headline; nothing beyond this is compared.
LONGEST = 400

_WORD = regex(r"[^\W_]+")
#: What readers do not see; joiners of letters (Persian, Hindi) and of emoji shape what they see.
_ANCHORS = ("¶", "🔗")
_INVISIBLE = regex(
    "[\u200c\u200d](?<![\u0600-\u1fff\ufe0f\u2600-\u27bf\U0001f000-\U0001faff].)|"
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001b\u007f]"
)
#: What may part a headline from the trail before or after it.
_MARK = regex(r"[|｜¦‖•·∙:–—―«»›‹~∣ㅣ丨/\\<>＜＞-]+")
#: Marks that part even without spaces around them.
_TIGHT_MARKS = frozenset("|｜¦‖«»›∣ㅣ")
#: A name in brackets or set close at the very end: "Headline (Sample News)", "Headline-Sample".
_CLOSE = regex(r"[-–—_(（\[【「<：]")
_CLOSING = " )）]】」>."
_CLOSE_REACH = 60
#: Sections as newspapers name them beside their own name: "Headline - Politics | The Daily Sample".
SECTIONS = frozenset(
    "news home politics world business economy sport sports opinion culture technology tech science health "
    "local national international entertainment lifestyle travel arts latestnews worldnews localnews sportsnews businessnews blogarchive archives "
    "politik wirtschaft kultur panorama region regional lokales inland ausland deutschland gesellschaft politique économie politica política economia economía deportes "
    "정치 경제 사회 국제 문화 스포츠 연예 오피니언 사설 칼럼 지역 전국 뉴스 기사 기사본문 본문 산업 금융 증권 부동산 "
    "생활 생활문화 it과학 과학 세계 북한 라이프 종합 "
    "政治 経済 社会 国際 スポーツ 国内 海外 新闻 体育 财经 社會 財經 國際".split()
)


@lru_cache(maxsize=512)
def clean_headline(text: str) -> str:
    """One line: twice escaped entities decoded, invisible characters gone, white space folded.

    >>> clean_headline("Mayor&#039;s  plan\\u200b")
    "Mayor's plan"
    """
    text = text[: 4 * LONGEST]
    for _ in range(2):
        if "&" not in text:
            break
        text = unescape(text)
    if not text.isascii():
        text = text if text.isprintable() else _INVISIBLE.sub("", text)
        if text.rstrip()[-1:] in _ANCHORS:  # with which manuals' headings lead to themselves
            text = text.rstrip()[:-1]
    return " ".join(text.split())


@lru_cache(maxsize=512)
def headline_key(text: str) -> str:
    """Letters and digits only, case and width folded: equal for two settings of one headline."""
    text = text[:LONGEST]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return letters_of(text.casefold())


def headline_keys(names: str) -> frozenset[str]:
    """The keys of several names with a bar between them."""
    return frozenset(map(letters_of, unicodedata.normalize("NFKC", names).casefold().split("|")))


@lru_cache(maxsize=512)
def headline_words(text: str) -> frozenset[str]:
    """Folded words, in plain Latin those of three letters and more; a run of Han or Kana as its pairs."""
    text = text[:LONGEST]
    if text.isascii():
        return frozenset(word for word in _WORD.findall(text.lower()) if len(word) > 2 or word.isdigit())
    words: set[str] = set()
    for word in _WORD.findall(unicodedata.normalize("NFKC", text).casefold()):
        if len(word) > 2 and not word.isascii() and max(word) >= "\u3040" and any(map(_is_unspaced, word)):
            words.update(word[i : i + 2] for i in range(len(word) - 1))
        else:
            words.add(word)
    return frozenset(words)


def _is_unspaced(character: str) -> bool:
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff"


def overlap(one: str, other: str) -> float:
    """How much two headlines share, 0 to 1 (Dice over their words)."""
    a, b = headline_words(one), headline_words(other)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


@lru_cache(maxsize=64)  # several metas say the same
def gaps_of(text: str) -> tuple[tuple[int, int], ...]:
    """Where separators part ``text``: (start, end) of each with the spaces around it."""
    gaps: list[tuple[int, int]] = []
    for match in _MARK.finditer(text[:LONGEST]):
        start, end = match.span()
        if start == 0 or end == len(text):
            continue
        before, after = text[start - 1].isspace(), text[end].isspace()
        if (before and after) or match[0][0] in _TIGHT_MARKS or match[0] == "::":
            gaps.append((start - before, end + after))
    return tuple(gaps)


def parts_of(text: str) -> list[str]:
    """What the separators part, in order.

    >>> parts_of("Mayor resigns | City | The Daily Sample")
    ['Mayor resigns', 'City', 'The Daily Sample']
    """
    bounds = [0, *(at for gap in gaps_of(text) for at in gap), len(text)]
    return [part for i in range(0, len(bounds), 2) if (part := text[bounds[i] : bounds[i + 1]].strip())]


def cut_site(text: str, names: Collection[str], trail: Collection[str] = (), label: str = "") -> str:
    """``text`` without the site's name before or after it, and without the section beside that name.

    Args:
        text: a headline as metadata states it.
        names: headline keys of the site's names.
        trail: headline keys of its sections; a section is cut only once a name was.
        label: the main label of its host; a few words at the end that hold it, or are held in it, are a name.

    >>> cut_site("Mayor resigns - City - The Daily Sample", {"dailysample"}, {"city"})
    'Mayor resigns'
    >>> cut_site("Mayor resigns < City hall < Article - The Daily Sample", {"dailysample"}, {"article"})
    'Mayor resigns'
    >>> cut_site("Mayor resigns", {"mayorresigns"})
    'Mayor resigns'
    """
    if text.startswith("[") and 0 < (at := text.find("]")) < len(text) - 1 and _named(text[1:at], names, None):
        text = text[at + 1 :].lstrip()
    gaps = list(gaps_of(text))
    if not gaps:
        return _cut_close(text, names, trail) if names else text
    start, end = 0, len(text)
    beside: Collection[str] | None = None
    while gaps:
        last = text[gaps[-1][1] : end]
        if not _named(last, names, beside) and not _spells(last, label):
            break
        end, beside = gaps.pop()[0], trail
    while gaps and _named(text[start : gaps[0][0]], names, beside):
        start, beside = gaps.pop(0)[1], trail
    kept = text[start:end].strip()
    if not kept:
        return text
    if beside is None:
        return _cut_close(kept, names, trail) if names else kept
    kept = _cut_close(kept, (), trail)
    return kept[: kept.index(" < ")].rstrip() if " < " in kept else kept


def _named(part: str, names: Collection[str], trail: Collection[str] | None) -> bool:
    """Whether a part is a name; with a ``trail``, also whether it is one of its or the common sections."""
    key = headline_key(part)
    if not key or key in names or key.removeprefix("the") in names:
        return True
    return trail is not None and (key in SECTIONS or key in trail)


#: Letters that a site's name has beside its host's label: a part of a headline in Japanese has no spaces to count.
_NAMES_REST = 24


def _spells(part: str, label: str) -> bool:
    """Whether a short part spells the host's label: "Sample Tires" of sample.com, "Koi" of drinkkoi.com."""
    if len(label) < 4 or part.count(" ") > 4:
        return False
    key = headline_key(part)
    return len(key) > 3 and (key in label or label in key and len(key) <= len(label) + _NAMES_REST)


def _cut_close(text: str, names: Collection[str], trail: Collection[str]) -> str:
    """Cut a name that is set close: "Headline-Sample News", "Headline (Sample News)"; then a section so set."""
    sections = None if names else trail
    for match in reversed(list(_CLOSE.finditer(text, max(0, len(text) - _CLOSE_REACH)))):
        at = match.start()
        tail = text[at + 1 :].rstrip(_CLOSING)
        if at > 0 and headline_key(tail) and _named(tail, names, sections):
            kept = text[:at].rstrip(" -–—|ㅣ")
            return _cut_close(kept, (), trail) if names else kept
    return text


_DISPLAYED = 60  # characters; no newspaper sets a longer line for display
_SENTENCE = regex(r"[.!?。！？…][\"'”’»)\]]{0,2}$")


def is_standfirst(line: str) -> bool:
    """Whether a line of a deck is a sentence, or longer than what is set for display."""
    return len(line) >= _DISPLAYED or is_sentence(line)


def is_displayed_row(line: str) -> bool:
    """Whether a line is several of a deck in one, which dashes part and no full stop ends, as Greek papers set them."""
    return " - " in line and not is_sentence(line) and _GREEK.search(line) is not None


_GREEK = regex(r"[\u0370-\u03ff]{3}")


def is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    return _SENTENCE.search(line) is not None
