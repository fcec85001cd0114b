"""Words of class and id names that mean something else where they stand than they mean by themselves.

"hidden-print" hides nothing from who reads at a screen, "border-bottom" is a line, and a page of opinions is called "tone-comment".
"""

from __future__ import annotations

import re

from newsparse.regex import regex

#: Words of names that say how far things stand apart, and not where on the page they stand.
_MEASURES = ("margin", "spacing", "padding", "border")
#: Drupal's words for a field that is shown without its label and for its wrapper of the whole page; Kadence's for its headings and for
#: what stands at the foot of an article; XenForo's for all the posts of a thread.
_OF_BUILDERS = ("label-hidden", "dialog-off-canvas-main-canvas", "kt-adv-", "post-footer-area", "js-replynewmessagecontainer")
#: The second colour of a box, a button or a text.
_COLOURED = ("alert--secondary", "alert-secondary", "btn-secondary", "bg-secondary", "text-secondary", "border-secondary")

_SMALL = r"(?:xs|sm|small|phones?|mobile|tablets?|handhelds?|print)"
#: How an element is hidden on small screens or in print alone: a desktop shows it. Of Bootstrap 3 and 4, Foundation, Materialize,
#: Bulma, Elementor, WPBakery, Tailwind, and what themes call it themselves.
_ON_SMALL = regex(
    rf"(?<!\S)(?:[a-z]{{1,12}}[-_])?(?:hidden|hide)-(?:on-|for-|in-)?(?:{_SMALL}|med-and-down)(?:[-_](?:only|down|and-down|extra|portrait|landscape))?(?!\S)"
    rf"|(?<!\S){_SMALL}-(?:hidden|hide)(?!\S)|(?<!\S)max-(?:sm|md|lg):hidden(?!\S)", re.A,
)  # fmt: skip
#: Tailwind's words: hidden, but from some width on shown.
_HIDDEN = regex(r"(?<!\S)hidden(?!\S)")
_FROM_WIDTH = regex(r"(?<!\S)(?:sm|md|lg|xl|2xl|tablet|laptop|desktop):(?:block|flex|grid|inline(?:-block|-flex)?|contents|table(?:-\w{1,12})?)(?!\S)", re.A)
#: An opinion page is called a comment, and a post for whether it may be commented on.
_OPINION = regex(
    r"(?<![^\s_-])(?:tone|type|section|category|cat|pillar|kind|format|theme)-{1,2}(?:comments?|commentary)(?!\S)"
    r"|(?<![^\s_-])commentary(?![^\s_-])|(?<!\S)(?:no-|has-|with-|without-)?comments?-(?:open|closed|enabled|disabled|allowed|on|off)(?!\S)", re.A,
)  # fmt: skip
#: Imweb's word for a post's own text: "_comment_body_b2031020912ab34c".
_POSTS_OWN = regex(r"(?<!\S)_comment_body_b\w+", re.A)


def in_other_senses_left_out(names: str) -> str:
    """Names (lower case class and id) without the words that mean something else where they stand."""
    if "bottom" in names and any(word in names for word in _MEASURES):
        names = names.replace("bottom", "")
    if "-" in names:
        for word in _OF_BUILDERS:
            if word in names:
                names = names.replace(word, "")
        if "-secondary" in names:
            for coloured in _COLOURED:
                names = names.replace(coloured, "")
    if "hid" in names:
        names = _ON_SMALL.sub("", names)
        names = _HIDDEN.sub("", names) if _FROM_WIDTH.search(names) else names
    if "comment" in names:
        names = _POSTS_OWN.sub("", _OPINION.sub("", names))
    if "status-" in names:  # WordPress names an article for its own tags and categories, last of all those of its own kinds
        names, _, terms = names.partition(" hentry ")
        kept = [name for name in names.split() if not name.startswith(("tag-", "category-"))]
        names = " ".join([*kept, *[name for name in terms.split() if "-" not in name]])
    if ":" in names or "/" in names:
        names = names.replace(":", " ").replace("/", " ")
    return names
