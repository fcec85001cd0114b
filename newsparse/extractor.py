"""Extractor: what a publisher or platform declares about its pages.

    class HankookIlbo(Extractor):
        \"\"\"한국일보.\"\"\"
        name = "한국일보"
        hosts = ("hankookilbo.com",)
        timezone = "Asia/Seoul"
        authors = css(".writer .name") | ld("author.name")
        body = css(".article-view")
        drop = (css(".ad"),)

What a class does not declare it inherits: publisher from platform, platform from the generic
engine. A declared source that yields nothing usable falls through in the same order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from newsparse.sources import Source

if TYPE_CHECKING:
    from newsparse.body.strippers import Stripper
    from newsparse.page import Page

#: A field is declared as a source, or as a method ``(self, page)`` that returns values.
Declaration = Source | Callable[..., Any]


class Extractor:
    """Base class of platforms and publishers; on its own, the generic engine.

    Attributes:
        name: the publisher's name as readers know it.
        hosts: hosts by label suffix: ``"b.co.kr"`` covers ``a.b.co.kr``, never ``ab.co.kr``.
        marker: what a page must hold for this class to be chosen. A platform has a marker and no
            hosts; of several classes with one host the first whose marker yields is taken.
        timezone: IANA name of the zone of dates that state none.
        drop: sources of elements to cut from the body.
        strippers: instead of the default strippers; ``None`` keeps them.
    """

    name: ClassVar[str | None] = None
    hosts: ClassVar[tuple[str, ...]] = ()
    marker: ClassVar[Source | None] = None
    timezone: ClassVar[str | None] = None
    drop: ClassVar[tuple[Source, ...]] = ()
    strippers: ClassVar[Sequence[Stripper] | None] = None

    title: ClassVar[Any] = None
    subtitles: ClassVar[Any] = None
    authors: ClassVar[Any] = None
    published_at: ClassVar[Any] = None
    modified_at: ClassVar[Any] = None
    publisher: ClassVar[Any] = None
    section: ClassVar[Any] = None
    breadcrumbs: ClassVar[Any] = None
    tags: ClassVar[Any] = None
    language: ClassVar[Any] = None
    description: ClassVar[Any] = None
    body: ClassVar[Any] = None
    images: ClassVar[Any] = None
    lead_image: ClassVar[Any] = None
    videos: ClassVar[Any] = None
    copyright: ClassVar[Any] = None
    access: ClassVar[Any] = None
    kind: ClassVar[Any] = None
    updates: ClassVar[Any] = None
    comment_count: ClassVar[Any] = None
    related: ClassVar[Any] = None
    url: ClassVar[Any] = None
    source_id: ClassVar[Any] = None

    def prepare(self, page: Page) -> Page:
        """A page to read instead of ``page``; for pages whose markup needs mending first."""
        return page

    def declarations(self, field: str) -> Iterator[tuple[str, Declaration]]:
        """The field's declarations with the name of the class that made each, nearest first."""
        for owner in type(self).__mro__:
            declared = vars(owner).get(field)
            if declared is not None and owner is not Extractor:
                yield owner.__name__, declared if isinstance(declared, Source) else declared.__get__(self)

    def drops(self) -> list[Source]:
        """``drop`` of the class and of all it inherits from."""
        return [s for owner in type(self).__mro__ for source in vars(owner).get("drop", ()) for s in source.alternatives()]

    def __repr__(self) -> str:
        return type(self).__name__


class Generic(Extractor):
    """The engine without any extractor."""
