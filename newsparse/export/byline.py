"""The byline and the date as one displayed line."""

from __future__ import annotations

from datetime import datetime

from newsparse.article import Article, Author, DatePrecision


def byline_of(article: Article) -> str:
    """``Jane Doe, Staff Writer · The Paper · 2026-08-19 09:10 +09:00``; empty if nothing is known."""
    parts = [author_of(author) for author in article.authors]
    if article.publisher and article.publisher.name:
        parts.append(article.publisher.name)
    if article.published_at:
        parts.append(moment_of(article.published_at, article.date_precision))
    return " · ".join(part for part in parts if part.strip())


def author_of(author: Author) -> str:
    """The name and role as newspapers of that script set them: ``김동원 기자``, ``Jane Doe, Editor``."""
    if not author.role:
        return author.name
    return f"{author.name}{', ' if author.role.isascii() else ' '}{author.role}"


def moment_of(moment: datetime, precision: DatePrecision | None = None) -> str:
    """``2026-08-19 09:10 +09:00``; the day alone where no more is known."""
    if precision == "day":
        return moment.date().isoformat()
    offset = moment.strftime("%z")
    return f"{moment.date().isoformat()} {moment.strftime('%H:%M')} {offset[:3]}:{offset[3:5]}"


def was_changed(article: Article) -> bool:
    """Whether the last edit is another displayed moment than the publication."""
    edited, published = article.modified_at, article.published_at
    return edited is not None and (published is None or moment_of(edited) != moment_of(published))


def stamp_of(moment: datetime, precision: DatePrecision | None = None) -> str:
    """The same for machines (ISO 8601), as exact as it is known: ``2026-08-19T09:10:00+09:00``, or ``2026-08-19``."""
    if precision == "day":
        return moment.date().isoformat()
    return moment.isoformat(timespec="minutes" if precision == "minute" and not moment.second else "auto")
