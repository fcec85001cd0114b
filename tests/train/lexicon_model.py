"""The words that speak for an article or against it: a linear model over those that pages of several sites share.

    words = Lexicon(list of newsparse.generic.likelihood.lexicon.Words, their sites)
    words.fitted(chosen, article, weight)   the weights of the strongest words, learned from the chosen pages
    words.said(weights)                     what they add to the log-odds of every page

Needs ``scikit-learn`` and ``numpy``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from newsparse.generic.likelihood.lexicon import Words

#: A word counts from so many sites; so many words are kept; how little a weight costs (the inverse of its penalty).
SITES, KEPT, FREEDOM = 6, 1000, 0.05

#: A word with the index of the table that it stands in, and its weight.
Weights = Mapping[tuple[int, str], float]


class Lexicon:
    """The words of many pages as a matrix."""

    def __init__(self, words: Sequence[Words], sites: Sequence[str]) -> None:
        seen: dict[tuple[int, str], set[str]] = {}
        for page, site in zip(words, sites, strict=True):
            for token in _tokens(page):
                seen.setdefault(token, set()).add(site)
        self.tokens = sorted(token for token, where in seen.items() if len(where) >= SITES)
        column = {token: at for at, token in enumerate(self.tokens)}
        at = [(row, column[token]) for row, page in enumerate(words) for token in _tokens(page) if token in column]
        rows, columns = zip(*at, strict=True)
        self.matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(words), len(self.tokens)))

    def fitted(self, chosen: np.ndarray, article: np.ndarray, weight: np.ndarray) -> Weights:
        """The weights of the words that decide most, learned anew without the others."""
        rows, answers, counts = self.matrix[chosen], article[chosen], weight[chosen]
        share = np.asarray(rows.mean(axis=0)).ravel()
        decides = np.abs(_weights(rows, answers, counts)) * np.sqrt(share * (1 - share))
        kept = np.argsort(-decides, kind="stable")[:KEPT]
        found = _weights(rows[:, kept], answers, counts)
        return {self.tokens[at]: float(value) for at, value in zip(kept, found, strict=True)}

    def said(self, weights: Weights) -> np.ndarray:
        """The sum of the weights of each page's words."""
        return np.asarray(self.matrix @ np.array([weights.get(token, 0.0) for token in self.tokens])).ravel()


def _tokens(words: Words) -> list[tuple[int, str]]:
    return [(table, word) for table, found in enumerate(words) for word in found if not any(sign.isdigit() for sign in word)]


def _weights(rows: csr_matrix, article: np.ndarray, weight: np.ndarray) -> np.ndarray:
    model = LogisticRegression(C=FREEDOM, max_iter=200, solver="liblinear").fit(rows, article, sample_weight=weight)
    return np.asarray(model.coef_[0])


def written(weights: Weights, slope: float, to: Path) -> None:
    """Write the tables as Python, the strongest words first."""
    lines = [
        '"""Weights of the words. Written by ``python -m tests.train.probability_model``; do not edit."""', "", "# ruff: noqa",
        "# fmt: off", "",
    ]  # fmt: skip
    for table, name in enumerate(field.upper() for field in Words._fields):
        own = [(word, round(slope * value, 3)) for (where, word), value in weights.items() if where == table]
        own.sort(key=lambda one: (-abs(one[1]), one[0]))
        lines += [f"{name}: dict[str, float] = {{", *_wrapped([f"{word!r}: {value}," for word, value in own if value]), "}"]
    to.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _wrapped(items: Sequence[str]) -> list[str]:
    lines: list[str] = []
    for item in items:
        if lines and len(lines[-1]) + len(item) < 120:
            lines[-1] += f" {item}"
        else:
            lines.append(f"    {item}")
    return lines
