"""A real crawl of a server on the loopback address: the document's spider, and a callback that parses."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Any

import pytest

import newsparse
from newsparse.engines.scrapy import ArticlePipeline, charset_of, parse_response
from tests.engines.pages import sample_pages
from tests.engines.recipes import DOCUMENT
from tests.test_docs import blocks

pytestmark = pytest.mark.engine

HARBOUR = """<html lang="de"><head><title>{headline}</title></head><body><article><h1>{headline}</h1>
<time datetime="2026-05-02T10:00:00+09:00">2. Mai</time>
<p>Der zweite Anleger im alten Hafen wurde am Montag nach zehn Jahren Arbeit eröffnet, teilte die Hafenbehörde mit.</p>
<p>Von Juni an fahren von hier wieder Fähren zu den Inseln, viermal am Tag in jede Richtung, sagte die Direktorin.</p>
</article></body></html>"""
SAMPLES = sample_pages()[:4]
SITE: dict[str, tuple[int, str, bytes]] = {
    "/latin": (200, "text/html; charset=iso-8859-1", HARBOUR.format(headline="Müde Möwen").encode("latin-1")),
    "/report": (200, "application/pdf", b"%PDF-1.7 \x00"),
    "/gone": (200, "text/html", b"<html><title>404 Not Found</title><h1>404 Not Found</h1></html>"),
    **{f"/sample/{number}": (200, "text/html", html) for number, (html, _) in enumerate(SAMPLES)},
}
FRONT = "".join(f'<a class="headline" href="{path}">{path}</a>' for path in SITE)
SITE["/"] = (200, "text/html", f"<html><body>{FRONT}</body></html>".encode())

CALLBACK = """
import scrapy
from newsparse import NewsparseError
from newsparse.engines.scrapy import parse_response


class News(scrapy.Spider):
    name = "news"
    start_urls = ["https://gangmaeul.example/latin", "https://gangmaeul.example/sample/1"]
    custom_settings = {"ITEM_PIPELINES": {"newsparse.engines.scrapy.ArticlePipeline": 300}}

    def parse(self, response):
        yield parse_response(response)
        yield {"address": response.url}
"""


class Site(BaseHTTPRequestHandler):
    """Serves ``SITE``."""

    def do_GET(self) -> None:  # noqa: N802 - http.server's name
        status, kind, body = SITE.get(self.path, (404, "text/plain", b"no such page"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: the test's output is pytest's."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def crawl(spider: str, address: str, folder: Path) -> tuple[list[dict[str, Any]], str]:
    """What the spider's feed holds, and its log."""
    (folder / "news.py").write_text(spider.replace("https://gangmaeul.example", address), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "scrapy",
        "runspider",
        "news.py",
        "-O",
        "articles.jsonl",
        "-s",
        "TELNETCONSOLE_ENABLED=0",
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    lines = (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines], done.stderr


def served(path: str, address: str, fetched_at: datetime | None = None) -> newsparse.Article:
    """What ``parse`` gives for a page of the site."""
    _, kind, body = SITE[path]
    return newsparse.parse(body, address + path, charset=charset_of(kind), fetched_at=fetched_at)


def test_the_document_s_spider_reads_a_site(address: str, tmp_path: Path) -> None:
    ((spider, _),) = blocks(DOCUMENT.read_text(encoding="utf-8"), "python scrapy")
    items, log = crawl(spider, address, tmp_path)
    read = {
        item["url"].removeprefix(address): newsparse.Article.model_validate(item["article"]) for item in items
    }
    paths = [path for path in SITE if path.startswith("/sample")]
    assert set(read) == {"/latin", *paths}
    for path in paths:
        assert read[path] == served(path, address, datetime.now(UTC))
    published = read["/latin"].published_at
    assert published is not None
    assert published.isoformat() == "2026-05-02T10:00:00+09:00", (
        "Scrapy's own encoder would have dropped the zone"
    )
    assert set(items[0]) == {"url", "fetched_at", "article"}
    assert "'newsparse/articles': 5" in log
    assert "'newsparse/NotAnArticle': 2" in log
    assert f"{address}/report: NotAnArticle: the input is a PDF document" in log
    assert "Deprecat" not in log


def test_a_callback_parses_by_the_charset_of_the_header(address: str, tmp_path: Path) -> None:
    items, log = crawl(CALLBACK, address, tmp_path)
    articles = [newsparse.Article.model_validate(item["article"]) for item in items if "article" in item]
    assert sorted(articles, key=str) == sorted(
        [served("/latin", address), served("/sample/1", address)], key=str
    )
    assert {item["address"].removeprefix(address) for item in items if "address" in item} == {
        "/latin",
        "/sample/1",
    }
    assert "Müde Möwen" in {article.title for article in articles}
    assert "Deprecat" not in log


def test_a_response_that_holds_no_article_raises_what_parse_raises() -> None:
    from scrapy.http import HtmlResponse, Response

    with pytest.raises(newsparse.NotAnArticle, match="PDF"):
        parse_response(Response("https://a.example/x", body=b"%PDF-1.7"))
    html, url = SAMPLES[0]
    assert parse_response(HtmlResponse(url, body=html)) == newsparse.parse(html, url)


def test_charsets_of_headers() -> None:
    assert charset_of(b"text/html; charset=EUC-KR") == "euc-kr"
    assert charset_of('text/html;charset="utf-8" ') == "utf-8"
    for nothing in (None, b"", b"text/html", b"\xff\xfe;;charset"):
        assert charset_of(nothing) is None


def pipeline(**settings: Any) -> tuple[ArticlePipeline, dict[str, int]]:
    from scrapy.settings import Settings

    counts: dict[str, int] = {}
    stats = SimpleNamespace(inc_value=lambda name: counts.update({name: counts.get(name, 0) + 1}))
    crawler = SimpleNamespace(settings=Settings(settings), stats=stats)
    return ArticlePipeline.from_crawler(crawler), counts


def test_the_pipeline_reads_its_settings() -> None:
    from scrapy.exceptions import DropItem

    html, url = SAMPLES[0]
    own, counts = pipeline(NEWSPARSE_HTML="page", NEWSPARSE_URL="address")
    item = own.process_item({"page": html, "address": url, "depth": 3})
    assert newsparse.Article.model_validate(item.pop("article")) == newsparse.parse(html, url)
    assert item == {"address": url, "depth": 3}
    assert counts == {"newsparse/articles": 1}
    strict, counts = pipeline(NEWSPARSE_OPTIONS={"min_probability": 1.0})
    with pytest.raises(DropItem, match="NotAnArticle"):
        strict.process_item({"html": html})
    assert counts == {"newsparse/NotAnArticle": 1}


def test_items_of_any_kind_are_read_and_other_items_pass() -> None:
    from dataclasses import dataclass

    import scrapy
    from scrapy.exceptions import DropItem

    @dataclass
    class Page:
        html: bytes | None
        url: str

    class Item(scrapy.Item):
        html = scrapy.Field()
        url = scrapy.Field()
        charset = scrapy.Field()

    own = ArticlePipeline()
    html, url = SAMPLES[0]
    make: list[Any] = [
        Page(html, url),
        Item(html=html, url=url, charset="utf-8"),
        {"html": html.decode(), "url": url},
    ]
    titles = {own.process_item(item)["article"]["title"] for item in make}
    assert titles == {newsparse.parse(html, url).title}
    assert own.process_item({"other": 1}) == {"other": 1}
    with pytest.raises(DropItem, match="WrongInput"):
        own.process_item(Page(None, url))


@pytest.mark.parametrize("hidden", ["itemadapter", "scrapy"])
def test_without_scrapy_the_pipeline_tells_what_to_install(hidden: str) -> None:
    script = (
        f"import sys; sys.modules[{hidden!r}] = None\n"
        "from newsparse.engines.scrapy import ArticlePipeline\n"
        "ArticlePipeline()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert "pip install 'newsparse[scrapy]'" in done.stderr
