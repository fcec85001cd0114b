"""What a text is from, listed below it under a heading that says so: "References", "Quellen", "参考文献".

To the block model such a list is one of links to other pages. It is the author's, if its heading stands in the block of the paragraphs
above it, right below them, and the list in that block too; what a site sets below its articles stands in boxes of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsparse.body.home import around
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_HEADING, _LIST = In.HEADING.value, In.LIST.value
_APART = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.FORM.value | In.HIDDEN.value
_LISTS = ("ul", "ol")
_LONGEST = 40  # characters of such a heading
_GAP = 3  # segments from the text to the heading
_MOST = 120  # items
_BOOK, _PAGES = 200, regex(r"\b\d{2,4}\s?pp\b")  # characters of what names a book that is reviewed, and of how many pages it is
_DEPTH = 3  # boxes in an item around its text
#: Of Markdown's tools and of WordPress.
_FOOTNOTES = regex(r"(?<![a-z-])(?:footnotes|doc-endnotes|wp-block-footnotes)(?![a-z])")
_AROUND = " :：■●◆【】[]"
#: In lower case.
_HEADINGS = frozenset(
    "references|reference list|sources|sources cited|bibliography|works cited|further reading|links|useful links|useful resources|citations|footnotes|references & sources|references and sources|sources & references|sources and references"
    "|external links|quellen|quellenangaben|quellenverzeichnis|quellennachweise|literatur|literaturverzeichnis|literaturhinweise|literaturangaben|einzelnachweise|weblinks|fußnoten|quellen und literatur|links und quellen"
    "|références|sources et références|références bibliographiques|bibliographie|notes et références|liens|liens externes|fuentes|referencias|bibliografía|referencias bibliográficas|enlaces|enlaces externos|referências|fontes|bibliografia"
    "|referências bibliográficas|riferimenti|fonti|riferimenti bibliografici|collegamenti esterni|bronnen|bronvermelding|literatuur|referenties|källor|referenser|litteratur|källförteckning|referanser|kilder|kildehenvisninger|referencer|litteraturliste"
    "|lähteet|viitteet|kirjallisuus|źródła|przypisy|literatura|zdroje|použité zdroje|források|irodalom|felhasznált irodalom|surse|referințe|bibliografie|източници|источники|литература|список литературы|ссылки|джерела|список використаних джерел"
    "|kaynaklar|kaynakça|πηγές|βιβλιογραφία|参考文献|参考情報|参考資料|出典|参考リンク|引用文献|参考资料|參考資料|资料来源|資料來源|참고문헌|참고 문헌|참고자료|참고 자료|المراجع|المصادر|מקורות|منابع|daftar pustaka|referensi|tài liệu tham khảo|nguồn tham khảo".split("|")
)  # fmt: skip


def names_sources(heading: str) -> bool:
    """Whether a line is the heading of what a text is from."""
    return len(heading) < _LONGEST and heading.strip(_AROUND).lower() in _HEADINGS


def with_sources(kept: list[Segment], dropped: list[Segment], everything: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Take in the lists of sources in the block of the text, with their headings.

    Args:
        kept: what was taken for the body, in reading order.
        dropped: what was left out inside the container.
        everything: all segments of the page.
    """
    if not kept:
        return kept, dropped
    below = everything[kept[-1].index + 1 : kept[-1].index + 1 + _GAP]
    headings = [s for s in (*kept[1:], *below) if s.flags & _HEADING and names_sources(s.text)]
    taken = {s.index for s in kept} if headings else set()
    back: set[Segment] = set()
    for heading in headings:
        items = [] if heading.flags & _APART else [s for s in _listed(heading, kept, everything) if s.index not in taken]
        if items:
            back.update(items if heading.index in taken else (heading, *items))
    if (book := _book(kept[-1], everything)) is not None:
        back.add(book)
    if not back and (notes := _notes(kept, everything)):
        left = {s.index for s in dropped}
        back.update(s for s in notes if s.index in left)
    if not back:
        return kept, dropped
    return sorted([*kept, *back], key=_index), [s for s in dropped if s not in back]


def _listed(heading: Segment, kept: Sequence[Segment], everything: Sequence[Segment]) -> Iterator[Segment]:
    """The items of the list right below a heading, if both stand in the block of the text above."""
    above = kept[bisect_left(kept, heading.index, key=_index) - 1]
    home, items = around(heading), _list_of(next((s for s in everything[heading.index + 1 : heading.index + 1 + _GAP] if s.text), heading))
    if home is None or items is None or items.flags & _APART or items.last - items.first > _MOST:
        return
    if _home_of(above) is home and home in (items.parent, items.parent and items.parent.parent):
        yield from (s for s in everything[items.first : items.last] if s.text)


def _notes(kept: Sequence[Segment], everything: Sequence[Segment]) -> Sequence[Segment]:
    """The list right below the text, in the block of it, of a box that is called its footnotes, as tools that make them of the writer's marks call it."""
    last = kept[-1].index
    below = [s for s in everything[last + 1 : last + 1 + _GAP] if s.text][:2]
    headings = [s for s in below[:1] if s.flags & _HEADING and len(s.text) < _LONGEST]
    items = _list_of(below[len(headings)]) if len(below) > len(headings) else None
    box, home = items, around(kept[-1])
    for _ in range(_DEPTH):
        if box is None or items is None or box.flags & _APART or box.last - box.first > _MOST:
            return ()
        if _FOOTNOTES.search(box.names):
            inside = [s for s in headings if box.first <= s.index]
            return (
                [*inside, *(s for s in everything[items.first : items.last] if s.text)]
                if home is not None and home.first < box.first < home.last
                else ()
            )
        box = box.parent
    return ()


def _book(last: Segment, everything: Sequence[Segment]) -> Segment | None:
    """The paragraph right below a review, set as the text is, that names the book: its title, who wrote it, "Lumen, 320pp, £20"."""
    below = next((s for s in everything[last.index + 1 : last.index + 1 + _GAP] if s.text), None)
    if (
        below is None
        or below.links
        or below.tag != "p"
        or last.tag != "p"
        or len(below.text) > _BOOK
        or below.flags & (_APART | _HEADING | _LIST)
    ):
        return None
    is_set_alike = below.element.get("class") == last.element.get("class") and around(below) is around(last)
    return below if is_set_alike and _PAGES.search(below.text) else None


def _index(s: Segment) -> int:
    return s.index


def _home_of(s: Segment) -> Branch | None:
    items = _list_of(s)
    return around(s) if items is None else items.parent


def _list_of(s: Segment) -> Branch | None:
    branch: Branch | None = s.branch if s.flags & _LIST else None
    for _ in range(_DEPTH):
        if branch is None or branch.tag in _LISTS:
            break
        branch = branch.parent
    return branch if branch is not None and branch.tag in _LISTS else None
