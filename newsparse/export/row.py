"""Article to one flat row, for data frames, CSV and Arrow; the columns never depend on the page."""

from __future__ import annotations

from typing import Any

from newsparse.article import SCHEMA_VERSION, Article

#: Every column in order, with what it holds. Aligned lists: the n-th role is the n-th author's, and empty
#: where the page shows none.
COLUMNS: dict[str, str] = {
    "url": "string: canonical address",
    "source_id": "string: the publisher's own number",
    "title": "string: the headline",
    "subtitles": "strings: the deck",
    "authors": "strings: names in byline order",
    "author_roles": "strings: aligned with authors",
    "author_emails": "strings: aligned with authors",
    "author_organizations": "strings: aligned with authors",
    "published_at": "datetime, aware",
    "modified_at": "datetime, aware",
    "date_precision": "string: day, minute, second",
    "timezone_basis": "string: stated, publisher, language, assumed",
    "publisher": "string: name",
    "publisher_domain": "string",
    "publisher_url": "string",
    "section": "string",
    "breadcrumbs": "strings, outermost first",
    "tags": "strings",
    "language": "string: BCP 47",
    "description": "string",
    "text": "string: the body, units parted by a blank line; empty if there is none",
    "image_urls": "strings",
    "image_captions": "strings: aligned with image_urls",
    "image_credits": "strings: aligned with image_urls",
    "lead_image_url": "string",
    "video_urls": "strings",
    "copyright": "string",
    "access": "string: free, metered, paywalled, unknown",
    "kind": "string: news, opinion, ...",
    "comment_count": "integer",
    "related_urls": "strings",
    "probability": "number, 0 to 1",
    "warnings": "strings: codes",
    "extractor": "string: the class that read the page",
    "schema_version": "string: version of these columns",
}


def to_dict(article: Article) -> dict[str, Any]:
    """The columns of ``COLUMNS``: strings, numbers, datetimes, lists of strings; ``None`` is not known."""
    press = article.publisher
    images = [image for image in article.images if image.url]
    return {
        "url": article.url,
        "source_id": article.source_id,
        "title": article.title,
        "subtitles": list(article.subtitles),
        "authors": [author.name for author in article.authors],
        "author_roles": [author.role or "" for author in article.authors],
        "author_emails": [author.email or "" for author in article.authors],
        "author_organizations": [author.organization or "" for author in article.authors],
        "published_at": article.published_at,
        "modified_at": article.modified_at,
        "date_precision": article.date_precision,
        "timezone_basis": article.timezone_basis,
        "publisher": press and press.name,
        "publisher_domain": press and press.domain,
        "publisher_url": press and press.url,
        "section": article.section,
        "breadcrumbs": list(article.breadcrumbs),
        "tags": list(article.tags),
        "language": article.language,
        "description": article.description,
        "text": article.text,
        "image_urls": [image.url for image in images],
        "image_captions": [image.caption or "" for image in images],
        "image_credits": [image.credit or "" for image in images],
        "lead_image_url": article.lead_image and article.lead_image.url,
        "video_urls": [url for video in article.videos if (url := video.url or video.embed_url)],
        "copyright": article.copyright,
        "access": article.access,
        "kind": article.kind,
        "comment_count": article.comment_count,
        "related_urls": [link.url for link in article.related],
        "probability": article.probability,
        "warnings": [warning.code for warning in article.warnings],
        "extractor": article.extractor,
        "schema_version": SCHEMA_VERSION,
    }
