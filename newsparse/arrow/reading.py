"""Who reads the pages of a batch: this process, or with a time limit one beside it, which can be ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from newsparse.article import Article
from newsparse.errors import NewsparseError, ParseFailure, WrongInput
from newsparse.pipeline.many import ParseJob
from newsparse.pipeline.pages import PageIn
from newsparse.pipeline.pool import Outcome, Pool

Read = Article | NewsparseError
#: From pages, or why there is none, to as many results in the same order.
Reader = Callable[[Iterable[PageIn | NewsparseError]], Iterable[Read]]


@contextmanager
def reader(time_limit: float | None, options: dict[str, Any]) -> Iterator[Reader]:
    """The reader, as long as the context lasts.

    Args:
        time_limit: seconds for a page, ``None`` for any.
        options: of ``newsparse.parse``.
    """
    job = ParseJob(options)
    if time_limit is None:
        yield lambda pages: (_here(page, job) for page in pages)
        return
    with Pool[int](job, 1, time_limit) as pool:
        yield partial(_beside, pool)


def _here(page: PageIn | NewsparseError, job: ParseJob) -> Read:
    if isinstance(page, NewsparseError):
        return page
    try:
        return job(page)
    except NewsparseError as error:
        return error
    except Exception as error:
        return ParseFailure(f"newsparse failed on this page: {error!r}; please report it")


def _beside(pool: Pool[int], pages: Iterable[PageIn | NewsparseError]) -> list[Read]:
    read: dict[int, Read] = {}

    def take(outcomes: list[Outcome[int]]) -> None:
        read.update((tag, value if error is None else error) for tag, value, error in outcomes)

    for number, page in enumerate(pages):
        if isinstance(page, NewsparseError):
            read[number] = page
            continue
        while not pool.room():
            take(pool.collect())
        try:
            pool.submit(page, number)
        except Exception as error:  # what stands beside the HTML cannot be pickled
            read[number] = WrongInput(f"the page cannot be sent to a worker process: {error!r}")
    while pool.busy:
        take(pool.collect())
    return [read[number] for number in sorted(read)]
