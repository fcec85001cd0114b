"""Finding every regular expression of the package, wherever it stands."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import newsparse
from newsparse.regex import Uncompiled
from newsparse.registry import builtin_registry
from newsparse.sources import Source

PACKAGE = Path(newsparse.__file__).parent
#: Modules that the package has for users of packages which may not be installed here.
_OPTIONAL: tuple[str, ...] = ()
_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")
_ANCHORED = frozenset(("match", "fullmatch"))


class Pattern(NamedTuple):
    """A regular expression: where it stands, what it is, and whether it is ever searched for inside a string."""

    place: str
    pattern: str | bytes
    flags: int
    searched: bool
    once: bool = False  # searched for once, from the beginning

    def compiled(self) -> re.Pattern[Any]:
        return re.compile(self.pattern, self.flags)


@lru_cache(maxsize=1)
def patterns() -> tuple[Pattern, ...]:
    """All of them, each once."""
    found: dict[tuple[str | bytes, int], Pattern] = {}
    for one in (*_named(), *_inline(), *_declared(), *_made()):
        known = found.get((one.pattern, one.flags))
        if known is None or (one.searched and not known.searched):
            found[one.pattern, one.flags] = one
    return tuple(found.values())


def modules() -> Iterator[Any]:
    for info in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not info.name.endswith("__main__"):
            try:
                yield importlib.import_module(info.name)
            except (ModuleNotFoundError, newsparse.MissingExtra) as missing:  # an extra that is not installed
                if str(getattr(missing, "name", "")).startswith("newsparse"):
                    raise


def held() -> Iterator[tuple[Any, str, Any]]:
    """What a module's name holds, alone or in a collection: the module, the name, and the pattern."""
    for module in modules():
        for name, value in vars(module).items():
            for one in _within(value, 3):
                yield module, name, one


def _named() -> Iterator[Pattern]:
    for module, name, one in held():
        yield Pattern(f"{module.__name__}.{name}", one.pattern, one.flags & ~re.UNICODE, not _methods_anywhere(Path(module.__file__), name) <= _ANCHORED)


def _within(value: Any, depth: int) -> Iterator[Any]:
    if isinstance(value, (Uncompiled, re.Pattern)):
        yield value
    elif depth and isinstance(value, (tuple, list, frozenset, set)):
        for item in value:
            yield from _within(item, depth - 1)
    elif depth and isinstance(value, dict):
        for item in value.values():
            yield from _within(item, depth - 1)


#: Names whose methods are taken by value, as in ``(pattern.match if loose else pattern.fullmatch)(line)``, never ``search``.
_BY_VALUE = frozenset(("_WALLS", "_ERRORS", "_MISSING", "_ERROR", "_ROBOT", "_SIGN_IN", "_CONSENT"))


def _methods_anywhere(path: Path, name: str) -> set[str]:
    """The methods that are called on a name in its module, and on one without underscore in every other module too."""
    if name in _BY_VALUE and path.stem == "walls":
        return {"match"}
    if name.startswith("_"):
        return _methods_on(path, name)
    return {method for other in _files_with(name) for method in _methods_on(other, name)}


@cache
def _files_with(name: str) -> tuple[Path, ...]:
    word = re.compile(rf"\b{name}\b")
    return tuple(path for path in sorted(PACKAGE.rglob("*.py")) if word.search(path.read_text(encoding="utf-8")))


def _methods_on(path: Path, name: str, depth: int = 3) -> set[str]:
    """The methods that a module calls on what a name holds, also in a loop over it; ``"?"`` for what cannot be told."""
    tree, used = _tree(path), set()
    resolved: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name:
            used.add(node.attr)
            resolved.add(id(node.value))
        elif isinstance(node, (ast.For, ast.comprehension)) and (inside := _names(node.iter, name)) and depth:
            resolved |= inside
            for target in ast.walk(node.target):
                if isinstance(target, ast.Name):
                    used |= _methods_on(path, target.id, depth - 1) & set(_METHODS)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None and (inside := _names(node.value, name)) and depth:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            direct = [one for one in targets if isinstance(one, ast.Name)]
            if node in tree.body and direct and inside.isdisjoint(resolved):
                resolved |= inside
                for target in direct:
                    used |= _methods_on(path, target.id, depth - 1)
    loads = {id(node) for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)}
    return used | ({"?"} if loads - resolved or (name.startswith("_") and not used) else set())


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _names(node: ast.AST, name: str) -> set[int]:
    return {id(one) for one in ast.walk(node) if isinstance(one, ast.Name) and one.id == name}


def _inline() -> Iterator[Pattern]:
    """Literal patterns that are handed to the ``re`` module itself, or to ``regex`` inside a function."""
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                called = ast.unparse(node.func)
                if (called == "regex" or re.fullmatch(rf"re\.(?:compile|{'|'.join(_METHODS)})", called)) and isinstance(node.args[0].value, (str, bytes)):
                    yield Pattern(f"{place}:{node.lineno}", node.args[0].value, _flags(node), called != "regex" and called[3:] not in _ANCHORED)


def _flags(node: ast.Call) -> int:
    stated = [ast.unparse(one) for one in (*node.args[1:], *(word.value for word in node.keywords if word.arg == "flags"))]
    return int(eval(stated[-1], {"re": re})) if stated and stated[-1].startswith("re.") else 0


def _declared() -> Iterator[Pattern]:
    """Those in the sources that publishers and platforms declare."""
    for cls in builtin_registry().extractors():
        for name in dir(cls):
            value = getattr(cls, name, None)
            for source in value if isinstance(value, tuple) else (value,):
                if isinstance(source, Source):
                    for one in source.alternatives():
                        pattern = getattr(one, "pattern", None)
                        if isinstance(pattern, str):
                            whole = type(one).__name__ in ("Rest", "saying")  # compared from the beginning
                            yield Pattern(f"{cls.__name__}.{name}", pattern, 0, searched=not whole, once=not whole)


def _made() -> Iterator[Pattern]:
    """Those that a function makes of its arguments, made once as it makes them."""
    from newsparse.structured.state import _assignment

    made: Any = _assignment("__INITIAL_STATE__")
    yield Pattern("newsparse.structured.state._assignment()", made.pattern, made.flags, searched=True)


def made_in_functions() -> set[str]:
    """Functions that make a pattern of their arguments; ``_made`` has each of them."""
    found = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                for node in ast.walk(function):
                    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("regex", "re.compile") and not isinstance(node.args[0], ast.Constant):
                        found.add(f"{path.relative_to(PACKAGE).as_posix()}:{function.name}")
    return found
