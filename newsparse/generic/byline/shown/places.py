"""Where a byline may stand: what class, id, itemprop and landmarks say of a segment's surroundings."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Words of class and id, as they stand between hyphens, underscores, digits and spaces.
_AUTHOR_WORDS = frozenset(
    "writer writers reporter reporters journalist journalists contributor contributors autor autoren autores autorzy auteur auteurs "
    "redaktor redaktorzy redacteur verfasser fn creator creators penname signature firma gija skribent forfatter by journalisten "
    "reportername writername jourlist jourlistname muhabir yazar yazan yazarlar autora autorka autorzy auteure autore autori "
    "redattore redactora redator jornalista periodista journaliste journalister giornalista articulista columnista firmante assinatura szerzo szerző zpravodaj "
    "kirjoittaja toimittaja skribenter forfattere avtor avtorji penulis tacgia arthrografos writeby writtenby".split()
)
_ASIDE_WORDS = frozenset(
    "comment comments disqus respond reply related recommend recommended recommends recommendation leftsidebar rightsidebar sidebar popular "
    "trending newsletter teaser promo caption captions credit breadcrumb breadcrumbs carousel slider latest modal popup "
    "ranking menu quote quotes blockquote pullquote zitat testimonial reviewer reviewed affiliation affiliations cookie subscribe onetrust nav navbar navigation factcheck factchecked".split()
)
_ASIDE_PHRASES = regex(
    r"-(?:widget-area|most-(?:read|view)|more-(?:from|stories|news)|read-next|also-like|fact-check|editor-by|tags?-list|post-tags)"
)
#: Names of boxes with other articles, or with what readers say.
OTHER_ARTICLES = regex(
    r"related|recommend|popular|comment|disqus|carousel|slider|teaser|promo|trending|latest|newsletter|more-|widget|ranking|modal|popup|menu", re.I
)
_CAPTION = int(In.CAPTION)
#: Names of an element that says what an author is, not who.
DESCRIBING = regex(r"author\w{0,6}[-_]{1,2}(?:description|position|role|job|credentials?|designation|qualifications?|badge\w{0,8}|tagline|headline)(?![a-z])|(?:signature|byline)\w{0,6}[-_]{1,2}publisher(?![a-z])", re.I)
#: Names of whoever took a picture.
_OF_PICTURES = regex(r"(?<![a-z])(?<!has-)(?<!with-)(?<!no-)(?<!byline-)(?<!post-)(?<!author-)(?<!byline--)(?:photo|foto|image|img|picture|bild)s?[-_]{0,2}(?:author|autor|byline|by-line)(?![-_]?name)")
_CREDIT_NAME = regex(r"-credits?-name")
_LAYOUT_WITH_SIDEBAR = regex(r"-(?:with|has|no)-sidebar")
_BUTTON_WORDS = frozenset(("share", "sharing", "social", "tooltip"))
#: The first words of the phrases above, and all words of these lists: what holds none of them says nothing.
_TELLING = _AUTHOR_WORDS | _ASIDE_WORDS | _BUTTON_WORDS | frozenset(
    "widget most more read also fact editor tag tags post".split()
)
#: A displayed byline is shorter than this; only a wire dateline opens a longer segment.
LONGEST = 200
#: Containers of so many segments are no byline's own; containers of more are the page.
_SMALL, _LARGE = 8, 60
#: How far above the headline a box may begin that is the article's, whatever it is called.
_BESIDE = 6
OPENERS = "([【<〈〔"
_LONGEST_PIECE = 80
_INITIALS = 2
#: How many pieces of a line are asked whose they are.
_PIECES = 3
_NOT_LETTERS = bytes(code if code > 127 or chr(code).isalpha() else ord(" ") for code in range(256))
#: Where no byline of the article stands, whatever it looks like.
_ELSEWHERE = int(In.NAV | In.CAPTION | In.FORM)
_FOOTER, _ARTICLE = int(In.FOOTER), int(In.ARTICLE)
#: Names of layout utilities hold values in brackets: "md:[grid-area:sidebar]".
_BRACKETED = regex(r"\[[^\]\s]{0,80}\]")


@lru_cache(maxsize=1024)  # what stands side by side climbs through the same boxes
def _voice(names: str) -> str:
    """Whose voice class and id announce: "author", "aside" (somebody else's), "buttons", or ""."""
    names = names[:300].lower()
    if "[" in names:
        names = _BRACKETED.sub(" ", names)
    words = names.encode().translate(_NOT_LETTERS).decode().split()  # bytes take half the time of str
    said: frozenset[str] = _TELLING.intersection(words)
    if said:  # of most boxes nothing is left to ask
        apart = names.replace("-", " ").replace("_", " ").split()
        # "3by8" of a hash says nothing
        words = [word for word in words if len(word) > _INITIALS or word in apart] if holds_digit(names) else apart
        said = _TELLING.intersection(words)
    if not said:
        return ("aside" if _OF_PICTURES.search(names) else "author") if _is_authors(names) else ""
    joined = f"-{'-'.join(words)}-"
    if not said.isdisjoint(_ASIDE_WORDS):
        others = said & _ASIDE_WORDS
        if not (
            (others == {"sidebar"} and _LAYOUT_WITH_SIDEBAR.search(joined))
            or (others == {"credit"} and _CREDIT_NAME.search(joined))
        ):
            return "aside"
    if len(words) > 1 and _ASIDE_PHRASES.search(joined):
        return "aside"
    if not said.isdisjoint(_AUTHOR_WORDS) or _is_authors(names):
        return "aside" if _OF_PICTURES.search(names) else "author"
    return "" if said.isdisjoint(_BUTTON_WORDS) else "buttons"


def _is_authors(names: str) -> bool:
    """Whether names hold a word for authors as a part of another: "postauthor", "mod-byline"."""
    return "author" in names or "byline" in names or "by-line" in names or "reportername" in names or "writername" in names


class Places:
    """What the surroundings of a page's segments say; each container is asked once."""

    __slots__ = ("_around", "_called", "_first", "_headline", "_last")

    def __init__(self, headline: int = -1, first: int = 0, last: int = -1) -> None:
        """``headline``, ``first``, ``last``: indices of the headline's segment and of the text's; a container that holds the headline or all of the text is nobody else's."""
        self._headline, self._first, self._last = headline, first, last
        self._around: dict[Branch, str] = {}
        self._called: dict[Branch, str] = {}

    def of(self, segment: Segment) -> str | None:
        """ "author" where class, id or itemprop of a near container says so; ``None`` where no byline can stand."""
        flags, text = segment.flags, segment.text
        elsewhere = flags & _ELSEWHERE and (flags & _ELSEWHERE != _CAPTION or segment.tag != "address")  # below the writer's portrait
        if segment.tag == "button" or elsewhere or (len(text) > LONGEST and text[0] not in OPENERS):
            return None
        if flags & _FOOTER and not (flags & _ARTICLE and _ends_article(segment)):
            return None
        element, branch = segment.element, segment.branch
        around = self._around.get(branch)
        if around is None:
            around = self._around[branch] = self._climbed(branch)
        if around == "aside":
            return None
        voice = ""
        if element is not branch.element:
            voice = _said_by(element)
            if voice in ("aside", "buttons"):
                return None
        if not voice:
            runs, asked = segment.runs, 0
            for at in range(segment.start, segment.end):
                inner = runs.owners[at]
                if inner is not element and not runs.tails[at] and runs.texts[at].strip():
                    voice = "author" if _said_within(inner, element) == "author" else ""
                    asked += 1
                    if voice or asked == _PIECES:
                        break
        if around == "buttons":
            return voice or None
        return None if (voice or around) == "author" and _says_where(segment) else voice or around

    def _climbed(self, branch: Branch) -> str:
        """What a container and those around it say: "aside" of any, "buttons" of itself, "author" of a small one."""
        said = ""
        step: Branch | None = branch
        for climbed in range(7):
            if step is None:
                break
            first, last = step.first, step.last
            size = last - first if last >= 0 else 0
            if size >= _LARGE or (size > 2 and first <= self._headline < last) or first <= self._first < self._last < last:
                break
            voice = self._called.get(step)
            if voice is None:
                voice = self._called[step] = _called(step)
            if voice == "aside" and not self._heads_article(step):
                return voice
            if not said and climbed < 4:
                if climbed == 0 and voice == "buttons":
                    said = voice
                elif size <= _SMALL and (voice == "author" or step.element.get("itemprop") == "author"):
                    said = "author"
            step = step.parent
        return said

    def _heads_article(self, branch: Branch) -> bool:
        """Whether a small box that is called a teaser stands beside the headline: some themes call it as they do in their lists."""
        if "teaser" not in branch.names or branch.last - branch.first > _SMALL or branch.parent is None:
            return False
        return branch.parent.first <= self._headline < branch.parent.last and -_BESIDE <= branch.first - self._headline <= 2


def _called(branch: Branch) -> str:
    """Whose voice the names of a container announce."""
    voice = _voice(branch.names) if branch.names else ""
    if not voice and (tested := branch.element.get("data-testid")):  # what builders that hash classes call it
        voice = "author" if _voice(tested) == "author" else ""
    return voice


#: Names of an element that says where an author is, or was.
_WHERE = regex(r"(?<![a-z])(?:location|place|city|dateline)(?![a-z])")


def _says_where(segment: Segment) -> bool:
    """Whether all that a line says is in an element that is called a place: "author-location"."""
    for text, owner, _ in segment.pieces:
        if text.strip() and not ((names := owner.get("class")) and _WHERE.search(names.lower())):
            return False
    return True


def without_places(segment: Segment) -> str:
    """The text of a line without what stands in elements that are called a place: "Ana Ruiz" + "LUGO / LA VOZ"; empty where it has none."""
    pieces = [
        (" ".join(text.split()), _WHERE.search((owner.get("class") or "").lower()) is not None and not tail)
        for text, owner, tail in segment.pieces
    ]
    return " ".join(text for text, where in pieces if text and not where) if any(where for _, where in pieces) else ""


def of_others(segment: Segment, headline: int) -> bool:
    """Whether a segment is a caption's, or stands in a box of other articles or comments that does not hold the headline."""
    step: Branch | None = segment.branch
    while step is not None and not step.first <= headline < step.last:
        if OTHER_ARTICLES.search(step.names):
            return True
        step = step.parent
    return bool(int(segment.flags) & _CAPTION)


#: Elements between a line's own and the one that holds a piece of its text.
_DEEP = 3


def _said_within(inner: Element, line: Element) -> str:
    """Whose voice an element of a line announces, or else those around it in the line: ``<span class=author><a>``."""
    step: Element | None = inner
    for _ in range(_DEEP):
        if step is None or step is line:
            break
        if voice := _said_by(step):
            return voice
        step = step.getparent()
    return ""


def _said_by(element: Element) -> str:
    """Whose voice an element's own class or itemprop announces."""
    voice = _voice(own) if (own := element.get("class")) else ""
    if voice == "author" and own and DESCRIBING.search(own):
        return "aside"
    return "author" if not voice and element.get("itemprop") == "author" else voice


def authors_pieces(segment: Segment) -> str:
    """The pieces of a line whose own elements are called an author's: "Ouest-Port" + "Marc DUBOIS." + "Publié le 4 mars"; with what follows a link in such an element: "<a>Ann Field</a> en Bas Vos"."""
    said = ""
    for text, owner, is_tail in segment.pieces:
        holder = owner.getparent() if is_tail else owner
        if (
            holder is None
            or is_tail
            and owner.tag != "a"
            or holder is segment.element
            or len(text) >= _LONGEST_PIECE
            or not (piece := " ".join(text.split()))
        ):
            continue
        if not piece[1:].islower() and _said_within(holder, segment.element) == "author":  # "Par", "Written by"
            said += f"{' ' if is_tail else ', ' if said else ''}{piece}"
    return said.strip(" ,")


def _ends_article(segment: Segment) -> bool:
    """Whether the footer around it is the article's own, not a page's footer that lists articles."""
    step: Branch | None = segment.branch
    while step is not None:
        if step.tag in ("footer", "article"):
            return step.tag == "footer"
        step = step.parent
    return segment.tag == "footer"
