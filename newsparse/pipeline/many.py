"""parse_many: any number of pages, in worker processes."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload

from newsparse.errors import NewsparseError, WrongInput
from newsparse.limits import limits_of
from newsparse.options import Options, check_options
from newsparse.pipeline.pages import AnyPage, PageIn, page_of
from newsparse.pipeline.pool import WINDOW, Outcome, Pool

if TYPE_CHECKING:
    from newsparse.article import Article

TIME_LIMIT = 60.0  # seconds
_ERRORS = ("raise", "return", "skip")

Given = TypeVar("Given", bound="AnyPage")


@dataclass(frozen=True)
class ParseJob:
    """What a worker does: ``parse`` with the caller's options."""

    options: dict[str, Any]

    def __call__(self, page: PageIn) -> Article:
        from newsparse.parsing import parse

        return parse(page.html, page.url, charset=page.charset, fetched_at=page.fetched_at, **self.options)


@overload
def parse_many(
    pages: Iterable[AnyPage], *, workers: int | None = ..., errors: Literal["raise", "skip"] = ...,
    pairs: Literal[False] = ..., ordered: bool = ..., time_limit: float | None = ...,
    **options: Unpack[Options],
) -> Iterator[Article]: ...  # fmt: skip
@overload
def parse_many(
    pages: Iterable[AnyPage], *, workers: int | None = ..., errors: Literal["return"],
    pairs: Literal[False] = ..., ordered: bool = ..., time_limit: float | None = ...,
    **options: Unpack[Options],
) -> Iterator[Article | NewsparseError]: ...  # fmt: skip
@overload
def parse_many(
    pages: Iterable[Given], *, workers: int | None = ..., errors: Literal["raise", "skip"] = ...,
    pairs: Literal[True], ordered: bool = ..., time_limit: float | None = ...,
    **options: Unpack[Options],
) -> Iterator[tuple[Given, Article]]: ...  # fmt: skip
@overload
def parse_many(
    pages: Iterable[Given], *, workers: int | None = ..., errors: Literal["return"],
    pairs: Literal[True], ordered: bool = ..., time_limit: float | None = ...,
    **options: Unpack[Options],
) -> Iterator[tuple[Given, Article | NewsparseError]]: ...  # fmt: skip
def parse_many(
    pages: Iterable[Any],
    *,
    workers: int | None = None,
    errors: Literal["raise", "return", "skip"] = "raise",
    pairs: bool = False,
    ordered: bool = True,
    time_limit: float | None = TIME_LIMIT,
    **options: Unpack[Options],
) -> Iterator[Any]:
    """Read many news pages, lazily, in worker processes.

    Pages are taken from the iterable as results are asked for, a few for each worker ahead, so it may be endless.
    A page that hangs or kills its worker costs that page alone. Closing the iterator ends the workers.

    Args:
        pages: HTML as ``str`` or ``bytes``; ``(html, url)``; or mappings with the keys ``html`` and ``url``, and
            ``charset`` and ``fetched_at`` if known.
        workers: processes; as many as there are processors by default; 0 parses in this process.
        errors: ``"raise"`` a page's error at its turn, ``"return"`` it in the article's place, or ``"skip"`` the page.
        pairs: give ``(page, article)``, the page being what the iterable gave.
        ordered: results in the order of the pages; otherwise as they are done.
        time_limit: seconds a page may take, ``None`` for any; with ``workers=0`` nothing can stop a page.
        options: of ``parse``, for all pages: ``registry``, ``strippers``, ``min_probability``, ``max_bytes``, ``limits``,
            ``on_extractor_error``.

    Returns:
        An iterator of articles (and of errors, or of pairs, if asked for).

    Raises:
        NewsparseError: with ``errors="raise"``, what ``parse`` raises; ``PageTimedOut``; ``WorkerDied``.
        WrongInput: an argument is wrong, or cannot be sent to another process.
        TypeError: ``parse`` has no such option.
    """
    check_options(options)
    workers = _checked(pages, workers, errors)
    job = ParseJob({**options})
    if workers == 0:
        outcomes = _here(pages, job)
    else:
        largest = limits_of(options.get("limits"), options.get("max_bytes")).page_bytes
        outcomes = _elsewhere(pages, Pool(job, workers, time_limit), largest, WINDOW * workers if ordered else None)
    return _results(outcomes, errors, pairs)


def processors() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1


def _checked(pages: object, workers: int | None, errors: str) -> int:
    if isinstance(pages, str | bytes | bytearray) or not isinstance(pages, Iterable):
        raise WrongInput(f"pages must be an iterable of pages, not {type(pages).__name__}; for one page call parse")
    if errors not in _ERRORS:
        raise WrongInput(f"errors must be one of {', '.join(map(repr, _ERRORS))}, not {errors!r}")
    if workers is not None and (not isinstance(workers, int) or workers < 0):
        raise WrongInput(f"workers must be a number of processes, 0 for none, not {workers!r}")
    return processors() if workers is None else workers


def _results(outcomes: Generator[Outcome[Any], None, None], errors: str, pairs: bool) -> Iterator[Any]:
    with closing(outcomes):
        for given, article, error in outcomes:
            if error is not None:
                if errors == "raise":
                    raise error
                if errors == "skip":
                    continue
            result = article if error is None else error
            yield (given, result) if pairs else result


def _here(pages: Iterable[Any], job: ParseJob) -> Generator[Outcome[Any], None, None]:
    for given in pages:
        try:
            yield Outcome(given, job(page_of(given)), None)
        except NewsparseError as error:
            yield Outcome(given, None, error)


def _elsewhere(
    pages: Iterable[Any], pool: Pool[int], max_bytes: int, window: int | None
) -> Generator[Outcome[Any], None, None]:
    """The outcomes, tagged with what was given; in order if there is a ``window``.

    An error of the iterable itself is raised once the pages before it are done.
    """
    source, trouble = iter(pages), None
    given: dict[int, Any] = {}  # what is under way or waits for its turn
    done: dict[int, Outcome[int]] = {}
    count, turn, more = 0, 0, True
    with pool:
        while more or given:
            while more and pool.room() and (window is None or count - turn < window):
                try:
                    given[count] = next(source)
                except StopIteration:
                    more = False
                except Exception as error:
                    more, trouble = False, error
                else:
                    if outcome := _submit(given[count], count, pool, max_bytes):
                        done[count] = outcome
                    count += 1
                    done.update((one.tag, one) for one in pool.collect(wait=False))
                    if turn in done or (window is None and done):
                        break
            if not done or (window is not None and turn not in done):
                done.update((one.tag, one) for one in pool.collect())
            for number in _ready(done, turn, window is not None):
                turn += 1
                outcome = done.pop(number)
                yield Outcome(given.pop(number), outcome.value, outcome.error)
    if trouble is not None:
        raise trouble


def _ready(done: dict[int, Outcome[int]], turn: int, ordered: bool) -> Iterator[int]:
    if not ordered:
        yield from list(done)
        return
    while turn in done:
        yield turn
        turn += 1


def _submit(given: object, number: int, pool: Pool[int], max_bytes: int) -> Outcome[int] | None:
    """Send a page to the workers; its outcome, if it is one that ``parse`` would refuse unread."""
    from newsparse.errors import PageTooLarge

    try:
        page = page_of(given)
        if not isinstance(page.html, str | bytes):
            raise WrongInput(f"html must be str or bytes, not {type(page.html).__name__}")
        if len(page.html) > max_bytes:
            raise PageTooLarge(len(page.html), max_bytes)
        pool.submit(page, number)
    except NewsparseError as error:
        return Outcome(number, None, error)
    except Exception as error:  # what stands beside the HTML cannot be pickled
        return Outcome(number, None, WrongInput(f"the page cannot be sent to a worker process: {error!r}"))
    return None
