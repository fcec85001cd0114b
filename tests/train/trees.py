"""Boosted trees written out as plain Python comparisons."""

from __future__ import annotations

from typing import Any


def module(doc: str, parts: dict[str, list[dict[str, Any]]], *, intercept: float = 0.0) -> str:
    """A module with one function ``name(f) -> float`` for each part, the sum of its trees."""
    lines = [f'"""{doc}"""', "", "# ruff: noqa", "# fmt: off", ""]
    for name, trees in parts.items():
        lines += ["", f"def {name}(f: tuple[float, ...]) -> float:", f"    s = {intercept:.4f}"]
        for tree in trees:
            lines += branch(tree["tree_structure"], 1)
        lines += ["    return s", ""]
    return "\n".join(lines)


def branch(node: dict[str, Any], depth: int) -> list[str]:
    """The comparisons below one node."""
    pad = "    " * depth
    if "leaf_value" in node:
        return [f"{pad}s += {node['leaf_value']:.3f}"]
    return [
        f"{pad}if f[{node['split_feature']}] <= {node['threshold']:.5g}:",
        *branch(node["left_child"], depth + 1),
        f"{pad}else:",
        *branch(node["right_child"], depth + 1),
    ]


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
