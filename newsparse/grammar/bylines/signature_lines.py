"""Lines that say by whom and when, and nothing else: "Von Jonas Keil, 4. März 2031", "By Ann Lee | March 4, 2031 | 5 min read"."""

from __future__ import annotations

import re

from newsparse.article import Author
from newsparse.grammar.bylines.bywords import PARTICLES
from newsparse.grammar.bylines.latin_words import EDGES
from newsparse.grammar.bylines.names import is_byline, parse_byline
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.dates.clock import CLOCK
from newsparse.grammar.dates.find import YEAR_LIKE, find_dates
from newsparse.grammar.dates.labels import without_labels
from newsparse.grammar.dates.relative import AGO_AFTER, AGO_BEFORE
from newsparse.grammar.dates.yearless import NUMBERED, days_without_year
from newsparse.grammar.letters import holds_digit
from newsparse.grammar.scripts import is_east_asian, is_lower
from newsparse.regex import regex

#: A line of more characters tells a story.
LONGEST = 170
#: Chunks of a line that name no author but a section, a place or the paper; and how long each is.
_MOST_BESIDE, _LONGEST_BESIDE, _MOST_WORDS = 3, 40, 5
_FEW_WORDS = 4
#: Words behind a name in its chunk: a place, a desk, an employer.
_MOST_BEHIND = 5
#: Characters of what introduces a name: "Das Gespräch führte".
_LONGEST_BEFORE = 28
#: What stands for a date that was read, and parts what is beside it.
_PARTED = regex(r"\s?[|•●·/–—\n\x1f]+\s?|\s-+\s|[()\[\]（）]|(?<=\w),\s|\.\s|\s(?=(?:[Bb]y\s?:?|von|par|por|door|oleh|in|with) [^\W\d_])")
_PLACE_OF_DATE = "\x1f"
#: What every date and clock has, but for "四年3月".
_TWO_DIGITS = regex(r"\d\d")
_CLOCK = regex(r"\d(?<![\d.:]\d)\d?\s?[:.h]\s?\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?![\d.:])", re.I)
#: How long it takes to read, and how many have answered: "5 min read", "Lesezeit: 5 Minuten", "3 Comments".
_READING = (
    r"(?:(?:estimated )?reading time|read time|lesezeit|lesedauer|(?:temps|durée) de lecture|lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|lästid|læsetid|lesetid|"
    r"lukuaika|czas czytania|doba čtení|время чтения|час читання|okuma süresi|olvasási idő|timp de citire|χρόνος ανάγνωσης|waktu baca|thời gian đọc|阅读时[间长]|閱讀時間|預計閱讀時間|زمن القراءة|זמן קריאה|زمان مطالعه|পড়ার সময়|เวลาอ่าน|време за четене|vr(?:ij)?eme čitanja|مدة القراءة|وقت القراءة|पढ़ने का समय|読了(?:時間|目安)|この記事を読むのにかかる時間|読むのにかかる時間|읽는\s?시간)"
)
_MINUTES = r"(?:min(?:ut\w{0,4})?|dakika|dk|мин(?:ут\w?)?|хв(?:илин\w?)?|perc|λεπτ\w{0,2}|menit|phút|דקות|دقیقه|মিনিট|นาที|分钟|分鐘|分|دقائق|دقيقة|मिनट|분)\b\.?"
_READ = (
    r"(?:\s?(?:de )?(?:read|reading time|lesezeit|lesedauer|lecture|lectura|leitura|di lettura|leestijd|lästid|læsetid|lesetid|"
    r"lukuaika|czytania|čtení|чтения|читання|okuma|to read)\b)"
)
_COUNTED = regex(
    rf"{_READING}?\s?[:：]?\s?(?:ca\.?|~|about)?\s?\d{{1,4}}+\s?"
    rf"(?:{_MINUTES}{_READ}?|(?:comments?|words|wörter|mots|palabras|parole|woorden|ord|kommentare?|commentaires?|comentarios?|coment[áa]rios?|commenti|reacties|views?|shares?|mal gelesen|просмотр\w{{0,3}}|комментари\w{{1,2}}|lượt xem|okunma)\b)|(?:комментари[ияй]|коментар[ів]{{1,2}}|comments|kommentare|yorumlar) \d{{1,5}}|อ่าน\s?\d{{1,6}}\s?ครั้ง"
    r"|(?:عدد (?:القراءات|المشاهدات|الزيارات)|تعداد بازدید|просмотр(?:ов|ы)|прочетена|baxış|okunma(?: sayısı)?|lượt xem|vizualizări|přečteno|odsłon)\s?[:：]?\s?\d{1,7}",
    re.I,
)
#: The former alone in a line of so many characters.
_READING_TIME = regex(rf"(?:{_READING}\s?[:：]?\s?(?:ca\.?|~|about)?\s?\d{{1,4}}+[\s-]?(?:{_MINUTES})?|\d{{1,4}}+[\s-]?{_MINUTES}{_READ}|この記事は(?:約|およそ)?\s?\d{{1,3}}+\s?分で読めます)[.。]?", re.I)
_LONGEST_READING = 40
#: What joins label, name and date, and what their days are called.
_JOINING: frozenset[str] = frozenset(
    "latest revision as of on at in by the this post article story page was is and last first o'clock hrs ist utc gmt est edt cst cdt mst mdt pst pdt et bst cet cest kst jst wib wit "
    "am um uhr der den dieser artikel beitrag wurde ist und zuletzt stand des artikels von le la les à a cet article mis jour par et de del el las los il alle ore del "
    "op om dit artikel uur den kl klo d dnia w o g godz dne v в г у о час мск lúc ngày "
    "date time datum datums zeit hora fecha data dato päivä дата tarih tanggal tgl "
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
    "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim "
    "lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa "
    "понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п’ятниця субота неділя "
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu luni marți miercuri joi vineri sâmbătă duminică "
    "hétfő kedd szerda csütörtök péntek szombat vasárnap δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή στις "
    "الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الساعة في شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه ساعت "
    "יום ראשון שני שלישי רביעי חמישי שישי שבת בשעה रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार को बजे เวลา น วันที่ วันอาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ "
    "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار بجے রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার मंगळवार गुरूवार ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja "
    "понедељак уторак четвртак петак субота недеља понеделник сряда четвъртък петък събота неделя 월 화 수 목 금 토 일 오전 오후 기사 최종 최초 日 月 火 水 木 金 土 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 "
    "yesterday today gestern heute hier aujourd’hui aujourd'hui ayer hoy ontem hoje ieri oggi azi gisteren vandaag igår idag i går dag eilen tänään wczoraj dziś dzisiaj včera dnes tegnap "
    "вчера сегодня вчора сьогодні днес χθες σήμερα dün bugün kemarin juče jučer danas danes včeraj vakar šodien šiandien eile täna "
    "share print edited ago read avec with mit con com met med s z kanssa text texte tekst teksti testo texto words foto fotos bild bilder photos kuvat".split()
)
#: Other work on the article: "Fotos: Mara Lind", "Reviewed by John Roe, MD".
_OTHER_WORK = regex(
    r"(?:(?:medically |fact[- ])?(?:reviewed|edited|checked|verified|translated|photo\w{0,8}|illustrat\w{2,4}|video|images?|pictures?|art(?:work)?)(?: by\s|:)"
    r"|(?:photo|foto|bild|illustration|grafik|video|kamera|fotoğraf|görüntü|кадр|фото|zdjęcie|zdjęcia|fotografi\w{0,3}|kuva|kuvat|bilder?)\w{0,4}(?:\s?(?:von\s|par\s|di\s|de\s|av\s|af\s|por\s|[:：])|(?=\s(?-i:[A-ZÀ-ÞА-Я]))))\s?(?=[^\W\d_])",
    re.I,
)
#: A number that is no part of a name ("News24" is one).
_NUMBER = regex(r"(?<!\w)\d")
#: A name in Han or Hangul, which no spaces part from a sentence: it must stand apart.
_EAST_ASIAN_NAME = regex(r"(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,3}\s[\u3040-\u30ff\u4e00-\u9fff]{1,4}|[\uac00-\ud7a3]{2,3}[\uac00-\ud7a2])(?<!다)")
_SOURCE = regex(r"(?:来源|來源|稿源|出处|出典|출처|source|quelle|fonte|fuente|источник|джерело|извор|izvor|kilde|källa|forrás|kaynak|źródło|zdroj|bron|sumber|nguồn|المصدر|منبع)\s?[:：]\s?", re.I)
_ENDS = frozenset("!?。…:：;")


def is_signature_line(text: str, authors: tuple[Author, ...] = (), language: str | None = None) -> bool:
    """Whether a line holds nothing but labels, names, dates and times, and perhaps a place, a section, the paper or a reading time.

    Args:
        text: one block of the page; a newline parts lines.
        authors: whom the page is known to be by; a line without a date must name one of them.
        language: BCP 47.
    """
    size = len(text)
    if not 4 < size <= LONGEST or text[-1] in _ENDS:  # noqa: PLR2004 - a day
        return False
    text = text.replace(" ,", ",")  # between elements
    if is_reading_time(text) or (":" in text or "：" in text) and (source := _SOURCE.match(text)) and _is_of_newsroom(text[source.end() :]):
        return True
    dated: str | None = None
    if (_TWO_DIGITS.search(text) or "年" in text and holds_digit(text)) and (YEAR_LIKE.search(text) or _CLOCK.search(text)):
        dated = _without_dates(text, language)
    if dated is None and (text[-1] == "." or not any(author.name in text for author in authors)):
        return False
    return _says_no_more(dated or without_labels(text), dated is not None, authors, language)


def _is_of_newsroom(name: str) -> bool:
    """Whether a name behind "Source:" is a newsroom's or an agency's; a study has a source as well."""
    return len(name) <= _LONGEST_BESIDE and is_newsroom(name) and len(name.split()) <= _FEW_WORDS


def is_of_dates(text: str, language: str | None) -> bool:
    """Whether a text holds dates, times and their labels, and nothing else."""
    rest = _without_dates(text, language)
    if rest is None or _PLACE_OF_DATE not in rest:
        return False
    words = rest.replace(_PLACE_OF_DATE, " ").replace("|", " ").split()
    return all(not (low := word.strip(".,:;()|·•–—-/").casefold()) or low in _JOINING for word in words)


def is_reading_time(text: str) -> bool:
    """Whether a line says how long it takes to read and nothing else: "Lesezeit: 5 Minuten", "5 min read"."""
    return len(text) <= _LONGEST_READING and holds_digit(text) and _READING_TIME.fullmatch(text) is not None


def _without_dates(text: str, language: str | None) -> str | None:
    """The line with a mark in place of each date; ``None`` if it has none, or one that is no article's."""
    rest = text
    for one in reversed(find_dates(text, language=language)):
        if one.label == "site":
            return None
        rest = rest[: one.start] + _PLACE_OF_DATE + rest[one.end :]
    bare = _without_yearless(without_labels(rest))
    if bare != rest and _NUMBER.search(bare):  # "Updated: 9.45pm", "更新：3月4日 12時00分", "Atualizado há 2 horas"
        for shape in (AGO_AFTER, AGO_BEFORE, NUMBERED, CLOCK):
            bare = shape.sub(_PLACE_OF_DATE, bare)
    rest = _CLOCK.sub(_PLACE_OF_DATE, bare) if _PLACE_OF_DATE in bare else bare  # "04.03.2031. | 10:30 -> 11:15"
    return _COUNTED.sub(_PLACE_OF_DATE, rest) if _PLACE_OF_DATE in rest else None


def _without_yearless(text: str) -> str:
    """The text with a mark in place of each day that no year follows: "4.5. klo 7.15"."""
    for start, end in reversed(days_without_year(text)):
        text = text[:start] + _PLACE_OF_DATE + text[end:]
    return text


def _says_no_more(rest: str, dated: bool, authors: tuple[Author, ...], language: str | None) -> bool:
    """Whether what is beside the dates names authors, or so little else that it can be no sentence."""
    if dated and is_byline(rest.replace(_PLACE_OF_DATE, " ").strip(EDGES), authors, language):
        return True
    if _is_glued(rest):
        return False
    named = known = beside = 0
    for piece in _PARTED.split(rest):
        chunk = piece.strip(f"{EDGES}. ")
        words = chunk.split()
        while words and words[-1].islower() and words[-1] in _JOINING:
            words.pop()
        if all(word.strip(".,:").casefold() in _JOINING for word in words):
            continue
        chunk = " ".join(words)
        if _NUMBER.search(chunk):
            return False
        if (work := _OTHER_WORK.match(chunk)) or (work := _SOURCE.match(chunk)):
            if len(chunk) - work.end() > _LONGEST_BESIDE:
                return False
        elif any(author.name == chunk for author in authors):
            named, known = named + 1, known + 1
        elif _names(chunk, language):
            named += 1
            known += any(author.name in chunk for author in authors)
        elif _is_beside(chunk) and not piece.rstrip().endswith((":", "：")):  # a label of something else
            beside += 1
        else:
            return False
    if not dated:
        return known > 0 and beside < _MOST_BESIDE
    return beside <= (_MOST_BESIDE if named else not rest.endswith("."))


def _is_glued(rest: str) -> bool:
    """Whether text in Kana, Han or Hangul goes on right at a date."""
    first, *others = rest.split(_PLACE_OF_DATE)
    before = first
    for after in others:
        if before and is_east_asian(before[-1]) or after and is_east_asian(after[0]):
            return True
        before = after
    return False


def _is_beside(chunk: str) -> bool:
    """Whether a chunk is a few words with capital letters: a name, a place, a section, a paper."""
    if not chunk.isascii() and any(map(is_east_asian, chunk)):
        return _EAST_ASIAN_NAME.fullmatch(chunk) is not None
    words = chunk.split()
    while words and words[0] in _JOINING:
        del words[0]
    return 0 < len(words) <= _MOST_WORDS and len(chunk) <= _LONGEST_BESIDE and all(
        not is_lower(word[0]) or word in PARTICLES or word == "and" for word in words
    )


def _names(chunk: str, language: str | None) -> bool:
    """Whether a chunk introduces who signs, with at most a place or an employer behind the name."""
    read = parse_byline(chunk, language)
    if not read.authors or not read.marked:
        return False
    if is_byline(chunk, read.authors, language):
        return True
    begin = min(chunk.find(author.name) for author in read.authors)
    behind = chunk[max(chunk.find(author.name) + len(author.name) for author in read.authors) :].split()
    return 0 <= begin <= _LONGEST_BEFORE and len(behind) <= _MOST_BEHIND and all(
        not is_lower(word[0]) or word.casefold() in _JOINING for word in behind
    )
