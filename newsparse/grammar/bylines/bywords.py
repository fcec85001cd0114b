"""The words around names in a byline: what introduces it, joins it, and ends it."""

from __future__ import annotations

import re

from newsparse.regex import regex

# The patterns of this file are for text that ``lowered`` gives: ignoring case takes them ten times as long.
_ANYWHERE = (
    r"(?:(?:this|the)\s\w{3,10}\s(?:was|is)\s(?:originally\s)?(?:written|posted|authored)\sby)|"
    r"(?:(?:written|words|story|posted|published|report(?:ed|ing)|text|report|article|analysis|opinion|review|essay|column|"
    r"post|guide|feature|recipe|created|contributed|guest post|submitted|compiled|authored|interview|report|commentary)"
    r"(?:\s+and\s+\w{3,15})?\s+by|an?\s(?:\w{4,10}\s)?(?:review|report|essay)\sby|(?:fiction|poems?|poetry|memoir|dispatch|reportage|portrait)\sby|by|(?:words|story|te[xks]{1,2}t[eios]{0,2}|текст)(?:\s(?:&|\+|and|und|et|y|e|og|och|en|i|a|и|és|ja)\s[^\W\d_]{3,14}(?:[’']s)?)?(?=\s{0,3}[:：])|authors?|writers?|reporters?|name|byline|contributors?)"
)
#: Introductions by language. Only a language that uses them may take them: "Von", "Di", "Od" begin names elsewhere.
_BY_LANGUAGE = {
    "de": r"von\s+unsere[mnr]\s+[\w-]{4,32}|von|(?:eine?\s+\w{3,20}|feature|interview|kritik|reportage|kommentar|beitrag|bericht|glosse|essay|porträt|analyse|kolumne|rezension|gastbeitrag)\s+von|autor(?:in|en)?|text|(?:verfasst|geschrieben|aufgezeichnet|ein gastbeitrag) von|protokoll|(?:redaktion|interview)(?=\s?:)",
    "fr": r"(?:une? )?(?:chronique|billet|reportage|éditorial|récit|portrait|texte|article|analyse|tribune) de|(?:publié |écrit |rédigé |recueilli |propos recueillis |entretien réalisé )?par|de (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?s?|envoyés? spéciaux)(?: à \w{2,20},?)?|auteurs?|texte",
    "es": r"(?:escrito |publicado )?por|autor(?:a|es)?|textos?|escribe|redacción(?=\s?:)|redactora?(?=\s?:)|periodista(?=\s?:)|reportaje(?=\s?:)",
    "pt": r"(?:escrito |publicado )?por|autor(?:a|es)?|textos?|da redação|reportagem(?=\s?:)|repórter(?=\s?:)|redação(?=\s?:)|jornalista(?=\s?:)",
    "ca": r"(?:escrit )?per|autor(?:a|s)?|text|redacció(?=\s?:)",
    "gl": r"por|autor(?:a|es)?|texto",
    "it": r"(?:a cura |articolo |scritto |intervista |racconto |reportage |commento |editoriale |recensione |analisi )?d[ia]|da(?:l nostro|lla nostra|i nostri) (?:inviat[oai]|corrispondent[ei])|autor[ei]|autrice|testo",
    "nl": r"(?:geschreven |tekst )?door|van onze (?:verslaggever|correspondent|redacteur)s?|auteurs?|tekst|verslaggever(?=\s?:)",
    "pl": r"przez|autor(?:zy|ka|ki)?|napisała?|oprac(?:\.|ował[ai]?|owanie)|tekst|rozmawiała?|przygotowała?|dziennikar(?:z|ka)(?=\s?:)",
    "cs": r"od|auto(?:r(?:ka|ky)?|ři)|napsala?|vložila?(?=\s?:)|připravil[ai]?|text|redaktor(?:ka)?(?=\s?:)",
    "sk": r"od|autor(?:ka|ky|i)?|napísala?|pripravil[ai]?|text|redaktor(?:ka)?(?=\s?:)",
    "hr": r"od|autor(?:ica|i)?|piš[eu]|napisa(?:o|la)|razgovara(?:o|la)|pripremi(?:o|la)|tekst|novinar(?:ka)?(?=\s?:)",
    "bs": r"od|autor(?:ica|ka|i)?|piš[eu]|napisa(?:o|la)|razgovara(?:o|la)|tekst|novinar(?:ka)?(?=\s?:)",
    "sr": r"od|autor(?:ka|i)?|piš[eu]|napisa(?:o|la)|razgovara(?:o|la)|tekst|novinar(?:ka)?(?=\s?:)|аутор(?:ка|и)?|пиш[еу]|написа(?:о|ла)|текст|новинар(?:ка)?(?=\s?:)",
    "sl": r"od|avtor(?:ica|ji)?|piše(?:ta|jo)?|besedilo|novinar(?:ka)?(?=\s?:)|pripravila?",
    "sv": r"av|text|skribent|författare|(?:text|skrive[nt]) av|reporter(?=\s?:)",
    "da": r"af|tekst|(?:skrevet|tekst) af|journalist(?=\s?:)",
    "no": r"av|tekst(?: og foto)?|(?:skrevet|tekst) av|journalist(?=\s?:)",
    "nb": r"av|tekst(?: og foto)?|(?:skrevet|tekst) av|journalist(?=\s?:)",
    "nn": r"av|tekst(?: og foto)?|(?:skrive|tekst) av|journalist(?=\s?:)",
    "fi": r"teksti|kirjoittaja(?:t)?|kirjoittanut|toimittaja(?:t)?",
    "is": r"höfund(?:ur|ar)|eftir|(?:texti|blaðamaður)(?=\s?:)",
    "fo": r"høvundur|eftir",
    "et": r"autor(?:id)?|tekst|toimeta(?:s|ja)|kirjutas|kirjutaja|ajakirjanik(?=\s?:)",
    "lv": r"autor(?:s|e|i|es)|teksts|sagatavoj(?:a|is|usi)|raksta",
    "lt": r"autor(?:ius|ė|iai)|parengė|rašo|tekstas|žurnalist(?:as|ė)",
    "ru": r"авторы?|авторка|текст|подготовил[аи]?|беседовал[аи]?|записал[аи]?|материал подготовил[аи]?|корреспондент(?=\s?:)|журналист(?:ка)?(?=\s?:)",
    "uk": r"автори?|автор(?:ка|ки)|текст|підготува(?:в|ла|ли)|розмовля(?:в|ла)|спілкува(?:вся|лася)|журналіст(?:ка)?(?=\s?:)|кореспондент(?:ка)?(?=\s?:)",
    "be": r"аўтар(?:ы|ка|кі)?|тэкст|падрыхтава(?:ў|ла)",
    "bg": r"автор(?:и|ка)?|от|(?:репортер|текст|журналист)(?=\s?:)",
    "mk": r"автор|пишува|(?:текст|новинар)(?=\s?:)",
    "sq": r"nga|shkruar nga|autor(?:i|ja)?|shkruan|gazetar(?:i|ja)?(?=\s?:)|përgatiti",
    "el": r"του|της|από(?: τον| την)?|γράφ(?:ει|ουν)(?: ο| η| οι)?|συντάκτ(?:ης|ρια)|(?:ρεπορτάζ|επιμέλεια|κείμενο|δημοσιογράφος)(?=\s?:)|συνέντευξη(?: στον| στην)|αρθρογράφος",
    "tr": r"yazan|yazar(?:lar)?|haber(?!\s+(?:merkez|servis|ajans))|muhabir(?:ler)?|(?:röportaj|hazırlayan)(?=\s?:)",
    "az": r"müəllif(?:lər)?|yazar|hazırladı",
    "kk": r"(?:мақала )?авторы?|мәтін|дайындаған|тілші(?=\s?:)",
    "ky": r"автору?|даярдаган",
    "uz": r"muallif(?:lar)?|муаллиф|tayyorladi",
    "tg": r"муаллиф",
    "tt": r"автор",
    "mn": r"бичсэн|(?:сэтгүүлч|сурвалжлагч)(?=\s?:)",
    "ka": r"(?:სტატიის )?ავტორ(?:ი|ები)|ჟურნალისტი(?=\s?:)|მოამზადა",
    "hy": r"(?:հոդվածի )?հեղինակ(?:ներ|ը)?|լրագրող|պատրաստեց",
    "ro": r"de|autor(?:i|ul)?(?: articol)?|(?:scris|publicat|redactat) de|(?:redactor|reporter|text)(?=\s?:)",
    "hu": r"írt(?:a|ák)|szerző(?:k)?|készítette|újságíró(?=\s?:)",
    "eu": r"egilea|testua",
    "id": r"oleh|penulis|laporan wartawan|reporter|pewarta|(?:laporan|jurnalis|wartawan|kontributor)(?=\s?:)",
    "ms": r"(?:laporan )?oleh|penulis|(?:laporan|wartawan)(?=\s?:)",
    "jv": r"dening",
    "fil": r"(?:isinulat |ulat |sinulat )?n(?:i|ina)|may-akda|ulat(?=\s?:)",
    "tl": r"(?:isinulat |ulat |sinulat )?n(?:i|ina)|may-akda|ulat(?=\s?:)",
    "vi": r"tác giả|(?:tin, )?bài(?: và ảnh|, ảnh)?|tin, ảnh|thực hiện|phóng viên(?=\s?:)",
    "th": r"(?:เรื่อง|เขียน|รายงาน|เผยแพร่|เรียบเรียง|ข่าว)?โดย|ผู้เขียน|เรื่อง|(?:ผู้สื่อข่าว|เรียบเรียง|เขียน|รายงาน)(?=\s?:)",
    "lo": r"(?:ຂຽນ)?ໂດຍ|ຜູ້ຂຽນ",
    "km": r"(?:អត្ថបទ)?ដោយ|អត្ថបទ|អ្នកនិពន្ធ",
    "my": r"ရေးသားသူ|သတင်း(?=\s?:)",
    "ar": r"بقلم|كتب(?:ت|وا|ه|ها)?|إعداد|الكاتبة?|تقرير|(?:تحرير|المحررة?|المراسلة?)(?=\s?[:：-])|أعدّ?ه|حاوره?ا?|حوار(?=\s?[:：-])|تحقيق(?=\s?[:：-])|متابعة(?=\s?[:：-])",
    "fa": r"نویسندگان|نویسنده|نوشتهٔ?ی?|نگارنده|خبرنگار|به قلم|گزارشگر|گزارش(?=\s?:)|تهیه‌کننده",
    "ps": r"لیکوال|لیکونکی|راپور(?=\s?:)",
    "ku": r"nivîskar|amadekar|نووسەر|نووسینی|ئامادەکردنی",
    "ckb": r"نووسەر|نووسینی|ئامادەکردنی",
    "ur": r"تحریر|مصنفہ?|رپورٹر?|از|نامہ نگار",
    "sd": r"ليکڪ|رپورٽ(?=\s?:)",
    "he": r"מאת|כתבו|כתבת?ה?|עורך(?=\s?:)",
    "yi": r"פון",
    "hi": r"लेखक|लेखिका|द्वारा|रिपोर्टर|रिपोर्ट|संवाददाता|लेखन",
    "mr": r"लेखक|लेखिका|द्वारा|प्रतिनिधी|वार्ताहर",
    "ne": r"लेखक|द्वारा|संवाददाता|प्रस्तुति",
    "bn": r"লেখক|লেখিকা|প্রতিবেদক|প্রতিবেদন|লিখেছেন|লেখা(?=\s?[:：])",
    "as": r"লেখক|প্ৰতিবেদক",
    "or": r"ଲେଖକ|ରିପୋର୍ଟର",
    "ta": r"எழுதியவர்|ஆசிரியர்(?=\s?:)|செய்தியாளர்|கட்டுரையாளர்|எழுத்து",
    "te": r"రచయిత|రచన|విలేకరి|రిపోర్టర్",
    "kn": r"ಲೇಖಕ(?:ರು)?|ವರದಿ(?:ಗಾರ)?|ಬರಹ",
    "ml": r"ലേഖകൻ|ലേഖിക|റിപ്പോർട്ട(?:ർ|്)|എഴുതിയത്",
    "gu": r"લેખક|અહેવાલ|રિપોર્ટર",
    "pa": r"ਲੇਖਕ|ਰਿਪੋਰਟਰ|ਪੱਤਰਕਾਰ",
    "si": r"රචනය|ලේඛක|සටහන",
    "sw": r"na|(?:ime)?andikwa na|mwandishi",
    "am": r"ጸሐፊ|ጸሃፊ|ዘጋቢ|አዘጋጅ|በ(?=\s?[:፡፦])|በ(?=\s)",
    "ti": r"ጸሓፊ|ብ(?=\s)",
    "so": r"waxaa qoray|qoraaga|qore|w/q|diyaariye",
    "ha": r"marubuc(?:i|iya)|daga",
    "yo": r"láti ọwọ́?",
    "zu": r"ngu(?=\s)|umbhali",
    "xh": r"ngu(?=\s)|umbhali",
    "af": r"deur|teks|outeur",
    "cy": r"gan",
    "ga": r"le|scríofa ag",
    "mt": r"minn|ta[’']",
    "lb": r"vum?|auteur",
}
_UNMISTAKABLE = r"von|par|por|door|oleh|autor(?:in|en|a|es|zy|ka)?|auteurs?|автор|авторы|автори"


#: What stands between such a word and a name: colons of all scripts ("Հեղինակ՝ …", "ដោយ៖ …", "ጸሐፊ፡ …").
_SIGNS = ":：՝։៖፡፦"


def _introduction(words: str) -> re.Pattern[str]:
    return regex(rf"\s{{0,3}}(?:{words})(?:\s{{0,3}}[{_SIGNS}]\s{{0,3}}|\s{{1,3}}(?:[-–—|/]\s{{1,3}})?)(?=\S)")


#: What is said anywhere stands in a pattern of its own: compiling it into each language's takes as long as reading a page.
_ENGLISH = _introduction(_ANYWHERE)
_INTRODUCTIONS = {language: _introduction(words) for language, words in _BY_LANGUAGE.items()}
_UNKNOWN = _introduction(_UNMISTAKABLE)


def introduction(language: str | None, low: str) -> re.Match[str] | None:
    """What introduces a name ("by ", "von ", "autor: ") at the start of a ``lowered`` text in ``language`` (a BCP 47 tag)."""
    if found := _ENGLISH.match(low):
        return found
    primary = (language or "").lower().replace("_", "-").partition("-")[0]
    return None if primary == "en" else _INTRODUCTIONS.get(primary, _UNKNOWN).match(low)


def lowered(text: str) -> str:
    """``text`` in lower case with every character where it was."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(x if len(x := c.lower()) == 1 else c for c in text)


#: What parts two names. " a ", " e ", " i " are words of names elsewhere, so both sides must then be full names.
JOINER = regex(
    r"\s{0,3}[,;]\s{0,3}(?:and|und|et|y|og|och|en|&)\s{1,3}|\s{0,3}[,;]\s{0,3}|\s{1,3}[&+/]\s{1,3}|"
    r"\s{1,3}(?:and|und|et|y|e|og|och|en|ja|ve|və|dan|và|ir|un|eta|dhe|na|i|a|и|та|і|й|και|și|şi|és|و|اور|और|আর|এবং|และ)\s{1,3}|(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})"
)

#: Without one of these signs or words there is no joiner.
JOINING_SIGN = regex(r"[,;/]")
JOINING_WORDS: frozenset[str] = frozenset("& + and und et y e og och en ja ve və dan và ir un eta dhe na i a и та і й και și şi és و اور और আর এবং และ".split())

_MONTHS = (
    r"jan(?:uary|uar|uari|vier)?|feb(?:ruary|ruar)?|mar(?:ch|zo)?|märz|mai|may|apr(?:il)?|june?|juni|july?|juli|aug(?:ust)?|"
    r"sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|enero|février|janvier|juin|juillet|août"
)
_DAYS = r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica"
#: What no surname behind a day's name is, which may be a given name: "Sunday May 6", "Friday evening", "The Sunday Times".
_BEHIND_DAYS = rf"(?:{_MONTHS}|morning|afternoon|evening|night|noon|midday|briefing|edition|times|telegraph|mail|mirror|post|express|herald|tribune|independent|magazine|papers?|sports?|reviews?|specials?|news\w{{0,6}}|at|by|from|with|the)\b"
#: Where the names have ended: a date, a reading time, an editing credit, a control of the page, a sentence. (That each begins a word stands first, and once.)
BYLINE_END = regex(
    rf"\b(?:(?:(?:{_MONTHS})\.?,?\s+\d|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(?:{_MONTHS})\b|(?:(?:{_DAYS}),?\s)?\d{{1,2}}\.?\s(?:de\s)?[a-zà-öø-žа-яё]{{3,12}}\.?\s(?:de\s|del\s)?(?:19|20)\d\d\b)|"
    r"\d{1,4}[./-]\d{1,2}[./-]|(?:19|20)\d\d\b|\d{1,2}:\d\d|"
    rf"(?:tues|wednes|thurs|satur)day\b|(?!\A)(?<!\bby )(?<!\band )(?<!& )(?:mon|fri|sun)day\b|(?:mon|fri|sun)day\b(?! (?!{_BEHIND_DAYS})[^\W\d_]{{3}})|(?:mon|tue|wed|thu|fri|sat|sun),?\s\d|"
    r"(?:mon|tue|wed|thu|fri|sat|sun),|\d{1,3}(?:[-–]\d{1,3})?\s{0,2}(?:min|hour|day|week|month|year|hr|sec)|"
    r"(?:updated|published|posted on|last\s(?:updated|modified|edited)|modified|first published|originally|date|"
    r"(?:medically |expert |technically )?reviewed|fact[- ]checked|edited|verified|translated|illustrat\w{2,6}|"
    r"photo(?:s|graph(?:s|y|ed)?)?|video|images?|art(?:work)?|additional reporting|editing by|am [^\W\d_]{3,7}tag|le (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|narrated|audio|"
    r"reading time|read time|min read|zur person|alle (?:beiträge|artikel)|social links|sponsored|follow|view (?:all|profile|bio|full|more|author)|see (?:all|more|full|bio)|"
    r"read (?:more|full|bio|all)|learn more|more (?:by|from|articles|posts|stories)|(?:all|other) (?:posts|articles)|"
    r"share|comments?|no comments|leave a|subscribe|sign up|about (?:the )?authors?|author bio|"
    r"bio|biography|website|email|e-mail|contact|twitter|facebook|linkedin|instagram|disclosure|"
    r"aktualisiert|veröffentlicht|stand|lesezeit|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|"
    r"gepubliceerd|publisert|oppdatert|publicerad|uppdaterad|опубликовано|обновлено|zaktualizowano|güncelleme|oluşturulma)\b|"
    r"(?:kuvat?|valokuvat?|fotos?|fotograaf|fotografi\w?|bilder?|zdjęcia|ảnh|фото|φωτογραφίες|redigering|redaktion|editor|редактор)\s?[:：]|"
    r"(?<=[^\W\d_] )(?:kuvat|valokuvat|fotos?|foton|fotograaf|fotografie|bilder|zdjęcia)\s(?=[^\W\d_])|"  # "Text Anna Berg Foto Olle Lind"
    r"(?:is|was|has|are|were|who|covers|writes|wrote|joined|holds|specializes|lives|works|worked|brings)\b)"
)

#: A whole "name" that is a control, a placeholder or an account of the machine.
NOT_NAMES: frozenset[str] = frozenset(
    "admin|administrator|administrator user|admin user|root|webmaster|wordpress|user|guest|anonymous|unknown|null|none|undefined|n/a|test|superadmin|"
    "editor|author|authors|staff writer|writer|reporter|contributor|home|news|blog|menu|search|login|log in|subscribe|"
    "for immediate release|press release|news release|media release|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|persbericht|written by|posted by|published by|spotlight|mail|send mail|send email|share|follow|comments|comment|advertisement|sponsored|read more|view all|more|about|about us|contact|contact us|"
    "facebook|twitter|linkedin|instagram|youtube|pinterest|email|e-mail|print|save|copy link|whatsapp|here|this|the|"
    "register|log out|sign in|view profile|profile|bio|posts|articles|website|see more|learn more|skip to content|site admin|super user|website admin|"
    "privacy policy|terms of use|default|owner|by|team|staff|editors|posted|written|published|updated|date|category|tags|"
    "web admin|webadmin|adm|redaktor|autor|auteur|автор|admin admin|webteam|name|title|article|articles by|and|or|"
    "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|tim redaksi|our author|the author|guest author|guest contributor|guest post|nachrichten|news desk admin|lifestyle|business|sports|politics|opinion|false|true|yes|no|all|last updated|table of contents|"
    "about the author|about author|social media|latest|trending|featured|popular|related|next|previous|back|video|photo|"
    "full|full bio|гость|приветствую вас гость|check|listen|listen now|watch live|today|guides|artikel|von|advertiser|advertiser disclosure|travel|related topics|"
    "author’s profile|author's profile|author profile|save article|rate story|content map|at large|son güncelleme|alle beiträge|"
    "alle artikel|zur person|weitere artikel|mehr|tous les articles|temps de lecture|más artículos|altri articoli|view in digital edition|cc by|whats app|google|google+|no author|publisher|megosztom|zur artikelübersicht|autoreninfo|datum|quelle|ort|fecha|fuente|key takeaways|text size|quick summary|jump to|keine kommentare|kein kommentar|no comments|aucun commentaire|sin comentarios|nessun commento".split("|")
)

#: Lower-case words inside names.
PARTICLES: frozenset[str] = frozenset(
    "van von der den de del della di da do dos das du la le les el al bin bint ibn ben ter ten te zu zum zur y e af av "
    "av und of' d' l' dello degli lo st. san mac o' abu ul ur os i 't vande vander dela delos".split()
)
