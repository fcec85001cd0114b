"""Month names as newspapers write them, of every language in one table.

A name means the same month in nearly all languages that share it; the few that do not
(Croatian "listopada" is October, Polish "listopada" November) are in ``_OWN``.
"""

from __future__ import annotations

import re
import unicodedata

#: Languages, then twelve months parted by commas; the forms of one month parted by bars.
_TABLES = (
    # en
    "january|jan,february|feb|febr,march|mar,april|apr,may,june|jun,july|jul,august|aug,"
    "september|sept|sep,october|oct,november|nov,december|dec",
    # de, Austrian, Swiss
    "januar|jänner|jaenner|jän,februar|feber,märz|maerz|mär|mrz,,mai,juni,juli,,,oktober|okt,,dezember|dez",
    # fr
    "janvier|janv,février|févr|fév|fevrier,mars,avril|avr,mai,juin,juillet|juil,août|aout,"
    "septembre,octobre,novembre,décembre|déc|decembre",
    # es, ca
    "enero|ene|gener|gen,febrero|febrer,marzo|març|marc,abril|abr,mayo|maig,junio|juny,julio|juliol,agosto|ago|agost,"
    "septiembre|setiembre|set|setembre,octubre,noviembre|novembre,diciembre|dic|desembre",
    # pt
    "janeiro,fevereiro|fev,março|marco,abril,maio|mai,junho,julho,agosto,setembro|set,outubro|out,novembro,dezembro|dez",
    # it
    "gennaio|genn|gen,febbraio|febbr,marzo,aprile,maggio|mag,giugno|giu,luglio|lug,agosto,settembre|sett,"
    "ottobre|ott,,dicembre",
    # nl
    "januari,februari,maart|mrt,,mei,,,augustus,,oktober,,",
    # sv, da, no, is
    "janúar,febrúar,mars|marts,apríl,maj|maí,júní,júlí,augusti|ágúst,,október,nóvember,desember|des|desember",
    # fi
    "tammikuu|tammikuuta|tammi,helmikuu|helmikuuta|helmi,maaliskuu|maaliskuuta|maalis,huhtikuu|huhtikuuta|huhti,"
    "toukokuu|toukokuuta|touko,kesäkuu|kesäkuuta|kesä,heinäkuu|heinäkuuta|heinä,elokuu|elokuuta|elo,"
    "syyskuu|syyskuuta|syys,lokakuu|lokakuuta|loka,marraskuu|marraskuuta|marras,joulukuu|joulukuuta|joulu",
    # pl
    "stycznia|styczeń|sty,lutego|luty|lut,marca|marzec,kwietnia|kwiecień|kwi,maja,czerwca|czerwiec|cze,lipca|lipiec|lip,"
    "sierpnia|sierpień|sie,września|wrzesień|wrz,października|październik|paź,listopada|listopad|lis,grudnia|grudzień|gru",
    # cs, sk
    "ledna|leden|január|januára,února|únor|február|februára,března|březen|marec,dubna|duben|apríla,května|květen|máj|mája,"
    "června|červen|jún|júna,července|červenec|júl|júla,srpna|srpen|augusta,září|septembra,října|říjen|októbra,"
    "listopadu|novembra,prosince|prosinec|decembra",
    # hu
    "január,február|febr,március|márc,április|ápr,május|máj,június|jún,július|júl,augusztus,szeptember|szept,október,november,december",
    # ro
    "ianuarie|ian,februarie,martie,aprilie,,iunie|iun,iulie|iul,,septembrie,octombrie|oct,noiembrie|noi,decembrie",
    # sl, hr, sr (Latin)
    "januarja|siječnja|siječanj|januara,februarja|veljače|veljača|februara,marca|ožujka|ožujak|marta,aprila|travnja|travanj,"
    "svibnja|svibanj,junija|lipnja|lipanj|juna,julija|srpnja|srpanj|jula,avgusta|kolovoza|kolovoz|avgust|avg,"
    "rujna|rujan|septembra,oktobra,novembra|studenoga|studenog|studeni,decembra|prosinca|prosinac",
    # ru
    "января|январь|янв,февраля|февраль|фев|февр,марта|март|мар,апреля|апрель|апр,мая|май,июня|июнь|июн,июля|июль|июл,"
    "августа|август|авг,сентября|сентябрь|сен|сент,октября|октябрь|окт,ноября|ноябрь|ноя|нояб,декабря|декабрь|дек",
    # uk
    "січня|січень|січ,лютого|лютий|лют,березня|березень|бер,квітня|квітень|квіт,травня|травень|трав,червня|червень|черв,"
    "липня|липень|лип,серпня|серпень|серп,вересня|вересень|вер,жовтня|жовтень|жовт,листопада|листопад|лист,грудня|грудень|груд",
    # be, bg, sr, mk
    "студзеня|януари|јануар|јануара,лютага|февруари|фебруар|фебруара,сакавіка|марта,красавіка|април|априла,траўня|мая|маја|мај,"
    "чэрвеня|юни|јун|јуна|јуни,ліпеня|юли|јул|јула|јули,жніўня|августа,верасня|септември|септембар|септембра,"
    "кастрычніка|октомври|октобар|октобра,лістапада|ноември|новембар|новембра,снежня|декември|децембар|децембра",
    # lt, lv, et
    "sausio|janvāris|janvārī|jaanuar,vasario|februāris|februārī|veebruar,kovo|marts|martā|märts,balandžio|aprīlis|aprīlī|aprill,"
    "gegužės|maijs|maijā,birželio|jūnijs|jūnijā|juuni,liepos|jūlijs|jūlijā|juuli,rugpjūčio|augusts|augustā,"
    "rugsėjo|septembris|septembrī,spalio|oktobris|oktobrī|oktoober,lapkričio|novembris|novembrī,"
    "gruodžio|decembris|decembrī|detsember",
    # el
    "ιανουαρίου|ιανουάριος|ιαν,φεβρουαρίου|φεβρουάριος|φεβ,μαρτίου|μάρτιος|μαρ|μάρ,απριλίου|απρίλιος|απρ,μαΐου|μαίου|μάιος|μαϊ|μάι,"
    "ιουνίου|ιούνιος|ιουν|ιούν,ιουλίου|ιούλιος|ιουλ|ιούλ,αυγούστου|αύγουστος|αυγ|αύγ,σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ,"
    "οκτωβρίου|οκτώβριος|οκτ,νοεμβρίου|νοέμβριος|νοε|νοέ,δεκεμβρίου|δεκέμβριος|δεκ",
    # tr, az
    "ocak|oca|yanvar,şubat|şub|subat|fevral,mart,nisan|nis,mayıs|mayis,haziran|haz|iyun,temmuz|tem|iyul,"
    "ağustos|ağu|agustos|avqust,eylül|eyl|eylul|sentyabr,ekim|eki|oktyabr,kasım|kas|kasim|noyabr,aralık|ara|aralik|dekabr",
    # id, ms, tl
    "januari|enero,februari|pebruari|pebrero,maret|mac|marso,abril,mei|mayo,juni|jun|hunyo,juli|julai|hulyo,"
    "agustus|agu|ogos|agosto,setyembre,oktober|oktubre,nopember|nobyembre,desember|disember|dis|disyembre",
    # ar (Egypt and the Gulf, the Levant, the Maghreb)
    "يناير|كانون الثاني|جانفي,فبراير|شباط|فيفري,مارس|آذار|اذار,أبريل|ابريل|إبريل|نيسان|أفريل,مايو|أيار|ايار|ماي,"
    "يونيو|يونيه|حزيران|جوان,يوليو|يوليه|تموز|جويلية,أغسطس|اغسطس|آب|أوت,سبتمبر|أيلول|ايلول,"
    "أكتوبر|اكتوبر|تشرين الأول|تشرين الاول,نوفمبر|تشرين الثاني,ديسمبر|كانون الأول|كانون الاول",
    # he
    "ינואר|ינו,פברואר|פבר,מרץ|מרס,אפריל|אפר,מאי,יוני,יולי,אוגוסט|אוג,ספטמבר|ספט,אוקטובר|אוק,נובמבר|נוב,דצמבר|דצמ",
    # fa, Gregorian; ur
    "ژانویه|جنوری,فوریه|فروری,مارچ,آوریل|اپریل,مه|مئی,ژوئن|جون,ژوئیه|جولای|جولائی,اوت|آگوست|اگست,سپتامبر|ستمبر,اکتبر|اکتوبر,نوامبر|نومبر,دسامبر|دسمبر",
    # hi, mr
    "जनवरी|जन|जानेवारी,फरवरी|फ़रवरी|फर|फेब्रुवारी,मार्च,अप्रैल|एप्रिल,मई|मे,जून,जुलाई|जुल|जुलै,अगस्त|अग|ऑगस्ट,"
    "सितंबर|सितम्बर|सित|सप्टेंबर,अक्टूबर|अक्तूबर|ऑक्टोबर,नवंबर|नवम्बर|नोव्हेंबर,दिसंबर|दिसम्बर|डिसेंबर",
    # bn
    "জানুয়ারি|জানুয়ারী,ফেব্রুয়ারি|ফেব্রুয়ারী,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট|অগস্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর",
    # th
    "มกราคม|ม.ค,กุมภาพันธ์|ก.พ,มีนาคม|มี.ค,เมษายน|เม.ย,พฤษภาคม|พ.ค,มิถุนายน|มิ.ย,กรกฎาคม|ก.ค,สิงหาคม|ส.ค,"
    "กันยายน|ก.ย,ตุลาคม|ต.ค,พฤศจิกายน|พ.ย,ธันวาคม|ธ.ค",
    # ka, hy
    "იანვარი,თებერვალი,მარტი,აპრილი,მაისი,ივნისი,ივლისი,აგვისტო,სექტემბერი,ოქტომბერი,ნოემბერი,დეკემბერი",
    "հունվարի,փետրվարի,մարտի,ապրիլի,մայիսի,հունիսի,հուլիսի,օգոստոսի,սեպտեմբերի,հոկտեմբերի,նոյեմբերի,դեկտեմբերի",
)  # fmt: skip

#: The Iranian solar calendar's months, as in "۱۶ دی ۱۴۰۴".
_JALALI = "فروردین,اردیبهشت,خرداد,تیر,مرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند"

_OWN = {
    "hr": {"listopada": 10, "listopad": 10, "lip": 6, "srp": 7, "lis": 10},
    "bs": {"listopada": 10},
    "ar": {"مه": 0},
}


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _table(rows: tuple[str, ...]) -> dict[str, int]:
    table: dict[str, int] = {}
    for row in rows:
        for number, forms in enumerate(row.split(","), 1):
            for form in forms.split("|"):
                if form:
                    table.setdefault(_key(form), number)
    return table


#: The last capitalised word of "KimJanuary" or "HealthDECEMBER", where two elements touch.
GLUED = re.compile(r"(?<=[a-z])[A-Z](?:[a-z]{2,8}|[A-Z]{2,8})\.?$")
_MONTHS = _table(_TABLES)
_JALALI_MONTHS = _table((_JALALI,))


def month_named(name: str, language: str | None = None) -> int | None:
    """The month (1 to 12) that ``name`` means, with or without a final dot; ``None`` if it means none."""
    key = _key(name.rstrip("."))
    if language and (own := _OWN.get(language[:2].lower())) and key in own:
        return own[key]
    found = _MONTHS.get(key)
    if found is None and key[:1] in "בו" and len(key) > 3:  # Hebrew "in January" is one word
        found = _MONTHS.get(key[1:])
    if found is None and (glued := GLUED.search(name)):
        found = _MONTHS.get(_key(glued[0].rstrip(".")))
    return found


def jalali_month(name: str) -> int | None:
    """The month of the Iranian solar calendar that ``name`` means."""
    return _JALALI_MONTHS.get(_key(name))
