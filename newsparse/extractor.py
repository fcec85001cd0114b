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

from abc import ABCMeta
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar
from zoneinfo import ZoneInfo

from newsparse.errors import ExtractorError
from newsparse.marking import mark
from newsparse.regex import regex
from newsparse.sources import Declared, Source, css

if TYPE_CHECKING:
    from newsparse.body.stripping.stripper import Stripper
    from newsparse.page import Page

#: A field is declared as a source, or as a method ``(self, page)`` that returns values.
Declaration = Source | Callable[..., Any]


@lru_cache(maxsize=8192)
def _declared(cls: type[Extractor], name: str) -> tuple[tuple[str, Any], ...]:
    """What a class and those that it inherits from declare under a name, nearest first, with the name of each.

    Kept, since every page asks for all fields; a class that changes empties it.
    """
    own = ((owner.__name__, vars(owner).get(name)) for owner in cls.__mro__ if owner is not Extractor)
    return tuple([(owner, declared) for owner, declared in own if declared is not None])


class _Declaring(ABCMeta):
    """The class of extractor classes: what is declared later, in a notebook say, counts at the next page."""

    def __setattr__(cls, name: str, value: object) -> None:
        super().__setattr__(name, value)
        _declared.cache_clear()

    def __delattr__(cls, name: str) -> None:
        super().__delattr__(name)
        _declared.cache_clear()


class Extractor(metaclass=_Declaring):
    """Base class of platforms and publishers; on its own, the generic engine.

    Attributes:
        name: the publisher's name as readers know it.
        hosts: hosts by label suffix: ``"b.co.kr"`` covers ``a.b.co.kr``, never ``ab.co.kr``.
        marker: what a page must hold for this class to be chosen. A platform has a marker and no
            hosts; of several classes with one host the first whose marker yields is taken.
        timezone: IANA name of the zone of dates that state none. Of a class for several papers, one that
            ``publishers/clocks.py`` lists has its own.
        lead: the standfirst, where it counts as the first paragraph of the body.
        drop: sources of elements to cut from the body.
        subheads: sources of elements that are headings of the body, whatever their tag.
        photo, caption, credit: elements that are figures, captions and credits, whatever their tag; each is looked for when
            those before it are marked as such. ``css(...).re(...)`` says which end of a caption's text is its credit.
        strippers: instead of the default strippers; ``None`` keeps them.
    """

    name: ClassVar[str | None] = None
    hosts: ClassVar[tuple[str, ...]] = ()
    marker: ClassVar[Source | None] = None
    timezone: ClassVar[str | None] = None
    drop: ClassVar[tuple[Source, ...]] = ()
    subheads: ClassVar[tuple[Source, ...]] = ()
    photo: ClassVar[Source | None] = None
    caption: ClassVar[Source | None] = None
    credit: ClassVar[Source | None] = None
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
    lead: ClassVar[Any] = None
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
        """A page to read instead of ``page``: with what is declared of its pictures. Override it to mend other markup first."""
        for source, tag in ((self.photo, "figure"), (self.caption, "figcaption"), (self.credit, "cite")):
            if source is not None:
                page = mark(page, source, tag)
        return page

    @classmethod
    def check(cls) -> None:
        """Look for mistakes in the class that could not work on any page.

        Raises:
            ExtractorError: a bad selector, an unknown field, a host that no page has; it names the class,
                the field and the remedy.
        """
        if cls is not Generic and not cls.hosts and cls.marker is None:
            raise ExtractorError(
                cls.__name__, "declares neither hosts nor a marker, so no page would reach it"
            )
        _check_constants(cls)
        for owner in cls.__mro__:
            if owner is Extractor or not issubclass(owner, Extractor):
                continue
            for name, declared in vars(owner).items():
                _check_declaration(owner.__name__, name, declared)

    def declarations(self, field: str) -> Iterator[tuple[str, Declaration]]:
        """The field's declarations with the name of the class that made each, nearest first."""
        for owner, declared in _declared(type(self), field):
            yield owner, declared if isinstance(declared, Source) else declared.__get__(self, type(self))

    def gathered(self, name: str) -> list[Source]:
        """The sources of ``drop`` or ``subheads``, of the class and of all it inherits from."""
        declared = [source for _, sources in _declared(type(self), name) for source in sources]
        return [alternative for source in dict.fromkeys(declared) for alternative in source.alternatives()]

    def __repr__(self) -> str:
        return type(self).__name__


class _Inline(Declared):
    """What a selector of elements in running text (``<em>``, ``<span>``) finds; most pages are told from theirs by the names that such elements have.

    Args:
        names: one of these is part of the class of each.
    """

    selector: str
    names: tuple[str, ...]

    def find(self, page: Page) -> list[Any]:
        names = page.inline_names
        return css(self.selector).find(page) if any(name in names for name in self.names) else []

    def check(self) -> None:
        css(self.selector).check()

    def __repr__(self) -> str:
        return repr(css(self.selector))


class _InlineCaptions(_Inline):
    """Captions of Korean systems; where nothing but "caption" or "cap" says so, this opens the tag of one."""

    def find(self, page: Page) -> list[Any]:
        found = super().find(page)
        return found if found and any(mark in page.source for mark in _CAPTION_MARKS) else []


_CAPTION_MARKS = (b"img_desc", b"photo_cap", b"img_cap", b"fr-inner", b'<em class="cap', b"<em class='cap")
#: Pictures with theirs that an editor sets into a paragraph, before its words.
INLINE_PHOTO = _Inline("span.fr-img-caption", ("fr-img-caption",))
#: Captions that are inline elements beside their picture, which would else begin the next paragraph.
INLINE_CAPTION = _InlineCaptions(
    "em.img_desc, em.photo_cap, em.caption, em.cap, span.img_desc, span.photo_cap, span.img_cap, span.fr-inner", ("img_desc", "fr-inner", "cap")
)


class Generic(Extractor):
    """The engine without any extractor."""

    photo = INLINE_PHOTO
    caption = INLINE_CAPTION


_OF_PICTURES = frozenset(("photo", "caption", "credit"))
_FIELDS = frozenset(name for name, value in vars(Extractor).items() if value is None) - {"name", "timezone", "strippers"} - _OF_PICTURES
_HOST = regex(r"(?!www\.)[^\s/:@A-Z]{1,253}")


def _check_constants(cls: type[Extractor]) -> None:
    for name in ("hosts", "drop", "subheads"):
        if not isinstance(getattr(cls, name), tuple):
            raise ExtractorError(
                f"{cls.__name__}.{name}", f"must be a tuple, as in {name} = ({_EXAMPLES[name]},)"
            )
    for host in cls.hosts:
        if not isinstance(host, str) or not _HOST.fullmatch(host):
            advice = "write the bare host in lower case, without scheme, www., port and path"
            raise ExtractorError(f"{cls.__name__}.hosts", f"no page has the host {host!r}; {advice}")
    if cls.timezone is not None:
        try:
            ZoneInfo(cls.timezone)
        except Exception as error:
            raise ExtractorError(
                f"{cls.__name__}.timezone", f"is no IANA zone such as Asia/Seoul: {error!r}"
            ) from error


_EXAMPLES = {"hosts": '"example.com"', "drop": 'css(".ad")', "subheads": 'css(".mid-title")'}


def _check_declaration(owner: str, name: str, declared: object) -> None:
    culprit = f"{owner}.{name}"
    if name in ("drop", "subheads") and isinstance(declared, tuple):
        for source in declared:
            if not isinstance(source, Source):
                raise ExtractorError(culprit, f"{source!r} is no source; write css(...) or xpath(...)")
            _check_source(culprit, source)
    elif isinstance(declared, Source):
        if name not in _FIELDS | _OF_PICTURES and not name.startswith("_"):
            from difflib import get_close_matches  # only mistakes need it

            close = get_close_matches(name, _FIELDS, 1)
            hint = (
                f"; did you mean {close[0]}?" if close else f"; the fields are {', '.join(sorted(_FIELDS))}"
            )
            raise ExtractorError(culprit, f"there is no such field{hint}")
        _check_source(culprit, declared)
    elif name in _OF_PICTURES and declared is not None:
        raise ExtractorError(culprit, f"{declared!r} is no source; write css(...) or xpath(...)")
    elif name in _FIELDS and declared is not None and not callable(getattr(declared, "__get__", None)):
        raise ExtractorError(
            culprit, f"{declared!r} is neither a source nor a method; write css(...), meta(...) or a method"
        )


def _check_source(culprit: str, source: Source) -> None:
    try:
        source.check()
    except Exception as error:
        raise ExtractorError(culprit, f"{source!r} cannot be used: {error}") from error
