"""Article: the validated answer.

Every model is frozen, every collection a tuple. What a body is made of stands in ``newsparse.content``, who wrote it and where each field
is from in ``newsparse.facts``.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, computed_field

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
from newsparse.facts import Author, FrozenDict, Moment, Provenance, Publisher, Removal, Update, Warning

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
