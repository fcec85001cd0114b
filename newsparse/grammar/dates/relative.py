"""Dates that count from the moment the page was fetched: "3 hours ago", "어제", "vor 5 Minuten", "منذ ساعتين"."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo

from newsparse.grammar.dates.clock import clock_after
from newsparse.grammar.dates.reading import DateReading, dated, fixed
from newsparse.regex import regex

_MINUTE, _HOUR, _DAY, _WEEK = 60, 3_600, 86_400, 604_800
#: Words of a span of time, by its seconds. Months and years are too vague to name a day.
_UNITS = {
    _MINUTE: "m min mins minute minutes minuts minuten minuto minutos minuti minut minuut minuter minutter minuta minuty minuttia mínútum "
    "perc perce minut minúty minút минут минуты минуту мин хвилин хвилини хвилину минута минути λεπτά λεπτό dakika dk menit phút minit "
    "دقيقة دقائق دقایق دقیقه मिनट मिनटों মিনিট নিমিষ நிமிடங்கள் నిమిషాల นาที דקות 分 分钟 分鐘 분",
    _HOUR: "h hr hrs hour hours hores stunde stunden std heure heures hora horas ora ore uur uren timme timmar time timer tim godzin godziny "
    "godzinę godz hodin hodiny hodinami hodinu hodinou óra órája tunti tuntia час часа часов ч годин години годину сат сата сати sat sati sata ώρα ώρες "
    "saat sa jam giờ ساعة ساعات ساعت घंटे घंटा घण्टे ঘণ্টা மணிநேரம் గంటల ชั่วโมง ชม שעות שעה 시간 時間 小时 小時 個小時 个小时",
    _DAY: "d day days dies tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager dni dzień dnem dny den deň dňami "
    "nap napja pv päivä päivää день дня дней днів дні дан дана ημέρα ημέρες μέρες gün hari ngày يوم أيام ایام روز दिन দিন நாட்கள் రోజుల วัน יום ימים zi zile 일 日 天 päeva",
    _WEEK: "w week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor setmana setmanes uge uger uke uker viikkoa tydzień "
    "tygodnie tygodni týdnem týdny hete недели недель неделю тиждень тижні тижнів εβδομάδες hafta minggu tuần أسبوع أسابيع هفته सप्ताह सप्ताहों "
    "săptămâni สัปดาห์ שבועות 주 週間 周 週",
}  # fmt: skip
_SECONDS = {word: seconds for seconds, words in _UNITS.items() for word in words.split()}
_SPAN = r"(\d{1,3})\s?((?:[^\W\d_]|[\u064b-\u0655\u0900-\u0903\u093a-\u094d\u0981-\u0983\u09bc-\u09cd\u0bbe-\u0bcd\u0c3e-\u0c4d\u0e31-\u0e4e]){1,16}?)"
#: "3 hours ago": a number, a unit, and a word behind them.
AGO_AFTER = regex(
    rf"(?<!\d){_SPAN}[.’']?\s?(?:ago|전|前|之前|назад|тому|önce|(?:yang )?lalu|trước|fa|geleden|sedan|siden|temu|atrás|sitten|πριν|पहले|"
    r"আগে|முன்பு|క్రితం|ที่แล้ว|ที่ผ่านมา|ezelőtt|پیش|قبل|tagasi)(?![^\W\d_])", re.I
)  # fmt: skip
#: "3 órája": the unit says it itself.
AGO_WITHIN = regex(r"(?<!\d)(\d{1,3})\s?(perce|órája|napja|hete)(?![^\W\d_])", re.I)
#: "vor 3 Stunden", "il y a 3 heures", "منذ 3 ساعات": the word before them.
AGO_BEFORE = regex(
    rf"(?<![^\W\d_])(?:vor|il y a|hace|fa|há|acum|před|pred|prije|pre|пре|преди|πριν(?: από)?|منذ|قبل|לפני|fyrir)\s(?:{_SPAN})(?![^\W\d_])", re.I
)  # fmt: skip
#: Spans that are told without a number.
_ONE = {
    "just now": 0, "gerade eben": 0, "à l’instant": 0, "à l'instant": 0, "ahora mismo": 0, "agora mesmo": 0, "방금": 0, "たった今": 0, "刚刚": 0, "剛剛": 0,
    "только что": 0, "щойно": 0, "az önce": 0, "baru saja": 0, "vừa xong": 0, "adesso": 0, "zojuist": 0, "just nu": 0, "lige nu": 0, "akkurat nå": 0,
    "an hour ago": _HOUR, "a minute ago": _MINUTE, "a day ago": _DAY, "vor einer stunde": _HOUR, "vor einer minute": _MINUTE, "vor einem tag": _DAY,
    "il y a une heure": _HOUR, "il y a une minute": _MINUTE, "il y a un jour": _DAY, "hace una hora": _HOUR, "hace un minuto": _MINUTE,
    "hace un día": _DAY, "há uma hora": _HOUR, "há um minuto": _MINUTE, "há um dia": _DAY, "un'ora fa": _HOUR, "un’ora fa": _HOUR, "un minuto fa": _MINUTE,
    "un giorno fa": _DAY, "een uur geleden": _HOUR, "en timme sedan": _HOUR, "för en timme sedan": _HOUR, "for en time siden": _HOUR, "en time siden": _HOUR,
    "godzinę temu": _HOUR, "minutę temu": _MINUTE, "час назад": _HOUR, "минуту назад": _MINUTE, "день назад": _DAY, "годину тому": _HOUR,
    "před hodinou": _HOUR, "pred hodinou": _HOUR, "egy órája": _HOUR, "tunti sitten": _HOUR, "πριν από μία ώρα": _HOUR, "πριν μία ώρα": _HOUR,
    "منذ ساعة": _HOUR, "منذ ساعتين": 2 * _HOUR, "قبل ساعة": _HOUR, "قبل ساعتين": 2 * _HOUR, "منذ دقيقة": _MINUTE, "منذ دقيقتين": 2 * _MINUTE,
    "منذ يوم": _DAY, "منذ يومين": 2 * _DAY, "قبل يوم": _DAY, "قبل يومين": 2 * _DAY, "לפני שעה": _HOUR, "לפני שעתיים": 2 * _HOUR, "לפני יום": _DAY,
    "לפני יומיים": 2 * _DAY, "یک ساعت پیش": _HOUR, "acum o oră": _HOUR, "acum un minut": _MINUTE,
}  # fmt: skip
_TODAY = {
    0: "today heute aujourd’hui aujourd'hui hoy hoje oggi vandaag idag tänään dziś dzisiaj dnes сегодня сьогодні bugün ma azi σήμερα danas днес "
    "اليوم امروز आज আজ วันนี้ היום 오늘 今日 今天 本日",
    1: "yesterday gestern hier ayer ontem ieri gisteren igår eilen wczoraj včera вчера вчора dün tegnap χθες χτες jučer juče ieri kemarin "
    "أمس امس دیروز कल গতকাল เมื่อวาน אתמול 어제 昨日 昨天",
    2: "vorgestern avant-hier anteayer anteontem eergisteren позавчера позавчора przedwczoraj předevčírem toissapäivänä 그저께 一昨日 前天",
}  # fmt: skip
_DAYS_BACK = {word: days for days, words in _TODAY.items() for word in words.split()}
#: ... said in two words.
_DAYS_BACK_IN_TWO = {
    "i dag": 0, "i går": 1, "hari ini": 0, "hôm nay": 0, "hôm qua": 1,
}  # fmt: skip
_WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)?")
_MOST_WORDS = 12


def read_relative(text: str, zone: tzinfo | None, fetched_at: datetime) -> DateReading | None:
    """The moment a short ``text`` means, counted back from ``fetched_at`` (aware; UTC if it is not)."""
    now = fetched_at if fetched_at.tzinfo else fetched_at.replace(tzinfo=UTC)
    local = now.astimezone(zone or UTC)
    for pattern in (AGO_AFTER, AGO_BEFORE, AGO_WITHIN):
        if (match := pattern.search(text)) and (seconds := _SECONDS.get(match[2].lower())):
            return _back(local, int(match[1]) * seconds, zone, whole_days=seconds >= _DAY)
    lowered = text.lower()
    for words, seconds in _ONE.items():
        if (at := lowered.find(words)) >= 0 and not lowered[at + len(words) : at + len(words) + 1].isalpha():
            return _back(local, seconds, zone, whole_days=seconds >= _DAY)
    return _named_day(text, local, zone, fetched_at)


def _back(local: datetime, seconds: int, zone: tzinfo | None, *, whole_days: bool) -> DateReading | None:
    moment = fixed((local - timedelta(seconds=seconds)).replace(tzinfo=None, second=0, microsecond=0), zone or UTC)
    if moment is None:
        return None
    return DateReading(moment.replace(hour=0, minute=0), "day", False) if whole_days else DateReading(moment, "minute", False)


def _named_day(text: str, local: datetime, zone: tzinfo | None, fetched_at: datetime) -> DateReading | None:
    """"gestern, 10:30 Uhr", "어제 15:12": a word for the day, with the time of day that follows."""
    before, start = "", 0
    for match, _ in zip(_WORD.finditer(text), range(_MOST_WORDS), strict=False):
        word = match[0].lower()
        days = _DAYS_BACK_IN_TWO.get(f"{before} {word}", _DAYS_BACK.get(word))
        before, start = word, match.end()
        if days is None:
            continue
        day = (local - timedelta(days=days)).replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0)
        if clock := clock_after(text, start, zone):
            day = day.replace(hour=clock.hour, minute=clock.minute, second=clock.second)
            return dated(day, clock.precision, stated=clock.zone, zone=zone, fetched_at=fetched_at)
        return dated(day, "day", stated=None, zone=zone, fetched_at=fetched_at)
    return None
