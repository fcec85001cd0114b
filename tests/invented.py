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


#: A Korean article and its headline.
KOREAN = (
    "가온군이 8년 전 문을 닫은 솔내분교를 천문 관측 학교로 고쳐 내년 3월 다시 연다. 군은 9일 설명회를 열고 계획을 밝혔다.",
    "해설은 마을 주민이 맡는다. 지난겨울 석 달 과정을 마친 주민 열한 명이 첫 해설사로 나선다고 군은 설명했다.",
    "망원경 여섯 대는 옛 교실 지붕을 걷어 낸 자리에 놓인다. 하룻밤에 마흔 명까지 별을 볼 수 있다.",
)
KOREAN_TITLE = "별 보는 학교로 다시 여는 산골 분교"


def day_of(article: Article) -> str | None:
    """The day on which an article was published, as its own clock has it."""
    return article.published_at.date().isoformat() if article.published_at else None
