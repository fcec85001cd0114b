"""What the limits cost on pages that are within them: ``python -m tests.bench.limits [CORPUS ...]``.

Each page is parsed, and what only limits need is then done again by itself, the best of some times: the sizes of the article's strings, blocks and
rows, and the record of what libxml2 said of the nesting. Times are processor time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import process_time

import newsparse
from newsparse import NewsparseError, Page
from newsparse.cutting import within
from newsparse.limits import LIMITS, limits_of
from tests.bench.corpus import corpora_named, pages_of

_TIMES = 7


def best(work: Callable[[], object]) -> float:
    """Seconds of processor time, the best of some."""
    spent = []
    for _ in range(_TIMES):
        begun = process_time()
        work()
        spent.append(process_time() - begun)
    return min(spent)


def main() -> None:
    """The command."""
    whole = checks = 0.0
    count = longest = 0
    for corpus in corpora_named(sys.argv[1:] or ["dev-fundus"]):
        for gold in pages_of(corpus):
            html = gold.html()
            try:
                article = newsparse.parse(html, gold.url)
            except NewsparseError:
                continue
            page = Page.read(html, gold.url)
            whole += best(lambda html=html, url=gold.url: newsparse.parse(html, url))  # type: ignore[misc]
            checks += best(lambda article=article, page=page: (limits_of(LIMITS, None), within(article, LIMITS, len(page.source)), page.ld_left_out))  # type: ignore[misc]
            count, longest = count + 1, max(longest, len(page.source))
    print(f"{count} articles, the largest page {longest:,} bytes: {1e6 * checks / count:.1f} microseconds of {1e3 * whole / count:.2f} ms a page, {100 * checks / whole:.2f}%")


if __name__ == "__main__":
    main()
