"""The shapes of credits without a label: reporters, sources, names parted by a slash."""

from __future__ import annotations

import re

from newsparse.grammar.bylines.korean_kinds import is_korean_name
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.credits.east_asian_pictures import east_asian_credit
from newsparse.grammar.credits.lead_words import LEAD_LABEL
from newsparse.regex import regex

#: "이름 기자", "인천=연합뉴스", "김철수 객원기자", "홍길동 선임기자 hong@press.kr"
KOREAN_REPORTER = regex(
    r"[가-힣]{2,4}(?:·[가-힣]{2,4}){0,2}(?:\s[가-힣A-Z]{1,8}(?:일보|신문|뉴스|경제|닷컴|스포츠))?\s?(?:사진|객원|선임|전문|인턴|수습|영상|촬영)?\s?기자(?:\s\S{2,40}@\S{3,40})?|"
    r"[가-힣]{2,4}\s(?:포토그래퍼|사진작가)|"
    r"[가-힣]{2,6}\s?[=/]\s?\S.{1,24}"
)
KOREAN_SOURCE = regex(r"(?!(?:참고|인기|드론|항공|위에서|하늘에서|학생들|주민들)\s)[^.。=]{2,30}?\s?(?:제공|캡처|캡쳐|갈무리|제보|촬영|제작|DB|자료(?:\s?사진)?|생성\s?이미지|온라인\s?커뮤니티|인스타그램|페이스북|유튜브|SNS)|온라인\s?커뮤니티|[가-힣]{0,8}(?:취재단|기자단)|[가-힣]{2,4}포토|[가-힣]{2,8}\s?(?:그래픽|디자인|사진|영상)(?:팀|부)")
#: "[사진=나루시]2031.02.09. haga@hanbit.example": the day behind a credit in brackets, which an address may follow.
DATED_BRACKET = regex(r"(?<=[\])])\s?(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s[\w.+-]{1,40}@[\w.-]{3,40})?$")
#: "[사진=나루시] 새 다리": a credit in brackets that opens a Korean caption.
LEADING = regex(r"[\[(<【]\s?((?:사진|그래픽|이미지|자료|출처|사진\s?제공)\s?[=:]\s?[^\[\]()<>【】]{2,30})[\])>】]\s?(?=[^\s.])")
#: "ⓒ시사한빛 하가람 새 다리가 놓인 강변이다.": a sign, a paper and perhaps a name on a line above the caption.
_SIGNED_FIRST = regex(r"[©ⓒ]\s?([^\s©ⓒ,.]{2,14})(?:\s([가-힣]{2,4}))?\s(?=[^©ⓒ]{10,}$)")
#: "<사진> 새 다리", "‹사진2› 새 다리": what some set before a caption, and how it begins.
CAPTION_LABEL, CAPTION_OPENS = regex(r"[\[(<‹〈《【]\s?사진\s?\d{0,2}\s?[\])>›〉》】]\s?(?=\S)|사진\s?설명\s?[:：=]\s?(?=\S)"), frozenset("[(<‹〈《【사")
#: "… 걷고 있다. 하가람": a name of three syllables behind the last sentence, and what is spelled like one.
_HANGUL_NAME, _NO_NAMES = regex(r"(?<=[가-힣]\.\s)[가-힣]{3}"), frozenset(("가운데", "오른쪽", "조감도"))
_SYLLABLES = 3
#: An agency or a reporter behind the place that the picture was sent from, after the last sentence: "… 걷고 있다. 나루 연합뉴스".
_PLACED = regex(r"[가-힣]{2,4} (연합뉴스|뉴시스|뉴스1|(?:AP|AFP|EPA|로이터|신화)[ =]?연합뉴스|([가-힣]{2,4}) (?:선임|전문|객원|사진)?기자)")
#: "나루=" before a credit: where the picture was sent from; no agency that stands before another.
CITY = regex(r"(?!로이터|신화|타스|교도|블룸버그)[가-힣]{2,5}\s?=\s?(?=\S)")
#: An agency as the last word of a caption without a full stop.
LAST_AGENCY = regex(r"(?<=[가-힣)\d] )(?:연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크|코리아)?|셔터스톡|픽사베이)$")
#: What is all of a caption: "한빛전자 제공", "하늘 파도 제공", "한빛일보DB", "일러스트 홍길동 기자".
GIVEN = regex(r"(?!무료|따뜻한|특별)[^\s.]{2,14}(?:\s[^\s.]{1,10}){1,2}(?<![을를로])(?<!급식)(?<!식사)(?<!도시락)(?<!서비스)(?<!혜택)\s제공|\S{2,14}(?:\s?제공|(?:\s\S{2,8})?\s(?:캡처|캡쳐|갈무리)|\s?(?:DB|자료사진))|(?:그래픽|일러스트|삽화|사진)\s[가-힣]{2,4}\s?(?:객원|선임|전문)?\s?(?:기자|작가|화백)(?:\s\S{2,40}@\S{3,40})?|(?:일러스트(?:레이션)?|삽화)\s(?!제작|합성|공모|전시|작품|모음)[가-힣]{2,4}")
#: "… up the path. Korea Times photo by Ann Onym": the paper before the label.
PAPERS = regex(r"(?<=[.!?”\"]) (?:[A-Z][\w’'-]{0,20} ){1,4}$")
#: "…、山田太郎撮影": the photographer after the last comma of a Japanese caption.
JAPANESE_PHOTO = regex(r"[、。＝=]([^、。＝=\s]{2,16}?)(?:撮影|提供)$")
#: One to three words. None takes the label at the end, so each is read once and as a whole.
_CHINESE_PHOTO = regex(
    r"[\s。，,（(]((?:(?!(?:摄|攝|供图|供圖)$)[^\s。，,（()）]){2,36}+"
    r"(?:\s(?:(?!(?:摄|攝|供图|供圖)$)[^\s。，,（()）]){2,12}+){0,2}+\s{0,2})(?:摄|攝|供图|供圖)$"
)
#: The same of a name of two syllables that a blank parts: "。 林 海摄", "。本报记者 林 海摄".
_CHINESE_SPACED = regex(r"[\s。，,（(]((?:[^\s。，,（()）]{2,12}\s{1,2})?[一-鿿]\s{1,2}[一-鿿])\s{0,2}(?:摄|攝)$")
#: "記者林海／攝影", "林海／提供": how Taiwan's newspapers sign a picture; "记者 林海 图".
CHINESE_SLASHED = regex(r"(?:^|[。，\s」）])((?:記者|记者)?[^\s。，、／/（(]{2,12})[／/](?:攝影|摄影|攝|摄|提供|翻攝)$")
CHINESE_NAMED = regex(r"(?:(?:^|[。，」”）])\s?(?=[^\s。，]{2,8}(?:记者|記者|摄影|攝影)\s)|[。」”）]\s?)(?:本文图片\s?(?:均为|为)?\s?)?([^\s。，]{2,12}(?:\s[^\s。，]{2,4})?)\s(?:图|圖)$")
#: "Jane Doe/Reuters", "Jane Doe / The Daily News", "AP Photo/Jane Doe"
SLASHED = regex(r"[^\W\d_][\w.'’ -]{1,40}\s?/\s?[^\W\d_][\w.,'’& /-]{1,60}\.?")

#: "Ann Onym for The Eastmere Post"
BY_FOR = regex(r"(?:[A-ZÀ-Þ][\w.'’-]{1,20} ){2,4}for (?:[Tt]he )?[A-Z][\w&'’.-]{1,20}(?: [A-Z][\w&'’.-]{1,20}){0,4}")

#: "TEMPO/Subekti": a paper in capitals before the slash.
PAPER_SLASHED = regex(r"[A-ZÀ-Þ][A-ZÀ-Þ0-9.]{2,19}\s?/\s?[A-ZÀ-Þ][\w.'’-]{2,20}(?:\s[A-ZÀ-Þ][\w.'’-]{1,20}){0,2}")

#: "eastmere.id/Ann Onym": a site before the slash.
SITE_SLASHED = regex(r"[a-z][a-z0-9-]{1,20}\.(?:[a-z]{2,3}\.)?(?:com|net|org|info|news|[a-z]{2})\s?/\s?[A-ZÀ-Þ][\w.'’-]{1,20}(?:\s[A-ZÀ-Þ][\w.'’-]{1,20}){0,3}")

#: "N1 / Ann Onym" and nothing else: a station or paper in capitals, a full name.
STATION_SLASHED = regex(r"[A-ZÀ-Þ][A-ZÀ-Þ0-9.]{1,14}\s?/\s?[A-ZÀ-Þ][a-zß-ž’'-]{1,20}(?:\s[A-ZÀ-Þ][\w.'’-]{1,20}){1,2}")

#: "Ann Onym via Getty Images"
BY_VIA = regex(r"(?:[A-ZÀ-Þ][\w.'’-]{1,20} ){2,4}via [A-Z][\w&'’.-]{1,20}(?: [A-Z][\w&'’.-]{1,20}){0,3}")


def named_behind_sentence(rest: str, tail: str, at: int) -> str | None:
    """The agency that its place stands before, or the person, whose name is all that stands behind the sentence which ends there in Korean."""
    if (placed := _PLACED.fullmatch(rest)) and (placed[2] is None or is_korean_name(placed[2])):
        return placed[1]
    named = len(rest) == _SYLLABLES and _HANGUL_NAME.fullmatch(tail, at) and rest not in _NO_NAMES and is_korean_name(rest)
    return rest if named else None


def signed_first(tail: str, whole: bool) -> tuple[str, str] | None:
    """The caption and its credit where a sign and whose it is stand before a Korean sentence."""
    found = _SIGNED_FIRST.match(tail) if whole and tail[:1] in "©ⓒ" and tail.rstrip(" .").endswith("다") else None
    named = found is not None and found[2] is not None and not found[2].endswith(("에", "을", "를", "의")) and is_korean_name(found[2])
    if found is None or not (named or is_newsroom(found[1])):
        return None
    end = found.end() if named or found[2] is None else found.start(2)
    return tail[end:].strip(), f"{found[1]} {found[2]}" if named else found[1]


def names_both_sides(slashed: str) -> bool:
    """Whether "Jane Doe/Daily Globe" has a full name before its slash, every word in capitals."""
    name, _, source = slashed.partition("/")
    words = name.split()
    return not _SENTENCE.search(name) and (
        2 <= len(words) <= 4
        and len(source) > 2
        and all(word[:1].isupper() for word in [*words, source.strip()])
    )


def behind_slash(tail: str) -> tuple[str, str] | None:
    """ "A tram at the quay / Ann Onym/Eastmere Post", "A tram. /Eastmere Post/Ann Onym", "A tram. / Ann Onym / Eastmere Post"."""
    if taken := _TAKEN_FOR.search(tail):
        return tail[: taken.start()], f"{taken[1]}/{taken[2]}"
    caption, _, source = tail.rpartition(" /")
    source = source.lstrip()
    return (caption, source) if caption and "/" in source and SLASHED.fullmatch(source) and names_both_sides(source) else None


_TAKEN_FOR = regex(r"(?<=[.!?…»”\"]) / ((?:[^\W\d_a-zа-яё][\w.’'-]{1,20} ){1,3}[^\W\d_a-zа-яё][\w.’'-]{1,20}) / ([^\W\d_][\w.’'& -]{1,30})$")


#: What a picture shows, behind a label that stands before credits as often: "<사진 : 옥상에서 내려다본 갯벌>", "(사진: 준공식을 마친 다리 모습)".
KOREAN_SHOWN = regex(
    r"[\[(<〈]?\s?사진\s?[:：]\s?((?=\S+\s\S+\s)(?![^\n]{0,100}(?:방송|화면|스틸|포스터))[^\[\]()<>〈〉'‘“/ⓒ©|]{2,60}(?:에서|하는|있는|되는|열린|내려다본|바라본|마친)\s[^\[\]()<>〈〉'‘“/ⓒ©|]{1,40}(?<!제공)(?<!캡처)(?<!캡쳐)(?<!갈무리)(?<!기자)|"
    r"\S+\s[^\[\]()<>〈〉]{0,60}(?:모습|전경|풍경|장면))\s?[\])>〉]?"
)


def says_what_is_shown(text: str) -> bool:
    """Whether a line is a label for pictures and what one shows, in Korean."""
    return "사진" in text[:3] and KOREAN_SHOWN.fullmatch(text.strip()) is not None


#: A word with a full stop that is no initial: "The bridge. Jane Doe".
_SENTENCE = regex(r"[^\W\d_]{4}\.\s")


def stands_at_an_end(found: re.Match[str], text: str) -> bool:
    """Whether a name stands at either end of the text, as in a credit, not amid a remark."""
    return found.start() < 2 or found.end() > len(text) - 2


def chinese_photo(text: str) -> re.Match[str] | None:
    begin = max(0, len(text) - 64)  # the longest such credit has 43 characters
    if text.endswith(("影", "攝", "摄", "提供", "图", "圖")):
        shape = CHINESE_SLASHED if "／" in text or "/" in text else CHINESE_NAMED
        if signed := shape.search(text, begin):
            return signed
    if not text.endswith(("摄", "攝", "供图", "供圖")):
        return None
    return _CHINESE_SPACED.search(text, begin) or _CHINESE_PHOTO.search(text, begin)


def is_beside_few_words(text: str, agency: re.Match[str]) -> bool:
    """Whether what stands beside the agency is no more than a name."""
    beside = (text[: agency.start()] + text[agency.end() :]).split()
    return len(beside) <= 3 and all(word[:1].isupper() or not word[:1].isalpha() for word in beside)


#: A line that says whose the pictures are: "[사진] 나루시 제공", "(사진=나루시, 한빛통신)".
_KOREAN_LINE = regex(
    r"[\[(<【/]{0,2}\s?(?:사진|그래픽|사진\s?출처|사진\s?제공|자료\s?사진)\s?(?:[=:|ㅣ｜]|\])\s?[^.。]{2,50}(?:@[\w-]{1,30}(?:\.[\w-]{1,12}){1,3})?[\])>】]?$|[\[(<【]사진\s?제공\s[^.。]{2,40}[\])>】]$"
)
#: Which picture it is: "Featured image", "Titelbild", "Photo d'illustration".
_WHICH = r"(?:featured?|header|cover|top|lead|hero|main|banner|title|thumbnail|article|blog) "
_WHOLE_WORDS = (
    r"(?:titel|beitrags|aufmacher|header|vorschau|teaser|artikel|symbol|cover)(?:bild|foto)(?:er|s)?|bild(?:quellen?|nachweise?|rechte|credits?)|foto(?:quelle|credit|nachweis)s?|"
    r"(?:image|photo)s? (?:illustratives?|d[’']illustration|à la une|de une|de couverture)|(?:imagen|foto) (?:destacada|de portada)|(?:immagine|foto) di copertina"
)
#: "Foto: Getty Images / Ada Field", "Photo credit: Eastmere Archive.", "Header image by Ada Field"
_LINE = regex(
    rf"(?:(?:{_WHICH})?(?:photo|image|picture|foto|fotografi(?:e|i|je)|bild|kép|фото|kuva|kuvat|fotó|borítókép|fotoğraf|görsel|φωτογραφία|φωτογραφίες|ảnh|写真|撮影|照片|图片|圖片|تصوير|الصورة|फोटो|तस्वीर|ภาพ|снимк[аи]|ছবি|תמונה|צילום|عکس|φωτ[οό]|படம்)(?:s|er)?(?: (?:credit|source|courtesy)s?)?\s?[:：]|(?:surs[aă]|fonte|fuente|źródło|zdroj) (?:foto\w{{0,8}}|imagini|zdjęcia)\s?:|fot\.\s(?-i:(?=[A-ZŁŚŻ]))|(?:{_WHOLE_WORDS})\s?:|"
    rf"{_WHICH}(?:photo|image|picture)s? (?:credit )?(?:by|via|courtesy of)\s(?-i:(?=[A-ZÀ-Þ@©])))\s?(?:[^.!?:：]|\.(?=\w)){{2,100}}\.?$",
    re.I,
)
_LONGEST_LINE, _LONGEST_KOREAN, _LABEL = 120, 60, 26


#: Before whose several pictures are: "Bildnachweis:", "Illustrationen / Fotos:", "Photo credits (from top):".
_PICTURES = (
    r"(?:(?:bild|foto|photo|image)[ -]?(?:nachweise?|quellen?|rechte|credits?|sources?|courtesy)|(?:titel|beitrags|aufmacher|header|artikel)(?:bild|foto)(?:er|s)?|bild(?:er)?|fotos?|photos?|images?|illustrations?|illustrationen?|pictures?|photographs?"
    r"|crédits? (?:photos?|images?)|créditos? (?:de )?(?:las? )?(?:fotos?|imágenes|imagens|fotografías)|fotografías?|fotografie|crediti (?:fotografici|foto)|foto[’']s|fotoverantwoording|zdjęcia|kuvat|bilder|billeder|fotoğraflar|фото(?:графии)?|снимки)"
)
_LIST_LABEL = regex(rf"{_PICTURES}(?:\s?(?:[/&,]|und|and|et|y|e|en|och|og|i)\s?{_PICTURES})?(?:\s?\([^()]{{1,40}}\))?\s?[:：]", re.I)
_OPENS_LIST = ("bild", "foto", "phot", "imag", "illu", "pict", "titel", "beitr", "aufm", "head", "artik", "créd", "cred", "zdję", "kuva", "bille", "фото", "сним")
#: A second of them, or the source behind a caption: "; großes Foto oben: Ann Onym", "/ Quelle: ARD".
_NEXT_LABEL = regex(r"[;/,•|\n]\s?[^:;.!?\n/]{3,40}[:：]\s")
_LONGEST_LABEL, _LONGEST_LIST, _SAID = 80, 500, frozenset(".!?…。！？”’»\"")


def _lists(rest: str) -> bool:
    """Whether what follows such a label is nothing, lines of their own, or whose this and that picture is."""
    if not rest.strip():
        return True
    return rest[-1] not in _SAID and (rest.lstrip(" ")[0] == "\n" or _NEXT_LABEL.search(rest) is not None)


def is_credit_line(text: str) -> bool:
    """Whether a paragraph is nothing but a label and whose the pictures are."""
    size = len(text)
    if size <= _LONGEST_KOREAN and ("사진" in text or "그래픽" in text) and _KOREAN_LINE.match(text):
        return True
    if f"{text[:1]}{text[-1:]}" in ("()", "[]") and text.count(text[0]) == 1:
        text = text[1:-1].strip()  # "(Image credit: Ann Onym)", "[Featured Image by Ann Onym]"
        size = len(text)
    colon = ":" in text[:_LONGEST_LABEL] or "：" in text[:_LONGEST_LABEL]
    if (
        colon
        and text[:_LABEL].lower().startswith(_OPENS_LIST)
        and size <= _LONGEST_LIST
        and (found := _LIST_LABEL.match(text)) is not None
        and _lists(text[found.end() :])
    ):
        return True
    if size > _LONGEST_LINE:
        return False
    return (
        ":" in (label := text[:_LABEL])
        or "：" in label
        or label[:4].lower() == "fot."
        or " image" in (low := label.lower())
        or " photo" in low
    ) and (_LINE.match(text) or _led(text)) is not None


def _led(text: str) -> object:
    """What follows the word for the picture that leads an article, if it is a name or source and no more, or what it shows and, labelled, whose it is."""
    lead = LEAD_LABEL.match(text)
    return lead and ":" in lead.group() and (
        _SOURCE.match(text, lead.end()) or _SOURCE_IN_BRACKETS.match(text, lead.end()) or ends_in_labelled_credit(text[lead.end() :])
    ) or None


#: What a picture shows, and whose it is: "Titelbild: The bridge (Source: Ann Onym)".
_SOURCE_IN_BRACKETS = regex(r"[^.!?:()]{2,80}\((?:forrás|fotók?|fotos?|photo|image|bild|source|quelle|fuente|fonte|kép|zdroj|źródło|фото|джерело|kaynak)\s?:[^()]{2,50}\)\.?$", re.I)
_SOURCE = regex(r"(?:[^.!?:：]|\.(?=\w)){2,100}\.?$")


_OF_PICTURES = (
    r"(?:(?:photo|image|picture) (?:credit|source)s?|photos?|photographs?|pictures?|image|credit|crédit photo|foto(?:s|quelle|nachweis)?|bild(?:er|quelle|rechte|nachweis)?|immagine|imagen|imagem|crédito|beeld|billede|kuva|zdjęcie|fotó|kép|fotografija|fotoğraf|görsel|φωτο|φωτογραφία|фото|снимка|"
    r"gambar|ảnh|ภาพ|写真|撮影|摄影|攝影|图|圖|图片|圖片|تصوير|صورة|الصورة|עיצוב|צילום|फोटो|तस्वीर|ছবি)"
)
#: "… on Monday. (Photo: Ann Onym/Wire)", "… (AP Photo/Ann Onym)", "… am Montag. Foto: Ann Onym"
_LABELLED_END = regex(
    rf"[(\[（【]\s?(?:{_OF_PICTURES}(?:\s?[:：/]|\sby\s|\sde\s)\s?|fot\.\s|\w{{2,12}} (?:photo|foto)/)[^()\[\]（）【】]{{2,80}}[)\]）】]\.?$|(?:(?<=[.!?…»”)]\s)|(?<=。)|(?<=。\s))(?:{_OF_PICTURES}\s?[:：]|fot\.)\s?(?-i:[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я©@]|[^\W\d_A-Za-zÀ-ÿĀ-žα-ωа-я])[^.!?。:：]{{1,60}}\.?$", re.I
)
#: How a line ends that says in Chinese who took the picture, and perhaps a bracket.
_TAKEN_BY = ("摄", "攝", "供图", "供圖", "摄）", "攝）", "供图）", "供圖）", "摄)", "攝)", "攝影", "攝影）", "摄影", "摄影）")
_ENDING = 110  # characters in which such a credit stands


def ends_in_labelled_credit(text: str) -> bool:
    """Whether a line ends in a label and whose the picture is: "… (Photo: Ann Onym)", "…。新华社记者 林海 摄"."""
    ending = text[-_ENDING:]
    if ending.endswith(_TAKEN_BY) and chinese_photo(ending.rstrip("）)")) is not None:
        return True
    if ("图" in ending or "圖" in ending) and east_asian_credit(ending) is not None:
        return True
    return (":" in ending or "：" in ending or "(" in ending or "fot." in ending.lower()) and _LABELLED_END.search(ending) is not None


#: A paper's name behind the last sentence.
_PAPER_LAST = regex(r"(?<=[.!?”\"]) (?:[A-Z][a-z]{2,12}|[A-Z]{2,10})$")


def without_paper(caption: str, whole: str) -> str:
    """``caption``, the beginning of ``whole``, without the paper whose photo it says to be: "… last week. Post Photo: Ann Onym"."""
    found = _PAPER_LAST.search(caption)
    return (
        caption[: found.start()]
        if found and whole.startswith(caption) and whole[len(caption) :].lstrip()[:5].lower() == "photo"
        else caption
    )
