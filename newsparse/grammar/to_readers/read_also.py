"""What newspapers print before links to other articles of theirs: "Read also:", "관련기사", "Lee también", "Читайте также"."""

from __future__ import annotations

from functools import cache, lru_cache

from newsparse.grammar.openings import Openings
from newsparse.grammar.to_readers.english_calls import READ_ALSO as CALLS
from newsparse.grammar.to_readers.english_lines import READ_ALSO as ENGLISH
from newsparse.grammar.to_readers.lines_by_language import READ_ALSO as MORE

#: In lower case: English, German, French, Spanish, Italian, Portuguese, the North, the East, the South, East Asia.
READ_ALSO = Openings(
    r"related(?: (?:articles?|stories|story|news|topics|content|posts|coverage|reading|photos?|videos?|galler(?:y|ies)))?", r"more\s?[:：]", "also read", "also see",
    "read (?:more|next|also|on|too|this|this next)(?: .{0,30})?", "more (?:on|from|stories|about|information|articles|posts|episodes|coverage) ?.{0,30}",
    "see also", "keep reading", r"more (?:[\w-]{2,20} ){1,2}(?:news|stories|coverage|headlines|sports?)\s?[:：|]", "further reading", "recommended(?: .{0,20})?", "you (?:may|might) (?:also )?like", "up next", "what to read next",
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
    "читайте (?:также|еще|ещё)", "по теме", "материалы по теме", "стать[яи] по теме", "новост[ьи] по теме", "похожие (?:статьи|новости)", "читайте також",
    "διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|σχετικά)", "δείτε (?:επίσης|ακόμα)", "σχετικά (?:άρθρα|θέματα)", "ilginizi çekebilir",
    "bunlar da ilginizi çekebilir", "ayrıca okuyun", "ilgili (?:haber|haberler)",
    "اقرأ (?:أيضا|أيضاً|ايضا|المزيد)", "إقرأ (?:أيضا|أيضاً|ايضا|المزيد)", "اقرأي (?:أيضا|أيضاً|ايضا|المزيد)", "شاهد (?:أيضا|أيضاً|ايضا|المزيد)",
    "طالع (?:أيضا|أيضاً|ايضا|المزيد)", "الموضوعات المتعلقة", "المواضيع المتعلقة", "مواضيع (?:ذات صلة|متعلقة)", "أخبار (?:ذات صلة|متعلقة)",
    "موضوعات (?:ذات صلة|متعلقة)", "قראו (?:עוד|גם)", "קראו (?:עוד|גם)", "כתבות (?:נוספות|קשורות)", "اخبار مرتبط", "مطالب مرتبط", "خبرهای مرتبط",
    "بیشتر بخوانید", "مزید پڑھیں", "یہ بھی پڑھیں", "ये भी (?:पढ़ें|पढ़ें|देखें)", "यह भी (?:पढ़ें|पढ़ें|देखें)", "संबंधित (?:खबरें|समाचार)",
    "আরও পড়ুন", "আরো পড়ুন", "இதையும் (?:படிக்க|படிங்க).{0,12}", "மேலும் (?:படிக்க|படிங்க).{0,12}", "อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม|ข่าวที่เกี่ยวข้อง|ข่าวต้นฉบับ|ข่าวก่อนหน้านี้)",
    "ข่าวที่เกี่ยวข้อง", "เรื่องที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "ข่าวที่น่าสนใจ", "xem thêm", "đọc thêm", "tin liên quan", "bài liên quan", "baca juga", "baca selengkapnya", "lihat juga", "artikel terkait",
    "berita terkait",
    r"관련\s?(?:기사|뉴스|글|포스트)", r"연관\s?(?:기사|뉴스)", r"함께\s?(?:읽으면|보면|볼만한|읽을).{0,16}", r"추천\s?(?:기사|뉴스)", "이기사와.{0,12}", "이시각.{0,12}",
    "이 (?:기사와|시각).{0,12}", "関連(?:記事|ニュース|リンク|情報|資料|ページ|サイト|動画|トピックス|キーワード|タグ)(?:一覧)?", "参考(?:リンク|資料|記事|サイト)", "相关(?:链接|稿件|专题|推荐|资讯|内容|视频)", "相關(?:連結|專題|影片|內容)", "延伸(?:閱讀|阅读)(?:.{0,2})", "热门(?:推荐|推薦|喜欢)", "精彩(?:推荐|推薦|喜欢)", "编辑(?:推荐|推薦|喜欢)", "為你(?:推荐|推薦|喜欢)", "为您(?:推荐|推薦|喜欢)", "猜你(?:推荐|推薦|喜欢)", "更多相關(?:新聞|報導)", "其他相關(?:新聞|報導)", "編輯推薦", "小編推薦", "熱門推薦", "精選推薦", "あわせて読みたい", "おすすめ(?:の)?記事", "相关(?:阅读|新闻|文章|报道)", "延伸阅读", "推荐阅读", "相關(?:新聞|報導|文章|閱讀|影片|議題)", "延伸閱讀", "更多新聞", "次ページ", "次のページ",
    # More of the same, some of which also begin sentences and so need a colon
    "you (?:may|might) (?:also )?be interested in", r"in pictures\s?[:：|]", "more to read", "related story", "siehe auch", "zum weiterlesen", "weiterlesen", "lesen sie dazu.{0,20}", "hier weiterlesen", "mehr dazu", "mehr lesen",
    "pour aller plus loin", "à voir(?: aussi)?", "à écouter(?: aussi)?", "notre dossier", "lea aquí", "siga leyendo", "sigue leyendo", "seguir leyendo", "también puede leer", r"además\s?[:：|]", "además lee", "lee además", r"confira(?: também| mais)?\s?[:：|]", "relacionad[oa]s", "veja mais", "vedi anche", "guarda anche",
    r"approfondisci\s?[:：|]", "l'approfondimento", "l’approfondimento", "per approfondire", "bekijk ook", "zie ook", "luister ook", "kijk ook", "meer lezen", "se också", "se även", r"missa inte\s?[:：|]", "hör också", "se også", "hør også", "les hele saken", "les saken", "lue lisäksi", "kuuntele myös", "katso lisää",
    r"przeczytaj\s?[:：|]", r"sprawdź\s?[:：|]", r"wideo\s?[:：|]", r"polecamy\s?[:：|]", r"zobacz\s?[:：|]", "warto przeczytać", "więcej na ten temat", "čtěte více", "mohlo by vás zajímat", r"související(?: články| článek)?\s?[:：|]", r"podívejte se(?: na)?\s?[:：|]", "více zde", "více k tématu", "číst více",
    "čítajte (?:aj|tiež|viac)", "mohlo by vás zaujímať", "súvisiac[ei] článk[yu]", "pozrite si aj", "olvass(?:a|d) el ezt is", "olvasd el ezt is", "ezt is olvas(?:sa|d) el", r"kapcsolódó(?: tartalom)?\s?[:：|]", r"bővebben\s?[:：|]", "lásd még",
    "citește mai (?:mult|departe)", "citeşte (?:şi|mai mult)", "citiți și", "vezi aici", "vezi mai mult", "читать (?:также|далее)", r"подробнее\s?[:：|]", "смотрите? также", "смотри также", r"ранее\s?[:：|]", "материал по теме", "читайте по теме", r"видео\s?[:：|]", r"фото\s?[:：|]",
    "читати також", r"детальніше\s?[:：|]", "дивіться також", r"більше про це\s?[:：|]", r"за темою\s?[:：|]", "вижте (?:още|също)", "виж (?:още|също)", "още по темата", "четете (?:още|също)", r"pogledajte(?: i| još)?\s?[:：|]", "vezane vijesti", "povezane vesti", "pročitaj (?:više|i|još)",
    "прочитајте (?:још|и)", r"погледајте(?: још| и)?\s?[:：|]", "повезане вести", "bunu da oku(?:yun)?", "daha fazla oku", "okumaya devam et", r"haberin detayı\s?[:：|]", "ayrıca bak(?:ınız)?", "ilgili içerik(?:ler)?", r"σχετικά\s?[:：|]", "διάβασε (?:ακόμα|επίσης|ακόμη)",
    "δες (?:ακόμα|επίσης)", "pilihan editor", "xem lại", "đọc tiếp", "xem tiếp", "ดูเพิ่มเติม", "合わせて読みたい", "こちらもおすすめ", "画像[】:：|]", "動画[】:：|]", "写真[】:：|]", "関連[】:：|]", "詳しくはこちら", "あわせて読む", "看更多", "推薦閱讀", "点击查看", "更多報導", "更多报道", "同場加映",
    "بیشتر بدانید", "همچنین بخوانید", "اخبار مرتبط", "לקריאה נוספת", "עוד בנושא", "और पढ़ें", "इसे भी पढ़ें", "আরও দেখুন", "더보기", r"함께\s?보면\s?좋은\s?기사",
    *ENGLISH,
    *CALLS,
    *MORE,
    ending=r"\s?[\]】)）》]?\s?(?:[:：|>»›–—▶►→-]|\.{2,3}|…)?\s?",
)  # fmt: skip
_BULLETS = " ・▶►■□◆◇●○·•-–—[<(【《#★☆※▷>＞👉☛→"
LONGEST = 48
DOTTED = "i\u0307"  # what becomes of the Turkish capital İ in lower case


def says_read_also(text: str) -> bool:
    """Whether a short text is a label or heading of links to other articles, and nothing else."""
    return 2 < len(text) <= LONGEST and (text[:2] in (begin := beginnings()) or text[:1] in begin) and short_says_read_also(text)


@lru_cache(maxsize=1024)  # several rules ask of the same lines
def short_says_read_also(text: str) -> bool:
    """The same for those who know that it is short, and ask of every line of a page."""
    return READ_ALSO.fullmatch(_opening(text)) is not None


@cache
def beginnings() -> frozenset[str]:
    """The first two characters of texts that may be such labels, in small and capital letters, and the first of those that signs stand before."""
    found = {first + second for start in READ_ALSO.starts for first in (start[0], start[0].upper()) for second in (start[1], start[1].upper())}
    return frozenset(found | {f"İ{start[1]}" for start in READ_ALSO.starts if start[0] == "i"} | set(_BULLETS))


def opens_with_label(text: str) -> bool:
    """Whether a text opens with such a label, whatever follows: "Leggi anche" and the headline behind it."""
    return READ_ALSO.match(_opening(text[: 2 * LONGEST])) is not None


def _opening(text: str) -> str:
    low = text.lstrip(_BULLETS).lower()
    return low if low.isascii() else low.replace(DOTTED, "i")
