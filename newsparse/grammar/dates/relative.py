"""Dates that count from the moment the page was fetched: "3 hours ago", "어제", "vor 5 Minuten"."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo

from newsparse.grammar.dates.clock import clock_after
from newsparse.grammar.dates.reading import DateReading, dated, fixed

_UNITS = {
    60: "minute minutes min mins minuto minutos minuti minuut minuten minuter minutter minuta minuty minut minuuttia минут минуты минуту "
    "хвилин dakika menit phút minit دقيقة دقائق मिनट นาที דקות دقیقه 분 分 分钟 分鐘 λεπτά perce minute de",
    3600: "hour hours hr hrs stunde stunden std heure heures hora horas ora ore uur timme timmar time timer godzin godziny godzinę "
    "hodin hodiny hodinami óra órája tunti tuntia час часа часов годин години saat jam giờ ساعة ساعات घंटे ชั่วโมง שעות ساعت 시간 時間 小时 小時 ώρες ore",
    86400: "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager dni dní dny napja päivää "
    "день дня дней днів gün hari ngày يوم أيام दिन วัน ימים روز 일 日 天 ημέρες zile",
    604800: "week weeks woche wochen semaine semaines semana semanas settimana settimane weken 주 週間 周 недели недель hafta minggu tuần",
}  # fmt: skip
_SECONDS = {word: seconds for seconds, words in _UNITS.items() for word in words.split()}
_AGO = (
    "ago|전|前|назад|тому|önce|lalu|yang lalu|trước|fa|geleden|sedan|siden|temu|atrás|sitten|πριν|पहले|ที่แล้ว|ezelőtt"
)
#: "3 hours ago": number, unit, and a word after; or a word before ("vor 3 Stunden", "il y a 3 heures", "hace 3 horas").
AGO_AFTER = re.compile(rf"(?<!\d)(\d{{1,3}})\s?([^\W\d_]{{1,12}}?)\s?(?:{_AGO})(?![^\W\d_])", re.I)
AGO_BEFORE = re.compile(
    r"(?<![^\W\d_])(?:vor|il y a|hace|há|cerca de|før|för|acum|před|pred|πριν|منذ|קודם|לפני|for)\s(\d{1,3})\s?([^\W\d_]{1,12})", re.I
)
_TODAY = {
    0: "today heute aujourd’hui aujourd'hui hoy hoje oggi vandaag idag i dag tänään dziś dzisiaj dnes сегодня сьогодні bugün 오늘 今日 今天",
    1: "yesterday gestern hier ayer ontem ieri gisteren igår i går eilen wczoraj včera вчера вчора dün 어제 昨日 昨天",
}
_DAYS_BACK = {word: days for days, words in _TODAY.items() for word in words.split() if len(word) > 1}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def read_relative(text: str, zone: tzinfo | None, fetched_at: datetime) -> DateReading | None:
    """The moment a short ``text`` means, counted back from ``fetched_at`` (aware; UTC if it is not)."""
    now = fetched_at if fetched_at.tzinfo else fetched_at.replace(tzinfo=UTC)
    local = now.astimezone(zone or UTC)
    for pattern in (AGO_AFTER, AGO_BEFORE):
        if match := pattern.search(text):
            if seconds := _SECONDS.get(match[2].lower()):
                moment = fixed((local - timedelta(seconds=int(match[1]) * seconds)).replace(tzinfo=None, second=0, microsecond=0), zone or UTC)
                if moment is None:
                    return None
                if seconds >= 86400:
                    return DateReading(moment.replace(hour=0, minute=0), "day", False)
                return DateReading(moment, "minute", False)
    for match in _WORD.finditer(text):
        days = _DAYS_BACK.get(match[0].lower())
        if days is not None:
            day = (local - timedelta(days=days)).replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0)
            if clock := clock_after(text, match.end(), zone):
                day = day.replace(hour=clock.hour, minute=clock.minute, second=clock.second)
                return dated(day, clock.precision, stated=clock.zone, zone=zone, fetched_at=fetched_at)
            return dated(day, "day", stated=None, zone=zone, fetched_at=fetched_at)
    return None
