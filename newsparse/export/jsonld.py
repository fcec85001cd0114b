"""Article to schema.org JSON-LD (https://schema.org/NewsArticle), as search engines read it."""

from __future__ import annotations

import json
from typing import Any

from newsparse.article import Article, Author, Publisher, Update
from newsparse.content import Image, Video
from newsparse.export.besides import pictures_of
from newsparse.export.byline import stamp_of
from newsparse.export.filled import filled

_TYPES = {
    "opinion": "OpinionNewsArticle",
    "analysis": "AnalysisNewsArticle",
    "review": "ReviewNewsArticle",
    "live": "LiveBlogPosting",
    "blog": "BlogPosting",
}
#: What kinds without a type of their own are called.
_GENRES = {
    "interview": "interview", "video": "video", "photo": "photo story", "press_release": "press release",
    "feature": "feature", "recipe": "recipe", "obituary": "obituary",
}  # fmt: skip
#: A metered page is free now and then only, which search engines count as not free.
_FREE = {"free": True, "metered": False, "paywalled": False}
#: What would end a script element, or a line of JavaScript.
_SCRIPT_ESCAPES = {char: f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def to_jsonld(article: Article) -> dict[str, Any]:
    """A ``NewsArticle``, or its subtype for the article's kind; nothing that is not known is in it."""
    return filled(
        {
            "@context": "https://schema.org",
            "@type": _TYPES.get(article.kind, "NewsArticle"),
            "headline": article.title,
            "alternativeHeadline": "\n".join(article.subtitles),
            "description": article.description,
            "author": [_author(author) for author in article.authors],
            "publisher": _publisher(article.publisher),
            "datePublished": article.published_at and stamp_of(article.published_at, article.date_precision),
            "dateModified": article.modified_at and stamp_of(article.modified_at),
            "image": [_image(image) for image in pictures_of(article)],
            "video": [_video(video) for video in article.videos],
            "articleSection": article.section,
            "keywords": list(article.tags),
            "genre": _GENRES.get(article.kind),
            "inLanguage": article.language,
            "isAccessibleForFree": _FREE.get(article.access),
            "copyrightNotice": article.copyright,
            "commentCount": article.comment_count,
            "identifier": article.source_id,
            "url": article.url,
            "mainEntityOfPage": _web_page(article),
            "articleBody": article.text,
            **_live(article),
        }
    )


def to_jsonld_script(article: Article) -> str:
    """The article as a ``<script type="application/ld+json">`` element for the head of a page."""
    return f'<script type="application/ld+json">{script_json(to_jsonld(article))}</script>'


def script_json(value: Any) -> str:
    """``value`` as JSON that can stand in a script element, whatever it holds."""
    written = json.dumps(value, ensure_ascii=False)
    for char, escape in _SCRIPT_ESCAPES.items():
        written = written.replace(char, escape)
    return written


def _author(author: Author) -> dict[str, Any]:
    employer = (
        filled({"@type": "Organization", "name": author.organization}) if author.organization else None
    )
    return filled(
        {
            "@type": "Organization" if author.kind == "organization" else "Person",
            "name": author.name,
            "jobTitle": author.role if author.kind == "person" else None,
            "email": author.email,
            "url": author.url,
            "worksFor" if author.kind == "person" else "parentOrganization": employer,
        }
    )


def _publisher(publisher: Publisher | None) -> dict[str, Any] | None:
    if publisher is None or not (publisher.name or publisher.domain):
        return None
    return filled(
        {
            "@type": "NewsMediaOrganization",
            "name": publisher.name or publisher.domain,
            "url": publisher.url or (publisher.domain and f"https://{publisher.domain}/"),
            "logo": {"@type": "ImageObject", "url": publisher.logo} if publisher.logo else None,
        }
    )


def _image(image: Image) -> dict[str, Any]:
    return filled(
        {
            "@type": "ImageObject",
            "url": image.url,
            "caption": image.caption,
            "creditText": image.credit,
            "alternateName": image.alt,
            "width": image.width,
            "height": image.height,
        }
    )


def _video(video: Video) -> dict[str, Any]:
    return filled(
        {
            "@type": "VideoObject",
            "name": video.title,
            "url": video.url,
            "embedUrl": video.embed_url,
            "thumbnailUrl": video.thumbnail,
            "duration": None if video.duration_seconds is None else f"PT{round(video.duration_seconds)}S",
            "provider": {"@type": "Organization", "name": video.provider} if video.provider else None,
        }
    )


def _web_page(article: Article) -> dict[str, Any] | None:
    if not article.url:
        return None
    trail = [
        {"@type": "ListItem", "position": at, "name": name} for at, name in enumerate(article.breadcrumbs, 1)
    ]
    return filled(
        {
            "@type": "WebPage",
            "@id": article.url,
            "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": trail} if trail else None,
            "relatedLink": [link.url for link in article.related],
        }
    )


def _live(article: Article) -> dict[str, Any]:
    if article.kind != "live":
        return {}
    moments = sorted(update.published_at for update in article.updates if update.published_at)
    return {
        "coverageStartTime": moments[0].isoformat() if moments else None,
        "coverageEndTime": moments[-1].isoformat() if moments else None,
        "liveBlogUpdate": [_update(update) for update in article.updates],
    }


def _update(update: Update) -> dict[str, Any]:
    return filled(
        {
            "@type": "BlogPosting",
            "headline": update.title,
            "datePublished": update.published_at and update.published_at.isoformat(),
            "articleBody": update.text,
        }
    )
