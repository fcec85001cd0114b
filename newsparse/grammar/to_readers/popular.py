"""What newspapers print over the list of the stories that most people read, whatever they are about: "Most read", "Meistgelesen", "ランキング"."""

from __future__ import annotations

from newsparse.grammar.openings import Openings
from newsparse.grammar.to_readers.read_also import LONGEST

#: In lower case, each with what may follow it: "Most read in Sport".
_POPULAR = Openings(
    "most (?:read|viewed|popular|shared|commented|clicked)", "the most (?:read|viewed|popular)", "popular", "trending", "top (?:stories|posts|articles|reads)",
    "meist(?:gelesen|geklickt|geteilt|gesehen)(?:e[ns]?)?", "am meisten gelesen", "beliebt(?:e|este)? (?:artikel|beiträge)",
    "les plus (?:lus?|vus?|populaires)", "les articles les plus lus", "articles (?:les )?plus lus", "le plus lu", "lo más (?:leído|visto|popular)", "las más (?:leídas|vistas)", "los más (?:leídos|vistos)", "más (?:leíd[ao]s?|vist[ao]s?)", "noticias más (?:leídas|vistas)",
    "i più (?:letti|visti)", "le più (?:lette|viste)", "più (?:lett[ei]|vist[ei])", "articoli più letti", "mais (?:lid[ao]s|vist[ao]s)", "as mais (?:lidas|vistas)", "os mais (?:lidos|vistos)",
    "meest (?:gelezen|bekeken|populair)", "populair", "mest (?:lest|läst|læst|sett|set|populära|populære)", "populär", "populære", "luetuimmat", "suosituimmat", "najczęściej (?:czytane|oglądane)", "najpopularniejsze", "popularne",
    "nejčtenější", "najčítanejšie", "legolvasottabb(?:ak)?", "legnépszerűbb(?:ek)?", "cele mai (?:citite|populare)", "najčitanije", "најчитаније", "най-(?:четени|популярни)", r"популярн\w{2,3}", "самое (?:читаемое|популярное|обсуждаемое)", r"найпопулярніш\w{0,3}",
    "en çok (?:okunan|izlenen)(?:lar|ler)?", "δημοφιλή", "τα πιο δημοφιλή", "الأكثر (?:قراءة|مشاهدة|شعبية|تداولا)", "הנקראות ביותר", "הכי נקראות", "پربازدیدترین", "सबसे ज्यादा पढ़े", "সর্বাধিক পঠিত", "জনপ্রিয়", "ยอดนิยม", "đọc nhiều", "xem nhiều", "terpopuler", "berita (?:ter)?populer",
    r"많이\s?본\s?\w{0,4}", r"인기\s?(?:기사|뉴스|글)", "アクセスランキング", "ランキング", "人気の?(?:記事(?:ランキング)?|ランキング)", *(f"{what}(?:アクセス|人気)?(?:記事)?ランキング" for what in ("週間", "月間", "記事", "総合", "デイリー")), r"热门\w{0,4}", r"熱門\w{0,4}", r"点击排行\w?", r"點閱排行\w?", r"阅读排行\w?", "人氣(?:文章|新聞)",
    ending=r"(?:\W[^.!?]{0,30})?",
)  # fmt: skip
_SIGNS = " ・▶►■□◆◇●○·•–—-#"


def says_popular(text: str) -> bool:
    """Whether a short text is a heading of the stories that most people read."""
    return 2 < len(text) <= LONGEST and _POPULAR.fullmatch(text.strip(_SIGNS).lower()) is not None
