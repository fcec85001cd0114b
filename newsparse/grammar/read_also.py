"""What newspapers print before links to other articles of theirs: "Read also:", "관련기사", "Lee también", "Читайте также"."""

from __future__ import annotations

from newsparse.regex import regex

_ENGLISH = (
    r"related(?: (?:articles?|stories|story|news|topics|content|posts|coverage|reading))?|also read|read (?:more|next|also|on|too|this|this next)(?: .{0,30})?|"
    r"more (?:on|from|stories|about|information|articles|posts|episodes) ?.{0,30}|see also|keep reading|further reading|recommended(?: .{0,20})?|you (?:may|might) (?:also )?like|up next|what to read next"
)
_GERMAN = (
    r"mehr zum thema|lesen sie (?:auch|mehr|hier).{0,20}|auch interessant|weitere (?:artikel|themen|nachrichten|meldungen).{0,20}|das könnte .{0,30}|"
    r"verwandte (?:artikel|themen)|zum thema|passend dazu|lesetipp"
)
_FRENCH = r"(?:à )?lire (?:aussi|également)|à lire(?: aussi| également| ensuite)?|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires)"
_SPANISH = (
    r"(?:lee|lea|leer|mir[aá]|vea|ver|te puede|le puede|también te) .{0,20}(?:también|además|interesar|más)|noticias? relacionadas?|más (?:noticias|sobre|información|en) ?.{0,20}|"
    r"artículos? relacionados?"
)
_ITALIAN = r"leggi anche|articoli correlati|potrebbe interessarti"
_PORTUGUESE = r"(?:leia|veja|ler|ver) (?:também|mais|ainda)(?: sobre .{1,20})?|notícias relacionadas|saiba mais"
_NORTH = (
    r"lees (?:ook|meer|verder)|gerelateerd(?:e artikelen)?|læs (?:også|mere)|les (?:også|mer)|läs (?:också|mer|även|vidare)|lue (?:myös|lisää)|katso myös"
)
_EAST = (
    r"(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej).{0,10}|přečtěte si(?: také| i)?|čtěte (?:také|také|i)|prečítajte si(?: aj)?|"
    r"olvasta már|kapcsolódó cikk(?:ek|ünk)?|citește și|citiţi şi|vezi și|pročitajte i|pročitajte još|прочетете (?:още|също)|"
    r"читайте (?:также|еще|ещё)|(?:материалы )?по теме|похожие (?:статьи|новости)|читайте також|"
    r"διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|σχετικά)|δείτε (?:επίσης|ακόμα)|σχετικά (?:άρθρα|θέματα)|"
    r"ilginizi çekebilir|bunlar da ilginizi çekebilir|ayrıca okuyun|i̇lgili (?:haber|haberler)|ilgili (?:haber|haberler)"
)
_SOUTH = (
    r"(?:اقرأ|إقرأ|اقرأي|شاهد|طالع) (?:أيضا|أيضاً|ايضا|المزيد)|(?:الموضوعات|المواضيع) المتعلقة|(?:مواضيع|أخبار|موضوعات) (?:ذات صلة|متعلقة)|"
    r"قראו (?:עוד|גם)|קראו (?:עוד|גם)|כתבות (?:נוספות|קשורות)|(?:اخبار|مطالب|خبرهای) مرتبط|بیشتر بخوانید|(?:مزید|یہ بھی) پڑھیں|"
    r"(?:ये|यह) भी (?:पढ़ें|पढ़ें|देखें)|संबंधित (?:खबरें|समाचार)|আরও পড়ুন|আরো পড়ুন|(?:இதையும்|மேலும்) (?:படிக்க|படிங்க).{0,12}|"
    r"อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม)|ข่าวที่เกี่ยวข้อง|(?:xem|đọc) thêm|tin liên quan|bài liên quan|baca juga|baca selengkapnya|lihat juga|artikel terkait|berita terkait"
)
_FAR_EAST = (
    r"관련\s?(?:기사|뉴스|글|포스트)|연관\s?(?:기사|뉴스)|함께\s?(?:읽으면|보면|볼만한|읽을).{0,16}|추천\s?(?:기사|뉴스)|이\s?(?:기사와|시각).{0,12}|"
    r"関連(?:記事|ニュース)|あわせて読みたい|おすすめ(?:の)?記事|相关(?:阅读|新闻|文章|报道)|延伸阅读|推荐阅读|相關(?:新聞|報導|文章)|延伸閱讀|更多新聞"
)
#: In lower case: ignoring case takes it three times as long.
_READ_ALSO = regex(
    rf"(?:\W{{0,3}})(?:{_FAR_EAST}|{_ENGLISH}|{_GERMAN}|{_FRENCH}|{_SPANISH}|{_ITALIAN}|{_PORTUGUESE}|{_NORTH}|{_EAST}|{_SOUTH})\s?[:：|>»›–—-]?\s?"
)
#: The first two letters of every phrase above, in lower case.
_BEGINNINGS = frozenset(
    "관련 연관 함께 추천 이 이기 이시 re mo se ke fu yo up al wh me le au we da ve zu pa lä à la li vo su ar te ta no má po sa ge læ lu ka cz zo pr sp čt ol ci vi vu чи по ма "
    "δι δε σχ il bu ay i̇l اق إق شا طا ال مو أخ قא קר כת עו اخ مط خب بی مز یہ ये यह सं আর இத மே อ่ ข่ xe đọ ti bà ba be ver mi "
    "関連 あわ おす 相关 延伸 推荐 相關 更多".split()
) | {"이 ", "à "}
_BULLETS = " ▶►■□◆◇●○·•-–—[<(【《#★☆※▷>👉☛→"
LONGEST = 48
_DOTTED = "i\u0307"  # what becomes of the Turkish capital İ in lower case


def says_read_also(text: str) -> bool:
    """Whether a short text is a label or heading of links to other articles, and nothing else."""
    if not 2 < len(text) <= LONGEST:
        return False
    start = text.lstrip(_BULLETS) if text[0] in _BULLETS else text
    return start[:2].lower() in _BEGINNINGS and _READ_ALSO.fullmatch(text.lower().replace(_DOTTED, "i")) is not None


def begins_so(text: str) -> bool:
    """Whether a text begins as such labels do."""
    return text.lstrip(_BULLETS)[:2].lower() in _BEGINNINGS
