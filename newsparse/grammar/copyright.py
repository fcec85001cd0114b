"""Copyright lines as newspapers write them: "저작권자 © … 무단전재 및 재배포 금지", "© 2026 … All rights reserved"."""

from __future__ import annotations

import re

from newsparse.regex import regex

_LONGEST = 240
_LONG, _SENTENCE = 60, 24  # characters of a line that may hold more, and of a sentence more
_RESERVED = regex(r"all rights reserved\.(?=\s)|alle rechte vorbehalten\.(?=\s)|tous droits réservés\.(?=\s)", re.I)
#: Where the line begins behind what else a Korean imprint states, and some of that.
_IMPRINT, _STATED, _OF_IMPRINTS = 40, regex(r"(?<=\s)(?:copyrights?\s?(?:[©ⓒ]|\(c\)|by\s)|[©ⓒ]\s?copyright|저작권자\s?[©ⓒ])", re.I), regex(r"등록번호|발행인|편집인|대표전화|대표(?:이사)?\s?:|사업자|주소\s?:|(?:특별시|광역시|[가-힣]도)\s[가-힣]{1,4}[시군구]\s")
_SIGN = regex(r"[©ⓒ]|\(c\)|copyrights?\b|저작권자", re.I)
_OPENING = regex(
    r"[\s<\[(【＜〈■※*|-]{0,6}(?:(?:tm|™|trademark|the-cnn-wire)[ ,™]{0,3}(?:and|&)\s)?(?:[©ⓒ]|\(c\)|copyrights?\b|저작권자|著作権|版权所有|版權所有|স্বত্ব ©|opphavsrett\b|ophavsret\b|riproduzione riservata)", re.I
)
_RIGHTS = regex(
    r"무단\s?(?:전재|복제|배포|사용)(?:[^.다\n]{0,30}금지(?!(?-i:[가-힣])))?|재배포\s?(?:를\s)?금지|all rights? reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|"
    r"(?:todos los )?derechos reservados|tutti i diritti (?:sono )?riservati|diritti riservati|direitos reservados|"
    r"alle rechten voorbehouden|все права защищены|無断転載|禁無断|禁止转载|未经授权|版权所有|版權所有|wszelkie prawa zastrzeżone|"
    r"(?:جميع )?(?:ال)?حقوق (?:ال)?(?:نشر |طبع )?(?:و(?:ال)?نشر )?محفوظة|تمامی? حقوق|کلیه حقوق|جملہ حقوق|כל הזכויות שמורות|สงวนลิขสิทธิ์|bản quyền thuộc|riproduzione riservata|με επιφύλαξη παντός|"
    r"सर्वाधिकार सुरक्षित|সর্বস্বত্ব|alle rettigheter|alle rettigheder|kaikki oikeudet pidätetään|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|усі права захищено|"
    r"tüm hakları saklıdır|(?:queda |está )?prohibida (?:su|la) reproducción (?:total|parcial|sin (?:autorización|permiso|consentimiento|previa)|por cualquier|de (?:este|estos|todo|los contenidos|las noticias))[^.\n]{0,140}|prohibida (?:su|la) reproducción(?=\W{0,3}$)|(?:é |expressamente ){0,2}proibida a reprodução (?:total|parcial|sem (?:autorização|permissão|prévia)|deste|do conteúdo)[^.\n]{0,140}|proibida a reprodução(?=\W{0,3}$)|may not be (?:published|reproduced)|no reproduction (?:or \w{5,16} )?without|unauthori[sz]ed (?:reproduction|use|copying|distribution)|hak cipta", re.I
)  # fmt: skip
#: What a sign or a statement of rights holds, in lower case: most texts hold none, which is quickly seen.
_HINTS = (
    "©", "ⓒ", "(c)", "copyright", "저작권자", "무단", "재배포", "reserv", "réserv", "riserv", "behalten", "voorbehouden", "prohibida", "proibida",
    "محفوظ", "حقوق", "זכויות", "ลิขสิทธิ์", "bản quyền", "επιφύλαξη", "सर्वाधिकार", "স্বত্ব", "rettighe", "oikeudet", "práva", "fenntartva", "rezervate", "захищено", "opphavsrett",
    "защищены", "無断転載", "禁無断", "禁止转载", "未经授权", "版权所有", "版權所有", "zastrzeżone", "tüm hak", "may not be", "no reproduction", "unauthori", "hak cipta",
)  # fmt: skip
_ASCII_HINTS = tuple([hint for hint in _HINTS if hint.isascii()])
#: A line of its own inside another: "제보 …<저작권자(c) …, 무단 전재 금지>2031/02/09 송고".
_BRACKETED = regex(r"<\s?저작권자[^<>]{4,160}>|\[\s?저작권자[^\[\]]{4,160}\]")
#: What a Korean line without a sign says after "무단 전재": that it is forbidden, not that it happened.
_FORBIDS = regex(r"금지(?!돼|됐|되|된|할|한|했|해|하[고는며]|법|령|를|가|은|는|라|명)|금합니다|금함|불허|엄금")
_PARTS = regex(r"\s{2,}|\s[|│ㅣ]\s|\n")


def read_copyright(text: str) -> str | None:
    """The copyright line in a displayed text, as displayed; ``None`` if there is none.

    A bare "© name" counts only where it opens a line; in the midst of text it is a credit. Who made the
    site is no part of the line.
    """
    line = _line_in(text)
    if line and len(line) > _LONG and (reserved := _RESERVED.search(line)):
        if len(line) - reserved.end() > _SENTENCE and not _RIGHTS.search(line, reserved.end()):
            line = line[: reserved.end()]  # what follows is about the site
    if line and len(line) > _IMPRINT and (stated := _STATED.search(line)) and _OF_IMPRINTS.search(line, 0, stated.start()):
        line = line[stated.start() :]
    if (
        line
        and "©" in line[1:]
        and (begun := _BEGUN.match(line))
        and not _RIGHTS.search(begun[0])
        and not names_nobody(line[begun.end() :])
    ):
        line = line[begun.end() :]
    if (
        line
        and line[-1] >= "가"
        and "eserved" in line
        and (addressed := _ADDRESSED.search(line))
        and not names_nobody(line[: addressed.start()])
    ):
        line = line[: addressed.start()]
    if line and line[0] == line[-1] == "-":  # a frame
        return line[:_LONGEST]
    own = line and _BEHIND_LINE.sub("", _LINKS.sub("", _MAKERS.sub("", line[:_LONGEST]))).rstrip(_DANGLING).lstrip("| ")
    return own if own and any(map(str.isalnum, own)) else None


#: What the page says of itself or of its maker in a sentence before the line: "Powered by Engine. Copyright © 2031 Harbour Post".
_BEGUN = regex(r"[^©.]{3,120}[^\W\d_]{3}\.\s(?=(?:copyright ?|all contents? ?)?© ?(?:19|20)\d\d)", re.I)
#: Where the paper's house stands, behind the line.
_ADDRESSED = regex(r"(?:(?<=reserved)|(?<=reserved\.))\s(?:\(?\d{5}\)?\s)?(?:[가-힣]{2,3}(?:특별시|광역시|특별자치[시도])|[가-힣]{1,3}[시도]\s[가-힣]{1,4}[시군구])\s.{2,60}$", re.I)


def _opened_part(line: str) -> str:
    """The part of a line that begins as such lines do; the whole if none does."""
    parts = map(str.strip, _PARTS.split(line))
    return next((part for part in parts if _OPENING.match(part) and _is_copyright(part)), line)


def _line_in(text: str) -> str | None:
    if len(text) > 4000:
        return None
    if not may_hold_copyright(text) or not (_SIGN.search(text) or _RIGHTS.search(text)):
        return None
    if "\n" in text:  # it may be broken over lines
        text = _BROKEN.sub(" ", text) if _SIGN.search(text) else text
        whole = " ".join(text.split())
        if (bracketed := _BRACKETED.search(whole)) and bracketed.group() not in text and bracketed.group() != whole:
            return bracketed.group()
    for line in text.split("\n"):
        line = " ".join(line.split())
        if (bracketed := _BRACKETED.search(line)) and bracketed.group() != line:
            return bracketed.group()
        if len(line) <= _LONGEST and _is_copyright(line):
            return line if _OPENING.match(line) else _opened_part(line)
    for line in text.split("\n"):
        if len(line) > 60 or " | " in line:
            for part in _PARTS.split(line):
                if len(part) <= _LONGEST and _is_copyright(part := part.strip()):
                    return part
            if (match := _SIGN.search(line)) and (
                rights := _RIGHTS.search(line, match.start(), match.start() + _LONGEST)
            ):
                return line[match.start() : rights.end()].strip()
    return None


#: Where a line is broken before its own end: "© 2031 Harbour Post.", "All rights reserved."
_BROKEN = regex(
    r"\n(?=(?:all rights? reserved|alle rechte vorbehalten|alle rechten voorbehouden|tous droits r[ée]serv[ée]s|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|wszelkie prawa zastrzeżone)[.!]?(?:\n|$))", re.I
)


def may_hold_copyright(text: str) -> bool:
    """Whether a text, or one of several that are joined, holds what every copyright line does."""
    lowered = text.lower()
    for word in _ASCII_HINTS if lowered.isascii() else _HINTS:  # noqa: SIM110 - twice as fast as any()
        if word in lowered:
            return True
    return False


_DANGLING = " |·•–—-∙,:/"
#: "… | Site design by Ann Onym", "… · Powered by Engine": what follows the line.
_MAKERS = regex(
    r"(?:\s{0,2}[|·•–—-]\s(?:(?:web ?)?(?:site|design|entwicklung|desarroll|sviluppo|réalis|theme|developed|designed|made|built|powered|umsetzung|wordpress|proudly)"
    r"\w{0,8}\b)|\s{0,2}(?:(?-i:Powered|Built|Designed|Developed) by|(?-i:Proudly powered|Built with))\b|\son the [\w -]{2,40} theme\b).{0,100}$", re.I
)  # fmt: skip


#: Whom to write to, behind the line.
_BEHIND_LINE = regex(r"\s(?:e-?mail:?\s)?[\w.+-]{1,64}@[\w.-]{3,80}.*$", re.I | re.A)


#: What stands beside the line in a page's foot: "© 2031 Harbour Post | Accessibility | Privacy Policy". Behind nothing but a blank one word may end the
#: holder's name: "Centre for Web Accessibility".
_PHRASES = (
    r"about us|privacy (?:&|and) cookies|impressum|datenschutz(?:erklärung|hinweise)|nutzungsbedingungen|privacy (?:policy|notice|statement)|terms (?:of|and|&) (?:use|service|conditions)|cookies? (?:policy|settings)"
    r"|contact us|mentions légales|aviso legal|política de privacidad|note legali|sitemap"
)
_LABELS = rf"(?:{_PHRASES}|about|datenschutz|agb|privacy|terms|accessibility|cookies?|cgu)"
_LINKS = regex(
    rf"(?:(?:\s?[|·•]\s?|,\s|\s[–-]\s|(?<=[\d.])\s?)(?:(?:and|&|und)\s)?{_LABELS}|\s(?:(?:and|&|und)\s)?(?:{_PHRASES})|\s{_LABELS}\s{_LABELS})(?:[\s|·•,–-]{{1,4}}(?:(?:and|&|und)\s)?{_LABELS}){{0,8}}$", re.I
)


def read_closing(text: str) -> str | None:
    """The copyright line of a page's foot in which the sign is last or amid other words: "Harbour Post © 2031", "All texts are protected © Harbour Post"."""
    line = next((part for part in _CLOSING_PARTS.split(" ".join(text.split())) if _CLOSING.search(part) and not names_nobody(part)), "")
    if len(line) > _LONGEST_CLOSING and (end := line.find(". ")) > 0:
        line = line[: end + 1]
    if len(line) > _LONGEST_CLOSING or not _CLOSING.search(line) or _OF_SOFTWARE.search(line):
        return None
    return line.strip(_DANGLING) or None


def read_amid(text: str) -> str | None:
    """The sentence that states whose the rights are amid a paragraph of a page's foot: "The marks are ours. © Harbour Post Ltd. By reading on you agree"."""
    found = _AMID.search(" ".join(text.split())) if "©" in text else None
    return found[0].strip() if found else None


_AMID = regex(r"(?:copyright )?©\s?(?:(?:19|20)\d\d[\s,–-]{0,3}){0,2}(?:by )?[^\W\d_][^.©|•\n]{2,70}(?:(?<!\bNo)\.(?=\s|$)|$)", re.I)


def names_nobody(line: str) -> bool:
    """Whether a line states rights and not whose they are: "© 2031 All rights reserved", "© . All rights reserved."."""
    return not _LETTERS.search(_NOBODY.sub("", line))


_LONGEST_CLOSING, _CLOSING_PARTS = 100, regex(r"\s[|·•]\s|\s[–—-]\s(?=©|copyright\b)", re.I)
#: A year or the rest of the line beside a sign.
_CLOSING = regex(
    r"(?:[©ⓒ]|\(c\)|\bcopyright\b)[\s,]{0,3}(?:19|20)\d\d|(?:19|20)\d\d[\s,]{0,2}[©ⓒ]|\bcopyright\s?[©ⓒ]|(?:geschützt|protected|protégée?s|protegidos|protetti)\s[©ⓒ]|(?:is|are) copyrighted\b", re.I
)
#: Lines that engines of forums and shops leave on every page.
_OF_SOFTWARE = regex(r"\b(?:software|platform|add-?ons?|powered|theme|phpbb|xenforo|plugins?|elementor)\b", re.I)
_NOBODY = regex(r"copyrights?|all rights? reserved|alle rechte vorbehalten|tous droits réservés|\(c\)", re.I)
_LETTERS = regex(r"[^\W\d_]{2}")


def holder_of(line: str) -> str | None:
    """Whose the rights are that a line states: "A la Carte" of "© 2031 A la Carte | Impressum"."""
    if not may_hold_copyright(line) or (sign := _HELD.search(line)) is None:
        return None
    return _BEHIND_HOLDER.split(line[sign.end() :], maxsplit=1)[0].strip(" .,:-–") or None


_HELD = regex(r"(?:[©ⓒ]|\(c\)|\bcopyrights?\b)(?:[\s:,.–-]|[©ⓒ]|\(c\)|copyright|by\s|(?:19|20)\d\d){0,12}", re.I)
_BEHIND_HOLDER = regex(r"\s?[|/·•–]|\s-\s|,\s|(?<![\s.]\w)(?<!\b(?:St|Mt))\.\s|\s(?:19|20)\d\d|\s(?:all rights|alle rechte|tous droits|todos los|tutti i|todos os)", re.I)


def opens_copyright(line: str) -> bool:
    """Whether a line begins as a copyright line does."""
    return _OPENING.match(line[:_LONGEST]) is not None


def states_rights(line: str) -> bool:
    """Whether a copyright line says more than whose it is: that reprinting is forbidden, rights reserved."""
    said = line[:_LONGEST]
    return may_hold_copyright(said) and _RIGHTS.search(said) is not None


def through_rights(line: str) -> str:
    """A line up to the statement of rights, if it has one: what follows is about the site."""
    sign = _SIGN.search(line)
    found = _RIGHTS.search(line[:_LONGEST], sign.start() if sign else 0) or _RIGHTS.search(line[:_LONGEST])
    if found is None or sign is not None and sign.start() > found.end():  # "Tous droits réservés © …": the holder follows
        return line
    end = max(found.end(), sign.end() if sign else 0)
    return line[: end + 1] if line[end : end + 1] == "." else line[:end]


def _is_copyright(line: str) -> bool:
    if match := _OPENING.match(line):
        return any(c.isalpha() for c in _SIGN.sub("", line[match.end() :]))
    rights = _RIGHTS.search(line)
    if rights is None or _SIGN.search(line):
        return rights is not None
    # "무단 사용한 혐의로 …다." is a sentence of the text.
    return len(line) < 120 and (not rights.group().startswith("무단") or bool(_FORBIDS.search(line, rights.start())))
