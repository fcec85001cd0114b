"""Recipe cards, as the plug-ins for them write them below a post: name, summary, ingredients, steps and notes are the recipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What the cards are called: WP Recipe Maker, Tasty, Mediavine Create, Recipe Card Blocks and their like.
_CARD = regex(r"(?<![a-z-])(?:wprm-recipe-container|tasty-recipes|mv-create-card|wp-block-wpzoom-recipe-card|recipe-card|easyrecipe|jetpack-recipe|recipe-callout)(?![a-z-])")
#: Parts of a card, by what they are called, that are the recipe's, and those that are the plug-in's.
_PART = regex(r"(?:name|title|summary|description|ingredient|instruction|direction|method|step|notes?)(?![a-z])|(?:ingredients|instructions|directions|steps)")
_OF_PLUGIN = regex(r"rating|button|print|pin-|jump|nutrition|call-to-action|cta|share|video|details|times?(?![a-z])|author|scale|unit|equipment-link|save")
_STEPS = 5  # boxes between a line and its card, at most
_APART = In.FORM.value | In.NAV.value | In.HIDDEN.value


def with_recipe(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in what was left out of a card of which some was kept.

    Args:
        kept: what the model took for the body, in reading order.
        dropped: what it left out inside the container.
        everything: all segments of the page.
    """
    boxes = {branch for branch in {s.branch for s in kept} if _may_be_of_card(branch)}
    cards = {card for s in kept if s.branch in boxes and (card := _card(s)) is not None} if boxes else set[Branch]()
    if not cards:
        return kept, dropped
    last = max(card.last for card in cards)
    back = {s for s in dropped if s.index < last and _card(s) in cards and _is_part(s)}
    if not back:
        return kept, dropped
    return sorted([*kept, *back], key=lambda s: s.index), [s for s in dropped if s not in back]


def _may_be_of_card(branch: Branch) -> bool:
    names = branch.names or (branch.parent.names if branch.parent is not None else "")  # a list's names are its box's
    return "recipe" in names or "mv-create" in names


def _card(s: Segment) -> Branch | None:
    branch: Branch | None = s.branch
    for _ in range(_STEPS):
        if branch is None:
            return None
        if branch.names and _CARD.search(branch.names):
            return branch
        branch = branch.parent
    return None


def _is_part(s: Segment) -> bool:
    if s.flags & _APART or s.tag in ("button", "label", "a") or 2 * s.link_chars > len(s.text):
        return False
    names = [] if s.element is s.branch.element else [(s.element.get("class") or "").lower()]
    branch: Branch | None = s.branch
    while branch is not None and not (branch.names and _CARD.search(branch.names)):
        names.append(branch.names)
        branch = branch.parent
    said = " ".join(names)
    return _PART.search(said) is not None and _OF_PLUGIN.search(said) is None
