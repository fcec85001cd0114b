"""What newspapers print before links to other articles of theirs: "Read also:", "관련기사", "Lee también", "Читайте также"."""

from __future__ import annotations

from newsparse.grammar.openings import Openings

#: In lower case: English, German, French, Spanish, Italian, Portuguese, the North, the East, the South, East Asia.
READ_ALSO = Openings(
    "related(?: (?:articles?|stories|story|news|topics|content|posts|coverage|reading))?", "also read", "also see",
    "read (?:more|next|also|on|too|this|this next)(?: .{0,30})?", "more (?:on|from|stories|about|information|articles|posts|episodes|coverage) ?.{0,30}",
    "see also", "keep reading", "further reading", "recommended(?: .{0,20})?", "you (?:may|might) (?:also )?like", "up next", "what to read next",
    "mehr zum thema", "lesen sie (?:auch|mehr|hier).{0,20}", "auch interessant", "weitere (?:artikel|themen|nachrichten|meldungen).{0,20}",
    "das könnte .{0,30}", "verwandte (?:artikel|themen)", "zum thema", "passend dazu", "lesetipp",
    "lire (?:aussi|également)", "à lire (?:aussi|également)", "à lire(?: aussi| également| ensuite)?", "voir aussi", "sur le même (?:sujet|thème)",
    "articles? (?:liés|similaires)",
    "lee .{0,20}(?:también|además|interesar|más)", "lea .{0,20}(?:también|además|interesar|más)", "leer .{0,20}(?:también|además|interesar|más)",
    "mir[aá] .{0,20}(?:también|además|interesar|más)", "vea .{0,20}(?:también|además|interesar|más)", "ver .{0,20}(?:también|además|interesar|más)",
    "te puede .{0,20}(?:también|además|interesar|más)", "le puede .{0,20}(?:también|además|interesar|más)",
    "también te .{0,20}(?:también|además|interesar|más)", "noticias? relacionadas?", "más (?:noticias|sobre|información|en) ?.{0,20}",
    "artículos? relacionados?",
    "leggi anche", "articoli correlati", "potrebbe interessarti",
    "leia (?:também|mais|ainda)(?: sobre .{1,20})?", "veja (?:também|mais|ainda)(?: sobre .{1,20})?", "ler (?:também|mais|ainda)(?: sobre .{1,20})?",
    "ver (?:também|mais|ainda)(?: sobre .{1,20})?", "notícias relacionadas", "saiba mais",
    "lees (?:ook|meer|verder)", "gerelateerd(?:e artikelen)?", "læs (?:også|mere)", "les (?:også|mer)", "läs (?:också|mer|även|vidare)",
    "lue (?:myös|lisää)", "katso myös",
    "czytaj (?:też|także|również|więcej).{0,10}", "zobacz (?:też|także|również|więcej).{0,10}", "przeczytaj (?:też|także|również|więcej).{0,10}",
    "sprawdź (?:też|także|również|więcej).{0,10}", "přečtěte si(?: také| i)?", "čtěte (?:také|také|i)", "prečítajte si(?: aj)?", "olvasta már",
    "kapcsolódó cikk(?:ek|ünk)?", "citește și", "citiţi şi", "vezi și", "pročitajte i", "pročitajte još", "прочетете (?:още|също)",
    "читайте (?:также|еще|ещё)", "по теме", "материалы по теме", "похожие (?:статьи|новости)", "читайте також",
    "διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|σχετικά)", "δείτε (?:επίσης|ακόμα)", "σχετικά (?:άρθρα|θέματα)", "ilginizi çekebilir",
    "bunlar da ilginizi çekebilir", "ayrıca okuyun", "ilgili (?:haber|haberler)",
    "اقرأ (?:أيضا|أيضاً|ايضا|المزيد)", "إقرأ (?:أيضا|أيضاً|ايضا|المزيد)", "اقرأي (?:أيضا|أيضاً|ايضا|المزيد)", "شاهد (?:أيضا|أيضاً|ايضا|المزيد)",
    "طالع (?:أيضا|أيضاً|ايضا|المزيد)", "الموضوعات المتعلقة", "المواضيع المتعلقة", "مواضيع (?:ذات صلة|متعلقة)", "أخبار (?:ذات صلة|متعلقة)",
    "موضوعات (?:ذات صلة|متعلقة)", "قראו (?:עוד|גם)", "קראו (?:עוד|גם)", "כתבות (?:נוספות|קשורות)", "اخبار مرتبط", "مطالب مرتبط", "خبرهای مرتبط",
    "بیشتر بخوانید", "مزید پڑھیں", "یہ بھی پڑھیں", "ये भी (?:पढ़ें|पढ़ें|देखें)", "यह भी (?:पढ़ें|पढ़ें|देखें)", "संबंधित (?:खबरें|समाचार)",
    "আরও পড়ুন", "আরো পড়ুন", "இதையும் (?:படிக்க|படிங்க).{0,12}", "மேலும் (?:படிக்க|படிங்க).{0,12}", "อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม)",
    "ข่าวที่เกี่ยวข้อง", "xem thêm", "đọc thêm", "tin liên quan", "bài liên quan", "baca juga", "baca selengkapnya", "lihat juga", "artikel terkait",
    "berita terkait",
    r"관련\s?(?:기사|뉴스|글|포스트)", r"연관\s?(?:기사|뉴스)", r"함께\s?(?:읽으면|보면|볼만한|읽을).{0,16}", r"추천\s?(?:기사|뉴스)", "이기사와.{0,12}", "이시각.{0,12}",
    "이 (?:기사와|시각).{0,12}", "関連(?:記事|ニュース)", "あわせて読みたい", "おすすめ(?:の)?記事", "相关(?:阅读|新闻|文章|报道)", "延伸阅读", "推荐阅读", "相關(?:新聞|報導|文章)", "延伸閱讀", "更多新聞",
    ending=r"\s?[:：|>»›–—-]?\s?",
)  # fmt: skip
_BULLETS = " ▶►■□◆◇●○·•-–—[<(【《#★☆※▷>👉☛→"
LONGEST = 48
_DOTTED = "i\u0307"  # what becomes of the Turkish capital İ in lower case


def says_read_also(text: str) -> bool:
    """Whether a short text is a label or heading of links to other articles, and nothing else."""
    if not 2 < len(text) <= LONGEST:
        return False
    return READ_ALSO.fullmatch(_opening(text)) is not None


def begins_so(text: str) -> bool:
    """Whether a text begins as such labels do."""
    return READ_ALSO.may_begin(_opening(text[: 2 * LONGEST]))


def _opening(text: str) -> str:
    return text.lstrip(_BULLETS).lower().replace(_DOTTED, "i")
