"""Article: the validated answer.

Every model is frozen, every collection a tuple. What a body is made of stands in ``newsparse.content``.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Any, Literal, NoReturn

from pydantic import AfterValidator, AwareDatetime, ConfigDict, Field, GetCoreSchemaHandler, computed_field
from pydantic_core import CoreSchema, core_schema

from newsparse.content import (
    Block,
    Count,
    Divider,
    Embed,
    Emphasis,
    EmphasisKind,
    Figure,
    Filled,
    Heading,
    Image,
    Inline,
    Link,
    List,
    ListItem,
    Model,
    Paragraph,
    Preformatted,
    Quote,
    Table,
    Text,
    Video,
    WebUrl,
    text_of,
)

__all__ = [
    "SCHEMA_VERSION", "Access", "Article", "Author", "Block", "DatePrecision", "Divider", "Embed",
    "Emphasis", "EmphasisKind", "Figure", "FrozenDict", "Heading", "Image", "Inline", "Kind", "Link",
    "List", "ListItem", "Model", "Paragraph", "Preformatted", "Provenance", "Publisher", "Quote",
    "Removal", "Table", "TimezoneBasis", "Update", "Video", "Warning", "text_of",
]  # fmt: skip

SCHEMA_VERSION = "1"

DatePrecision = Literal["day", "minute", "second"]
TimezoneBasis = Literal["stated", "publisher", "language", "assumed"]
Access = Literal["free", "metered", "paywalled", "unknown"]
Kind = Literal[
    "news",
    "opinion",
    "analysis",
    "review",
    "interview",
    "live",
    "video",
    "photo",
    "press_release",
    "feature",
    "blog",
    "recipe",
    "obituary",
    "unknown",
]


def _fixed_offset(moment: datetime) -> datetime:
    """The same instant with a fixed offset in whole minutes.

    An offset is what JSON keeps of a zone; and moments of the hour that a zone repeats in autumn
    equal no moment of another zone (PEP 495), so that a copy read back would differ.
    """
    if moment.tzinfo is UTC and not moment.fold:
        return moment
    offset = moment.utcoffset() or timedelta()
    minutes = timedelta(minutes=round(offset / timedelta(minutes=1)))
    zone = timezone(minutes) if minutes else UTC
    return moment.replace(tzinfo=zone, fold=0) if minutes == offset else moment.astimezone(zone)


Moment = Annotated[AwareDatetime, AfterValidator(_fixed_offset)]


class FrozenDict(dict[str, Any]):
    """A dict that refuses changes, so that a frozen ``Article`` is frozen throughout. It marks the field that becomes one."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("an Article is frozen; copy it with article.model_copy(update=...)")

    __setitem__ = __delitem__ = clear = pop = popitem = setdefault = update = __ior__ = _refuse

    def __reduce__(self) -> "tuple[type[FrozenDict], tuple[dict[str, Any]]]":
        return FrozenDict, (dict(self),)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        written = core_schema.plain_serializer_function_ser_schema(dict)
        return core_schema.no_info_after_validator_function(cls, handler(source), serialization=written)


class Author(Model):
    """Who wrote the article.

    Attributes:
        name: bare: no role, no "By".
        kind: ``"organization"`` for a newsroom's or agency's byline.
        role: as displayed ("기자", "Staff Writer").
        email, organization, url: where the page shows them.
    """

    #: Authors are put together from several places by ``model_copy``, which checks nothing; the article does.
    model_config = ConfigDict(revalidate_instances="always")

    name: Filled
    kind: Literal["person", "organization"] = "person"
    role: Text | None = None
    email: Text | None = None
    organization: Text | None = None
    url: WebUrl | None = None


class Publisher(Model):
    """Whose article it is; on a portal the press that wrote it."""

    name: Text | None = None
    domain: Text | None = None
    url: WebUrl | None = None
    logo: WebUrl | None = None


class Update(Model):
    """A dated entry of a live blog."""

    published_at: Moment | None = None
    title: Text | None = None
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

    extractor: Text
    source: Text
    raw: Text


class Removal(Model):
    """Something cut from the body: by which stripper, where, and its first characters."""

    stripper: Text
    place: Text
    text: Text


class Warning(Model):  # noqa: A001 - the contract's name
    """Something the reader of this article should know: a stable code and a sentence."""

    code: Text
    message: Text


class Article(Model):
    """A news article, as the page shows it to readers.

    Attributes:
        title: the headline, without the site's name or a section.
        subtitles: the deck: the lines between headline and body, one string a displayed line.
        authors: in byline order.
        published_at: first publication, never filled from the last edit; its offset from UTC is fixed.
        modified_at: the last edit that the page states.
        date_precision: how exact ``published_at`` is; a bare day is midnight in its zone.
        timezone_basis: where the zone came from: the page, its publisher, its language, or nothing (UTC).
        publisher: whose article it is; on a portal the press that wrote it.
        section: as displayed.
        breadcrumbs: the trail to the article, outermost first.
        tags: the article's own, not the site's.
        language: of the text, BCP 47.
        description: the summary that the metadata carries.
        body: the article in reading order; ``text`` is its text.
        images: the article's pictures; ``lead_image`` is the one shown first.
        videos: embedded players.
        copyright: the line as displayed.
        access: whether the whole text may be read, and whether it is here.
        kind: news, opinion, interview, ...
        updates: the dated entries of a live blog.
        comment_count: as displayed.
        related: the articles that the page offers beside this one.
        url: canonical and absolute.
        source_id: the publisher's own number of the article.
        provenance: for each filled field, where it came from.
        removals: what was cut from the body, and by what.
        probability: how likely it is that the page is one article, 0 to 1.
        warnings: what the reader of this article should know.
        extractor: the class that read the page.
    """

    title: Filled
    subtitles: tuple[Text, ...] = ()
    authors: tuple[Author, ...] = ()
    published_at: Moment | None = None
    modified_at: Moment | None = None
    date_precision: DatePrecision | None = None
    timezone_basis: TimezoneBasis | None = None
    publisher: Publisher | None = None
    section: Text | None = None
    breadcrumbs: tuple[Text, ...] = ()
    tags: tuple[Text, ...] = ()
    language: Text | None = None
    description: Text | None = None
    body: tuple[Block, ...] = ()
    images: tuple[Image, ...] = ()
    lead_image: Image | None = None
    videos: tuple[Video, ...] = ()
    copyright: Text | None = None
    access: Access = "unknown"
    kind: Kind = "unknown"
    updates: tuple[Update, ...] = ()
    comment_count: Count | None = None
    related: tuple[Link, ...] = ()
    url: WebUrl | None = None
    source_id: Text | None = None
    provenance: Annotated[Mapping[Text, Provenance], FrozenDict] = Field(default_factory=FrozenDict)
    removals: tuple[Removal, ...] = ()
    probability: float = Field(default=1.0, ge=0, le=1)
    warnings: tuple[Warning, ...] = ()
    extractor: Text | None = None

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
        return f"{_short(self.title)}\n{_short(by)} | {_short(press)} | {when}\n{size}"

    def __repr__(self) -> str:
        when = self.published_at.isoformat(timespec="minutes") if self.published_at else "undated"
        return f"<Article {_short(self.title)!r}, {when}, {len(self.body)} blocks>"

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
        from newsparse.export.notebook import article_html

        return article_html(self)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 120 else text[:119] + "…"
