"""Facts of a place that a text is about, in lines of their own at its end: its address, its telephone, its hours, its account."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.grammar.letters import holds_digit
from newsparse.regex import regex
from newsparse.tree.segments import Segment

_NEAR, _LONGEST = 5, 120  # lines around one, characters of one
#: When a place is open: a paper's own lines at the end of a text say where it is and whom to call, and never this.
_HOURS = regex(
    r"\W{0,3}(?:opening (?:hours|times)|open(?: hours| daily)?|(?:business )?hours|geöffnet|öffnungszeiten|horaires?(?: d['’]ouverture)?|ouvert(?:ure)?|horarios?|abierto|abre|aberto|orari(?:o)?(?: di apertura)?|aperto"
    r"|openingstijden|geopend|öppet(?:tider)?|åpningstider|åpent|åbningstider|åbent|aukioloajat|avoinna|godziny otwarcia|otevírací doba|otevřeno|nyitva(?:tartás)?|program|orar|radno vreme|radno vrijeme|ώρες|ωράριο"
    r"|часы работы|время работы|режим работы|години роботи|çalışma saatleri|jam buka|giờ mở cửa|เวลาเปิด|영업\s?시간|운영\s?시간|이용\s?시간|관람\s?시간|営業時間|開館時間|营业时间|營業時間|开放时间|開放時間|ساعات العمل|שעות פתיחה)(?![^\W\d_])"
    r"|\W{0,3}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)\.?\s?(?:[-–—]|to|bis|à|a|and|&)\s?[^\W\d_]{2,9}\.?:?,?\s\d",
    re.I,
)
_REACHED = regex(
    r"\W{0,3}(?:phone|tel(?:ephone|efon|éphone|éfono)?|call|address|adresse|anschrift|dirección|direccion|endereço|indirizzo|adres|adress|osoite|adresa|cím|διεύθυνση|адрес|адреса|where|wo|où|dónde|admission|tickets?|entry|eintritt|preise?|prices?|entrada"
    r"|web(?:site)?|info|주소|위치|전화|문의|입장료|주차|휴무|住所|電話|料金|定休日|アクセス|地址|电话|電話)\.?\s?[:：.]?\s|\W{0,3}[+(]?\d[\d ()/.-]{6,18}$",
    re.I,
)


def is_fact_of_place(s: Segment, texts: Sequence[Segment]) -> bool:
    """Whether a line stands among others at the end of a text of which one says when a place is open, and another how it is reached."""
    at = texts.index(s)
    beside = [other.text for other in texts[max(0, at - _NEAR) : at + _NEAR + 1] if other is not s and len(other.text) <= _LONGEST]
    return any(holds_digit(text) and _HOURS.match(text) for text in beside) and any(
        _REACHED.match(text) and not _HOURS.match(text) for text in (*beside, s.text)
    )
