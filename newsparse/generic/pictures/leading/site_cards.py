"""Cards for social networks: pictures that a site draws once and declares for all of its pages."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from newsparse.regex import regex

#: How a card is called that all pages of a site declare, or one alone.
_CARD = regex(r"(?:og|ogp|open-?graph|sns|fb|facebook|twitter)(?:[-_]?(?:image|img|default|share|common|card|top|logo|thumb|\d{1,4}(?:x\d{1,4})?)){0,3}\.(?:png|jpe?g|gif|webp)", re.I | re.A)


def is_plain_card(url: str) -> bool:
    """Whether a file name says nothing but that the picture is a card for social networks: "ogp.png", "og_image.jpg"."""
    return _CARD.fullmatch(url.split("?", 1)[0].rsplit("/", 1)[-1]) is not None


def shares_folder(url: str, other: str) -> bool:
    """Whether two addresses lie in one folder that is called after what they show, not after a place, a month or a day: "RTX5B1Q2_1/card.jpg", "RTX5B1Q2_1/lead_720.jpg"."""
    folder = url.split("?", 1)[0].rpartition("/")[0]
    return folder == other.split("?", 1)[0].rpartition("/")[0] and _OF_ONE.fullmatch(folder.rpartition("/")[2]) is not None


_OF_ONE = regex(r"(?!(?:19|20)\d\d[-._]?(?:0[1-9]|1[0-2])(?:[-._]?[0-3]\d)?$)(?=[^\d/]{0,99}\d)[^/]{6,200}|(?!\d{4}-)[^/-]{1,99}-[^/-]{1,99}-[^/]{1,99}", re.A)

#: What the file or the folder of a card is called that every page of a site declares where it has no picture of its own; and what stands beside that.
_OF_CARDS = frozenset("card cards default defaults fallback facebook fb general generic share sharing sns social subscribe twitter unfurl unfurling".split())
_DEFAULTS = frozenset(("default", "defaults"))
_NETWORKS, _UPLOADS = frozenset("facebook fb social sns twitter".split()), regex(r"/(?:uploads?|files|media|fileadmin|photos?)/", re.A)
_BESIDE = frozenset(
    "banner common global graph graphic icon image images img large linkedin logo main media meta network networks new og open opengraph placeholder portrait post preview "
    "seo site small some square standard static the thumb thumbnail tile web website wide".split()
)
#: What a site calls its own sign, beside its name.
_SIGN = frozenset("black brand color colour cover dark framed glyph header hero light mark splash symbol transparent white".split())
#: The same in two words, of which one alone is said of articles' pictures too: "Facebook Link Photo", "STRETCH_Social_Sharing_Image".
_SAID_TO_BE_CARD = regex(
    r"(?<![a-z])(?:(?:facebook|fb|twitter|social(?: media)?|linkedin|og|open ?graph|seo) (?:link|share|sharing|preview|cards?|og|default|meta)(?: |$)|(?:share|sharing|subscribe|unfurl) card"
    r"|(?:fb|og|ogp) (?!image|icon)[a-z ]*$|(?:facebook|twitter) (?:banner|large|small|square|standard|wide)(?: |$))"
)
#: What is said of no article's own picture, even in a folder of its month: "1718190000-default-share.png".
_STANDS_FOR_ALL = regex(r"(?<![a-z])(?:default[-_ ]?(?:share|social|og|fb|facebook|sharing)|(?:share|social|og|fb|facebook|sharing)[-_ ]?default)(?![a-z])", re.I)
_NAME_PART = regex(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+|[^\W\d_]+")
#: A part of an address that one article alone has: a date, a number, a hash, several words.
_OWN_FOLDER = regex(r"/(?!\d{2,4}x\d{2,4}/)(?:[^/]{0,99}\d{3}|\d{1,9}/(?:\d|$)|vi(?:_webp)?/|[^/-]{1,99}-[^/-]{1,99}-)", re.A)
#: The month in which a file was put there, as a folder.
_MONTH = regex(r"/(20\d\d)(?:[/-](\d\d))?(?=/)", re.A)
_NEAR = 2  # months between a picture and the article that it was drawn for
#: What tools that build a site put behind a file's name; what stands before it is the picture's own number.
_HASH = regex(r"(?<=[-_.])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-f]{0,63}\d)(?=\d{0,63}[a-f])[0-9a-f]{8,64})$", re.I | re.A)
_NUMBER = regex(r"\d{5}", re.A)
#: Folders of what a site is built with; a platform of newsletters keeps each one's own picture in the last.
_OF_TEMPLATE = regex(
    r"/wp-content/themes/|/stylesheets?/(?:[^/]{1,40}/){0,4}(?:images?|img)/|/themes/(?:[^/]{1,40}/){1,4}(?:images?|img|dist|assets)/|/uploads/publication/thumbnail/", re.A
)
#: Files in them that are called after their place on a page alone.
_PLACES = frozenset("cover header hero preview splash".split())
#: Folders that hold nothing of one article: of a site's own parts.
_STATIC = frozenset("assets build common dist global graphics icons image images img imgs og pics public resource resources seo share shared site social src static".split())
_SHARED = frozenset("common global resource resources seo share shared site social".split())
_VERSION = regex(r"v?\d{1,2}", re.A)
#: Words of a file; letters of initials, and of words that tell something; such words of an address that is told in words.
_MOST_WORDS, _SHORT, _TELLING, _WORDED = 8, 4, 4, 2


@lru_cache(maxsize=512)
def is_site_card(url: str, host: str, path_of_page: str, months: tuple[int, ...] = ()) -> bool:
    """Whether an address says that a picture is the site's card for social networks, which stands for every page: "default-share.jpg", "social/card.png".

    What stands in a folder of the article's own (with a date, a number, a slug or the page's own part of its address) may be drawn for it.

    Args:
        url: the picture's.
        host: the page's.
        path_of_page: the page's path.
        months: those in which the article was published and edited, counted from the year 0: a folder of another month is not its own.
    """
    path = _behind_proxy(url).split("?", 1)[0].partition("://")[2].partition("/")[2]
    if _OF_TEMPLATE.search(f"/{path}"):
        return True
    folder, _, file = path.rpartition("/")
    name = _HASH.sub("", unquote(file.rpartition(".")[0] or file))
    words = [part.lower() for part in _NAME_PART.findall(name)]
    is_named_as_page = folder and path_of_page.rstrip("/").endswith(f"/{folder.rpartition('/')[2]}")
    if not words or len(words) > _MOST_WORDS or is_named_as_page:
        return False
    if _STANDS_FOR_ALL.search(name):
        return True  # wherever it lies
    own = f"/{folder}/"
    parts = folder.lower().split("/")
    if is_plain_card(path) and (
        not _SHARED.isdisjoint(parts)
        and all(part in _STATIC or _VERSION.fullmatch(part) for part in parts)
        or not folder
        and "?" not in url
    ):
        return True  # "images/v5/common/og_img.png", "og.png"; with a query it is drawn for the page
    undated = _without_other_months(own, months)
    if _OWN_FOLDER.search(undated):
        return False
    is_of_its_month = not months and undated != own  # perhaps: who knows when it was written
    if not is_of_its_month and (
        _says_card(words, host, folder)
        or undated != own
        and is_plain_card(path)
        and not _may_show_network(words, folder)
    ):
        return True
    steps = path_of_page.lower().split("/")[1:-1]  # "eastmere-some-harbour.png" of all below /harbour/
    words = [word for word in words if word not in steps] or words
    return not _NUMBER.search(name) and _is_strange_to(words, path_of_page) and _says_site(words, host, folder)


def _behind_proxy(url: str) -> str:
    """The address that another holds, which serves it in some size."""
    inner = url.rpartition("https%3A%2F%2F")[2] if "https%3A%2F%2F" in url else ""
    return f"https://{unquote(inner)}" if inner else url


def _without_other_months(folder: str, months: tuple[int, ...]) -> str:
    """A folder without the month that it is named for, if that is far from the article's."""
    found = _MONTH.search(folder)
    if found is None:
        return folder
    first = int(found[1]) * 12 + int(found[2] or 1)
    last = first if found[2] else first + 11
    is_near = any(first - _NEAR <= month <= last + _NEAR for month in months)
    return folder if is_near else folder[: found.start()] + folder[found.end() :]


def _may_show_network(words: list[str], folder: str) -> bool:
    """Whether a file among uploads says no more of a card than a network's name: it may be an article's picture of that."""
    cards = _OF_CARDS.intersection(words)
    return bool(cards) and _NETWORKS.issuperset(cards) and _UPLOADS.search(f"/{folder}/") is not None


def _says_card(words: list[str], host: str, folder: str) -> bool:
    """Whether all that a file is called are words for cards, the site's name and what stands beside them."""
    if _may_show_network(words, folder):
        return False
    name = host.removeprefix("www.").lower()
    if _OF_CARDS.isdisjoint(words) and not _is_called_after(name, words, folder.rpartition("/")[2]):
        return False
    is_default = not _DEFAULTS.isdisjoint(words)  # "thumb_TV_default.png"
    return all(
        word in _OF_CARDS or word in _BESIDE or word in name or _is_short_for(word, name) or is_default and len(word) < _SHORT
        for word in words
    )


def _is_strange_to(words: list[str], path_of_page: str) -> bool:
    """Whether the page's address is told in words, and none of a file's is among them."""
    path = path_of_page.lower()
    slug = _NAME_PART.findall(path.rstrip("/").rpartition("/")[2].partition(".")[0])
    return sum(len(word) >= _TELLING for word in slug) >= _WORDED and not any(len(word) >= _TELLING and word in path for word in words)


def _says_site(words: list[str], host: str, folder: str) -> bool:
    """Whether a file is said to be a card in two words, or is called after the site, which the words beside it do not tell from any other of its pictures."""
    said = " ".join(words)
    if _SAID_TO_BE_CARD.search(said):
        return True
    own = {label for label in host.lower().split(".")[:-1] if len(label) > _SHORT}
    if own.issuperset(words) or "".join(words) in {label.replace("-", "") for label in own}:
        return True
    beside = (word for word in words if word not in own)
    says_no_more = not own.isdisjoint(words) and all(word in _OF_CARDS or word in _BESIDE or word in _SIGN for word in beside)
    return (says_no_more or _PLACES.issuperset(words)) and all(part in _STATIC for part in folder.lower().split("/") if part)


def _is_called_after(host: str, words: list[str], folder: str) -> bool:
    """Whether a file in a folder of cards begins with a word of these or the site's initials, or is named for the site alone: "eastmere-og.png", "site-icon.png"."""
    if (words[0] in _BESIDE or _is_short_for(words[0], host)) and _is_cards(folder):
        return True
    said = " ".join(words)
    if "site icon" in said:
        return True
    return ("og" in words or "open graph" in said or "opengraph" in words) and any(
        word not in _BESIDE and _names(word, host) for word in words
    )


def _names(word: str, host: str) -> bool:
    return word in host if len(word) > _SHORT else word != "px" and len(word) > 1 and _is_short_for(word, host)


def _is_cards(folder: str) -> bool:
    words = [part.lower() for part in _NAME_PART.findall(folder)]
    return not _OF_CARDS.isdisjoint(words) and all(word in _OF_CARDS or word in _BESIDE for word in words)


def _is_short_for(word: str, host: str) -> bool:
    """Whether a short word is made of letters of a host's name: "cb" of collegeboard.org, and of what a file is called besides: "v" in "v2"."""
    if len(word) == 1 or word == "px":  # "v2", "s1400"
        return True
    return len(word) <= _SHORT and any(label[:1] == word[0] and _runs_through(word, label) for label in host.split("."))


def _runs_through(word: str, label: str) -> bool:
    letters = iter(label)
    return all(letter in letters for letter in word)
