"""Keywords that are about the paper: its name, parts of it, words that every paper has."""

from __future__ import annotations

from newsparse.generic.tags.prose import Prose
from newsparse.grammar.headline import headline_key

#: Keywords of every page of every news site.
STANDING = frozenset(
    "news breakingnews latestnews newstoday currentnews todaynews googlenews nationalnews worldnews topnews topstories newspaper headlines nachrichten schlagzeilen aktuell aktuellenachrichten zeitung "
    "noticias noticiasdehoy últimahora actualités actualité infos notizie ultimenotizie notícias nieuws nyheter nyheder uutiset "
    "haber haberler sondakika sondakikahaber новости новостидня новини aktualności wiadomości zprávy berita tintức "
    "article articles periódico periódicos periodico periodicos prensa "
    "뉴스 속보 신문 보도자료 ニュース 新聞 速報 新闻 新聞網 即時新聞 即时新闻 最新新聞 最新新闻 أخبار الأخبار अखबार समाचार".split()
)


_FEW = 3  # keywords


def are_beside_name(found: list[str], stated: list[str], prose: Prose) -> bool:
    """Whether Korean keywords stand beside the paper's name and none is in the headline.

    A word that every paper has stands beside it, too ("가온신문, 가온, 나루, 뉴스"), or the name leads and the text names less than half of the others.
    """
    publisher = prose.draft.get("publisher")
    if not prose.is_korean or publisher is None or any(tag.lower() in prose.title.lower() for tag in found):
        return False
    keys = set(map(headline_key, stated))
    name, named = headline_key(publisher.name or " "), len([tag for tag in found if tag in prose])
    if name not in keys:
        return False
    return not STANDING.isdisjoint(keys) and named < _FEW or headline_key(stated[0]) == name and 2 * named < len(found)


def are_of_name(found: list[str], prose: Prose) -> bool:
    """Whether each of a list is a part of the paper's name: "가온", "나루신문" of "가온나루신문"."""
    publisher = prose.draft.get("publisher")
    name = headline_key(publisher.name or "") if publisher is not None else ""
    return prose.is_korean and len(found) > 1 and all(headline_key(tag) in name and tag not in prose.title for tag in found)


#: Characters of headline and text in which one of a list would stand that is the article's.
_LEAST_PROSE = 100


def are_nowhere(found: list[str], prose: Prose) -> bool:
    """Whether neither headline nor text of a Korean or Chinese page holds any of its few keywords, however they are spaced; of Chinese ones no letter is in the headline either: "桥梁" of "新桥通车"."""
    if not (prose.is_korean or prose.is_chinese) or len(found) >= _FEW or len(prose.text) < _LEAST_PROSE:
        return False
    if prose.is_chinese and not set("".join(found)).isdisjoint(prose.title):
        return False
    said = prose.text.replace(" ", "")
    return not any(tag in prose or tag.lower().replace(" ", "") in said for tag in found)
