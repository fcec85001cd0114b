"""What pictures and sources are called before a credit, in every language that newspapers are read in."""

from __future__ import annotations

from newsparse.grammar.scripts import is_lower
from newsparse.regex import regex

#: Words for a picture, which also stand before a name without a sign between them: "Foto Jan Novák", "Снимка БТА", "Picha na Juma".
_PICTURES = (
    "photo photos foto fotos bild photographie photographies valokuva kuva kuvat ljósmynd ljósmyndir mynd myndir nuotrauka nuotraukos attēls attēli foto(s) "
    "zdjęcie zdjęcia fotografija fotografije fotografie slika slike snimka fotó fotók felvétel fotografi fotografia fotografía imagine imaginea poza "
    "фото фотография фота снимка снимки слика сурет сүрөт фотосурет здымак здымкі світлина світлини зураг сурат фотосы surat foto: rasm şəkil fotolar fotoqraf "
    "φωτο φωτογραφία φωτογραφίες φωτογραφια φωτογραφιεσ φωτ φωτ. εικόνα fotoğraf görsel ფოტო ფოტოები լուսանկար լուսանկարը լուսանկարներ լուսանկարները ֆոտո "
    "تصوير صورة الصورة صور عدسة عکس تصویر فوٹو وێنە انځور تصوير: צילום תמונה איור צילומים फोटो फ़ोटो तस्वीर छवि छायाचित्र छायाचित्रे तस्बिर तस्विर ছবি আলোকচিত্র চিত্র ফটো "
    "படம் புகைப்படம் ఫోటో ఫొటో చిత్రం ಚಿತ್ರ ಫೋಟೋ ഫോട്ടോ ചിത്രം ഫോട്ടോകൾ ફોટો તસવીર તસ્વીર ਫੋਟੋ ਤਸਵੀਰ ଫଟୋ ছবিঃ ඡායාරූපය ඡායාරූප ภาพ ภาพถ่าย ພາບ រូបភាព រូបថត រូប ဓာတ်ပုံ "
    "ảnh hình gambar larawan picha kuha sawir ፎቶ ፎቶግራፍ isithombe beeld imatge argazkia prent"
).split()
#: Others, which need a sign: kinds of picture, who takes one, whence it is.
_BEFORE_A_SIGN = (
    "kuvaaja kuvitus grafiikka arkistokuva kuvituskuva fotograf arkivbild arkivfoto genrebild pressbild illustrasjonsfoto illustrasjon illustrationsfoto modelfoto arkivfotos pressefoto "
    "teikning ljósmyndari autor autorius autors avots šaltinis źródło fot autoři archivní ilustrační zdroje reprofoto grafika "
    "forrás illusztráció sursă credite izvor burimi vir avtor fotogalerija arhiva источник скриншот иллюстрация автор джерело илюстрация източник извор крыніца дереккөз дереккөзі "
    "manbe mənbə πηγή πηγη κολάζ arşiv kaynak წყარო აღբյուր աղբյուր աղբյուրը المصدر مصدر أرشيف أرشيفية منبع عکاس عکس: گرافیک تصاویر ماخذ סרטון איורים קרדיט ארכיון स्रोत सौजन्य सौजन्याने सूत्र সূত্র সৌজন্যে "
    "ஆதாரம் నుంచి ಮೂಲ കടപ്പാട് સ્ત્રોત ਸਰੋਤ ที่มา เครดิต เครดิตภาพ ภาพจาก ខ្ប ប្រភព nguồn sumber sumberfoto dok pinagmulan chanzo ምንጭ bron font iturria"
).split()
_PHRASES = (
    "autor/allikas", "ілюстративне фото", "автор фото", "фото автора", "архивное фото", "фото из архива", "гэрэл зураг", "суретті түсірген", "фото әлеуметтік желіден", "nuotr. aut", "nuotr. autorius", "iliustracija",
    "sursa foto", "sursă foto", "credit foto", "credite foto", "foto ilustrativ", "foto arhivă", "autor fotografije", "foto arhiva", "arhivska fotografija", "foto archiv", "ilustrační foto", "ilustračné foto", "fotografie autora",
    "kuvan lähde", "fotó forrása", "fotoğraf kaynağı", "arşiv fotoğraf", "ilustrační snímek", "zdroj foto", "źródło zdjęcia", "fot. ilustracyjne", "φωτογραφία αρχείου", "πηγή φωτογραφίας", "مصدر الصورة", "منبع عکس", "فوٹو بشکریہ", "تصویر بشکریہ", "צילום אילוסטרציה", "צילום מסך",
    "फोटो सोर्स", "फोटो क्रेडिट", "फोटो साभार", "फाइल फोटो", "प्रतीकात्मक फोटो", "छायाचित्र सौजन्य", "फोटो सौजन्य", "ছবি সূত্র", "ফাইল ছবি", "ছবি সৌজন্যে", "பட உதவி", "ภาพประกอบ", "แฟ้มภาพ", "ขอบคุณภาพจาก", "ขอบคุณภาพ", "ảnh minh họa", "ảnh tư liệu", "nguồn ảnh", "ảnh chụp màn hình",
    "sumber foto", "foto dok", "foto ilustrasi", "gambar hiasan", "kredit foto", "sumber gambar", "foto archief", "foto d'arxiu",
)  # fmt: skip
PICTURES = frozenset(word.rstrip(":") for word in _PICTURES)
LABELS = frozenset((*PICTURES, *(word.rstrip(":") for word in _BEFORE_A_SIGN), *_PHRASES))

#: Agencies and picture desks whose names are no other words, besides those of the large Western languages.
AGENCIES = (
    r"ΑΠΕ(?:-ΜΠΕ)?|Eurokinissi|EUROKINISSI|Intime(?:news)?|INTIME|ΙΝΤΙΜΕ|SOOC|БТА|БГНЕС|BGNES|Танјуг|Tanjug|TANJUG|ФоНет|FoNet|HINA|Hina|PIXSELL|Pixsell|CROPIX|Cropix|STA|МИА|ATSH|LETA|ELTA|BNS|Lehtikuva|Scanpix|SCANPIX|"
    r"SITA|MTVA|Inquam(?: Photos)?|Mediafax|Agerpres|БЕЛТА|БелТА|BelTA|УНИАН|УНІАН|Укрінформ|Укринформ|Інтерфакс(?:-Україна)?|Интерфакс|ҚазАқпарат|Казинформ|Kazinform|Кабар|МОНЦАМЭ|AZƏRTAC|АЗЕРТАДЖ|Արմենպրես|ინტერპრესნიუსი|"
    r"AA|İHA|DHA|ANKA|وام|واس|بترا|كونا|أ\. ?ف\. ?ب\.?|أ ف ب|د\. ?ب\. ?أ\.?|د ب أ|إ\. ?ب\. ?أ\.?|أ\. ?ب\.?|اف پی|ایرنا|ایسنا|تسنیم|اے ایف پی|اے پی|رائٹرز|רויטרס|איי ?פי|פלאש ?90|पीटीआई|एएनआई|एएफपी|रॉयटर्स|रासस|রয়টার্স|এএফপি|বাসস|பிடிஐ|"
    r"BERNAMA|Bernama|ANTARA|Antara|TTXVN|PNA|Folhapress|Agência Brasil|Estadão Conteúdo|ACN|Efe|Fotogramma|Imagoeconomica|Contrasto|PANORAMIC|Cover Images"
)
#: Where a word for a picture may stand without a sign before the names that end a caption: first, behind a sentence, a dash or a bar.
_UNSIGNED = regex(r"(?:(?<=[.!?…”\"»)।۔։])\s|\s[|/–—-]\s|^)([^\W\d_]{3,14}\.?)(?=[\s\xa0](?:[–—-]\s)?[^\W\d_])")
#: What joins such a word to a name: "Picha na Juma Mtanda".
_JOINED = regex(r"\s?(?:na|ni|mula sa|by)\s")
#: What stands in no list of names, but an address: "egemen.kz".
_NO_NAMES = regex(r"[!?:;|\n]|\.\s|\d{3}")
_MOST_WORDS, _LONGEST = 6, 80
#: Small words inside names.
_SMALL = frozenset("de di da du von van der den la le el del al y et und i a и та ja og och & / – -".split())
#: Who took it, in capitals behind the last sentence: "… the bridge. ANN ONYM", "… the bridge / ANN ONYM".
_IN_CAPITALS = regex(r"(?:(?<=[.!?”\"»)])\s|\s[/|]\s)((?:[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.’'-]{1,20}\s){1,3}[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ’'-]{2,20})$")
#: "Rasos Petraitės nuotr.", "ELTA nuotr. / the bridge": Lithuanian sets the word behind the name.
_NUOTR = regex(r"(?:^|[.!?]\s|[/,(–-]\s?)((?:[^\W\d_a-zß-ÿ]\.\s?){0,2}[^.!?,(]{2,50}?)\snuotr(?:\.|aukos?)(?:\s?/\s?(?=\S))?")


def unsigned_credit(tail: str, whole: bool) -> tuple[str, str] | None:
    """A caption's end that is a word for pictures and names ("… the bridge. Foto Jan Novák"), or a name in capitals: text before it, names.

    Args:
        whole: whether nothing stands before ``tail``.
    """
    if " nuotr" in tail and (found := _NUOTR.search(tail)):
        caption, behind = tail[: found.start(1)].rstrip(" /,(–-"), tail[found.end() :].strip(" )")
        return (caption, found[1]) if not behind else (f"{caption} {behind}".strip(), found[1])
    for found in _UNSIGNED.finditer(tail) if _may_hold_unsigned(tail) else ():
        if found[1].rstrip(".").casefold() not in PICTURES:
            continue
        names = (
            _JOINED.sub("", tail[found.end() :].rstrip(" ."), count=1)
            if _JOINED.match(tail, found.end())
            else tail[found.end() :].strip(" .–—-")
        )
        if _are_names(names) and (found.start() or not whole):
            return tail[: found.start()], names
    last = tail[-1:]
    if (
        last.isalnum()
        and not "a" <= last <= "z"
        and (found := _IN_CAPITALS.search(tail))
        and found[1].isupper()
        and any(map(str.islower, tail[: found.start()]))
    ):
        before, bar, agency = tail[: found.start()].rpartition(" | ")
        return (
            (before, f"{agency} / {found[1]}")
            if bar and tail[found.start() + 1] == "/" and agency.isupper() and len(agency) <= _LONGEST_AGENCY
            else (tail[: found.start()], found[1])
        )
    if " - " not in tail and " – " not in tail:
        return None
    if last.isupper() and (found_behind := _behind_dash(tail)):
        return found_behind
    named = _NAME_BEHIND.search(tail)
    return (tail[: named.start()], named[1]) if named else None


#: A photographer behind a dash and the last sentence: "The bookseller behind her counter. - Ann Onym."
_NAME_BEHIND = regex(r"(?<=[.!?»])\s[-–]\s((?:[^\W\d_a-zß-ÿ][^\W\d_’'-]{1,20}[ -]){1,3}[^\W\d_a-zß-ÿ][^\W\d_’'-]{1,20}|D\.\s?R)\.?$")


#: Whose it is, in capitals behind a dash, as Spanish agencies set it: "The quay at dawn - TOWN OF SAMPLETON"; and what else stands so.
_BEHIND_DASH = regex(r"\s[-–]\s([^\W\d_a-zß-ÿ][^a-zß-ÿ]{2,60})$")
_NO_SOURCES = frozenset(("video", "vídeo", "foto", "fotos", "photo", "photos", "archivo", "archive", "file", "live", "update", "infografía", "gráfico"))


def _behind_dash(tail: str) -> tuple[str, str] | None:
    found = _BEHIND_DASH.search(tail)
    if found is None or not found[1].isupper() or found[1].lower() in _NO_SOURCES:
        return None
    before = tail[: found.start()]
    return (before, found[1]) if " " in before and sum(map(str.islower, before)) > 2 * sum(map(str.isupper, before)) else None


def _may_hold_unsigned(tail: str) -> bool:
    """Whether there is a place for such a word: the beginning, if it is one, or a sign. (Most captions are one sentence.)"""
    if (
        not tail.isascii()
        or ". " in tail
        or "! " in tail
        or "? " in tail
        or '" ' in tail
        or ") " in tail
        or " / " in tail
        or " | " in tail
        or " - " in tail
    ):
        return True
    first = tail.split(None, 1)[:1]
    return bool(first) and first[0].rstrip(".").casefold() in PICTURES


_LONGEST_AGENCY = 24  # characters of one in capitals behind a bar: "A bakery | AGENCY / ANN ONYM"


def _are_names(text: str) -> bool:
    words = text.split()
    if not 0 < len(words) <= _MOST_WORDS or len(text) > _LONGEST or words[0] in _SMALL or _NO_NAMES.search(text):
        return False
    return "." in text[1:-1] and len(words) == 1 or all(word in _SMALL or not is_lower(word[0]) for word in words)
