"""What kind of article it is.

As a news archivist files it: what the page declares about itself first (JSON-LD type, genre), then
its live or video markup, then the section it stands in and the words of its address, then what its
headline announces in brackets. A page that declares a news article and says nothing narrower is
``news``; one that declares nothing at all, but has a body, is ``news`` too where its publisher
is a newspaper by ``og:type`` "article"; otherwise the rule says nothing and the field stays "unknown".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from newsparse.draft import Draft, Reading
from newsparse.generic.kind.kind_label import kind_label
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.jsonld import types_of

_BY_TYPE = {
    "OpinionNewsArticle": "opinion",
    "AnalysisNewsArticle": "analysis",
    "BackgroundNewsArticle": "analysis",
    "ReviewNewsArticle": "review",
    "Review": "review",
    "CriticReview": "review",
    "LiveBlogPosting": "live",
    "Recipe": "recipe",
    "Interview": "interview",
    "BlogPosting": "blog",
    "AdvertiserContentArticle": "press_release",
}
_NEWS_TYPES = frozenset(("NewsArticle", "ReportageNewsArticle", "Report"))

#: Sections, genres and path steps by kind. Whole names only: "review" is a kind, "book-review-prize" is not.
_SECTION_WORDS = {
    "opinion": "yazarlar yazar köşe-yazıları kose-yazilari mielipide mielipiteet leder felieton felietony publicystyka názory komentáře vélemény opinii γνώμη γνώμες απόψεις колонки колонка блоги думки авторские آراء رأي مقالات דעות یادداشت विचार संपादकीय মতামত คอลัมน์ opini kolom tajuk góc-nhìn quan-điểm 观点 专栏 觀點 專欄 投書 論説 오피니언·칼럼 "
    "opinion opinions op-ed oped editorial editorials column columns columnist columnists "
    "commentary commentisfree "
    "letters viewpoint voices ideas kommentar kommentare meinung kolumne kolumnen gastbeitrag "
    "leitartikel tribune tribunes "
    "chronique chroniques idees débats debats opinión opinion-columns tribuna columna columnas "
    "editoriales opinião opiniao "
    "éditorial éditoriaux édito edito point-de-vue points-de-vue artículo-de-opinión gastkommentar "
    "debat debatindlæg debattinlägg debattinnlegg kronik kronikker klumme meninger kolumni kolumnit insändare lukijalta mielipidekirjoitus "
    "opinioni commenti editoriale opinie debatt ledare leder kronikk kommentti opinia мнения 사설 칼럼 "
    "오피니언 시론 기고 "
    "논설 사설·칼럼 사설/칼럼 사내칼럼 시평 社説 コラム オピニオン 评论 社论 社論",
    "interview": "wywiad wywiady rozhovor rozhovory röportaj söyleşi интервью інтерв’ю συνέντευξη συνεντεύξεις مقابلة مقابلات حوار ראיון ראיונות مصاحبه گفتگو साक्षात्कार इंटरव्यू সাক্ষাৎকার สัมภาษณ์ wawancara phỏng-vấn haastattelu haastattelut intervju interju interjú gespräch 專訪 对话 問答 "
    "interview interviews entretien entretiens entrevista entrevistas intervista "
    "interviste 인터뷰 インタビュー 专访",
    "review": "recenzje recenzja recensioner recension anmeldelser anmeldelse arvostelu arvostelut eleştiri рецензии рецензия recenze "
    "review reviews kritik kritiken rezension rezensionen critique critiques crítica "
    "crítica-de-cine recensione recensies "
    "book-reviews film-reviews tests 리뷰 서평 レビュー",
    "analysis": "analysis analyse analysen análisis analisis analisi explainer explainers explained "
    "분석 해설 解説 分析",
    "live": "live liveblog live-blog livenews liveticker newsticker en-direct direct live-updates "
    "ticker 라이브",
    "video": "video videos watch vidéo vídeo vídeos clips 영상 동영상 비디오 動画 视频",
    "photo": "foto-galeri galerie фото фоторепортаж zdjęcia bildergalerie bildstrecke bildspel billedserie kuvagalleria "
    "gallery galleries photo photos photo-gallery pictures in-pictures fotostrecke bilder "
    "bildergalerie fotogalerie "
    "galeria galería fotos diaporama portfolio 포토 화보 사진 포토뉴스 写真",
    "recipe": "recepten recept receptek przepisy przepis tarifler tarif recepty рецепты рецепт oppskrift oppskrifter opskrift opskrifter resep "
    "recipe recipes rezept rezepte recette recettes receta recetas ricetta ricette 레시피",
    "obituary": "necrologi necrológica necrologio nekrolog nekrologi nekrologer muistokirjoitus vefat некролог некрологи おくやみ 讣告 訃聞 minneord mindeord "
    "obituary obituaries nachruf nachrufe nécrologie necrologie disparition obituario "
    "obituarios 부고 부음 訃報",
    "press_release": "press-release press-releases pressrelease news-release news-releases media-release media-releases for-immediate-release pressemitteilung pressemitteilungen "
    "communiqué communique communiqué-de-presse comunicado-de-prensa comunicato-stampa persbericht pressmeddelande pressemelding pressemeddelelse lehdistötiedote "
    "communiqués prnewswire businesswire globenewswire newswire sponsored advertorial 보도자료 "
    "プレスリリース ニュースリリース 報道発表 報道発表資料 ニュースリリースアーカイブ 新聞稿 新闻稿",
    "blog": "blog blogs 블로그 ブログ",
    "feature": "feature features longread long-reads longreads reportage reportagen magazine-features "
    "기획 특집 르포",
}
KIND_BY_WORD = {word: kind for kind, words in _SECTION_WORDS.items() for word in words.split()}
#: Kinds in whose folder narrower ones stand: "/opinion/interview/".
_WIDE = frozenset(("opinion", "feature", "blog"))
_UNSURE_IN_PATH = frozenset(
    "live watch direct pictures fotos bilder photos tests ideas voices portfolio tribune clips".split()
)

#: "[사설]", "[인터뷰]", "Opinion: …", "Interview | …", "Live: …"
_ANNOUNCED = regex(r"[\[<【(]([^\]>】)]{1,16})[\]>】)]|([^\W\d_]{4,12})\s?(?:[:|]|\s[–—-]\s)")
#: "다리 놓는 사람 [인터뷰]": at the end of a headline; what stands there may also be what the page holds besides ("[영상]").
_ANNOUNCED_LAST, _LONGEST_LAST, _CLOSERS = regex(r"[\[<【]([^\[\]<>【】]{1,16})[\]>】]$"), 20, ("]", ">", "】")
_LAST = frozenset(("interview", "opinion", "review", "obituary"))
#: How the labels end that Korean papers set before or behind a headline: "가람, 시즌 첫 승 [현장인터뷰]".
_KOREAN_LABELS = {"인터뷰": "interview", "일문일답": "interview", "포토": "photo", "칼럼": "opinion", "기자수첩": "opinion", "취재수첩": "opinion", "리뷰": "review"}
_PREVIEW = "프리뷰"  # of a match to come
#: "Bridge closed: interview with the mayor"; a headline with one in its midst may be about an interview elsewhere.
_INTERVIEW = regex(r"(?:^|[:|–—-] )(?:interview (?:mit|with|avec)|entretien avec|entrevista (?:a|con|com)|intervista (?:a|con)|interview met(?! with)|interjú(?! közben| után| során)|wywiad ze?|rozhovor se?|intervju med|haastattelussa|interviu cu|интервью со?|интерв[’']ю з|συνέντευξη (?:με|του|της)|wawancara(?: dengan)?) ", re.I)
#: "‘The Long Road’: Film Review", "Lumo Fold 2 review: the hinge is fixed"; what is under review is something else.
_REVIEW = regex(
    r"\b(?:film|movie|book|album|tv|theat(?:er|re)|game|restaurant|concert|music|exhibition) review\b"
    r"|(?<!under )(?<!judicial )(?<!policy )(?<!safety )(?<!case )(?<!in )\breview(?::|\s[–—-])\s(?=\w)", re.I
)  # fmt: skip
#: "Quarry vote – as it happened", "Vote on the bridge – live".
_LIVE_END = regex(r"\s[–—-]\s(?:as it happened|live(?: updates| blog)?|en direct|in diretta|en vivo|ao vivo|im liveticker)[.!]?$", re.I)
_LIVE_ADDRESS = regex(r"liveblog|live-?ticker|live-updates|newsticker|(?<!/blogs)/live/[^/]{12,}|-live-")
_NEWS_SECTION = regex(r"(?:[\w ]{0,20} )?(?:news|nachrichten|noticias|actualités|notizie|notícias|nieuws|nyheter|nyheder|uutiset|wiadomości|zprávy|новости|новини|ニュース|新闻|新聞|뉴스)", re.I)
#: A folder of an article's address that holds news; the last step is the article's own.
_NEWS_STEP = regex(r"//[^/]{1,80}/(?:[^/]{1,40}/){0,3}(?:news|nachrichten|noticias?|actualites?|nouvelles?|notizie|nieuws|nyheter|nyheder|uutiset|wiadomosci|zpravy|novosti|noviny)/.")
#: "blog.sample.example", "sample.blogspot.com"
_BLOG_HOST = regex(r"(?:[\w-]{1,40}\.)?blogs?\.|(?:[\w-]{1,60}\.){1,2}(?:blogspot|wordpress|livejournal|tumblr|tistory|hatenablog|over-blog|typepad)\.[a-z]{2,3}(?:\.[a-z]{2})?$")
#: The source of what is a blog's since the whole site is one.
BLOG_SITE = "site"
_BLOG_NAME = regex(r"\bblogs?\b|블로그|ブログ|博客", re.I)
_PRESS_WIRE = regex(r"\b(?:PRNewswire|PR Newswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE|뉴스와이어|ACCESSWIRE)\b")


def kind(page: Page, draft: Draft) -> Reading[str] | None:
    """The kind of the article; ``None`` where nothing tells."""
    return next(kinds(page, draft), None)


def kinds(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """Every sign of a kind, most trusted first."""
    types = types_of(page.ld_article)
    for declared in types:
        if (found := _BY_TYPE.get(declared)) and declared != "BlogPosting":
            yield Reading(found, 'ld("@type")', declared)
    genre = page.ld_article.get("genre")
    for word in genre if isinstance(genre, list) else [genre]:
        if isinstance(word, str) and (found := KIND_BY_WORD.get(word.strip().lower()[:40])):
            yield Reading(found, 'ld("genre")', word)
    if any(types_of(node) == ("Recipe",) for node in page.ld):  # beside the article, as plug-ins write it
        yield Reading("recipe", 'ld("@type")', "Recipe")
    if sign := kind_label(page, draft, KIND_BY_WORD):
        yield sign
    if sign := _by_address(page, draft):
        yield sign
    if sign := _by_section(draft):
        yield sign
    if sign := _by_headline(draft):
        yield sign
    if sign := _by_wire(draft) or _by_title(page):
        yield sign
    if sign := _plain(page, draft, types):
        yield sign


def _by_address(page: Page, draft: Draft) -> Reading[str] | None:
    address = str(draft.get("url") or page.url or "")
    low = address[:500].lower()
    if ("live" in low or "newsticker" in low) and _LIVE_ADDRESS.search(low):
        return Reading("live", "url", address)
    try:
        steps = urlsplit(low).path.split("/")[1:-1]
    except ValueError:
        return None
    found = [kind for step in steps[:4] if (kind := KIND_BY_WORD.get(step)) and step not in _UNSURE_IN_PATH]
    narrow = next((kind for kind in found if kind not in _WIDE), found[0] if found else None)
    return Reading(narrow, "url", address) if narrow else None


def _by_section(draft: Draft) -> Reading[str] | None:
    for name in (draft.get("section"), *draft.get("breadcrumbs", ())):
        if name and (found := KIND_BY_WORD.get(str(name).strip().lower()[:40])):
            return Reading(found, "section", str(name))
    return None


def _by_headline(draft: Draft) -> Reading[str] | None:
    title = str(draft.get("title") or "")
    if match := _ANNOUNCED.match(title):
        word = (match.group(1) or match.group(2)).strip().lower()
        if found := KIND_BY_WORD.get(word) or KIND_BY_WORD.get(word.split(" ")[-1]):
            return Reading(found, "title", match.group())
    if (
        title[-1:] in _CLOSERS
        and (match := _ANNOUNCED_LAST.search(title[-_LONGEST_LAST:]))
        and (found := KIND_BY_WORD.get(match[1].strip().lower())) in _LAST
    ):
        return Reading(found, "title", match.group())
    label = (
        next(
            (
                match[1]
                for match in (_ANNOUNCED.match(title), _ANNOUNCED_LAST.search(title[-_LONGEST_LAST:]))
                if match and match[1]
            ),
            "",
        )
        if "]" in title
        else ""
    )
    if found := next((kind for word, kind in _KOREAN_LABELS.items() if label.endswith(word) and not label.endswith(_PREVIEW)), None):
        return Reading(found, "title", f"[{label}]")
    for line in draft.get("subtitles", ())[:1]:  # "[기고] …", below a headline in words of its own
        if line[0] in "[<【" and (match := _ANNOUNCED.match(line)) and (found := KIND_BY_WORD.get(match[1].strip().lower())):
            return Reading(found, "subtitles", match.group())
    if match := _INTERVIEW.search(title):
        return Reading("interview", "title", match.group().strip())
    if "rev" in title.lower() and (match := _REVIEW.search(title)):
        return Reading("review", "title", match.group().strip())
    if (match := _LIVE_END.search(title[-_LONGEST_LAST:])) is not None:
        return Reading("live", "title", match.group())
    if title.count("+++"):  # how German newspapers part the entries of a ticker
        return Reading("live", "title", "+++")
    return None


def _by_title(page: Page) -> Reading[str] | None:
    """How a Japanese ``<title>`` ends whose page is a firm's release: "新しい橋梁用塗料を発売 | 株式会社みなとのプレスリリース"."""
    title = (page.title_tag or "").rstrip()
    return Reading("press_release", "title", title) if title.endswith(_RELEASES) and _PARTED.search(title, 1) else None


_RELEASES, _PARTED = ("プレスリリース", "ニュースリリース", "報道発表資料"), regex(r"[|｜：:／/–—-][^|｜：:／/–—-]{1,60}$")


def _by_wire(draft: Draft) -> Reading[str] | None:
    body = draft.body
    for segment in [s for s in body.segments[:4] if s.kind == "text"] if body else []:
        opening = segment.text[:200]
        if ("ire" in opening or "IRE" in opening or "뉴스와이어" in opening) and (match := _PRESS_WIRE.search(opening)):
            return Reading("press_release", "generic.kind", match.group())
    return None


def _plain(page: Page, draft: Draft, types: tuple[str, ...]) -> Reading[str] | None:
    if "BlogPosting" in types:  # which templates say of newspapers, too
        sections = (draft.get("section"), *draft.get("breadcrumbs", ()))
        news = next((name for name in sections if name and _NEWS_SECTION.fullmatch(name)), None)
        return Reading("news", "section", news) if news else Reading("blog", 'ld("@type")', "BlogPosting")
    for declared in types:
        if declared in _NEWS_TYPES:
            return Reading("news", 'ld("@type")', declared)
    og_type = (page.meta("og:type") or "").lower()
    if og_type.startswith("video"):
        return Reading("video", 'meta("og:type")', og_type)
    if blog := _blog(page, draft):
        return blog
    if og_type in ("article", "news", "newsarticle", "news.article"):
        return Reading("news", 'meta("og:type")', og_type)
    if types:
        return Reading("news", 'ld("@type")', ",".join(types))
    for name in ("article:published_time", "article:published"):
        if published := page.meta(name):
            return Reading("news", f'meta("{name}")', published)
    return _in_news(draft)


def _blog(page: Page, draft: Draft) -> Reading[str] | None:
    """What calls itself a blog, by its host or its name: there, "article" is any page's type."""
    if _BLOG_HOST.match(page.host):
        return Reading("blog", BLOG_SITE, page.host)
    publisher = draft.get("publisher")
    for name in (page.meta("og:site_name"), publisher.name if publisher else None):
        if name and _BLOG_NAME.search(name[:80]):
            return Reading("blog", BLOG_SITE, name)
    return None


def _in_news(draft: Draft) -> Reading[str] | None:
    """What stands in a section or under an address that says news, or is a reporter's, where nothing else is declared."""
    if draft.body is None:
        return None
    for name in (draft.get("section"), *draft.get("breadcrumbs", ())):
        if name and _NEWS_SECTION.fullmatch(name[:60]):
            return Reading("news", "section", name)
    address = str(draft.get("url") or "")
    match = _NEWS_STEP.search(address[:500].partition("?")[0].lower())
    if match:
        return Reading("news", "url", address)
    reporter = next(
        (
            author.role
            for author in draft.get("authors", ())
            if author.role and author.role.endswith(_REPORTERS) and not author.role.endswith(_OF_PICTURES)
        ),
        None,
    )
    return Reading("news", "authors", reporter) if reporter else None


#: How the roles end of those who report.
_REPORTERS, _OF_PICTURES = ("기자", "특파원", "记者", "記者"), ("사진기자", "사진 기자", "영상기자", "영상 기자", "摄影记者", "攝影記者")
