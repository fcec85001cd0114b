"""Invented pages for tests: a body long enough to be found, and whatever a test puts around it."""

from __future__ import annotations

from newsparse import Article, parse

SENTENCES = (
    "The council of Eastmere voted on Monday evening to rebuild the old harbour bridge before the winter storms arrive.",
    "Engineers had warned since spring that two of the seven pillars were losing ground to the current beneath them.",
    "Residents filled the public gallery, and many of them asked why the repair had been put off for eleven years.",
    "The mayor said that the money would come from the reserve and that no tax was going to be raised for the work.",
    "A first bidder from the mainland is expected to present drawings of a lighter steel deck within the next month.",
)
URL = "https://www.eastmere-post.example/news/bridge-1234567.html"


def page(
    *,
    head: str = "",
    above: str = "",
    inside: str = "",
    after: str = "",
    footer: str = "",
    title: str = "Eastmere rebuilds its bridge",
) -> str:
    """A page with the given markup in its head, above, inside and after the body, and in the footer."""
    half = len(SENTENCES) // 2
    first = "".join(f"<p>{s} {s}</p>" for s in SENTENCES[:half])
    second = "".join(f"<p>{s} {s}</p>" for s in SENTENCES[half:])
    return (
        f"<html lang='en'><head><title>{title}</title>{head}</head><body><main><article><h1>{title}</h1>{above}"
        f"<div class='article-body'>{first}{inside}{second}</div>{after}</article></main><footer>{footer}</footer></body></html>"
    )


def read(url: str = URL, **parts: str) -> Article:
    """The article of such a page."""
    return parse(page(**parts), url=url)


def ld(json: str) -> str:
    """A JSON-LD script."""
    return f'<script type="application/ld+json">{json}</script>'
