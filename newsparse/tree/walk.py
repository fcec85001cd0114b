"""The walk: one pass over a page's tree that makes its segments and branches."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, cast

from newsparse.regex import regex
from newsparse.tree.frames import frames_page, is_story
from newsparse.tree.preformatted import preformatted
from newsparse.tree.segments import BREAK, Branch, In, Runs, Segment, fold, unhyphenated
from newsparse.tree.tags import BLOCKS, EMBEDS, INLINE, SKIPPED

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MEDIA = {"img": "image", "amp-img": "image", "amp-anim": "image", "hr": "divider", **dict.fromkeys(EMBEDS, "embed")}
_IMAGES = frozenset(("img", "amp-img", "amp-anim"))

_TAG_FLAGS_BY_NAME = {
    "nav": In.NAV, "menu": In.NAV, "amp-sidebar": In.NAV, "header": In.HEADER, "footer": In.FOOTER, "aside": In.ASIDE,
    "form": In.FORM, "figure": In.FIGURE, "figcaption": In.CAPTION, "blockquote": In.QUOTE,
    "ul": In.LIST, "ol": In.LIST, "dl": In.LIST, "table": In.TABLE, "article": In.ARTICLE,
    "main": In.MAIN, "h1": In.HEADING, "h2": In.HEADING, "h3": In.HEADING, "h4": In.HEADING,
    "h5": In.HEADING, "h6": In.HEADING,
}  # fmt: skip
_TAG_FLAGS = {tag: flag.value for tag, flag in _TAG_FLAGS_BY_NAME.items()}
_LINK, _HIDDEN_FLAG = In.LINK.value, In.HIDDEN.value
#: What no page's main part stands in (HTML Standard, 4.4.14): where the tree says so, a menu's or list's end was missed.
_AROUND = (In.NAV | In.HEADER | In.FOOTER | In.ASIDE | In.FORM | In.LIST).value
_FRAMES = 4  # how deep a form stands that a system sets around its page
#: What an element is to the walk, in this order: those below _BLOCK go into running text, those from _SKIPPED on
#: have nothing inside that is read. What stands inside one of those is _HIDDEN.
_INLINE, _ANCHOR, _STRONG, _BLOCK, _SKIPPED, _SPECIAL, _HIDDEN = range(7)
_KINDS = {
    **dict.fromkeys(BLOCKS, _BLOCK),
    **dict.fromkeys(INLINE, _INLINE), "a": _ANCHOR, "b": _STRONG, "strong": _STRONG,
    **dict.fromkeys(SKIPPED, _SKIPPED), **dict.fromkeys((*_MEDIA, "br", "pre"), _SPECIAL),
}  # fmt: skip
_HEADING, _HEADINGS = In.HEADING.value, frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
#: Segments that a heading may be made of: a kicker, lines, a picture, a date.
_HEADLINES = 6
_HIDDEN_STYLE = regex(r"display\s*:\s*none|visibility\s*:\s*hidden")


def segment(body: Element) -> tuple[list[Segment], list[Branch]]:  # noqa: C901, PLR0912, PLR0915 - the hot loop
    """All segments below ``body`` in reading order, and all branches in document order.

    Elements come in document order, and each is opened when the next one is known, whose parent tells whether it holds
    any. One that does is pushed; one that does not is closed at once. Then those are closed that the next one is not
    below, innermost first. A block is ``pending`` until it closes, as a segment, or shows more than text and childless
    inline elements, which makes it a branch. All state is local and nothing is called for most elements: attributes
    of an object and calls cost twice as much. (Of more than three values on one line Python makes a tuple first.)
    """
    segments: list[Segment] = []
    branches: list[Branch] = []
    runs = Runs()
    texts, owners, tails = runs.texts, runs.owners, runs.tails
    listings: list[str] = []  # texts of <pre>, which are in no run
    start = 0  # where in these the inline content since the last block boundary begins
    running = False  # whether there is any
    link_chars = strong_chars = links = 0  # of it
    in_link = in_strong = 0  # how many links and bold elements are open
    break_at = -1  # just after its last <br>
    branch = _branch(body, str(body.tag), None, 0, branches)
    pending: Element | None = None
    pending_tag = ""
    stack = [cast("Element", None), body]
    kinds = [_HIDDEN, _BLOCK]
    top, around = body, _BLOCK  # the last of each: reading them from there costs five times as much
    if text := body.text:
        texts.append(text)
        owners.append(body)
        tails.append(False)
        running = True
    kind_of, no_text = _KINDS.get, str.isspace
    element: Element | None = None
    following: Element | None
    below = body.iter()
    next(below)
    for following in chain(below, (None,)):  # None closes all that is open
        parent = None if following is None else following.getparent()
        if element is None:
            pass
        elif around >= _SKIPPED:
            if parent is element:
                stack.append(element)
                kinds.append(_HIDDEN)
                top, around = element, _HIDDEN
        else:
            tag = element.tag
            kind = kind_of(tag)
            if kind is None:
                kind = _INLINE if _runs_on(element, tag, around, top.tag) else _BLOCK
            if pending is not None and (kind >= _BLOCK or top is not pending):
                branch = _branch(pending, pending_tag, branch, len(segments), branches)
                pending = None
            if kind >= _BLOCK:
                if kind == _BLOCK or kind == _SPECIAL and tag not in _IMAGES:
                    if tag == "br" and (break_at < 0 or any(text.strip() for text in texts[break_at:])):
                        texts.append(BREAK)
                        owners.append(element)
                        tails.append(True)
                        running = True
                        break_at = len(texts)
                    else:
                        if running:
                            if text := fold(texts, start):
                                s = Segment()
                                s.index, s.kind, s.element = len(segments), "text", branch.element
                                s.tag, s.text, s.branch = branch.tag, text, branch
                                s.links, s.runs = links, runs
                                s.start, s.end = start, len(texts)
                                s.link_chars, s.strong_chars = link_chars, strong_chars
                                s.flags = branch.flags | _LINK if in_link else branch.flags
                                segments.append(s)
                            start, running, break_at = len(texts), False, -1
                        link_chars = strong_chars = links = 0
                        if kind == _SPECIAL and tag != "br":
                            text = preformatted(element) if tag == "pre" else ""
                            if text or tag != "pre":
                                s = _medium(segments, _MEDIA.get(tag, tag), element, branch, in_link, runs)
                                s.text = text
                                segments.append(s)
                                listings.append(text)
                elif kind == _SPECIAL:  # an image inside running text does not end the paragraph
                    segments.append(_medium(segments, "image", element, branch, in_link, runs))
            elif kind == _ANCHOR:
                links += 1
                in_link += 1
            elif kind == _STRONG:
                in_strong += 1
            if kind <= _BLOCK and (text := element.text) and (running or not no_text(text)):
                texts.append(text)
                owners.append(element)
                tails.append(False)
                running = True
                if in_link:
                    link_chars += len(text.strip())
                if in_strong:
                    strong_chars += len(text.strip())
            if parent is element:
                stack.append(element)
                kinds.append(kind)
                top, around = element, kind
                if kind == _BLOCK:
                    pending, pending_tag = element, tag
            else:
                if kind == _BLOCK:
                    if running:
                        if text := fold(texts, start):
                            s = Segment()
                            s.index, s.kind, s.element = len(segments), "text", element
                            s.tag, s.text, s.branch = tag, text, branch
                            s.links, s.runs = 0, runs
                            s.start, s.end = start, len(texts)
                            size = len(text)
                            s.link_chars = size if in_link else 0
                            s.strong_chars = size if in_strong else 0
                            flags = branch.flags | _TAG_FLAGS[tag] if tag in _TAG_FLAGS else branch.flags
                            s.flags = flags | _LINK if in_link else flags
                            segments.append(s)
                        start, running = len(texts), False
                        link_chars = strong_chars = 0
                    elif "-" in tag and _shows_image(element, tag):
                        segments.append(_medium(segments, "image", element, branch, in_link, runs))
                elif kind == _ANCHOR:
                    in_link -= 1
                elif kind == _STRONG:
                    in_strong -= 1
                if (text := element.tail) and (running or not no_text(text)):
                    texts.append(text)
                    owners.append(element)
                    tails.append(True)
                    running = True
                    if in_link:
                        link_chars += len(text.strip())
                    if in_strong:
                        strong_chars += len(text.strip())
        while top is not parent:
            closing = stack.pop()
            kind = kinds.pop()
            top, around = stack[-1], kinds[-1]
            if kind == _HIDDEN:
                continue
            if kind == _BLOCK:
                if closing is pending:
                    pending = None
                    if running and (text := fold(texts, start)):
                        s = Segment()
                        s.index, s.kind, s.element = len(segments), "text", closing
                        s.tag, s.text, s.branch = pending_tag, text, branch
                        s.links, s.runs = links, runs
                        s.start, s.end = start, len(texts)
                        size = len(text)
                        s.link_chars = size if in_link or link_chars > size else link_chars
                        s.strong_chars = size if in_strong or strong_chars > size else strong_chars
                        flags = branch.flags | _TAG_FLAGS[pending_tag] if pending_tag in _TAG_FLAGS else branch.flags
                        s.flags = flags | _LINK if in_link else flags
                        segments.append(s)
                    elif "-" in pending_tag and _shows_image(closing, pending_tag):
                        segments.append(_medium(segments, "image", closing, branch, in_link, runs))
                else:
                    if running and (text := fold(texts, start)):
                        s = Segment()
                        s.index, s.kind, s.element = len(segments), "text", closing
                        s.tag, s.text, s.branch = branch.tag, text, branch
                        s.links, s.runs = links, runs
                        s.start, s.end = start, len(texts)
                        s.link_chars, s.strong_chars = link_chars, strong_chars
                        s.flags = branch.flags | _LINK if in_link else branch.flags
                        segments.append(s)
                    branch.last = len(segments)
                    if branch.tag in _HEADINGS and branch.last - branch.first > _HEADLINES:
                        _unhead(segments[branch.first :], branch.element)
                    branch = branch.parent or branch
                if running:
                    start, running, break_at = len(texts), False, -1
                link_chars = strong_chars = 0
                links = in_link  # what follows a picture's box in a link is linked, too
            elif kind == _ANCHOR:
                in_link -= 1
            elif kind == _STRONG:
                in_strong -= 1
            if (text := closing.tail) and (running or not no_text(text)):
                texts.append(text)
                owners.append(closing)
                tails.append(True)
                running = True
                if in_link:
                    link_chars += len(text.strip())
                if in_strong:
                    strong_chars += len(text.strip())
        element = following
    unhyphenated(segments, chain(texts, listings))
    return segments, branches


def _runs_on(element: Element, tag: str, around: int, parent: str) -> bool:
    """Whether an element that the standard does not know goes on in running text: "<p>Shares of <stock-chip>XY</stock-chip> fell"."""
    return "-" in tag and (around < _BLOCK or parent == "p") and not _shows_image(element, tag)


def _medium(segments: list[Segment], kind: str, element: Element, branch: Branch, in_link: int, runs: Runs) -> Segment:
    """A segment without text, to follow ``segments``."""
    s = Segment()
    s.index, s.kind, s.element = len(segments), kind, element
    s.tag, s.text, s.branch = str(element.tag), "", branch
    s.flags = branch.flags | _LINK if in_link else branch.flags
    s.link_chars = s.strong_chars = s.links = s.start = s.end = 0
    s.runs = runs
    return s


def _branch(element: Element, tag: str, parent: Branch | None, first: int, branches: list[Branch]) -> Branch:
    names = element.get(b"class")  # as bytes, which lxml need not encode
    if identity := element.get(b"id"):
        names = f"{names} {identity}" if names else identity
    branch = Branch()
    branch.element, branch.tag = element, tag
    branch.names, branch.parent = names.lower() if names else "", parent
    branch.first, branch.last = first, -1
    if parent is None:
        flags = branch.depth = 0
    else:
        flags = parent.flags
        branch.depth = parent.depth + 1
    if tag in _TAG_FLAGS:
        if flags & _AROUND and (tag == "main" or tag == "article" and is_story(element)):
            flags &= ~_AROUND
        if tag != "form" or branch.depth > _FRAMES or not frames_page(element):
            flags |= _TAG_FLAGS[tag]
    if (style := element.get(b"style")) and _hides(style):
        flags |= _HIDDEN_FLAG
    branch.flags = flags
    branches.append(branch)
    return branch


def _hides(style: str) -> bool:
    """Whether a style hides its element. Most styles are told from those that do by one of two words."""
    low = style.lower()
    return ("none" in low or "hidden" in low) and _HIDDEN_STYLE.search(low) is not None


def _unhead(segments: list[Segment], element: Element) -> None:
    """A heading element around a whole text is no heading: some templates set the article in one."""
    for s in segments:
        if s.tag not in _HEADINGS or s.element is element:
            s.flags &= ~_HEADING


def _shows_image(element: Element, tag: str) -> bool:
    """Whether an element of the site's own making stands for a picture: ``<lazy-image data-src=…>``."""
    return ("image" in tag or "img" in tag) and bool(element.get("src") or element.get("data-src"))
