"""What newspapers print over the list of their newest stories that stands below an article: "Recent Posts", "Weitere Meldungen", "新着ニュース".

Unlike what ``read_also`` knows, these head paragraphs too, and lists of the front page: they say something of what stands right below a text alone.
"""

from __future__ import annotations

from functools import lru_cache

from newsparse.grammar.openings import Openings
from newsparse.grammar.to_readers.read_also import LONGEST

#: In lower case, in the order of ``read_also``.
NEWEST = Openings(
    *(
        f"{word} (?:posts?|articles?|news|stories|entries|headlines|updates|releases|press releases|blogs?|blog posts|insights|from .{{2,30}}|in .{{2,30}})(?: (?:from|in|on|about) .{{2,30}})?"
        for word in ("recent", "latest", "other", "newest")
    ),
    "more (?:in .{2,30}|posts?|reads|insights|blogs?|blog posts)", "from the (?:blog|newsroom)",
    "weitere (?:informationen|beiträge|berichte|meldungen|news|pressemitteilungen|blogbeiträge|storys|stories).{0,20}",
    *(f"{word} (?:beiträge|artikel|meldungen|nachrichten|news|pressemitteilungen|blogbeiträge|einträge)" for word in ("neueste", "neuste", "aktuelle", "letzte", "ähnliche", "andere")),
    "mehr (?:aus|von|in) .{2,30}", "mehr (?:nachrichten|news|artikel|beiträge)", "nachrichten aus .{3,30}",
    "derni(?:ers articles|ères (?:actualités|nouvelles|actus|publications))", "articles récents", "autres (?:articles|actualités|actus)",
    "entradas recientes", "artículos recientes", "publicaciones recientes", "últimas (?:noticias|entradas|notas|notícias|postagens|publicações)", "otras (?:noticias|notas)", "últimos (?:artículos|posts|artigos)",
    "ultim[ei] (?:notizie|articoli|news|post)", "articoli recenti", "altr[ei] (?:articoli|notizie|news)", "posts recentes", "artigos recentes", "outras notícias", "outros artigos",
    "recente (?:berichten|artikelen)", "laatste (?:nieuws|berichten)", "meer nieuws", "seneste (?:nyt|nyheder|artikler)", "siste (?:nytt|nyheter|innlegg)", "senaste (?:nytt|nyheterna|inläggen|nyheter)", "viimeisimmät (?:artikkelit|uutiset)", "tuoreimmat(?: uutiset)?",
    "ostatnie (?:wpisy|artykuły)", "najnowsze (?:wpisy|artykuły|wiadomości)", "nejnovější (?:články|příspěvky|zprávy)", "další články", "najnovšie (?:články|správy)", "legújabb (?:hírek|cikkek|bejegyzések)", "legfrissebb (?:hírek|cikkek)", "articole recente", "ultimele știri", "alte articole",
    "najnovije(?: vijesti| vesti)?", "последние (?:новости|записи|статьи)", "свежие (?:новости|записи)", "другие новости", "останні новини", "інші новини", "последни новини", "најновије(?: вести)?",
    "son (?:haberler|yazılar|eklenenler)", "diğer haberler", "πρόσφατα(?: άρθρα)?", "τελευταία νέα", "أحدث (?:المقالات|الأخبار)", "آخر الأخبار", "פוסטים אחרונים", "חדשות אחרונות", "آخرین (?:اخبار|مطالب)", "ताज़ा (?:खबरें|समाचार)", "সর্বশেষ (?:খবর|সংবাদ)",
    "ข่าวล่าสุด", "บทความล่าสุด", "bài (?:viết )?mới(?: nhất)?", "tin mới(?: nhất)?", "artikel ter(?:baru|kini)", "berita ter(?:baru|kini)", r"최신\s?(?:기사|뉴스|글|소식)", r"최근\s?(?:기사|글|게시물)", r"다른\s?(?:기사|뉴스)",
    "新着(?:記事|ニュース|情報|ニュースリリース|一覧)", "最新(?:記事|ニュース|の記事|情報|文章|新聞|新闻|消息)", "最近の(?:記事|投稿)", "近期文章", "其他(?:新聞|新闻)",
    ending=r"\s?[\]】]?\s?[:：>»›→]?",
)  # fmt: skip
#: "See all", which stands as a link at such lists.
ALL_OF_THEM = Openings(
    "see (?:all|more).{0,30}", "view (?:all|more).{0,30}", "show (?:all|more).{0,30}", "all (?:articles|posts|news|stories)", "alle (?:anzeigen|ansehen|artikel|beiträge|meldungen|nachrichten|news).{0,20}", "zur übersicht", "se (?:alle|alla|flere|fler).{0,20}", "alle (?:artikelen|berichten).{0,10}",
    "voir (?:tou|plus).{0,30}", "tou(?:s les articles|tes les (?:actualités|actus)).{0,10}", "ver (?:tod[ao]s|más|mais).{0,30}", "vedi tutt[ei].{0,20}", "tutt[ei] (?:le notizie|gli articoli).{0,10}", "bekijk alle.{0,20}", "zobacz wszystkie.{0,20}", "všechny (?:články|zprávy)", "все (?:новости|статьи)", "всі новини", "tümünü gör",
    "查看更多", "更多.{0,6}", "もっと見る", "一覧(?:へ|を見る)?", "전체\\s?보기",
)  # fmt: skip
_SIGNS = " ・▶►■□◆◇●○·•–—-#"
_LONGEST_WIDE = 10  # characters of such a text in wide letters
_LIST_ENDS = ("一覧", "一覧へ", "一覧を見る", "もっと見る")


@lru_cache(maxsize=512)
def says_newest(text: str) -> bool:
    """Whether a short text is a heading of the newest stories, and nothing else."""
    return 3 < len(text) <= LONGEST and NEWEST.fullmatch(text.strip(_SIGNS).lower()) is not None


def says_all(text: str) -> bool:
    """Whether a link's text is "See all articles": it leads to the list that stands beside it."""
    return (
        len(text) <= _LONGEST_WIDE
        and text.endswith(_LIST_ENDS)
        or len(text) <= LONGEST
        and ALL_OF_THEM.fullmatch(text.strip(_SIGNS).lower()) is not None
    )
