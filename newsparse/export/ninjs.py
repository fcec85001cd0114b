"""Article to ninjs 3.2, the IPTC's News in JSON (https://www.iptc.org/std/ninjs/ninjs-schema_3.2.json).

The 3.x line writes its names in camel case and holds headlines, descriptions and bodies in arrays whose
items carry a role and a media type. ``uri`` is the only property that it requires.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from newsparse.article import Article, Author
from newsparse.content import Image, Video
from newsparse.export.besides import pictures_of
from newsparse.export.byline import author_of
from newsparse.export.filled import filled
from newsparse.export.html import to_html

VERSION = "3.2"
SCHEMA = f"http://www.iptc.org/std/ninjs/ninjs-schema_{VERSION}.json#"

#: Kinds as terms of http://cv.iptc.org/newscodes/genre/
_GENRES = {
    "analysis": "Analysis", "feature": "Feature", "interview": "Interview", "news": "Current",
    "obituary": "Obituary", "opinion": "Opinion", "review": "Review",
}  # fmt: skip
#: Kinds that the vocabulary has no term for, or none that could be verified.
_GENRE_NAMES = {"blog": "Blog", "live": "Live blog", "press_release": "Press release", "recipe": "Recipe"}
_TYPES = {"photo": "picture", "video": "video"}
_MEDIA_TYPES = {
    "avif": "image/avif", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png",
    "svg": "image/svg+xml", "webp": "image/webp",
}  # fmt: skip


def to_ninjs(article: Article) -> dict[str, Any]:
    """One news item; its pictures and videos are its associations.

    ``uri`` is the article's address, or a name-based UUID where it has none. ``firstCreated`` is the
    publication, ``versionCreated`` the last edit; both have a zone, and a bare day is its midnight.
    """
    pictures = [_picture(image, at) for at, image in enumerate(pictures_of(article), 1)]
    videos = [_video(video, at) for at, video in enumerate(article.videos, 1) if video.url or video.embed_url]
    changed = article.modified_at or article.published_at
    return filled(
        {
            "uri": _uri(article.url) if article.url else _name_of(article.title, article.text),
            "standard": {"name": "ninjs", "version": VERSION, "schema": SCHEMA},
            "type": _TYPES.get(article.kind, "text"),
            "representationType": "partial" if article.access == "paywalled" else "full",
            "language": article.language,
            "firstCreated": article.published_at and article.published_at.isoformat(),
            "versionCreated": changed and changed.isoformat(),
            "headlines": [
                {"role": "main", "contentType": "text/plain", "value": article.title},
                *(
                    {"role": "subtitle", "contentType": "text/plain", "value": deck}
                    for deck in article.subtitles
                ),
            ],
            "descriptions": _descriptions("summary", article.description),
            "bodies": _bodies(article),
            "by": ", ".join(author_of(author) for author in article.authors),
            "people": [_person(author) for author in article.authors if author.kind == "person"],
            "organisations": [_organisation(author) for author in article.authors if author.kind != "person"],
            "infoSources": _publisher(article),
            "subjects": _subjects(article),
            "genres": _genres(article),
            "copyrightHolder": article.publisher and article.publisher.name,
            "copyrightNotice": article.copyright,
            "altIds": [{"role": "publisher", "value": article.source_id}] if article.source_id else [],
            "associations": pictures + videos,
        }
    )


def _bodies(article: Article) -> list[dict[str, Any]]:
    if not article.body:
        return []
    text = article.text
    counts = {"charCount": len(text), "wordCount": len(text.split())}
    return [
        {"role": "main", "contentType": "text/plain", **counts, "value": text},
        {"role": "main", "contentType": "text/html", **counts, "value": to_html(article)},
    ]


def _descriptions(role: str, text: str | None) -> list[dict[str, str]]:
    return [{"role": role, "contentType": "text/plain", "value": text}] if text else []


def _person(author: Author) -> dict[str, Any]:
    return filled(
        {
            "name": author.name,
            "rel": "author",
            "uri": author.url and _uri(author.url),
            "literal": author.role,
            "contactInfo": _contacts(author),
        }
    )


def _organisation(author: Author) -> dict[str, Any]:
    return filled(
        {
            "name": author.name,
            "rel": "author",
            "uri": author.url and _uri(author.url),
            "contactInfo": _contacts(author),
        }
    )


def _contacts(author: Author) -> list[dict[str, str]]:
    return [{"type": "email", "role": "work", "value": author.email}] if author.email else []


def _publisher(article: Article) -> list[dict[str, Any]]:
    press = article.publisher
    if press is None or not (press.name or press.domain):
        return []
    url = press.url or (press.domain and f"https://{press.domain}/")
    return [filled({"name": press.name or press.domain, "role": "publisher", "uri": url and _uri(url)})]


def _subjects(article: Article) -> list[dict[str, str]]:
    section = [{"name": article.section, "rel": "section"}] if article.section else []
    return section + [{"name": tag, "rel": "about"} for tag in article.tags]


def _genres(article: Article) -> list[dict[str, str]]:
    if term := _GENRES.get(article.kind):
        return [{"name": term, "uri": f"http://cv.iptc.org/newscodes/genre/{term}"}]
    name = _GENRE_NAMES.get(article.kind)
    return [{"name": name}] if name else []


def _picture(image: Image, at: int) -> dict[str, Any]:
    assert image.url is not None
    suffix = image.url.split("?")[0].rpartition(".")[2].lower()
    rendition = {
        "name": "main", "href": _uri(image.url), "contentType": _MEDIA_TYPES.get(suffix),
        "width": image.width or None, "height": image.height or None,
    }  # fmt: skip
    return filled(
        {
            "name": f"picture{at}",
            "uri": _uri(image.url),
            "type": "picture",
            "by": image.credit,
            "descriptions": _descriptions("caption", image.caption) + _descriptions("alt", image.alt),
            "renditions": [filled(rendition)],
        }
    )


def _video(video: Video, at: int) -> dict[str, Any]:
    address = _uri(video.url or video.embed_url or "")
    renditions = [{"name": "main", "href": address, "duration": video.duration_seconds}]
    if video.thumbnail:
        renditions.append({"name": "thumbnail", "href": _uri(video.thumbnail)})
    return filled(
        {
            "name": f"video{at}",
            "uri": address,
            "type": "video",
            "headlines": [{"value": video.title}] if video.title else [],
            "infoSources": [{"name": video.provider, "role": "provider"}] if video.provider else [],
            "renditions": [filled(rendition) for rendition in renditions],
        }
    )


def _uri(url: str) -> str:
    """``url`` in ASCII, as RFC 3986 wants it: what it may not hold is percent-encoded."""
    return quote(url, safe="%/:=&?~#+!$,;'@()*[]")


def _name_of(*parts: str) -> str:
    return uuid5(NAMESPACE_URL, "\n".join(("newsparse", *parts))).urn
