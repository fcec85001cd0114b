"""Boosted trees written out as plain Python comparisons."""

from __future__ import annotations

from collections.abc import Container, Sequence
from math import floor
from typing import Any

Trees = list[dict[str, Any]]

#: What LightGBM writes for "not above nothing".
_ZERO = 1e-30


def module(doc: str, parts: dict[str, Trees], *, intercept: float = 0.0) -> str:
    """A module with one function ``name(f) -> float`` for each part, the sum of its trees."""
    lines = head(doc)
    for name, trees in parts.items():
        lines += ["", f"def {name}(f: tuple[float, ...]) -> float:", f"    s = {intercept:.4f}"]
        for tree in trees:
            lines += branch(tree["tree_structure"], 1)
        lines += ["    return s", ""]
    return "\n".join(lines)


def head(doc: str) -> list[str]:
    """The first lines of a generated module."""
    return [f'"""{doc}"""', "", "# ruff: noqa", "# fmt: off", ""]


def named(name: str, features: Sequence[str], fractions: Container[str], trees: Trees) -> list[str]:
    """A function ``name(row) -> float``, the sum of its trees, whose comparisons name the features.

    Args:
        fractions: the features that are fractions; all others are whole numbers.
    """
    lines = ["", f"def {name}(row: tuple[float, ...]) -> float:", f"    {', '.join(features)} = row", "    s = 0.0"]
    for tree in trees:
        lines += branch(tree["tree_structure"], 1, features, fractions)
    return [*lines, "    return s", ""]


def branch(node: dict[str, Any], depth: int, features: Sequence[str] = (), fractions: Container[str] = ()) -> list[str]:
    """The comparisons below one node."""
    pad = "    " * depth
    if "leaf_value" in node:
        return [f"{pad}s += {node['leaf_value']:.3f}"]
    number, limit = node["split_feature"], node["threshold"]
    value = features[number] if features else f"f[{number}]"
    limit = written(limit, whole=value not in fractions) if features else f"{limit:.5g}"
    return [
        f"{pad}if {value} <= {limit}:",
        *branch(node["left_child"], depth + 1, features, fractions),
        f"{pad}else:",
        *branch(node["right_child"], depth + 1, features, fractions),
    ]


def written(limit: float, *, whole: bool) -> str:
    """A limit as code: a whole number for whole numbers, with a point for fractions. Python compares a kind with itself fastest."""
    rounded = 0.0 if abs(limit) < _ZERO else float(f"{limit:.5g}")
    return str(floor(rounded)) if whole else repr(rounded)


def function(name: str, trees: list[dict[str, Any]], slope: float, intercept: float) -> list[str]:
    """The lines of ``name(f) -> float``, a tree a line: ``intercept + slope * (sum of the trees)``."""
    lines = ["", "", f"def {name}(f: tuple[float, ...]) -> float:", f"    s = {intercept:.3f}"]
    lines += [f"    s += {expression(tree['tree_structure'], slope)}" for tree in trees]
    return [*lines, "    return s"]


def expression(node: dict[str, Any], slope: float) -> str:
    """One node and what is below it, as a conditional expression."""
    if "leaf_value" in node:
        return f"{slope * node['leaf_value']:.3f}"
    left, right = (expression(node[side], slope) for side in ("left_child", "right_child"))
    return f"({left} if f[{node['split_feature']}] <= {node['threshold']:.5g} else {right})"
