"""newsparse: news pages to validated articles. ``newsparse.parse(html)`` is the whole idea."""

from newsparse.article import (
    Article, Author, Block, Divider, Embed, Emphasis, Figure, Heading, Image, Link, List, ListItem, Paragraph,
    Preformatted, Provenance, Publisher, Quote, Removal, Table, Update, Video, Warning,
)  # fmt: skip
from newsparse.errors import (
    ExtractorError, NewsparseError, NotAnArticle, PageTooLarge, ParseFailure, WrongInput,
)  # fmt: skip
from newsparse.extractor import Extractor, Generic
from newsparse.page import Page
from newsparse.parse import parse
from newsparse.registry import GENERIC_ONLY, Registry, default_registry
from newsparse.rendered import parse_text
from newsparse.sources import css, ld, meta, script_json, xpath

__version__ = "0.1.0"
