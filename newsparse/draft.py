"""Draft: the article while it is being read, and Reading: one field's answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.article import Image, TimezoneBasis, Warning
    from newsparse.body.result import Body
    from newsparse.extractor import Extractor
    from newsparse.generic.dates.line import ShownDate
    from newsparse.generic.pictures.words.credit_apart import CreditsApart
    from newsparse.page import Page

T = TypeVar("T")


class Reading(NamedTuple, Generic[T]):
    """A field's value, the source that gave it (as code), and the raw value.

    ``element`` is the node that shows the value on the page, where there is one.
    """

    value: T
    source: str
    raw: str = ""
    element: Element | None = None


class Draft:
    """What is already known while later fields are read.

    Fields are read in the order of ``newsparse.fields.BEFORE_BODY``, then ``AFTER_BODY``; a rule may rely on those before it.

    Attributes:
        extractor: the extractor chosen for the page.
        fetched_at: when the page was fetched, if the caller said so; later dates are refused.
        zone, zone_basis: the zone of dates that state none, and where it is known from.
        body: what was located as the body (``None`` before it is).
        readings: every field read so far, by name.
        owners: the class that declares each of them, ``"Generic"`` for what a rule of the engine found.
        warnings: warnings gathered so far.
        dates_shown: the visible dates, once a rule has asked for them.
        images_declared: the pictures that JSON-LD describes, once a rule has asked for them.
        portraits: keys of pictures that show who wrote the article, beside the name, once the pictures have been looked at.
        credits_apart: the lines that say whose the lead picture is, once a rule has asked for them.
        site_names: what the page calls its site, with the source of each name, once a rule has asked for them.
        site_keys: headline keys of the site's names, once a rule has asked for them.
        headline_at: what was known of headline and body when a rule asked which segment shows it, and which does.
    """

    __slots__ = (
        "body", "credits_apart", "dates_shown", "extractor", "fetched_at", "headline_at", "images_declared", "owners", "portraits", "readings",
        "site_keys", "site_names", "warnings", "zone", "zone_basis",
    )  # fmt: skip

    def __init__(
        self, extractor: Extractor, fetched_at: datetime | None = None, zone: tzinfo | None = None, zone_basis: TimezoneBasis = "assumed"
    ) -> None:
        self.extractor, self.fetched_at, self.zone, self.zone_basis = extractor, fetched_at, zone, zone_basis
        self.body: Body | None = None
        self.readings: dict[str, Reading[Any]] = {}
        self.owners: dict[str, str] = {}
        self.warnings: list[Warning] = []
        self.dates_shown: list[ShownDate] | None = None
        self.images_declared: tuple[Image, ...] | None = None
        self.portraits: set[str] = set()
        self.credits_apart: CreditsApart | None = None
        self.site_names: tuple[tuple[str, str], ...] | None = None
        self.site_keys: frozenset[str] | None = None
        self.headline_at: tuple[object, int | None] | None = None

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a field read before, or ``default``."""
        reading = self.readings.get(name)
        return default if reading is None else reading.value

    def shown(self, name: str) -> Element | None:
        """The element that shows a field read before."""
        reading = self.readings.get(name)
        return None if reading is None else reading.element


#: A rule of the generic engine: reads one field of any page.
Rule = Callable[["Page", Draft], "Reading[Any] | None"]
