"""newsparse: news pages to validated articles. ``newsparse.parse(html)`` is the whole idea."""

import typing as _typing
from threading import RLock as _RLock

from newsparse.article import (
    Article,
    Author,
    Block,
    Divider,
    Embed,
    Emphasis,
    Figure,
    Heading,
    Image,
    Link,
    List,
    ListItem,
    Paragraph,
    Preformatted,
    Provenance,
    Publisher,
    Quote,
    Removal,
    Table,
    Update,
    Video,
    Warning,
)
from newsparse.errors import (
    BatchError,
    BrokenRecord,
    ExtractorError,
    MissingExtra,
    NewsparseError,
    NotAnArticle,
    PageTimedOut,
    PageTooLarge,
    ParseFailure,
    WorkerDied,
    WrongInput,
)
from newsparse.extractor import Extractor, Generic
from newsparse.limits import Limits
from newsparse.page import Page
from newsparse.registry import GENERIC_ONLY, Registry, default_registry
from newsparse.saying import saying
from newsparse.sources import css, ld, meta, script_json, xpath

if _typing.TYPE_CHECKING:
    from newsparse.export.articles import Articles
    from newsparse.export.frame import to_frame
    from newsparse.parsing import parse
    from newsparse.pipeline.many import parse_many
    from newsparse.pipeline.pages import PageIn
    from newsparse.rendered.parse import parse_text
    from newsparse.running import running_text
    from newsparse.seeing.explain import explain
    from newsparse.seeing.explanation import Explanation
    from newsparse.seeing.report import inspect
    from newsparse.source_health import Health, health

__version__ = "0.1.0"

#: What neither an article that is read back nor a publisher's rules need, and the module that has it: imported when it is first asked
#: for, so that the engine, most of the package, is loaded by those that parse.
_LATE = {
    "Articles": "newsparse.export.articles",
    "Explanation": "newsparse.seeing.explanation",
    "Health": "newsparse.source_health",
    "PageIn": "newsparse.pipeline.pages",
    "explain": "newsparse.seeing.explain",
    "health": "newsparse.source_health",
    "inspect": "newsparse.seeing.report",
    "to_frame": "newsparse.export.frame",
    "parse": "newsparse.parsing",
    "parse_many": "newsparse.pipeline.many",
    "parse_text": "newsparse.rendered.parse",
    "running_text": "newsparse.running",
}
#: Two threads that come to a package by different modules of it would wait for each other, which Python ends with an error.
_LOADING = _RLock()


if not _typing.TYPE_CHECKING:  # to a type checker a module with this has every name, the misspelt too

    def __getattr__(name: str) -> object:
        if name not in _LATE:
            from difflib import get_close_matches

            close = get_close_matches(name, __all__, 1)
            raise AttributeError(f"module 'newsparse' has no attribute {name!r}{f'; did you mean {close[0]}?' if close else ''}")
        from importlib import import_module

        with _LOADING:
            value = globals()[name] = getattr(import_module(_LATE[name]), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATE})


__all__ = [
    "GENERIC_ONLY",
    "Article",
    "Articles",
    "Author",
    "BatchError",
    "Block",
    "BrokenRecord",
    "Divider",
    "Embed",
    "Emphasis",
    "Explanation",
    "Extractor",
    "ExtractorError",
    "Figure",
    "Generic",
    "Heading",
    "Health",
    "Image",
    "Limits",
    "Link",
    "List",
    "ListItem",
    "MissingExtra",
    "NewsparseError",
    "NotAnArticle",
    "Page",
    "PageIn",
    "PageTimedOut",
    "PageTooLarge",
    "Paragraph",
    "ParseFailure",
    "Preformatted",
    "Provenance",
    "Publisher",
    "Quote",
    "Registry",
    "Removal",
    "Table",
    "Update",
    "Video",
    "Warning",
    "WorkerDied",
    "WrongInput",
    "__version__",
    "css",
    "default_registry",
    "explain",
    "health",
    "inspect",
    "ld",
    "meta",
    "parse",
    "parse_many",
    "parse_text",
    "running_text",
    "saying",
    "script_json",
    "to_frame",
    "xpath",
]
