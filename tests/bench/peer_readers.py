"""The peers, each read by its own call: runs in the environment that ``tests.bench.peers`` makes for them.

    python peer_readers.py PEER < pages.jsonl > answers.jsonl

A line in: ``{"id", "url", "file"}``. A line out: ``id`` and what the peer gives of ``title``, ``authors`` (strings), ``published``
(ISO), ``body``, ``lead_image``, ``tags``, ``captions``; ``seconds`` of the peer, ``floor`` of bare lxml parsing of the same
bytes right after it (seconds), ``error``. Imports nothing of newsparse.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

Answer = dict[str, Any]
Reader = Callable[[bytes, str], Answer]


def _trafilatura() -> Reader:
    from trafilatura import bare_extraction

    def read(html: bytes, url: str) -> Answer:
        found = bare_extraction(html, url=url, with_metadata=True, favor_precision=False)
        got = {} if found is None else found if isinstance(found, dict) else found.as_dict()
        authors = [name.strip() for name in (got.get("author") or "").split(";") if name.strip()]
        return {
            "title": got.get("title"), "authors": authors, "published": got.get("date"), "body": got.get("text"),
            "lead_image": got.get("image"), "tags": got.get("tags") or [],
        }  # fmt: skip

    return read


def _newspaper4k() -> Reader:
    from newspaper import Article

    def read(html: bytes, url: str) -> Answer:
        article = Article(url, fetch_images=False)
        article.download(input_html=html.decode("utf-8", "replace"))
        article.parse()
        return {
            "title": article.title, "authors": list(article.authors), "published": _iso(article.publish_date),
            "body": article.text, "lead_image": article.top_image, "tags": sorted(article.tags or article.meta_keywords or ()),
        }  # fmt: skip

    return read


def _readability_lxml() -> Reader:
    from lxml import html as markup
    from readability import Document

    def read(html: bytes, url: str) -> Answer:
        document = Document(html)
        summary = markup.fromstring(document.summary(html_partial=True))
        return {"title": document.short_title(), "body": "\n".join(summary.itertext())}

    return read


def _goose3() -> Reader:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})

    def read(html: bytes, url: str) -> Answer:
        article = goose.extract(raw_html=html.decode("utf-8", "replace"))
        return {
            "title": article.title, "authors": list(article.authors), "published": _iso(article.publish_date),
            "body": article.cleaned_text, "lead_image": article.opengraph.get("image") if article.opengraph else None,
            "tags": sorted(article.tags or ()),
        }  # fmt: skip

    return read


def _htmldate() -> Reader:
    from htmldate import find_date

    return lambda html, url: {"published": find_date(html, url=url, original_date=True)}


def _fundus() -> Reader:
    from fundus import PublisherCollection

    by_host = {_host(publisher.domain): publisher for publisher in PublisherCollection}

    def read(html: bytes, url: str) -> Answer:
        host = _host(url)
        publisher = next((p for known, p in by_host.items() if host == known or host.endswith(f".{known}")), None)
        if publisher is None:
            return {"error": "not on its list"}
        got = publisher.parser().parse(html.decode("utf-8", "replace"), "suppress")
        images = got.get("images") or []
        body = got.get("body")
        return {
            "title": got.get("title"), "authors": got.get("authors") or [], "published": _iso(got.get("publishing_date")),
            "body": str(body) if body else None, "tags": got.get("topics") or [],
            "captions": [image.caption for image in images if image.caption],
            "credits": [", ".join(image.authors) for image in images if image.authors],
        }  # fmt: skip

    return read


READERS: dict[str, Callable[[], Reader]] = {
    "trafilatura": _trafilatura,
    "newspaper4k": _newspaper4k,
    "readability-lxml": _readability_lxml,
    "goose3": _goose3,
    "htmldate": _htmldate,
    "fundus": _fundus,
}


def _iso(moment: object) -> str | None:
    return moment.isoformat() if hasattr(moment, "isoformat") else str(moment) if moment else None


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def main() -> None:
    """The command."""
    from lxml import html as markup

    read = READERS[sys.argv[1]]()
    warm = False
    for line in sys.stdin:
        page = json.loads(line)
        html = gzip.decompress(Path(page["file"]).read_bytes())
        if not warm:  # imports and compiled patterns are paid once, by newsparse too
            _answer(read, html, page["url"])
            warm = True
        start = perf_counter()
        answer = _answer(read, html, page["url"])
        middle = perf_counter()
        markup.document_fromstring(html)
        end = perf_counter()
        print(json.dumps({"id": page["id"], **answer, "seconds": middle - start, "floor": end - middle}, default=str), flush=True)


def _answer(read: Reader, html: bytes, url: str) -> Answer:
    try:
        return read(html, url)
    except Exception as error:  # a benchmark reports what happens
        return {"error": f"{type(error).__name__}: {error}"[:200]}


if __name__ == "__main__":
    main()
