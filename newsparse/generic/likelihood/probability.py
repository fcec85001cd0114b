"""How likely it is that a page is one article: a calibrated number from what the page states and shows.

Two small sets of boosted trees, trained by ``tests/train/probability_model.py`` on articles against listings,
collections, products, services, front pages and forms, and written out in ``weights.py``. The first
reads what the page states, which settles four articles of five; the second, dearer one is asked about the rest,
together with a list of words that speak for an article or against it (``lexicon.py``), and with what is known of
kinds too rare to learn (``rare.py``), and with what a page says that it is instead (``otherwise.py``, ``signs.py``): it is asked too where that is anything.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from newsparse.generic.likelihood.otherwise import against
from newsparse.generic.likelihood.stated import stated

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.page import Page


def probability(page: Page, draft: Draft) -> float:
    """0 to 1, calibrated on pages of both kinds; at 0.5, four or five articles of a thousand are lost."""
    from newsparse.generic.likelihood import weights

    numbers = tuple(map(float, stated(page, draft)))  # which the trees compare in half the time of numbers of several types
    score, otherwise = weights.first(numbers), against(page, draft)
    if score < weights.SURE or otherwise:
        score = _looked_at(page, draft, numbers) + weights.AGAINST * otherwise
    return 1.0 / (1.0 + exp(-score))


def _looked_at(page: Page, draft: Draft, numbers: tuple[float, ...]) -> float:
    """The log-odds of a page about which what it states leaves doubt."""
    # Most pages are settled before: what is needed here is not imported with the package.
    from newsparse.generic.likelihood import weights
    from newsparse.generic.likelihood.lexicon import balance, words_of
    from newsparse.generic.likelihood.rare import is_rare
    from newsparse.generic.likelihood.shown import shown
    from newsparse.generic.likelihood.view import view_of

    view = view_of(page)
    score = weights.second(numbers + tuple(map(float, shown(page, draft, view)))) + balance(words_of(page, draft, view))
    return score + weights.RARE if is_rare(page, draft) else score


def doubt(draft: Draft) -> str:
    """Why a page is refused: what it looks like, and which of an article's marks it lacks."""
    marks = (("published_at", "date"), ("authors", "byline"), ("lead_image", "lead picture"))
    missing = [name for field, name in marks if field not in draft.readings]
    lacking = f"; no {' and no '.join(missing)} was found" if missing else ""
    return f"the page looks like a listing, a product, a service or a form, not like one article{lacking}"
