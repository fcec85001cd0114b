"""newsparse: news pages to validated articles. ``newsparse.parse(html)`` is the whole idea."""

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
    ExtractorError,
    MissingExtra,
    NewsparseError,
    NotAnArticle,
    PageTooLarge,
    ParseFailure,
    WrongInput,
)
from newsparse.extractor import Extractor, Generic
from newsparse.health import Health, health
from newsparse.page import Page
from newsparse.parse import parse
from newsparse.registry import GENERIC_ONLY, Registry, default_registry
from newsparse.rendered import parse_text
from newsparse.sources import css, ld, meta, script_json, xpath

__version__ = "0.1.0"

__all__ = [
    "GENERIC_ONLY",
    "Article",
    "Author",
    "Block",
    "Divider",
    "Embed",
    "Emphasis",
    "Extractor",
    "ExtractorError",
    "Figure",
    "Generic",
    "Heading",
    "Health",
    "Image",
    "Link",
    "List",
    "ListItem",
    "MissingExtra",
    "NewsparseError",
    "NotAnArticle",
    "Page",
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
    "WrongInput",
    "__version__",
    "css",
    "default_registry",
    "health",
    "ld",
    "meta",
    "parse",
    "parse_text",
    "script_json",
    "xpath",
]
