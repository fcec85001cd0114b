"""Bylines and date lines of a rendered page: one line each, recognised by itself."""

from __future__ import annotations

import re

from newsparse.grammar.bylines import names
from newsparse.regex import regex
from newsparse.rendered.lines import weight
from newsparse.rendered.shapes import ends_sentence, is_caption

_MAX_BYLINE = 130
_MAX_DATE_LINE = 120
#: A name, an employer and a date in one line.
_MAX_SIGNED_DATE = 80

_KO_ROLES = (
    "선임기자|전문기자|인턴기자|객원기자|시민기자|수습기자|대기자|기자|특파원|통신원|논설위원|논설실장|"
    "칼럼니스트|평론가|앵커|아나운서|PD|편집위원|편집장|편집국장|해설위원|연구위원|리포터|에디터"
)
_KO_BYLINE = regex(rf"(?:^|[\s=/·,\[(<|])[가-힣]{{2,4}}\s?(?:{_KO_ROLES})(?![가-힣])")
_KO_LABELLED = regex(r"(?:기자명|글쓴이|작성자|취재|글)\s?[=:]?\s?\S{2,20}$")
_KO_DESK = regex(r"\S{0,12}(?:편집국|디지털뉴스팀|온라인뉴스[부팀]|뉴스룸|취재팀|보도국)$")
_BY = regex(
    r"(?:(?:written |reported |words |text |story |article )?by|reporting by|author:?|von|par|por|door|av|"
    r"autor(?:in)?:|auteur\s?:|de autor|di)\s(?=[A-ZÀ-ÞŁŚŻ])\S"
)
_BY_ANY_CASE = regex(r"(?:written by|reported by|words by|by)\s?:?\s\S", re.I)
_JA_BYLINE = regex(
    r".{1,20}(?:記者|編集委員|特派員|論説委員|支局長)[)）】」]?$|"
    r"(?:文|取材・文|執筆|著者)\s?[=＝:：/／・]\s?\S"
)
_EMAIL = regex(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}", re.A)
_BARE_NAME = regex(r"[A-ZÀ-Þ][\w.'’-]{0,20}(?: (?:[a-z]{2,3} )?[A-ZÀ-Þ][\w.'’-]{0,20}){1,3}")
_NAME_END = regex(r"\s?[/|•·–—,-]\s|\s(?=\d)")

_FULL_DATE = regex(
    r"(?:19|20)\d\d\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|"
    r"\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:20)?\d\d\b|"
    r"\b\d{1,2}(?:st|nd|rd|th|er|º)?\.?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d|"
    r"\b[^\W\d_]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d"
)
#: "…14:302031년 4월…": two settings of one date, without a space.
_GLUED = regex(r"(?<=\d:\d\d)(?=(?:19|20)\d\d\s?[년.-])")
_PUBLISHED = (
    "기사입력|최초입력|입력|등록|승인|발행|작성|송고시간|송고|게재|published|posted|first published|"
    "veröffentlicht|erstellt|stand|publié|publicado|pubblicato|gepubliceerd|公開|配信|掲載|投稿"
)
_MODIFIED = (
    "최종수정|최종업데이트|기사수정|수정시간|수정|업데이트|last updated|last modified|updated|modified|"
    "edited|zuletzt aktualisiert|aktualisiert|mis à jour|modifié|actualizado|aggiornato|bijgewerkt|"
    "最終更新|更新"
)
_LABEL = regex(rf"(?P<modified>{_MODIFIED})|(?P<published>{_PUBLISHED})", re.I)
_LABEL_START = regex(rf"(?:^|[\s|·/(\[])(?:{_PUBLISHED}|{_MODIFIED})", re.I)


def is_byline(text: str) -> bool:
    """Whether a line names who wrote the article."""
    if not 3 <= len(text) <= _MAX_BYLINE or "재판매" in text:  # an agency's terms end its captions
        return False
    if names.is_byline(text):
        return True
    if _KO_BYLINE.search(text) or _KO_LABELLED.match(text) or _KO_DESK.match(text):
        return weight(text) <= _MAX_BYLINE and "다. " not in text and not ends_sentence(_EMAIL.sub("", text).strip())
    if _BY.match(text) or _JA_BYLINE.match(text):
        return True
    if _BY_ANY_CASE.match(text) and len(text) < 60:
        return text.rsplit(maxsplit=1)[-1][:1].isupper() or text.isupper()
    return _EMAIL.search(text) is not None and len(text) < 60


def is_bare_name(text: str) -> bool:
    """Whether a line is two to four capitalised words and nothing else."""
    return len(text) < 80 and _BARE_NAME.fullmatch(text) is not None


def opens_with_name(text: str) -> bool:
    """Whether a date line starts with a bare name: "Jane Doe / Example Times / 2 May 2031"."""
    return is_bare_name(_NAME_END.split(text[:_MAX_DATE_LINE], maxsplit=1)[0])


def signature(text: str) -> str:
    """The part of a byline before its date."""
    dated = _FULL_DATE.search(text[:_MAX_BYLINE])
    if dated and opens_with_name(text):
        return _NAME_END.split(text, maxsplit=1)[0]
    return text[: dated.start()] if dated and dated.start() > 4 else text


def is_date_line(text: str) -> bool:
    """Whether a line states a date, and little besides."""
    if len(text) > _MAX_DATE_LINE:
        return False
    found = _FULL_DATE.search(text)
    if found is None:
        return False
    if _LABEL_START.search(text[: found.start() + 1]) or (found.end() - found.start()) * 4 >= len(text):
        return True
    return len(text) <= _MAX_SIGNED_DATE and not ends_sentence(text) and not is_caption(text)


def has_date_label(text: str) -> bool:
    """Whether a line says "published", "updated" or the like."""
    return _LABEL_START.search(text[:_MAX_DATE_LINE]) is not None


def labelled_dates(text: str) -> list[tuple[str | None, str]]:
    """The pieces of a date line that hold digits, each with its label: "published", "modified" or none."""
    text = _GLUED.sub(" ", text[:_MAX_DATE_LINE]) + text[_MAX_DATE_LINE:]
    marks = list(_LABEL.finditer(text[:_MAX_DATE_LINE]))
    pieces: list[tuple[str | None, str]] = [(None, text[: marks[0].start()] if marks else text)]
    for at, mark in enumerate(marks):
        end = marks[at + 1].start() if at + 1 < len(marks) else len(text)
        pieces.append((mark.lastgroup, text[mark.end() : end]))
    return [(label, piece.strip(" :|·-–,()[]")) for label, piece in pieces if any(c.isdigit() for c in piece)]
