"""Inert: a copy of a page that a browser can show and nothing in it can act.

What stands is listed here; everything else goes: scripts, event handlers, forms, frames, drawings, whatever refers to another
file, and in style sheets whatever could. Elements of other names become plain boxes. The copy is shown in a sandboxed frame
under a policy that forbids requests and scripts all the same: each of the three would do alone.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.tags import INLINE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Elements that stay what they are.
_KEPT = frozenset(
    "html head body style a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del "
    "details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark menu "
    "nav ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt "
    "u ul var wbr".split()
)
#: Elements that go with all that they hold: readers do not see it, or only a script or another file would show it.
_GONE = frozenset(
    "script noscript template base meta link title object applet frameset frame svg math canvas select textarea datalist map area "
    "param noembed noframes plaintext xmp".split()
)
#: What is shown instead of an element that would load something.
_STAND_INS = {"iframe": "frame", "embed": "player", "video": "video", "audio": "audio", "amp-youtube": "video", "amp-video": "video"}
_ATTRIBUTES = frozenset(
    "class id style lang dir width height alt title colspan rowspan align valign start reversed type datetime hidden open bgcolor".split()
)
#: One transparent pixel: what an image shows that may not be loaded.
PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"

#: An escape in a style sheet: up to six hexadecimal digits and a space, or a character that is none.
_ESCAPE = regex(r"\\(?:([0-9a-fA-F]{1,6})[ \t\r\n\f]?|([^0-9a-fA-F\r\n\f]))")
_AT_RULE = regex(r"@(?:import|charset|namespace|font-face|document|-moz-document)\b[^;{}]*;?", re.I)
_URL = regex(r"url\(\s*(?:\"[^\"]*\"|'[^']*'|[^)'\"]*)\s*\)?", re.I)
#: Other functions that name a file, and old ways to run code from a style sheet.
_FUNCTION = regex(r"(?:url|src|image|image-set|-webkit-image-set|cross-fade|element|paint|attr|expression)(?=\()", re.I)
_CODE = regex(r"(?:behaviou?r|-moz-binding|javascript)\s{0,20}:", re.I)
#: A box that would stay before the article while the page is scrolled.
_FIXED = regex(r"position\s{0,4}:\s{0,4}fixed", re.I)
_COMMENT = regex(r"/\*.*?(?:\*/|\Z)", re.S)


def inert_copy(root: Element) -> tuple[Element, dict[Element, Element]]:
    """A copy of the tree without anything that acts or loads.

    Returns:
        The copy's root, and for each element of ``root`` its copy. An element that went is not in the tree of the copy.
    """
    copy = deepcopy(root)
    pairs = dict(zip(root.iter(), copy.iter(), strict=True))
    for element in list(copy.iter()):
        if not isinstance(element.tag, str) or element.tag in _GONE or (element.tag == "head" and element.getparent() is not copy):
            _remove(element)
        else:
            _disarm(element)
    return copy, pairs


def inert_css(css: str) -> str:
    """A style sheet without what names another file.

    Escapes of letters are written out first, since ``\\75rl(`` is ``url(``; comments go, since they may hide the end of a token.
    """
    css = _ESCAPE.sub(_unescaped, _COMMENT.sub(" ", css))
    css = _URL.sub("none", _AT_RULE.sub("", css))
    css = _CODE.sub("inert:", _FUNCTION.sub("inert-function", css))
    return _FIXED.sub("position: absolute", css).replace("<", "")


def _unescaped(match: re.Match[str]) -> str:
    digits, other = match.groups()
    char = chr(int(digits, 16)) if digits and int(digits, 16) < 128 else other or ""
    return char if char.isascii() and (char.isalnum() or char in ("-", "_", "@")) else match.group()


def _disarm(element: Element) -> None:
    if (instead := _STAND_INS.get(element.tag)) is not None:
        for child in list(element):
            element.remove(child)
        element.attrib.clear()
        element.tag, element.text = "span", f"[{instead}]"
        element.set("data-np-stand-in", instead)
        return
    tag = element.tag
    if tag not in _KEPT:
        element.tag = "img" if tag == "amp-img" else "span" if tag in INLINE or tag in ("button", "label", "input", "option") else "div"
    for name in list(element.attrib):
        if name not in _ATTRIBUTES:
            del element.attrib[name]
    if style := element.get("style"):
        element.set("style", inert_css(style))
    if element.tag == "style":
        element.attrib.clear()
        element.text = inert_css("".join(map(str, element.itertext())))
        for child in list(element):
            element.remove(child)
    elif element.tag == "img":
        element.set("src", PIXEL)


def _remove(element: Element) -> None:
    """Take an element out, and leave the text after it where it stands."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
