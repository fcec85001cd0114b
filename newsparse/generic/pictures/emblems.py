"""Pictures that stand for a site and not for an article: logos, icons, stand-ins, advertisements."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsparse.regex import regex
from newsparse.tree.segments import In
from newsparse.tree.shown_text import text_of

if TYPE_CHECKING:
    from newsparse.page import Page

#: What is loaded until the picture is. Searched, in lower case, like what follows, in addresses with a sign before them: a pattern that
#: begins with a set of characters is found fastest.
_PLACEHOLDER = regex(
    r"/placeholders?/|[/_.-](?:spacer|placeholder|1x1|(?:no|missing)[-_]?ima?ge?)(?:[_-][^/]{0,20})?\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])"
    r"|[/_.-](?:blank|transparent|loading|lazy|grey|empty|dummy)(?:[_-][^/]{0,20})?\.(?:gif|png|svg)(?:$|[?#])"
    r"|[/_.-](?:loader|spinner|pixel)(?:[_-][^/]{0,20})?\.(?:gif|svg)(?:$|[?#])"
    # Of a photo's format, a name of such words alone: "empty-shelves.jpg", "google-pixel-9.jpg", "fidget-spinner.jpg" and "earl-grey.webp" are pictures.
    r"|(?:/|^_)(?:(?:ajax|article|background|bg|black|content|default|im(?:a?ge?|g)|lazy|load|main|news|page|photo|post|pre|thumb|white)[_-]?){0,2}"
    r"(?:blank|transparent|pixel|load(?:ing|er)|spinner|lazy|gr[ea]y|empty|dummy)"
    r"(?:[_-]?(?:background|bg|blank|im(?:a?ge?|g)|load(?:er|ing)?|pixel|spinner|thumb|[a-z]?\d{1,4}(?:x\d{1,4})?)){0,3}\.(?:jpe?g|webp|png)(?:$|[?#])"
)
#: Some of these is in whatever that matches; most addresses hold none, and are told so in a fifth of the time. So it is with those below.
_PLACEHOLDER_STEMS = ("placeholder", "blank", "spacer", "transparent", "pixel", "1x1", "loading", "loader", "spinner", "lazy", "grey", "gray", "empty", "dummy", "noim", "no-im", "no_im", "missing")
#: Drupal keeps every upload in sites/default/files, and some archives call the whole picture "…_default_0".
_FURNITURE = regex(
    r"[/_.-](?:(?:logos?|icons?|ico|sprite|favicon|avatars?|gravatar|badge|btn|button|bullet|arrow|"
    r"emojis?|banners?|"
    r"sns|adserver|doubleclick|scorecardresearch|ads|tracking|qrcode|profile|byline|authors?|"
    r"columnists?|reporters?)(?=[/_.-]|\d|$)"
    r"|(?<=//)(?:stats?|pixel|imp|count(?:er)?|track(?:er|ing)?|beacon|metrics|analytics)(?=\.[a-z\d-]+\.[a-z])"
    r"|(?<=/)share(?=[/_.-]|$)|(?<=/)pixel$|default[-_]?(?:image|og|share)?\.\w{2,4}$)"
)
_FURNITURE_STEMS = (
    "logo", "ico", "sprite", "avatar", "badge", "btn", "butt", "bull", "arrow", "emoji", "banner", "sns", "adserver", "doubleclick", "scorecardresearch", "ads", "track",
    "qrcode", "profile", "byline", "author", "columnist", "reporter", "//stat", "//imp", "//count", "//beacon", "//metrics", "//analytics", "pixel", "/share", "default",
)  # fmt: skip
_DRAWN = frozenset((".svg", ".png", ".gif"))
_STATIC = regex(
    r"\.svg(?:$|[?#])|/(?:static|assets?|theme|skin|templates?|_nuxt|_next/static)/[^?]{0,120}\.(?:gif|"
    r"png|svg)"
)
#: The sign over a picture that is shown larger at a touch.
MAGNIFIER = r"/(?:zoom|lupe|loupe|magnif(?:y|ier)|enlarge)(?:[-_](?:in|icon|out|plus))?\.(?:png|gif|svg)(?:$|\?)"
_MAGNIFIER = regex(MAGNIFIER, re.A)
_STAND_IN = regex(
    r"(?:[a-z\d]{1,12}[_-])?(?:favicon|avatar|placeholder|no[-_]?ima?ge?)(?:[_.-][a-z\d]{0,8}){0,3}"
    r"|(?:[a-z\d]{1,12}[_-])?(?:blank(?:[_.-][a-z\d]{0,8}){0,2}\.png|(?:blank|pixel)(?:[_.-][a-z\d]{0,8}){0,2}\.(?:gif|svg))|(?:blank|pixel)(?:[_-]\d{1,4}(?:x\d{1,4})?){0,2}\.\w{3,4}"
    r"|(?:[a-z]{0,8}[_-])?default[-_]?(?:image|img|og|share|thumb(?:nail)?|social|news)?\.(?:png|gif|svg)"
    r"|[a-zA-Z]{0,20}Pixel\.\w{3,4}",
    re.I | re.A,
)
#: What a plug-in of WordPress brings along.
PLUGINS = r"/wp-content/plugins/[^?]{1,150}\.(?:png|jpe?g|gif|svg|webp)$"
#: A folder of pictures that no article has of its own: of those who write, of what stands in for a picture, icons, what a plug-in brings along.
_STANDING_FOLDER = regex(
    r"/(?:gr)?avatars/|/gravatar/|//[a-z\d.-]{0,40}gravatar\.com/avatar/|/(?:apple-touch-icon|android-chrome|mstile|favicon)[^/]{0,40}\.(?:png|ico)$|/(?:default|fallback|placeholder)s?[-_](?:[a-z]{2,12}[-_]){0,3}(?:images?|img|pictures?|photos?|thumb(?:nail)?s?|media|covers?|bilder)/"
    r"|/(?:images?|img|assets|static)/branding/|/icons?/[^/?]{1,99}\.(?:png|gif|svg|ico)$|" + PLUGINS,
    re.I | re.A,
)
_FOLDER_STEMS = ("avatars/", "gravatar", "/apple-touch", "/android-chrome", "/mstile", "/favicon", "default", "fallback", "placeholder", "/branding/", "/icon", "/plugins/")
#: A folder of portraits of those who write.
_WRITERS_FOLDER = regex(r"/(columnists|bylines?|profile_images)/|/(reporters?|journalists?|columnist)/(?:(?:photo|images?|img|thumb|profile|(?:19|20)\d\d)s?/){0,2}[^/?]{1,99}$", re.I | re.A)
_FIGURE = In.FIGURE.value
_WRITERS_STEMS, _NAME_WORDS = ("/columnist", "/byline", "/profile_im", "/reporter", "/journalist"), 3
_LOGO = regex(r"(?<![a-z])(?:logos?|emblem)(?![a-z])", re.I | re.A)
_WORD = regex(r"[^\W_]+")
#: Words that a site's own logo has in its file name besides the site's.
_OF_LOGOS = frozenset(
    "banner black brand card color colour cropped default facebook footer graph header image large light main "
    "mobile new open opengraph original placeholder rectangle round share sharing site small social square "
    "standard transparent twitter website white".split()
)
#: What systems call a site's own logo in one word.
_GLUED = frozenset("snslogo toplogo footlogo footerlogo headerlogo mobilelogo mainlogo oglogo sitelogo defaultlogo".split())
_SHORT = 4  # letters of what may be a site's initials
_HEXADECIMAL = regex(r"[0-9a-f]{8,}|\d+x\d+")
_FILE = regex(r"\.[a-z]{3,4}$|[0-9a-f]{16}", re.I)


@lru_cache(maxsize=512)
def is_furniture(url: str) -> bool:
    """Whether an address looks like a logo, icon, avatar, advertisement or tracking pixel."""
    path = url.split("?", 1)[0][-120:].lower()
    drawn = path[-4:] in _DRAWN and (_STATIC.search(path) or _MAGNIFIER.search(path))
    return bool(
        drawn
        or holds(path, _FURNITURE_STEMS)
        and _FURNITURE.search(f"_{path}")
        or holds(path, _PLACEHOLDER_STEMS)
        and _PLACEHOLDER.search(f"_{path}")
    )


def is_placeholder(url: str) -> bool:
    """Whether an address looks like that of what is loaded until the picture is."""
    low = url[-80:].lower()
    return holds(low, _PLACEHOLDER_STEMS) and _PLACEHOLDER.search(f"_{low}") is not None


def holds(text: str, stems: tuple[str, ...]) -> bool:
    """Whether some stem is in a text."""
    for stem in stems:  # noqa: SIM110 - a generator costs three times as much
        if stem in text:
            return True
    return False


def is_emblem(page: Page, url: str) -> bool:
    """Whether a picture that the page declares or shows is plainly the site's own: its logo, its icon, a stand-in.

    A logo with a name that is not the site's may be what the article is about.
    """
    return is_called_emblem(page, url) or _is_icon(page, url.split("?", 1)[0])


def is_called_emblem(page: Page, url: str) -> bool:
    """The same by its address alone."""
    site = (page.meta("og:site_name") or "").lower() if "ogo" in url or "OGO" in url or "emblem" in url else ""
    return _is_named_emblem(url, page.host, site) or holds(url.lower(), _WRITERS_STEMS) and _is_of_writers(page, url.split("?", 1)[0])


def _is_of_writers(page: Page, address: str) -> bool:
    """Whether a picture is in a folder of those who write, which is neither called as the site or a section of it is, nor shows the picture of the article with its caption."""
    found = _WRITERS_FOLDER.search(address)
    if found is None:
        return False
    folder = (found[1] or found[2]).lower()
    if folder in f"{page.host} {page.meta('og:site_name') or ''} {page.canonical or page.url or ''}".lower():
        return False
    name = address.rpartition("/")[2]
    figures = [
        next(s.element.iterancestors("figure"), s.element)
        for s in page.segments
        if s.kind == "image" and s.flags & _FIGURE and any(name in value for value in s.element.values())
    ]
    captions = [text_of(caption) for figure in figures for caption in figure.iter("figcaption")]
    return not any(len(caption.split()) > _NAME_WORDS for caption in captions)


@lru_cache(maxsize=512)
def _is_named_emblem(url: str, host: str, site: str) -> bool:
    address = url.split("?", 1)[0]
    if holds(address.lower(), _FOLDER_STEMS) and _STANDING_FOLDER.search(address):
        return True
    name = unquote(address.rsplit("/", 1)[-1][-200:])
    if _STAND_IN.fullmatch(name) or (name[-4:].lower() == ".svg" and is_furniture(address)):
        return True
    if "logo" not in (low := (name.rpartition(".")[0] or name).lower()) and "emblem" not in low:
        return False
    hosts = f"{host} {address.partition('://')[2].partition('/')[0]} {site}".lower()
    own = frozenset(_WORD.findall(hosts))
    words = _WORD.findall(_LOGO.sub(" ", low))
    # "eastmerelogo"
    glued = [
        word
        for word in words
        if "logo" in word
        and not own.isdisjoint((word.removesuffix("logo"), word.removeprefix("logo")))
        or word in _GLUED
    ]
    if not glued and not _LOGO.search(low):
        return False
    words = [word for word in words if word not in glued]
    return all(
        len(word) <= (1 if "emblem" in low else _SHORT) or word in _OF_LOGOS or word in hosts or _HEXADECIMAL.fullmatch(word)
        for word in words
    )


def _is_icon(page: Page, address: str) -> bool:
    """Whether an address without query is one that the page declares as its icon's."""
    file = address.rsplit("/", 1)[-1]
    for rel, href in page.linked:
        if "icon" in rel and (file in href or "%" in file):
            icon = page.absolute(href)
            if icon and icon.split("?", 1)[0] == address and _FILE.search(address):
                return True
    return False
