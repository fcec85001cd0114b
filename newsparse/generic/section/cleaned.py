"""Steps of a trail without the site, the page and what leads nowhere."""

from __future__ import annotations

from newsparse.generic.section.korean_sections import (
    SECTIONS,
)
from newsparse.generic.section.label_texts import LANGUAGES
from newsparse.generic.section.trail import LONGEST_STEP, LONGEST_TRAIL
from newsparse.generic.section.trail_words import HOME, HOME_NEWS, NO_STEP, NO_STEP_BEGINS
from newsparse.grammar.headline import clean_headline, headline_key, overlap

#: A step that shares more than this with the headline is the page itself.
_SAME = 0.6


def cleaned(steps: list[str], names: frozenset[str], wholes: set[str], headlines: set[str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for at, step in enumerate(steps):
        step = clean_headline(step).strip(" >›»/|·→❯:" if "«" not in step else " >›/|·→❯:").removeprefix("Category: ")
        key = headline_key(step)
        if (
            not key
            or "{{" in step
            or len(step) > 2
            and step in LANGUAGES
            or key in HOME
            and not (at and key == HOME_NEWS)
            or key in NO_STEP
            or key.startswith(NO_STEP_BEGINS)
            or key.isdigit()
            or len(key) == 1
            and key.isascii()
        ):
            continue
        if not kept and (key in names or _is_front(key, names)) or key.removeprefix("the") in wholes:
            continue
        # as a template shortens what it has no room for, or its marks part it
        shortened = key if step.endswith(("…", "...")) or step.count("«") > step.count("»") else None
        if any(key == (whole := headline_key(headline)) or (shortened and whole.startswith(shortened)) for headline in headlines):
            continue
        if len(step) > LONGEST_STEP or step not in SECTIONS and any(overlap(step, headline) > _SAME for headline in headlines):
            continue
        kept.setdefault(key, step)
    return tuple(kept.values()) if len(kept) <= LONGEST_TRAIL else ()


def _is_front(key: str, names: frozenset[str]) -> bool:
    """"Sample Post home": a name with a word for its front."""
    if key.endswith(("home", "homepage", "ホームページ", "首页", "首頁")):
        return True
    return any(key.startswith(name) and key[len(name) :] in HOME for name in names)
