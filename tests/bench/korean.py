"""Korean pages whose gold has every field, judged field by field: ``python -m tests.bench.korean``.

A field counts once a page, and only where gold has it. The body counts as right if every paragraph is.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import newsparse
from newsparse import Article, NewsparseError
from tests.bench.corpus import corpora_named, pages_of

_SPACE = re.compile(r"[\s\u00a0\u200b]+")
_LEADING_SIGN = re.compile(r"^[▲△▶◀▼\s]+")


@dataclass(frozen=True, slots=True)
class Verdict:
    """One field of one page."""

    page: str
    field: str
    right: bool
    gold: object
    got: object


def judge(corpus: Path) -> list[Verdict]:
    """The verdicts on every field of every page."""
    verdicts = []
    for page in pages_of(corpus):
        try:
            article = newsparse.parse(page.html(), url=page.url)
        except NewsparseError as error:
            verdicts += [
                Verdict(page.id, name, False, value, repr(error)) for name, value in page.gold.items()
            ]
            continue
        for field, right, gold, got in _fields(page.gold, article):
            verdicts.append(Verdict(page.id, field, right, gold, got))
    return verdicts


def share_right(verdicts: list[Verdict]) -> float:
    """Per cent of fields that are right."""
    return round(100 * sum(verdict.right for verdict in verdicts) / len(verdicts), 1) if verdicts else 0.0


def _fields(gold: dict[str, Any], article: Article) -> Iterator[tuple[str, bool, object, object]]:
    for field, wanted, got in _plain_pairs(gold, article):
        yield field, wanted == got, wanted, got
    trail = {_fold(article.section), *_folded(article.breadcrumbs)}
    if "section" in gold:
        yield "section", _fold(gold["section"]) in trail, gold["section"], article.section
    yield "language", (article.language or "").partition("-")[0] == "ko", "ko", article.language
    yield "body", *_body(gold["paragraphs"], article)
    if "captions" in gold:
        yield "captions", *_captions(gold["captions"], article)
        if credits := [_fold(shown["credit"]) for shown in gold["captions"] if shown["credit"]]:
            got_credits = [_fold(image.credit) for image in article.images if image.credit]
            yield "credits", credits == got_credits, credits, got_credits


def _plain_pairs(gold: dict[str, Any], article: Article) -> Iterator[tuple[str, object, object]]:
    """Fields that are right if two folded values are equal."""
    authors = article.authors
    yield "title", _fold(gold["title"]), _fold(article.title)
    pairs: dict[str, tuple[str, Any, Any]] = {
        "subtitle": ("subtitles", _folded, article.subtitles),
        "authors": ("authors", list, [author.name for author in authors]),
        "author_roles": ("author roles", dict, {a.name: a.role for a in authors if a.role}),
        "author_emails": ("author e-mails", dict, {a.name: a.email for a in authors if a.email}),
        "publisher": ("publisher", str, article.publisher.name if article.publisher else None),
        "copyright": ("copyright", _fold, _fold(article.copyright)),
        "headings": (
            "headings",
            _folded,
            [_fold(block.text) for block in article.body if block.type == "heading"],
        ),
    }
    for key, (field, read, got) in pairs.items():
        if key in gold:
            yield field, read(gold[key]), read(got) if read is _folded else got
    if "topics" in gold:
        yield "tags", set(_folded(gold["topics"])), set(_folded(article.tags))
    for key, got in (("published", article.published_at), ("modified", article.modified_at)):
        if key in gold:
            yield f"{key}_at", datetime.fromisoformat(gold[key]), got


def _body(paragraphs: list[str], article: Article) -> tuple[bool, object, object]:
    wanted = _folded(paragraphs)
    got = [text for part in article.text.split("\n\n") if (text := _fold(part))]
    for number, (gold, read) in enumerate(zip(wanted, got, strict=False)):
        if gold != read:
            return False, f"paragraph {number}: {gold}", read
    return len(wanted) == len(got), f"{len(wanted)} paragraphs", f"{len(got)} paragraphs"


def _captions(gold: list[dict[str, str]], article: Article) -> tuple[bool, object, object]:
    """Gold captions end in their credit; a caption is right with it, and right without it."""
    got = [_bare(image.caption) for image in article.images if image.caption]
    accepted = [{_bare(g["caption"]), _without_credit(_bare(g["caption"]), g["credit"])} for g in gold]
    right = len(got) == len(accepted) and all(
        read in either for read, either in zip(got, accepted, strict=True)
    )
    return right, [_bare(g["caption"]) for g in gold], got


def _without_credit(caption: str, credit: str | None) -> str:
    if not credit:
        return caption
    tail = rf"[\s/\[(<]*(?:사진\s*(?:제공|출처)?\s*=?\s*)?{re.escape(credit)}(?:\s*제공)?[\s\])>.]*$"
    return re.sub(tail, "", caption)


def _bare(text: str | None) -> str:
    return _LEADING_SIGN.sub("", _fold(text))


def _fold(text: str | None) -> str:
    return _SPACE.sub(" ", text or "").strip()


def _folded(texts: Any) -> list[str]:
    return [_fold(text) for text in texts]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", default="dev-ko")
    parser.add_argument("--page", metavar="ID", help="only this page")
    options = parser.parse_args()
    verdicts = [v for v in judge(corpora_named([options.corpus])[0]) if options.page in (None, v.page)]
    for verdict in verdicts:
        if not verdict.right:
            print(f"{verdict.page}  {verdict.field}\n    gold {verdict.gold}\n    got  {verdict.got}")
    print(f"{sum(v.right for v in verdicts)} of {len(verdicts)} fields right, {share_right(verdicts)}%")


if __name__ == "__main__":
    main()
