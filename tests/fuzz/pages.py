"""Pages to damage: the project's samples, invented pages, and the corpora where there are any."""

from __future__ import annotations

import random
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from newsparse.publishers.hosts import HOSTS
from tests.bench.corpus import TOP, corpora_folder, pages_of
from tests.invented import page as invented_page

#: Bytes of the largest page that is kept whole, of the head and of the body of an excerpt.
_WHOLE, _HEAD, _BODY = 9_000, 4_000, 4_500
#: Corpus pages that one process keeps.
_KEPT = 240


class Source(NamedTuple):
    """A page that can be damaged, and where it was fetched, if known."""

    html: bytes
    url: str | None


@lru_cache(maxsize=4)
def sources(seed: int, corpora: bool) -> tuple[Source, ...]:
    """The pages, none much longer than 9 kB: long ones as their head and a stretch of their body."""
    rng = random.Random(f"pages of {seed}")
    found = [Source(path.read_bytes(), None) for path in sorted((TOP / "samples").glob("*/*.html"))]
    found += [Source(invented_page().encode(), "https://www.eastmere-post.example/news/bridge-1234567.html")]
    folder = corpora_folder() if corpora else None
    if folder is not None:
        pages = [page for index in sorted(folder.glob("*/index.jsonl")) for page in pages_of(index.parent)]
        for page in rng.sample(pages, min(_KEPT, len(pages))):
            found.append(Source(excerpt(page.html(), rng), page.url))
    return tuple(found)


def excerpt(html: bytes, rng: random.Random) -> bytes:
    """A page of that kind that is read fast."""
    if len(html) <= _WHOLE:
        return html
    body = max(html.find(b"<body"), 0)
    head = html[:body]
    if len(head) > _HEAD:  # metadata stand at either end of it
        head = head[: _HEAD // 2] + head[-_HEAD // 2 :]
    at = rng.randrange(body, max(body + 1, len(html) - _BODY))
    return head + b"<body>" + html[at : at + _BODY]


@lru_cache(maxsize=1)
def hosts() -> tuple[str, ...]:
    """Hosts that publishers are registered for."""
    return tuple(sorted(HOSTS))


def address(rng: random.Random, source: Source) -> str | None:
    """Where the page says it is from: nowhere, its own address, some publisher's, or none that is any."""
    kind = rng.randrange(6)
    if kind == 0:
        return None
    if kind < 3:
        return source.url
    if kind < 5:
        host = rng.choice(hosts())
        return f"https://{rng.choice(('www.', '', 'm.', 'news.'))}{host}/{rng.choice(('', 'article/', '2026/03/04/'))}{rng.randrange(10**9)}"
    return rng.choice(("http://[bad", "", "x", "http://a.b.c.d.e.f.co.kr:99999/x?y#z", "가나다", "file:///etc/passwd", "//", "https://" + "a." * 500, "\x00", "https://\ud83d.example/"))




def finds() -> list[Path]:
    """Pages that broke something once."""
    return sorted((Path(__file__).parent / "finds").glob("*.html"))
