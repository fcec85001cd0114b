"""An article that the page does not show, since a script draws it: JSON-LD or the script's own state may hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.body.locating.missing import SHORT
from newsparse.body.result import Body
from newsparse.tree.build import build_tree, cleaned
from newsparse.tree.walk import segment

if TYPE_CHECKING:
    from newsparse.page import Page

_TEXT = frozenset(("text", "pre"))
_FEW = 2 * SHORT  # characters that may be a notice and no article


def from_elsewhere(page: Page, body: Body) -> Body:
    """The body, or where the page shows next to none of it what its scripts hold."""
    shown = 0
    for s in body.segments:
        shown += len(s.text)
        if shown >= _FEW:  # as most are in their first paragraph
            return body
    return (shown < SHORT and _from_article_body(page, shown)) or _from_states(page, shown) or body


def _from_article_body(page: Page, shown: int) -> Body | None:
    """JSON-LD's ``articleBody``. Where the page shows a text it makes things worse: it is often a summary."""
    stated = page.ld_article.get("articleBody")
    if not isinstance(stated, str) or len(stated) < 2 * shown + 200:
        return None
    markup = stated if "</p>" in stated or "<br" in stated else "".join(
        f"<p>{_escaped(line)}</p>" for line in stated.split("\n") if line.strip()
    )  # fmt: skip
    return detached(markup, 'ld("articleBody")')


def _from_states(page: Page, shown: int) -> Body | None:
    """The state of a script, where it has several times what the page shows: a notice about cookies, perhaps."""
    from newsparse.body.locating.in_state import body_in_states  # one page in hundreds needs it

    found = body_in_states(page)
    body = detached(found[0], f'script_json("{found[1]}")') if found else None
    return body if body and sum([len(s.text) for s in body.segments]) >= 2 * shown + 200 else None


def detached(markup: str, source: str) -> Body | None:
    """A body from markup that is not the page's own; ``None`` if it holds no text."""
    root, _ = build_tree(cleaned(f"<html><body>{markup}</body></html>".encode("utf-8", "replace")))
    below = root.find("body") if root is not None else None
    if below is None:
        return None
    segments, _ = segment(below)
    return Body(segments, below, source, detached=True) if any(s.kind in _TEXT for s in segments) else None


def _escaped(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;")
