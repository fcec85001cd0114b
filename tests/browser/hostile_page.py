"""A news page that carries a payload wherever a page can carry one."""

from __future__ import annotations

import json
from contextlib import suppress
from html import escape

from newsparse import GENERIC_ONLY, Article, NotAnArticle, parse
from tests.invented import SENTENCES, URL

_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Eastmere rebuilds {head}</title>
<meta property="og:title" content="Eastmere rebuilds {title}"><meta property="og:image" content="{address}"><meta name="author" content="{title}">
<meta property="article:published_time" content="2026-03-04T09:30:00Z"><meta property="article:section" content="{title}"><meta property="article:tag" content="{title}">
<meta name="description" content="{title}"><link rel="canonical" href="{address}"><script type="application/ld+json">{ld}</script></head>
<body><main><article><h1>Eastmere rebuilds {title}</h1><h2 class="deck">{title}</h2><p class="byline">By <a rel="author" href="{address}">Mina Seo {title}</a>, <span class="role">{title}</span></p>
<time datetime="2026-03-04T09:30:00Z">4 March 2026</time><div class="article-body"><p>{one}</p><p>{text}</p><p>{raw}</p><p>{two} <a href="{address}">{text}</a> <b>{text}</b></p>
<figure><img src="{address}" alt="{title}" width="900" height="600"><figcaption>{text} Photo: {text}</figcaption></figure>
<figure><img src="https://pictures.example/{quoted}.jpg" alt="{title}" width="900" height="600"><figcaption>{text}</figcaption></figure>
<h2>{text}</h2><p>{three}</p><ul><li>{text}</li><li>{one}</li></ul><ol><li>{two}</li></ol><table><caption>{text}</caption><tr><th>{text}</th><th>Depth</th></tr><tr><td>{text}</td><td>{raw}</td></tr><tr><td>a</td><td>b</td></tr></table>
<blockquote><p>{text}</p><cite>{text}</cite></blockquote><pre>{text}</pre><iframe src="https://www.youtube.com/embed/{quoted}" title="{title}"></iframe>
<blockquote class="twitter-tweet"><p>{text}</p><a href="https://twitter.com/x/status/1">{text}</a></blockquote><p>{two} {three}</p></div></article>
<footer><p class="copyright">© 2026 {text}. All rights reserved.</p></footer></main></body></html>"""


def hostile_page(payload: str, *, escaped: bool) -> str:
    """The page; with ``escaped`` the payload is text that readers see, otherwise markup of the page's own."""
    text = escape(payload) if escaped else payload
    one, two, three = SENTENCES[:3]
    node = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": f"Eastmere rebuilds {payload}", "alternativeHeadline": payload, "description": payload, "keywords": [payload], "articleSection": payload,
        "datePublished": "2026-03-04T09:30:00Z", "author": [{"@type": "Person", "name": f"Mina Seo {payload}", "url": payload, "jobTitle": payload, "worksFor": {"name": payload}}, {"@type": "Person", "name": "Tom Hale", "url": f"https://x.example/{payload}"}],
        "publisher": {"@type": "Organization", "name": payload, "url": payload, "logo": {"url": payload}}, "image": [payload, {"url": f"https://x.example/{payload}", "caption": payload}], "url": payload, "articleBody": payload, "copyrightNotice": payload,
        "video": {"@type": "VideoObject", "name": payload, "contentUrl": f"https://x.example/{payload}", "embedUrl": payload, "thumbnailUrl": payload},
    }  # fmt: skip
    ld = json.dumps(node, ensure_ascii=False)
    return _PAGE.format(
        head=text, title=escape(payload), address=escape(payload), quoted=escape(payload), text=text, raw=payload, one=one, two=two, three=three,
        ld=ld.replace("<", "\\u003c") if escaped else ld,
    )  # fmt: skip


def hostile_articles(payload: str) -> list[Article]:
    """The articles of both pages; some payloads, as markup, swallow the whole page."""
    found = [parse(hostile_page(payload, escaped=True), URL, registry=GENERIC_ONLY, min_probability=0.0)]
    with suppress(NotAnArticle):
        found.append(parse(hostile_page(payload, escaped=False), URL, registry=GENERIC_ONLY, min_probability=0.0))
    return found
