"""Every error that leaves newsparse.

NewsparseError
├── NotAnArticle      the page holds no article: empty, binary, an error page, a section front
├── PageTooLarge      the page is larger than ``max_bytes``; nothing was read
├── WrongInput        an argument has the wrong type (also a ``TypeError``)
├── ExtractorError    an extractor, platform or stripper raised or returned nonsense
├── PageTimedOut      the page took longer than ``time_limit`` (many pages only)
├── WorkerDied        the page killed the process that read it (many pages only)
├── BatchError        a batch cannot begin, or cannot go on
├── BrokenRecord      a record of a batch's input could not be read
├── MissingExtra      a feature needs a package that is not installed (also an ``ImportError``)
└── ParseFailure      a defect of newsparse itself; please report the page
"""

from __future__ import annotations


class NewsparseError(Exception):
    """Base of all errors that newsparse raises on purpose."""


class NotAnArticle(NewsparseError):
    """The input does not hold one article.

    Attributes:
        reason: what was looked for and not found, one sentence.
        probability: how likely the page was thought to be an article, 0 to 1.
    """

    def __init__(self, reason: str, probability: float = 0.0) -> None:
        super().__init__(reason, probability)
        self.reason = reason
        self.probability = probability

    def __str__(self) -> str:
        return f"{self.reason} (probability {self.probability:.2f})"


class PageTooLarge(NewsparseError):
    """The page exceeds ``max_bytes``; it was refused before any work.

    Attributes:
        size: bytes (or, for ``str`` input, characters) of the page.
        limit: the ``max_bytes`` in force.
    """

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(size, limit)
        self.size = size
        self.limit = limit

    def __str__(self) -> str:
        return f"the page has {self.size:,} bytes, the limit is {self.limit:,}; pass max_bytes= to raise it"


class WrongInput(NewsparseError, TypeError):
    """An argument has the wrong type; the message says what to pass instead."""


class ExtractorError(NewsparseError):
    """Code plugged into newsparse raised, or returned what it may not.

    Attributes:
        culprit: the extractor, field or stripper, as code.
    """

    def __init__(self, culprit: str, problem: str) -> None:
        super().__init__(culprit, problem)
        self.culprit = culprit
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.culprit}: {self.problem}"


class PageTimedOut(NewsparseError):
    """The page took longer than the ``time_limit`` of ``parse_many`` or of a batch; its worker was ended.

    Attributes:
        limit: seconds.
        place: where it was when time ran out, as ``file:line in function``, if known.
    """

    def __init__(self, limit: float, place: str | None = None) -> None:
        super().__init__(limit, place)
        self.limit = limit
        self.place = place

    def __str__(self) -> str:
        at = f" (at {self.place})" if self.place else ""
        return f"the page took longer than {self.limit:g} s{at}; pass time_limit= to allow more"


class WorkerDied(NewsparseError):
    """The worker process died at this page, twice: a crash in C code, or memory that the system did not have.

    Attributes:
        ending: how the process ended.
        place: where it was then, as ``file:line in function``, if known.
    """

    def __init__(self, ending: str, place: str | None = None) -> None:
        super().__init__(ending, place)
        self.ending = ending
        self.place = place

    def __str__(self) -> str:
        at = f" (at {self.place})" if self.place else ""
        return f"the worker process died at this page: {self.ending}{at}"


class BatchError(NewsparseError):
    """A batch cannot begin or cannot go on: its output exists or is full, its inputs have changed. What is done is kept."""


class BrokenRecord(NewsparseError):
    """A record of an input holds no page that could be read: damaged, cut short, of the wrong shape."""


#: What is caught of code that is plugged in: also ``sys.exit()``, which must not end the caller's program.
PLUGGED_IN = (Exception, SystemExit)


class MissingExtra(NewsparseError, ImportError):
    """A feature needs a package that the base install leaves out; the message holds the command that installs it.

    Attributes:
        feature: what was asked for.
        package: the package that could not be imported.
        extra: the extra of newsparse that brings it.
    """

    def __init__(self, feature: str, package: str, extra: str) -> None:
        super().__init__(feature, package, extra)
        self.feature = feature
        self.package = package
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.feature} needs {self.package}, which is not installed: pip install 'newsparse[{self.extra}]'"


class ParseFailure(NewsparseError):
    """An unforeseen failure inside newsparse. The original error is ``__cause__``."""


class ExtractorWarning(UserWarning):
    """An installed extractor cannot be used, and was left out; the message names its package."""
