"""The body of a rendered page: its lines as typed blocks, and what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsparse.article import Block, Figure, Heading, Image, List, ListItem, Paragraph, Removal
from newsparse.body.stripping.below.closing_lines import closes_text
from newsparse.body.stripping.strip import KEPT
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.to_readers.controls import lists_tags
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.regex import regex
from newsparse.rendered import shapes, signatures
from newsparse.rendered.evidence import Lines
from newsparse.rendered.furniture import ends_article, is_copyright, is_furniture
from newsparse.rendered.head import Head, is_credited_sentence, same_caption
from newsparse.rendered.lines import Line

#: A Korean sentence and who took the picture, at a line's end, within so many characters.
_SIGNED, _TAIL = regex(r"다\.\s{1,3}([가-힣]{2,4})\s?(?:선임기자|사진기자|기자)$"), 40


@dataclass(slots=True)
class TextBody:
    """What the body of a rendered page gave."""

    blocks: list[Block] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    bylines: list[Line] = field(default_factory=list)
    dates: list[Line] = field(default_factory=list)
    copyright: Line | None = None
    removals: list[Removal] = field(default_factory=list)
    first: int = 0
    last: int = 0


#: Lines before the last that was kept which may be none of the text: where to subscribe, whose opinion it is.
_CLOSING = 4
#: Characters of a caption behind a mark.
_LONGEST_CAPTION = 200
#: "☞ [관련기사] 분교의 겨울", amid the text.
_RELATED = regex(r"[▶►☞▷■◆]{0,2}\s?[\[<【]?\s?관련\s?(?:기사|뉴스)\s?[\]>】:]?\s?[^.]{2,100}(?<!다)$")


def read_body(page: Lines, head: Head) -> TextBody:
    """The blocks below the head: the lines that are kept, and between them figures, marked subheads, bylines and dates."""
    lines, start = page.lines, head.start
    bylines = " ".join(text for text, signs, prose in zip(page.texts, page.bylines, page.prose, strict=True) if signs and not prose)
    body = TextBody()
    end = _end(lines, head.kept, start)
    last_kept = max((i for i in range(start, end) if head.kept[i]), default=start - 1)
    body.copyright = next((line for line in lines[end:] if is_copyright(line.text)), None)
    items: list[Line] = []
    shown = [i for i in range(start, end) if not _is_site(lines[i])]
    skipped = -1
    for at, i in enumerate(shown):
        line, kept = lines[i], head.kept[i]
        following = lines[shown[at + 1]] if at + 1 < len(shown) else None
        if items and not (line.bullet and kept):
            _close_list(body, items)
        if i == skipped:
            continue
        if following and same_caption(line.text, following.text):
            _add_figure(body, max(line.text, following.text, key=len))
            body.removals.append(removal("duplicate_caption", line))
            skipped = shown[at + 1]
        elif _is_caption(page, i, head.kept) or i < last_kept and _tells_of_picture(line.text, bylines, body):
            if not _is_credit_of_last(body, line.text):
                _add_figure(body, line.text)
        elif page.bylines[i] and not (kept and page.prose[i]):
            body.bylines.append(line)
            body.removals.append(removal("byline", line))
        elif page.dated[i] and signatures.has_date_label(line.text):
            body.dates.append(line)
            body.removals.append(removal("date_line", line))
        elif i > last_kept - _CLOSING and line.bullet in ("", "*") and _closes(line.text):
            body.removals.append(removal("prompt", line))
        elif not kept and not (i < last_kept and (line.level or shapes.is_marked_heading(line.text))):
            body.removals.append(removal("other_line", line))
        elif line.bullet:
            items.append(line)
        else:
            body.blocks.append(_text_block(lines, i, last_kept))
    if items:
        _close_list(body, items)
    body.removals.extend(removal("furniture", lines[i]) for i in range(start, end) if _is_site(lines[i]))
    body.removals.extend(removal("after_body", line) for line in lines[end:] if line is not body.copyright)
    body.first, body.last = start, end
    return body


def _end(lines: Sequence[Line], kept: Sequence[bool], start: int) -> int:
    """The index of the first line after the article: below its last kept one, a byline or a caption may follow."""
    last = max((i for i in range(start, len(lines)) if kept[i]), default=start - 1) + 1
    while last > start and is_copyright(lines[last - 1].text):
        last -= 1
    while last < len(lines) and _continues(lines[last]):
        last += 1
    return last


def _is_caption(page: Lines, i: int, kept: Sequence[bool]) -> bool:
    """Whether a line was found to be a caption, and is neither an item nor prose that the text keeps."""
    return page.captions[i] and not page.lines[i].bullet and not (kept[i] and page.prose[i])


def _tells_of_picture(text: str, bylines: str, body: TextBody) -> bool:
    """Whether a line within the text is signed by a photographer or, below the first paragraph, is a picture's all the same."""
    begun = any(isinstance(block, Paragraph) for block in body.blocks)
    return _is_signed_by_another(text, bylines) or _is_pictures(text, bylines if begun else "")


def _closes(text: str) -> bool:
    return closes_text(text) or is_prompt(text) or lists_tags(text)


def _is_signed_by_another(text: str, bylines: str) -> bool:
    """Whether a sentence ends with a reporter who did not write the article: a caption with its photographer ("… 서 있다. 홍길동 기자")."""
    signed = _SIGNED.search(text[-_TAIL:])
    return signed is not None and bool(bylines) and signed.group(1) not in bylines


def _is_pictures(text: str, bylines: str) -> bool:
    """Whether a line with text below it is a caption though it is a sentence: behind a mark, or before a credit that signs no part of the text."""
    if text[0] in "▲△":
        return len(text) <= _LONGEST_CAPTION and shapes.is_caption(text)
    return is_credited_sentence(text) and not ((signed := _SIGNED.search(text[-_TAIL:])) and signed.group(1) in bylines)


def _is_site(line: Line) -> bool:
    return is_furniture(line.text) or ends_article(line.text) or "관련" in line.text[:6] and _RELATED.match(line.text) is not None


def _continues(line: Line) -> bool:
    """Whether a line below the last kept one may be the article's: a byline, a caption."""
    if is_furniture(line.text) or is_copyright(line.text) or ends_article(line.text):
        return False
    return signatures.is_byline(line.text) or shapes.is_caption(line.text)


def _text_block(lines: Sequence[Line], at: int, last_prose: int) -> Block:
    text = lines[at].text
    if lines[at].level:
        return Heading(text=text, level=lines[at].level)
    if shapes.is_marked_heading(text):
        return Heading(text=text)
    if at < last_prose and shapes.is_subhead(text) and _stands_alone(lines, at):
        return Heading(text=text)
    return Paragraph(text=text)


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether sentences follow a line, and an empty line parts it from them where lines are so parted."""
    below = lines[at + 1 : at + 3]
    parted = lines[at].after_blank and (not below or below[0].after_blank)
    unparted = not any(line.after_blank for line in lines[at : at + 3])
    sentences = any(shapes.ends_sentence(line.text) or line.text.endswith(":") for line in below)
    return sentences and (parted or unparted)


def _is_credit_of_last(body: TextBody, text: str) -> bool:
    """Whether a line is a credit alone: the figure's just above, which has none, or nobody's that is shown."""
    caption, credit = split_caption(text)
    if caption or not credit:
        return False
    last = body.blocks[-1] if body.blocks else None
    if isinstance(last, Figure) and last.image.caption and not last.image.credit:
        image = last.image.model_copy(update={"credit": credit})
        body.blocks[-1], body.images[-1] = Figure(image=image), image
    return True


def _add_figure(body: TextBody, text: str) -> None:
    caption, credit = split_caption(text)
    image = Image(caption=caption, credit=credit)
    body.images.append(image)
    body.blocks.append(Figure(image=image))


def _close_list(body: TextBody, items: list[Line]) -> None:
    ordered = all(line.bullet[0].isdigit() for line in items)
    if len(items) == 1 and not ordered and shapes.is_prose(items[0].text):
        body.blocks.append(Paragraph(text=f"{items[0].bullet} {items[0].text}"))
    else:
        body.blocks.append(List(ordered=ordered, items=tuple(ListItem(text=line.text) for line in items)))
    items.clear()


def removal(stripper: str, line: Line) -> Removal:
    """The record of a line left out."""
    return Removal(stripper=stripper, place=f"line {line.number}", text=line.text[:KEPT])
