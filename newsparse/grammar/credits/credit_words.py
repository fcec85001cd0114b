"""The words of credits: labels that introduce one, in any language, and agencies that are one."""

from __future__ import annotations

import re

from newsparse.grammar.credits.picture_words import AGENCIES, LABELS as _IN_EVERY_LANGUAGE
from newsparse.regex import regex

#: Labels before a colon, an equals sign or a bar: "Photo:", "사진=", "写真：". Several words part at one space.
_LABELS = (
    "photo photos photograph photographs photographer photographers photographe fotógrafo fotografo photography picture pictures pic pics image images illustration "
    "illustrations graphic graphics video credit credits source sources visual collage composite screenshot artwork "
    "foto fotos fotograf fotografin bild bilder bildquelle bildrechte bildnachweis fotoquelle bildcredit fotocredit fotonachweis quelle quellen "
    "grafik illu illustration rechte symbolbild symbolfoto archivbild archivfoto montage karikatur "
    "crédit crédits credits illustration infographie "
    "crédito créditos credito imagen fotografía fotografia fotografías fuente infografía ilustración cortesía "
    "imagem reprodução divulgação fonte crédito ilustração immagine credito ph imatge font "
    "beeld bron afbeelding illustratie billede kilde kuva lähde bilde mynd pilt allikas nuotr šaltinis "
    "zdjęcie zdjecie fot zdroj fotografie fotografii ilustrácia snímek obrázek fotó kép forrás foto: fotografija izvor vir "
    "fotoğraf fotograf görsel kaynak surse sursa argazkia gambar sumber ảnh nguồn picha isithombe "
    "фото фотография источник иллюстрация коллаж снимок скриншот кадр джерело ілюстрація світлина колаж снимка извор "
    "φωτο φωτό φωτογραφία πηγή צילום קרדיט תמונה صورة الصورة تصوير المصدر مصدر عکس تصویر फोटो तस्वीर साभार छवि स्रोत "
    "ছবি সূত্র ภาพ เครดิต ที่มา فوٹو بشکریہ படம் புகைப்படம் "
    "写真 撮影 提供 出典 画像 画像提供 写真提供 写真撮影 資料写真 图片来源 圖片來源 图源 圖源 图 圖 图片 圖片 照片 图片提供 圖片提供 摄影 攝影 摄 攝 "
    "来源 來源 资料来源 資料來源 图自 圖自 供图 供圖 翻攝 示意圖 "
    "사진 사진제공 사진출처 사진자료 출처 이미지 이미지출처 이미지제공 그래픽 그래픽출처 일러스트 삽화 제공 촬영 캡처 영상 영상캡처 자료 자료사진 자료출처 "
    "자료제공 사진캡처 사진촬영 포토"
).split()
_LONG_LABELS = (
    "photo credit", "photo credits", "photo source", "photo courtesy", "image credit", "image credits", "image source",
    "picture credit", "picture source", "pic credit", "stock image", "file photo", "video credit", "illustration by",
    "photo illustration", "photo d'archives", "photos d'archives", "photo d’archives", "photos d’archives",
    "crédit photo", "crédits photo", "crédit photos", "crédits photos", "credit photo", "credits photo", "source photo",
    "foto di", "foto de archivo", "fotos de archivo", "foto di archivio", "foto archivo", "foto kredit", "foto dok",
    "crédito de la foto", "crédito da foto", "fotó forrása", "zdroj foto", "źródło", "источник фото", "фото автора",
    "image illustrative", "photo illustrative", "image d'illustration", "image d’illustration", "photo d'illustration", "photo d’illustration",
    "captura de pantalla", "captura de tela", "captura de video", "captura de vídeo", "capture d'écran", "capture d’écran", "ekran görüntüsü", "tangkapan layar", "tangkap layar", "zrzut ekranu",
    "schermafbeelding", "skärmdump", "skjermdump", "skærmbillede",
    "imagen ilustrativa", "foto ilustrativa", "imagem ilustrativa", "imagen de archivo", "imagem de arquivo",
    "vidéo", "série", "사진 제공", "사진 출처", "이미지 출처", "이미지 제공", "그래픽 출처", "자료 사진", "자료 출처", "자료 제공",
    "사진 및 자료", "사진 캡처", "영상 캡처", "사진 촬영", "nguồn ảnh", "מקור", "مصدر الصورة", "फोटो साभार", "ภาพจาก",
)  # fmt: skip
LABELS = frozenset((*_LABELS, *_LONG_LABELS)) | _IN_EVERY_LANGUAGE
#: Labels that also stand before a slash: "圖／美聯社", "图/新华社".
SLASH_LABELS = frozenset("图 圖 图片 圖片 照片 摄影 攝影 文 写真 사진 그래픽 제공".split())
#: And before one between spaces: "Photo / Ann Onym".
SPACED_SLASH_LABELS = SLASH_LABELS | {"photo", "photos", "picture", "image", "video", "graphic", "illustration"}
LONGEST_LABEL = max(map(len, LABELS))

#: Labels before a space: "Photo by", "Foto von".
_WORD_LABELS = (
    r"(?:photos?|photography|photographs?|pictures?|images?|illustrations?|graphics?|video|photo credit)"
    r"(?: illustration)? (?:by|courtesy(?: of)?|supplied by|provided by)|"
    r"(?:image |photo |picture )?courtesy(?: of|:)?|credit|supplied by|provided by|"
    r"(?-i:(?<![^.!?»)”]\s)(?<!\w)Фото(?=\s(?:пресс|из\s(?:архива|открытых|соцсетей|личного)|с\s(?:сайта|страницы)|со\s(?:страницы|сайта)|автора|архив)))|"
    r"foto (?:di|de|von|por|af|av|door|van|oleh|ihsan)|gambar (?:oleh|ihsan)|picha na|larawan ni|bild von|photo de|crédit photo|ph\.|fot\."
)
_BEFORE_LABEL = r"(?:(?<=[\s.,;|/(\[<【（「–—・)\]\"”’。])|^)"
WORD_LABEL = regex(rf"{_BEFORE_LABEL}(?:{_WORD_LABELS})(?:\s?:|(?=\s))\s*", re.I)
_HINT = regex(r"\b(?:by|courtesy|credit|foto|bild|photo|ph|fot|picha|larawan|gambar|фото)\b", re.I)
LEADING_WORD_LABEL = regex(
    rf"(?:(?:{_WORD_LABELS})(?:\s?:|(?=\s))|(?:by|von|par|via)\s?:?(?=\s)|"
    r"credits?\s?(?:\.{2,3}|…)|(?:photos?|fotos?|images?|bild)\s(?=[©ⓒ]|iStock|Shutterstock|Getty|Reuters|Pixabay|Unsplash|Adobe)|"
    r"(?-i:(?:[PF]H?OTOS?|FOTOGRAF[IÍ]A|CR[EÉ]DITO) (?=[A-ZÀ-Þ][\w.-]* [A-ZÀ-Þ/]))|"
    r"(?-i:(?:Bild(?:er)?|[Ff]otos?) (?!Från|Fra|Aus|From|Studio|Atelier|Agentur|Service|Team|Archiv|Press|Haus|Video|Art|World)(?=[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][a-zß-ÿ]))|"
    r"(?-i:Photos? (?!News|Researchers|Archives?|Service|Agency|Agence|Press|Library|Credit|By\b)(?=[A-ZÀ-Þ][a-zß-ÿ][\w’'-]* [A-ZÀ-Þ][\w’'-]*(?:$|[ /,;])))|"
    r"(?-i:(?:[Bb]eeld (?=[A-ZÀ-Þ])|(?:[Ff]oto|FOTO)[sS]? (?=[A-Z]{2,4}(?:$|[\s/-]))))|"
    r"[©ⓒ]|\(c\)|copyright\b:?|[|/–—•·:=＝-]|[▲△▶▷◀◁▼▽►◄▸▴▵▾])\s*", re.I
)  # fmt: skip

#: "사진 나루구", "사진 홍길동 인스타그램 캡처" after the last sentence of a caption, or in brackets.
KOREAN_PHOTO = regex(r"(?:사진|그래픽|일러스트(?:레이션)?|삽화|(?:촬영|제작)(?= (?:[가-힣]{3}|[가-힣](?: [가-힣]){1,2})(?: 기자)?$)) ?(?:제공|출처)? (?!속|가운데|왼쪽|오른쪽|위|아래)[^.。=:]{2,28}")

#: Agencies, picture libraries and the standing words of a credit.
_AGENCY_CODES = (
    r"AFP|AP|EPA(?:-EFE)?|EFE|ANSA|APA|TT|NTB|ANP|PA|PTI|IANS|ANI|AA|UPI|CP|AAP|ČTK|PAP|MTI|ТАСС|TASS|AFP-JIJI|Jiji|"
    r"NASA|SIPA|ZUMA|Rex|Lusa|SWNS|WENN|Imago|IMAGO|imago|dpa|DPA|STT|TASR|BTA|AGERPRES|Agerpres|УНІАН|ЕПА|АП|АФП"
)
_AGENCY_NAMES = (
    r"(?:AP|AFP|EPA|UPI|로이터|신화|타스|교도|블룸버그)[ =/·]?(?:연합뉴스|뉴시스|뉴스1)|"
    r"연합뉴스(?:TV)?|뉴시스|뉴스1|뉴스원|로이터|게티이미지(?:코리아|뱅크|스)?|게티 ?이미지|셔터스톡|픽사베이|언스플래시|클립아트코리아|이미지투데이|아이클릭아트|아이스톡|신화통신|신화|"
    r"국회사진기자단|(?:사진)?공동취재(?:단|사진)?|자료 ?사진|대통령실(?:사진기자단)?|뉴스뱅크|"
    r"(?:聯合|連合)ニュース|韩联社|韓聯社|共同通信(?:社)?|共同|ロイター|時事(?:通信)?|新华社|新華社|中新社|视觉中国|中央社|法新社|路透社?|美聯社|欧新社|"
    r"Reuters|Ritzau(?: Scanpix)?|Belga|LaPresse|Xinhua|Anadolu(?: Agency)?|РИА Новости|Рейтер|Sputnik|Bloomberg|Keystone(?:-SDA)?|"
    r"Kyodo(?: News)?|Yonhap|رويترز|أ ف ب|فرانس برس|الفرنسية|الأناضول|الجزيرة|أسوشيتد ?برس|أسوشيتدبرس|غيتي|مواقع التواصل(?: الاجتماعي)?|وكالات|"
    r"Getty(?: ?Images(?: ?Bank| ?Korea)?)?|iStock(?:photo)?|Shutterstock(?:\.com)?|Unsplash|Pixabay|Pexels|Alamy(?: Stock Photo)?|Adobe ?Stock|"
    r"Depositphotos|Imago Images|picture[ -]alliance|Europa Press|MAXPPP|Hans Lucas|Zuma Press|Corbis|Rex Features|"
    r"NurPhoto|Flickr|Wikimedia(?: Commons)?|Wikipedia|Instagram|Facebook|Twitter|YouTube|Google Maps|Midjourney|"
    r"stock\.adobe\.com|123RF(?:\.com)?|Dreamstime(?:\.com)?|Fotolia(?:\.com)?|Pixelio(?:\.de)?|Freeimages(?:\.com)?|"
    r"East News|Picturedesk(?:\.com)?|WireImage|Bridgeman(?: Images)?|Visual China Group|Associated Press|"
    r"Cover Images|Backgrid|Splash News|PA Wire|PA Media|Press Association|Canadian Press|Canva|Freepik"
)
AGENCY = regex(rf"(?<!\w)(?:(?:{_AGENCY_CODES}|{AGENCIES})|(?i:{_AGENCY_NAMES}))(?!\w)")
LONGEST_AGENCY = 23  # characters
#: A code alone, as some print it in small letters: "(afp)".
AGENCY_CODE = regex(_AGENCY_CODES, re.I)
STANDING = regex(
    r"(?:supplied|handout|submitted|contributed|courtesy|file photo|provided|stock photo|screen ?grab|screen capture|screenshot|sourced|zvg\.?|z\.?v\.?g\.?|"
    r"(?:image |photo |picture |bild )?(?:AI|KI|IA)[- ](?:generated|generiert)(?: (?:image|bild|picture))?(?: (?:by|with|via|mit|von) \w{2,20}(?: \w{1,12})?)?|"
    r"captura de (?:pantalla|tela|v[ií]deo)|capture d[’']écran|ekran görüntüsü|tangkap(?:an)? layar|zrzut ekranu|скриншот|знімок екрана|schermafbeelding|skärmdump|skjermdump|skærmbillede|"
    r"symbolbild|symbolfoto|archiv|연합|자료사진|캡처|갈무리|독자 제공|নিজস্ব চিত্র|নিজস্ব ছবি|ফাইল চিত্র|ফাইল ছবি|ছবি: সংগৃহীত|ح\.? ?م)\.?", re.I
)  # fmt: skip
#: Words between the names of a credit.
BETWEEN_NAMES = frozenset("and & / | of the for via by de la du von van und et y e für di del dos da - – @".split())
#: Full-width letters, in which Japanese newspapers print "ＡＰ".
NARROW = {0xFF21 + i: 0x41 + i for i in range(26)} | {0xFF41 + i: 0x61 + i for i in range(26)}
#: Labels that are also the last word of a picture library: "Getty Images | Ann Onym".
_ENDS_OF_NAMES = frozenset("images image pictures photo photos video media".split())
_NAME_BEFORE = regex(r"(?<![^\s©ⓒ/(|])(?:[A-Z]{2,5}|Getty|Adobe|Imago|Alamy|Rex) $")
#: What readers are asked to do, before the name of what they see: "Watch video: How it began".
_WATCH = regex(r"\b(?:watch|see|play|katso|se|ver|vea|mir[ae]|voir|regarde[rz]?|guarda|смотрите|смотри|дивіться|zobacz|obejrzyj|schau\w{0,3}|sieh|bekijk|kijk|izle|tonton|xem|pogledajte|gledajte)\s(?:the |das |la |le |el |il |o |de )?$", re.I)
#: What stands before a word that is the last of a caption, and no label: "관련 없는 자료 사진 / 한빛통신".
_ENDS_WORDS = regex(r"[가-힣] $")
_SLASHES = frozenset("/／")
_SIGN_OR_SLASH = regex("[:=：＝|｜ㅣ│/／՝։៖፡፦]")
_PARTS = frozenset(" \t\u00a0.,;|ㅣ│｜/([<【（「–—-・)]\"”’。，；।۔։」』）】")


def label_before(text: str, at: int) -> int | None:
    """Where the label before the sign at ``at`` begins ("… Foto: X"); ``None`` if no label stands there."""
    end = at - 1 if text[at - 1 : at] in (" ", "\u00a0") and at else at
    labels = LABELS if text[at] not in _SLASHES else SLASH_LABELS if end == at else SPACED_SLASH_LABELS
    found, begin = None, end
    floor = max(0, end - LONGEST_LABEL)
    while begin > floor:
        begin -= 1
        if begin and text[begin - 1] not in _PARTS:
            continue
        label = text[begin:end].casefold()
        if (
            label in labels
            and not (at > end and label == "사진" and _ENDS_WORDS.search(text[max(0, begin - 2) : begin]))
            and not (label in _ENDS_OF_NAMES and _NAME_BEFORE.search(text[max(0, begin - 20) : begin]))
            and not (label == "video" and begin and _WATCH.search(text[max(0, begin - 12) : begin]))
        ):
            found = begin
        if begin and text[begin - 1] not in " \u00a0’":
            break
    return found


def hints_at_word_label(text: str) -> bool:
    """Whether a text holds a word with which such a label begins or ends."""
    if text.isascii():  # most captions hold none, which is told fastest so
        low = text.lower()
        if not (
            "by" in low
            or "ph" in low
            or "fot" in low
            or "cred" in low
            or "court" in low
            or "bild" in low
            or "picha" in low
            or "larawan" in low
            or "gambar" in low
        ):
            return False
    return _HINT.search(text) is not None


def label_signs(text: str) -> list[int]:
    """Where in a text the signs stand that may follow a label."""
    return [match.start() for match in _SIGN_OR_SLASH.finditer(text)]


def after_label(text: str) -> str | None:
    """What follows a label that begins the text; ``None`` if none does."""
    sign = _SIGN_OR_SLASH.search(text[: LONGEST_LABEL + 2])
    if sign and label_before(text, sign.start()) == 0:
        return text[sign.end() :].lstrip()
    match = LEADING_WORD_LABEL.match(text)
    return text[match.end() :] if match else None
