"""An article within its limits: what is longer is cut, and a warning says what."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsparse.article import Article, Warning
from newsparse.content import Block, Inline, Model, Table
from newsparse.limits import Limits

#: Fields that hold an address: a part of one is another address, so a long one is left out.
_ADDRESSES = frozenset(("url", "embed_url", "thumbnail", "logo"))
#: Fields of our own making, short whatever the page holds.
_OWN = frozenset(("provenance", "removals", "warnings", "extractor"))


def within(article: Article, limits: Limits, page_bytes: int | None) -> Article:
    """The article with what ``limits`` allow; itself where nothing is over them.

    Args:
        page_bytes: of the page, where no string of the article can be longer.
    """
    changes: dict[str, Any] = {}
    warnings: list[Warning] = []
    if many := _many(article, limits.blocks):
        changes |= _fewer(article, limits.blocks)
        warnings.append(Warning(code="blocks_cut", message=f"{many}; what follows the first {limits.blocks:,} was left out"))
    said = [value for name, value in article.__dict__.items() if name not in _OWN]
    if (page_bytes is None or page_bytes > limits.field_chars) and _holds_longer(said, limits.field_chars):
        names = []
        for name in Article.model_fields:
            value = changes.get(name, getattr(article, name))
            if name not in _OWN and (cut := _shortened(value, limits.field_chars, name)) is not value:
                changes[name] = cut
                names.append(name)
        if names:
            message = f"longer than {limits.field_chars:,} characters, and cut there: {', '.join(names)}"
            warnings.append(Warning(code="field_cut", message=message))
    if not changes:
        return article
    return article.model_copy(update=changes | {"warnings": (*article.warnings, *warnings)})


def _holds_longer(values: Iterable[Any], most: int) -> bool:
    """Whether a string longer than ``most`` is among values or in them: most articles hold none, and need no closer look."""
    waiting = list(values)
    for value in waiting:  # which grows by what is found in its values
        kind = type(value)  # isinstance would take ten times as long on a model
        if kind is str:
            if len(value) > most:
                return True
        elif kind is tuple:
            waiting += value
        elif value is not None and Model in kind.__mro__:
            waiting += value.__dict__.values()
    return False


def _many(article: Article, most: int) -> str | None:
    """What there is too much of, in words."""
    if len(article.body) > most:
        return f"the body has {len(article.body):,} blocks"
    entries = sum(len(update.body) for update in article.updates)
    if entries > most:
        return f"the live entries have {entries:,} blocks"
    rows = max((len(block.rows) for block in _blocks(article) if block.type == "table"), default=0)
    return f"a table has {rows:,} rows" if rows > most else None


def _blocks(article: Article) -> list[Block]:
    return [*article.body, *(block for update in article.updates for block in update.body)]


def _fewer(article: Article, most: int) -> dict[str, Any]:
    updates, left = [], most
    for update in article.updates:
        updates.append(update.model_copy(update={"body": _first(update.body, left)}))
        left -= min(left, len(update.body))
    return {"body": _first(article.body, most), "updates": tuple(updates)}


def _first(blocks: tuple[Block, ...], most: int) -> tuple[Block, ...]:
    return tuple(
        block.model_copy(update={"rows": block.rows[:most]}) if isinstance(block, Table) and len(block.rows) > most else block
        for block in blocks[:most]
    )


def _shortened(value: Any, most: int, name: str) -> Any:
    """The value with no string longer than ``most``; itself if it has none, ``None`` for what cannot be without one."""
    if isinstance(value, str):
        return value if len(value) <= most else None if name in _ADDRESSES else value[:most]
    if isinstance(value, tuple):
        cut = tuple(_shortened(item, most, name) for item in value)
        same = len(cut) == len(value) and all(one is other for one, other in zip(cut, value, strict=True))
        return value if same else tuple(item for item in cut if item is not None)
    if not isinstance(value, Model):
        return value
    changes = {}
    for field in type(value).model_fields:
        before = getattr(value, field)
        after = _shortened(before, most, field)
        if after is not before:
            changes[field] = after
    if not changes:
        return value
    if changes.get("url", "") is None and type(value).model_fields["url"].is_required():
        return None
    if isinstance(value, Inline) and "text" in changes:
        links = changes.get("links", value.links)
        changes["links"] = tuple(link for link in links if link.end is None or link.end <= most)
        changes["emphasis"] = tuple(one for one in value.emphasis if one.end <= most)
    return value.model_copy(update=changes)
