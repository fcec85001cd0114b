"""What a review lists for and against a thing, in two lists side by side, each below a word of its own.

The words are short and the lists are, too: of "Pros", "Cons" and their items the block model keeps one and leaves out another.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse.tree.segments import Branch, In, Segment

#: What the two lists are called, first the one for it, then the one against it.
_PAIRS = (
    ("pros", "cons"), ("pro", "con"), ("the pros", "the cons"), ("the good", "the bad"), ("good", "bad"), ("for", "against"), ("likes", "dislikes"),
    ("what we like", "what we don't like"), ("what i like", "what i don't like"), ("what we liked", "what we didn't like"),
    ("reasons to buy", "reasons to avoid"), ("advantages", "disadvantages"), ("positives", "negatives"), ("strengths", "weaknesses"), ("highs", "lows"),
    ("vorteile", "nachteile"), ("pro", "contra"), ("pro", "kontra"), ("pluspunkte", "minuspunkte"), ("plus", "minus"), ("positiv", "negativ"), ("stärken", "schwächen"),
    ("les plus", "les moins"), ("points forts", "points faibles"), ("les points forts", "les points faibles"), ("avantages", "inconvénients"), ("on aime", "on n'aime pas"),
    ("ventajas", "desventajas"), ("ventajas", "inconvenientes"), ("lo mejor", "lo peor"), ("a favor", "en contra"), ("puntos fuertes", "puntos débiles"), ("pros", "contras"),
    ("pregi", "difetti"), ("pro", "contro"), ("vantaggi", "svantaggi"), ("prós", "contras"), ("vantagens", "desvantagens"), ("pontos fortes", "pontos fracos"), ("pontos positivos", "pontos negativos"),
    ("pluspunten", "minpunten"), ("voordelen", "nadelen"), ("fördelar", "nackdelar"), ("fordele", "ulemper"), ("fordeler", "ulemper"), ("plussat", "miinukset"),
    ("zalety", "wady"), ("plusy", "minusy"), ("výhody", "nevýhody"), ("klady", "zápory"), ("előnyök", "hátrányok"), ("avantaje", "dezavantaje"),
    ("плюсы", "минусы"), ("достоинства", "недостатки"), ("преимущества", "недостатки"), ("переваги", "недоліки"), ("artıları", "eksileri"), ("artılar", "eksiler"), ("avantajlar", "dezavantajlar"),
    ("メリット", "デメリット"), ("良い点", "悪い点"), ("良いところ", "気になるところ"), ("장점", "단점"), ("优点", "缺点"), ("優點", "缺點"),
)  # fmt: skip
_AGAINST: dict[str, set[str]] = {}
for _one, _other in _PAIRS:
    _AGAINST.setdefault(_one, set()).add(_other)
_WORDS = frozenset(word for pair in _PAIRS for word in pair)
_LONGEST = max(map(len, _WORDS)) + 2
_BETWEEN, _MOST = 30, 15  # segments from one word to the other, items of a list
_SIGNS = " :：+-–✓✔✅❌✗👍👎"
_APART = In.NAV.value | In.FOOTER.value | In.FORM.value | In.HIDDEN.value
_LIST = In.LIST.value


def with_pros_and_cons(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in what was left out of two such lists amid the text, if some of them was kept.

    Args:
        kept: what was taken for the body, in reading order.
        dropped: what was left out inside the container.
        everything: all segments of the page.
    """
    if len(kept) < 2 or not dropped:  # noqa: PLR2004
        return kept, dropped
    first, last = kept[0].index, kept[-1].index
    words = [(word, s) for s in everything[first : last + 1] if len(s.text) <= _LONGEST and s.text and (word := _word(s))]
    if len(words) < 2:  # noqa: PLR2004
        return kept, dropped
    taken = {s.index for s in kept}
    wanted: set[int] = set()
    for (one, above), (other, below) in pairwise(words):
        if other in _AGAINST.get(one, ()) and below.index - above.index <= _BETWEEN:
            lists = _listed(above, everything), _listed(below, everything)
            if all(lists) and lists[0][-1] < below.index and not taken.isdisjoint([*lists[0], *lists[1]]):
                wanted.update((above.index, *lists[0], below.index, *lists[1]))
    back = [s for s in dropped if s.index in wanted]
    if not back:
        return kept, dropped
    gone = set(back)
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in gone]


def _word(s: Segment) -> str | None:
    word = s.text.strip(_SIGNS).casefold().replace("’", "'")
    return word if word in _WORDS and s.kind == "text" and not s.flags & (_APART | _LIST) else None


def _listed(word: Segment, everything: Sequence[Segment]) -> list[int]:
    """The indices of the items of the list right below a word."""
    at = word.index + 1
    if at >= len(everything) or not everything[at].flags & _LIST:
        return []
    box: Branch | None = everything[at].branch
    while box is not None and box.tag not in ("ul", "ol"):
        box = box.parent
    if box is None or box.first != at or box.last - box.first > _MOST or box.flags & _APART:
        return []
    return [*range(box.first, box.last)]
