"""The role of an author whom the byline names bare, where a Korean text calls him a reporter: "하가람 기자가 취재했습니다", "하가람 기자입니다", a caption's credit."""

from __future__ import annotations

from newsparse.article import Author
from newsparse.draft import Draft
from newsparse.page import Page
from newsparse.regex import regex

_CALLED = regex(r"(?<![가-힣])([가-힣]{2,4}) (기자|특파원|앵커|아나운서)(?![가-힣]{0,2}(?:회견|단|실|석|협회|들|상|증))")
_WORDS = ("기자", "특파원", "앵커", "아나운서")
_ABOVE = 8  # segments above the text, where its first picture stands


def with_called_role(authors: tuple[Author, ...], page: Page, draft: Draft) -> tuple[Author, ...]:
    """The authors, those of them with a role whom a line from the headline to the end of the text calls by one."""
    body = draft.body
    if body is None or body.detached or all(author.role or author.kind != "person" for author in authors):
        return authors
    told: dict[str, str] = {}
    for s in page.segments[max(0, body.first - _ABOVE) : body.last + 1]:
        if any(word in s.text for word in _WORDS):
            for name, role in _CALLED.findall(s.text):
                told.setdefault(name, role)
    return tuple(
        [
            author.model_copy(update={"role": told[author.name]})
            if author.kind == "person" and not author.role and author.name in told
            else author
            for author in authors
        ]
    )
