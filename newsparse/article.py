"""Article: the validated answer, and what it is made of.

Pydantic lives in this file only. Every model is frozen, every collection a tuple.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal, NoReturn, Union

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    computed_field,
)

SCHEMA_VERSION = "1"

DatePrecision = Literal["day", "minute", "second"]
TimezoneBasis = Literal["stated", "publisher", "language", "assumed"]
Access = Literal["free", "metered", "paywalled", "unknown"]
Kind = Literal[
    "news", "opinion", "analysis", "review", "interview", "live", "video", "photo",
    "press_release", "feature", "blog", "recipe", "obituary", "unknown",
]  # fmt: skip
EmphasisKind = Literal[
    "strong", "emphasis", "underline", "strike", "code", "subscript", "superscript"
]


def _web_url(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("an absolute http(s) URL is required")
    return value


WebUrl = Annotated[str, AfterValidator(_web_url)]
Filled = Annotated[str, Field(min_length=1)]


class FrozenDict(dict[str, Any]):
    """A dict that refuses changes, so that a frozen ``Article`` is frozen throughout."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("an Article is frozen; copy it with article.model_copy(update=...)")

    __setitem__ = __delitem__ = clear = pop = popitem = setdefault = update = __ior__ = _refuse  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[FrozenDict], tuple[dict[str, Any]]]:
        return FrozenDict, (dict(self),)


class Model(BaseModel):
    """Frozen base. Unknown keys are ignored, so that JSON of a later version still loads."""

    model_config = ConfigDict(frozen=True, extra="ignore", ser_json_inf_nan="null")


class Link(Model):
    """A hyperlink.

    In a block, ``start`` and ``end`` are the offsets of its text in the block's ``text``
    (code points, end exclusive); elsewhere they are ``None``.
    """

    text: str
    url: WebUrl
    start: int | None = None
    end: int | None = None


class Emphasis(Model):
    """An inline emphasis: the kind, and its offsets in the block's ``text`` (end exclusive)."""

    kind: EmphasisKind
    start: int
    end: int


class Image(Model):
    """A picture of the article.

    Attributes:
        url: absolute address of the best rendition; ``None`` only where the input had no address
            (an article read by ``parse_text``).
        alt: the alternative text.
        caption: the caption without its credit.
        credit: the source alone ("대통령실", "Jane Doe/Reuters").
        width, height: pixels, where the page states them.
    """

    url: WebUrl | None = None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    width: int | None = None
    height: int | None = None


class Video(Model):
    """An embedded player: ``url`` is its page or file, ``embed_url`` the frame's address."""

    url: WebUrl | None = None
    embed_url: WebUrl | None = None
    title: str | None = None
    provider: str | None = None
    thumbnail: WebUrl | None = None
    duration_seconds: float | None = None


class Inline(Model):
    """A run of text with its links and emphasis."""

    text: Filled
    links: tuple[Link, ...] = ()
    emphasis: tuple[Emphasis, ...] = ()


class Paragraph(Inline):
    """A paragraph. A ``<br>`` inside it is a newline in ``text``."""

    type: Literal["paragraph"] = "paragraph"


class Heading(Inline):
    """A subhead of the body; ``level`` 1 to 6."""

    type: Literal["heading"] = "heading"
    level: int = Field(default=2, ge=1, le=6)


class Quote(Inline):
    """A block quotation; paragraphs of one quotation are parted by a blank line."""

    type: Literal["quote"] = "quote"
    source: str | None = None


class Figure(Model):
    """An image in its place in the body."""

    type: Literal["figure"] = "figure"
    image: Image


class ListItem(Inline):
    """An item of a list, with the lists nested in it."""

    text: str = ""
    children: tuple[List, ...] = ()


class List(Model):
    """An ordered or unordered list."""

    type: Literal["list"] = "list"
    ordered: bool = False
    items: tuple[ListItem, ...]


class Table(Model):
    """A data table: ``header`` one row of cells, ``rows`` the others."""

    type: Literal["table"] = "table"
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    caption: str | None = None


class Embed(Model):
    """Foreign content shown in the body: a video, a post, a map."""

    type: Literal["embed"] = "embed"
    provider: str | None = None
    url: WebUrl | None = None
    text: str | None = None


class Preformatted(Model):
    """Text whose line breaks and spaces matter: code, a poem."""

    type: Literal["preformatted"] = "preformatted"
    text: Filled


class Divider(Model):
    """A thematic break (``<hr>``, ``* * *``)."""

    type: Literal["divider"] = "divider"


Block = Annotated[
    Union[Paragraph, Heading, Figure, Quote, List, Table, Embed, Preformatted, Divider],  # noqa: UP007
    Field(discriminator="type"),
]


class Author(Model):
    """Who wrote the article.

    Attributes:
        name: bare: no role, no "By".
        kind: ``"organization"`` for a newsroom's or agency's byline.
        role: as displayed ("기자", "Staff Writer").
        email, organization, url: where the page shows them.
    """

    name: Filled
    kind: Literal["person", "organization"] = "person"
    role: str | None = None
    email: str | None = None
    organization: str | None = None
    url: WebUrl | None = None


class Publisher(Model):
    """Whose article it is; on a portal the press that wrote it."""

    name: str | None = None
    domain: str | None = None
    url: WebUrl | None = None
    logo: WebUrl | None = None


class Update(Model):
    """A dated entry of a live blog."""

    published_at: AwareDatetime | None = None
    title: str | None = None
    body: tuple[Block, ...] = ()

    @computed_field  # type: ignore[prop-decorator]
    @property
    def text(self) -> str:
        """The entry's text, as ``Article.text``."""
        return text_of(self.body)


class Provenance(Model):
    """Where a field came from.

    Attributes:
        extractor: the class whose declaration won ("NDSoft", "Generic").
        source: readable as code: ``css(".heading")``, ``meta("og:title")``.
        raw: the value as the page had it, shortened.
    """

    extractor: str
    source: str
    raw: str


class Removal(Model):
    """Something cut from the body: by which stripper, where, and its first characters."""

    stripper: str
    place: str
    text: str


class Warning(Model):  # noqa: A001 - the contract's name
    """Something the reader of this article should know: a stable code and a sentence."""

    code: str
    message: str


class Article(Model):
    """A news article, as the page shows it to readers."""

    title: Filled
    subtitles: tuple[str, ...] = ()
    authors: tuple[Author, ...] = ()
    published_at: AwareDatetime | None = None
    modified_at: AwareDatetime | None = None
    date_precision: DatePrecision | None = None
    timezone_basis: TimezoneBasis | None = None
    publisher: Publisher | None = None
    section: str | None = None
    breadcrumbs: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    language: str | None = None
    description: str | None = None
    body: tuple[Block, ...] = ()
    images: tuple[Image, ...] = ()
    lead_image: Image | None = None
    videos: tuple[Video, ...] = ()
    copyright: str | None = None
    access: Access = "unknown"
    kind: Kind = "unknown"
    updates: tuple[Update, ...] = ()
    comment_count: int | None = None
    related: tuple[Link, ...] = ()
    url: WebUrl | None = None
    source_id: str | None = None
    provenance: Annotated[
        Mapping[str, Provenance], AfterValidator(FrozenDict), PlainSerializer(dict)
    ] = Field(default_factory=FrozenDict)
    removals: tuple[Removal, ...] = ()
    probability: float = Field(default=1.0, ge=0, le=1)
    warnings: tuple[Warning, ...] = ()
    extractor: str | None = None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def text(self) -> str:
        """Paragraphs, headings, quotes, list items and table rows, parted by one blank line."""
        return text_of(self.body)

    def __hash__(self) -> int:
        return hash((self.url, self.title, self.published_at, self.body))

    def __str__(self) -> str:
        when = self.published_at.isoformat(timespec="minutes") if self.published_at else "undated"
        by = ", ".join(author.name for author in self.authors) or "no byline"
        press = self.publisher.name if self.publisher and self.publisher.name else "unknown publisher"
        size = f"{len(self.body)} blocks, {len(self.text):,} characters"
        return f"{self.title}\n{by} | {press} | {when}\n{size}"

    def to_markdown(self) -> str:
        """The article as Markdown (CommonMark with tables)."""
        from newsparse.export.markdown import to_markdown

        return to_markdown(self)

    def to_html(self) -> str:
        """The article as an HTML fragment that is safe to show anywhere."""
        from newsparse.export.html import to_html

        return to_html(self)

    def to_jsonld(self) -> dict[str, Any]:
        """The article as a schema.org ``NewsArticle``."""
        from newsparse.export.jsonld import to_jsonld

        return to_jsonld(self)

    def to_ninjs(self) -> dict[str, Any]:
        """The article as IPTC ninjs."""
        from newsparse.export.ninjs import to_ninjs

        return to_ninjs(self)

    def to_dict(self) -> dict[str, Any]:
        """One flat row for a table: strings, numbers, datetimes and lists of strings."""
        from newsparse.export.row import to_dict

        return to_dict(self)

    def _repr_html_(self) -> str:
        return self.to_html()


def text_of(blocks: tuple[Block, ...]) -> str:
    """The readable text of blocks: no captions, no embeds, units parted by one blank line."""
    return "\n\n".join(unit for block in blocks for unit in _units(block))


def _units(block: Block) -> list[str]:
    match block:
        case Paragraph() | Heading() | Quote() | Preformatted():
            return [block.text]
        case List():
            return [unit for item in block.items for unit in _item_units(item)]
        case Table():
            rows = (block.header, *block.rows) if block.header else block.rows
            return [line for row in rows if (line := " | ".join(cell for cell in row if cell))]
        case _:
            return []


def _item_units(item: ListItem) -> list[str]:
    nested = [unit for child in item.children for unit in _units(child)]
    return [item.text, *nested] if item.text else nested


ListItem.model_rebuild()
