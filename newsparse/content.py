"""What an article is made of: blocks, pictures, links, and the text they hold.

``newsparse.article`` re-exports all of it; models live in these two files and in ``newsparse.facts`` only. Their annotations are
written out and not kept as strings, which pydantic would have to evaluate one by one at import.
"""

import re
from typing import Annotated, Any, Literal, TypeVar, Union
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from newsparse.regex import regex

EmphasisKind = Literal["strong", "emphasis", "underline", "strike", "code", "subscript", "superscript"]

#: What may not stand in an address as it is: white space, controls, what ends an attribute or a link.
_UNSAFE_IN_URL = regex(r"""[\x00-\x20\x7f-\xa0"<>\\`\u2028\u2029]""")
#: An address that needs no mending.
_WELL_FORMED = regex(r"""https?://[a-zA-Z0-9.-]+(?::\d+)?(?:[/?#][^\x00-\x20\x7f-\xa0"<>\\`\u2028\u2029]*)?""")
#: The same in ASCII, as most are: told in half the time.
_PLAIN_URL = r"https?://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:[/?#][!#-;=?-\[\]-_a-~]*)?"
_PLAIN = regex(_PLAIN_URL, re.ASCII)


def _mended(value: Any) -> Any:
    """Lone surrogates (``\\ud83d`` in a page's JSON) become U+FFFD, since no encoder takes them."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


class _Mended:
    """Marks a ``str`` of so many characters to be mended where it needs to be: only what pydantic's own check refuses gets there."""

    def __init__(self, shortest: Literal[0, 1] = 0) -> None:
        self.shortest = shortest

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        # Stating a least length, were it 0, makes pydantic look whether the string can be encoded.
        checked = core_schema.str_schema(min_length=self.shortest)
        return core_schema.union_schema(
            [checked, core_schema.no_info_before_validator_function(_mended, checked)],
            mode="left_to_right",
            custom_error_type="filled_string" if self.shortest else "string_type",
            custom_error_message="Input should be a valid string of at least 1 character" if self.shortest else None,
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "minLength": self.shortest} if self.shortest else {"type": "string"}


def web_url(value: str) -> str:
    """An absolute http(s) address, with what no address holds percent-encoded.

    Raises:
        ValueError: it is no such address.
    """
    if _PLAIN.fullmatch(value) or _WELL_FORMED.fullmatch(value):
        return value
    scheme, found, rest = value.strip().partition("://")
    if not found or scheme.lower() not in ("http", "https"):
        raise ValueError("an absolute http(s) URL is required")
    url = _UNSAFE_IN_URL.sub(_percent_encoded, f"{scheme.lower()}://{rest}")
    try:
        host = urlsplit(url).netloc
    except ValueError:
        host = ""
    if not host:
        raise ValueError("an absolute http(s) URL needs a host")
    return url


def _percent_encoded(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match.group().encode())


class _MendedUrl:
    """Marks a ``str`` to be made an address by ``web_url``, where it is none as most are: that pydantic tells without a call of Python."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.union_schema(
            [core_schema.str_schema(pattern=f"^{_PLAIN_URL}$"), core_schema.no_info_after_validator_function(web_url, handler(source))],
            mode="left_to_right",
            custom_error_type="web_url",
            custom_error_message="an absolute http(s) URL with a host is required",
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string"}


Text = Annotated[str, _Mended()]
Filled = Annotated[str, _Mended(shortest=1)]
WebUrl = Annotated[str, _Mended(), _MendedUrl()]
Count = Annotated[int, Field(ge=0)]


class Model(BaseModel):
    """Frozen base. Unknown keys are ignored, so that JSON of a later version still loads."""

    model_config = ConfigDict(frozen=True, extra="ignore", ser_json_inf_nan="null")


Made = TypeVar("Made", bound=Model)


def made(model: type[Made], values: dict[str, Any]) -> Made:
    """The same as ``model(**values)`` in two thirds of the time, for what a page has dozens of."""
    one: Made = model.__pydantic_validator__.validate_python(values)
    return one


class Link(Model):
    """A hyperlink.

    In a block, ``start`` and ``end`` are the offsets of its text in the block's ``text``
    (code points, end exclusive); elsewhere they are ``None``.
    """

    text: Text
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
            (an article read by ``parse_text``, a captioned figure whose picture a script loads).
        alt: the alternative text.
        caption: the caption without its credit.
        credit: the source alone ("대통령실", "Jane Doe/Reuters").
        width, height: pixels, where the page states them.
    """

    url: WebUrl | None = None
    alt: Text | None = None
    caption: Text | None = None
    credit: Text | None = None
    width: Count | None = None
    height: Count | None = None


class Video(Model):
    """An embedded player: ``url`` is its page or file, ``embed_url`` the frame's address."""

    url: WebUrl | None = None
    embed_url: WebUrl | None = None
    title: Text | None = None
    provider: Text | None = None
    thumbnail: WebUrl | None = None
    duration_seconds: Annotated[float, Field(ge=0, allow_inf_nan=False)] | None = None


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
    source: Text | None = None


class Figure(Model):
    """An image in its place in the body."""

    type: Literal["figure"] = "figure"
    image: Image


class ListItem(Inline):
    """An item of a list, with the lists nested in it."""

    text: Text = ""
    children: "tuple[List, ...]" = ()


class List(Model):
    """An ordered or unordered list."""

    type: Literal["list"] = "list"
    ordered: bool = False
    items: tuple[ListItem, ...]


class Table(Model):
    """A data table: ``header`` one row of cells, ``rows`` the others."""

    type: Literal["table"] = "table"
    header: tuple[Text, ...] = ()
    rows: tuple[tuple[Text, ...], ...] = ()
    caption: Text | None = None


class Embed(Model):
    """Foreign content shown in the body: a video, a post, a map."""

    type: Literal["embed"] = "embed"
    provider: Text | None = None
    url: WebUrl | None = None
    text: Text | None = None


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


def text_of(blocks: tuple[Block, ...]) -> str:
    """The readable text of blocks: no captions, no embeds, units parted by one blank line."""
    units: list[str] = []
    for block in blocks:
        # Asking of most blocks whether they are instances of another model, or for an attribute more, costs as much as the rest.
        if type(block) is Paragraph or type(block) is Heading:
            units.append(block.text)
        elif type(block) is not Figure:
            units += _units(block)
    return "\n\n".join(units)


def _units(block: Block) -> list[str]:
    match block:
        case List():
            return _list_units(block)
        case Quote() | Preformatted():
            return [block.text]
        case Table():
            rows = (block.header, *block.rows) if block.header else block.rows
            return [line for row in rows if (line := " | ".join([cell for cell in row if cell]))]
        case _:
            return []


def _list_units(block: List) -> list[str]:
    units: list[str] = []
    for item in block.items:
        if item.text:
            units.append(item.text)
        for child in item.children:
            units += _list_units(child)
    return units


ListItem.model_rebuild()
