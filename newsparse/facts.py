"""What is told of an article beside its body: who wrote it, whose it is, where each field is from, what was cut.

Every model is frozen, as ``Article`` is.
"""

from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Any, Literal, NoReturn

from pydantic import AfterValidator, AwareDatetime, ConfigDict, GetCoreSchemaHandler, computed_field
from pydantic_core import CoreSchema, core_schema

from newsparse.content import Block, Filled, Model, Text, WebUrl, text_of


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
