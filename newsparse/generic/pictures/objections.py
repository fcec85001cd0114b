"""What is held against a picture: where it stands, what it is called, whom it shows."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsparse.article import Image
from newsparse.generic.pictures.addresses.links import is_linked_title
from newsparse.generic.pictures.addresses.renditions import best_address, picture_key, stated_size
from newsparse.generic.pictures.emblems import MAGNIFIER, PLUGINS, holds
from newsparse.generic.pictures.figures import Figured
from newsparse.generic.pictures.leading.above_headline import leads_from_above
from newsparse.generic.pictures.words.figure_names import called
from newsparse.generic.pictures.words.joined_words import letters
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.letters import holds_digit
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_FIGURE, _LINK = In.FIGURE.value, In.LINK.value
_IN_ARTICLE = In.ARTICLE.value | In.MAIN.value
#: Searched in names with a space before them: a pattern that begins with a set of characters is found fastest. WordPress calls the pictures
#: of a gallery icons, a call to action ("cta") over an image shows it larger, and what is called "paywall" alone is the text that search engines are told is paid for.
_ELSEWHERE = regex(
    r"[^a-z](?:related|recommend\w*|teasers?-?list|promo|newsletter|sponsor\w*|advert\w*|ads?|"
    r"banner|(?<!spip.)logo|(?<!image.)cta|(?<!gallery.)icons?|share|social|sns|"
    r"most-?read|popular|trending|author|autor(?:en|in|a|es)?|auteurs?|autore|skribent|forfatter|yazar|muhabir|penulis|szerz[oő]|byline|avatar|profile|writer|reporter|journalist|comments?|"
    r"video-?player|player|read-?more|more-?news|"
    r"outbrain|taboola|subscribe|paywall(?=[-_])|(?<=[-_])paywall|app-?download|footer|breadcrumbs?|ranking|kakao|survey|"
    r"poll)(?![a-z])"
)
_DRAWN = regex(r"\.svg(?:$|[?#])|logo[^/]{0,40}$|button[^/]{0,40}$|/ico(?:ns?)?[-_/][^/]{0,40}\.(?:png|gif)$", re.I)
#: Pictures that no article shows, whatever stands below them: of a plug-in, buttons, codes to scan, banners by their format.
_TOOL = regex(
    rf"{PLUGINS}|/btn[-_]|/get[-_]?(?:adobe|acrobat)[^/]{{0,24}}\.(?:gif|png|jpe?g)$|/(?:adobe|acrobat)(?:[-_]?(?:acrobat|reader|icon|banner)){{0,3}}\.gif$|/(?:adobe|acrobat)(?:[-_]?acrobat)?[-_]?(?:reader|icon)\.png$|/(?:e-?mail|mail|pdf|tel|fax)(?:[-_]?(?:icon|mark)\.(?:gif|png)|\.gif)$|(?<=[/_-])qr[-_]?code|{MAGNIFIER}|(?<![\da-z])(?:728[x_-]90|970[x_-]250|970[x_-]90|468[x_-]60|160[x_-]600|300[_-]250)(?!\d)", re.I | re.A
)  # fmt: skip
#: Some of this is in whatever that matches.
_TOOL_STEMS = ("/plugins/", "/btn", "qr", "/zoom", "/lupe", "/loupe", "/magnif", "/enlarge", "/adobe", "/acrobat", "/get", "mail", "/pdf", "/tel", "/fax", "728", "970", "468", "160", "300")
_PORTRAIT = regex(r"avatar|headshot|(?<![a-z])(?:author|byline|writer)[-_]{0,2}(?:ima?ge?|photo|pic(?:ture)?|portrait|thumb)(?![a-z])")
#: What stands around the name in the words for such a picture: "Ann Onym headshot", "Profile picture of Ann Onym".
_OF_PORTRAIT = regex(r"^(?:(?:author|profile) )?(?:head-?shot|portrait|avatar|photo(?:graph)?|picture|image)s? (?:of|for) |(?:['’]s)? (?:(?:author|profile) )?(?:head-?shot|portrait|avatar|photo|picture|pic|image)$", re.I)
_OF_WRITER = regex(r"[^a-z](?:author|autor(?:en|in|a|es)?|auteurs?|autore|byline|avatar|profile|writer|reporter|journalist|columnist)(?![a-z])")
_BOXES = 3  # around such a picture
_LONGEST_CONSENT, _LONGEST_PORTRAIT = 300, 80
_ROLE = 4  # words of a role: "Ann Onym, roads correspondent", and not "Ann Onym, on the bridge that she saved"
_CONSENT = regex(r"privacy policy|datenschutz(?:bestimmung|erklärung|hinweis)|politique de confidentialité|política de privacidad|privacybeleid|informativa sulla privacy", re.I)
_BUTTON = 100  # pixels
#: What buttons that are pictures say.
_SHARES = frozenset("facebook twitter kakaotalk whatsapp linkedin pinterest telegram 페이스북 트위터 카카오톡 카카오스토리 네이버 네이버블로그 네이버밴드 밴드 텔레그램 인스타그램 유튜브 공유 공유하기 프린트 인쇄 스크랩 메일 목록".split())


class Near(NamedTuple):
    """What tells the article's pictures from the others around it: where it stands, its lead pictures, its authors."""

    start: int
    first: int
    last: int
    apart: int
    container: object
    leads: set[str]
    authors: set[str]


def misplaced(page: Page, segment: Segment, address: str, near: Near) -> str:
    """Why a picture is not the article's by where it stands; empty if it may be."""
    if not _may_be_article(segment, near.apart):
        return "small, or in a menu, a footer or a form"
    outside = segment.index < near.start and not segment.flags & _IN_ARTICLE
    if outside and not _leads(page, segment, address, near):
        return "outside the article, or in a box for something else"
    if _named_elsewhere(segment, near.first) and picture_key(address) not in near.leads:
        return "outside the article, or in a box for something else"
    return "below the body" if segment.index > near.last and not _inside(segment.branch, near.container) else ""


def _leads(page: Page, segment: Segment, address: str, near: Near) -> bool:
    """Whether a picture, or what is to be loaded in its place, is declared to lead the article."""
    if not address or address.startswith("data:"):
        address = best_address(page, segment.element) or ""
    return picture_key(address) in near.leads


def declined(page: Page, segment: Segment, figure: Figured, url: str, near: Near, heard: set[int]) -> str:
    """Why a picture is not the article's by what it shows and says; empty if it may be."""
    image = figure.image
    captioned = bool(figure.used and (image.caption or image.credit))
    if segment.index > near.last and not captioned:
        return "below the body, without a caption"
    if (contra := _not_leading(page, segment, figure, url, near, captioned=captioned)) and picture_key(url) not in near.leads:
        return contra  # what leads the article is told by its address, which is dear to take apart and need seldom be
    if captioned and _DRAWN.search(url) and (figure.used & heard or not segment.flags & _FIGURE):
        return "a logo or icon beside its word, or over another picture"
    return ""


def _not_leading(page: Page, segment: Segment, figure: Figured, url: str, near: Near, *, captioned: bool) -> str:
    """Why a picture is not the article's unless it is declared to lead it; empty if it may be."""
    image = figure.image
    if segment.index < near.start and not image.credit and (near.leads or not leads_from_above(page, segment, near.start)):
        # Above the headline stands the lead picture or gallery, or another article's teaser.
        return "above the headline, without a credit"
    if _is_portrait(image, near.authors) or not (image.caption and segment.flags & _FIGURE) and _is_avatar(segment):
        return "shows who wrote the article"
    if (
        holds(url.lower(), _TOOL_STEMS)
        and _TOOL.search(url)
        or captioned
        and is_linked_title(segment, [page.segments[at] for at in figure.used])
    ):
        return "a button, a code, a banner, or a teaser of another page"
    if not captioned and (segment.flags & _LINK or (image.width or 0) < _BUTTON) and (image.alt or "").strip().lower() in _SHARES:
        return "a button, a code, a banner, or a teaser of another page"
    if image.caption and len(image.caption) < _LONGEST_CONSENT and _CONSENT.search(image.caption):
        return "covers what is played only with the reader's consent"
    return ""


def is_signed_portrait(segment: Segment, image: Image, near: Near) -> bool:
    """Whether a picture is told by the name of one who wrote the article, above its text in a box that says that it is for who writes: even if it is declared to lead."""
    if segment.index >= near.first or not _is_portrait(image, near.authors):
        return False
    branch: Branch | None = segment.branch
    for _ in range(_BOXES):
        if branch is None or branch.first <= near.first < branch.last:
            return False
        if branch.names and _OF_WRITER.search(f" {branch.names}"):
            return True
        branch = branch.parent
    return False


def _may_be_article(segment: Segment, apart: int) -> bool:
    if segment.flags & apart:
        return False
    width, height = stated_size(segment.element)
    return not (width and width < 100 or height and height < 70)


def _named_elsewhere(segment: Segment, body_at: int) -> bool:
    """Whether the image belongs to a teaser, a portrait of the author, a video, an advertisement."""
    branch: Branch | None = segment.branch
    for _ in range(5):
        if branch is None or branch.first <= body_at < branch.last and branch.last - branch.first > 3:
            break  # a box that also holds the body says nothing about the image
        if branch.names and (said := _says_elsewhere(branch.names)):
            may_be_own = said == _LOGO and set(branch.names.split()) >= _LOGO
            if not (may_be_own and _is_captioned(segment)):
                return True
        branch = branch.parent
    return False


@lru_cache(maxsize=1024)
def _says_elsewhere(names: str) -> frozenset[str]:
    """The words of names that say so."""
    return frozenset([found[0][1:] for found in _ELSEWHERE.finditer(f" {names}")])


_LOGO = frozenset(("logo",))


def _is_captioned(segment: Segment) -> bool:
    """Whether a picture stands in a figure that has a caption, as no logo does: some systems call the picture of an article its logo."""
    figure = next((box for box in segment.element.iterancestors("figure")), None) if segment.flags & _FIGURE else None
    caption = figure.find(".//figcaption") if figure is not None else None
    return caption is not None and any(text.strip() for text in map(str, caption.itertext()))


def _is_portrait(image: Image, authors: set[str]) -> bool:
    """Whether a picture shows nobody but one who wrote the article: it is told by that one's name, which may have the role behind it.

    What has a credit and says more ("Ann Onym on the bridge in 1975. Photo: Bob Ray") is told as the article's pictures are, whatever its file is called.
    """
    if not authors:
        return False
    said = image.caption or image.alt or ""
    if letters(said) in authors or letters(_OF_PORTRAIT.sub("", said[:_LONGEST_PORTRAIT])) in authors:
        return True
    if said[-1:] >= "가" and len(said) <= _LONGEST_PORTRAIT // 2 and _is_signed(said, authors):
        return True
    name, comma, role = said.partition(", ")
    if comma and len(role.split()) <= _ROLE and "," not in role and letters(name) in authors and not holds_digit(role):
        return True
    return not (image.caption and image.credit) and letters((image.url or "").rsplit("/", 1)[-1].split(".")[0]) in authors


def _is_signed(said: str, authors: set[str]) -> bool:
    """Whether Korean words are the name of one who wrote the article and what that one is: "하가람 논설위원", "하가람 한빛대 교수"."""
    signed = parse_byline(said, "ko", trusted=True).authors
    return len(signed) == 1 and signed[0].role is not None and said.startswith(signed[0].name) and letters(signed[0].name) in authors


def _is_avatar(segment: Segment) -> bool:
    """Whether a picture is called an author's, or the element around it an avatar."""
    parent = segment.element.getparent()
    own, around = called(segment.element), called(parent) if parent is not None else ""
    return bool(own and _PORTRAIT.search(own)) or "avatar" in around


def _inside(branch: Branch, container: object) -> bool:
    node: Branch | None = branch
    while node is not None:
        if node.element is container:
            return True
        node = node.parent
    return False
