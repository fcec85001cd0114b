"""Which words speak for an article: of its headline and address, its labels, its running text, its class names.

A linear model, trained by ``tests/train/probability_model.py`` on the words that pages of several sites share and
written out in ``lexicon_weights.py``. It adds its sum to what the second set of trees says.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.generic.likelihood.view import View
    from newsparse.page import Page

_WORD = regex(r"[^\W\d_]{2,24}")
_ASCII_WORD = regex(r"[a-z]{2,24}")  # the same of a text in ASCII and in lower case, found in half the time
_HEADING = In.HEADING.value
#: Characters of running text, of one heading, of the description and of an address that are read.
_SAMPLE, _LINE, _SUMMARY, _ADDRESS = 3000, 80, 600, 300


class Words(NamedTuple):
    """The distinct words of a page, in lower case, by where they stand; labels are whole lines."""

    topic: frozenset[str]
    labels: frozenset[str]
    text: frozenset[str]
    names: frozenset[str]


def words_of(page: Page, draft: Draft, view: View) -> Words:
    """The words that the model knows or does not know."""
    try:
        path = urlsplit(page.canonical or page.url or "").path[:_ADDRESS]
    except ValueError:
        path = ""
    topic = [draft.get("title", "")[:_ADDRESS], path, (page.meta("description", "og:description") or "")[:_SUMMARY]]
    topic += [s.text[:_LINE] for s in view.texts if s.flags & _HEADING]
    text = " ".join([s.text for s in view.prose[:40]])[:_SAMPLE]
    return Words(_words(" ".join(topic)), view.labels, _words(text), view.names)


def balance(words: Words) -> float:
    """What the words add to the log-odds of an article."""
    from newsparse.generic.likelihood import lexicon_weights as weights

    tables = (weights.TOPIC, weights.LABELS, weights.TEXT, weights.NAMES)
    # The exact sum: that of floats depends on their order, and a set's on the process.
    return fsum([table[word] for table, found in zip(tables, words, strict=True) for word in found & table.keys()])


def _words(text: str) -> frozenset[str]:
    return frozenset((_ASCII_WORD if text.isascii() else _WORD).findall(text.lower()))
