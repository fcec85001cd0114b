"""The article's own tags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from typing import Any

from newsparse.draft import Draft, Reading
from newsparse.generic.publisher.site import site_keys
from newsparse.generic.section.section_addresses import path_of
from newsparse.generic.tags.internal import INTERNAL
from newsparse.generic.tags.paper_words import STANDING, are_beside_name, are_nowhere, are_of_name
from newsparse.generic.tags.prose import Prose
from newsparse.generic.tags.shown import CALLED_TAGS, may_show_tags, shown_tags
from newsparse.generic.tags.signs import LONGEST_TAG
from newsparse.generic.tags.split import split_tags
from newsparse.grammar.headline import clean_headline, headline_key
from newsparse.grammar.scripts import is_han, is_hangul
from newsparse.page import Page
from newsparse.regex import regex

_MOST = 60
_MOST_SPACES = 6  # a tag with more of them is a sentence
_PADDED = 1.3  # keywords padded for search engines are so many times the editor's list inside them
#: Where machines keep tags, often as slugs.
_FOR_MACHINES = (
    "parsely-tags", "sailthru.tags", "dable:item_tags", "cxenseparse:tags", "classification-tags", "dc.subject", "dcterms.subject",
)  # fmt: skip
_PROSE = 400  # characters of headline and text from which it can be said what they do not name
_FEW, _SITES_OWN = 5, 0.25  # so many keywords, less than a quarter of them in the prose: those of the site
_SITES_WORDS = (0.4, 0.2)  # and of those none of which the headline names, or one, so many have all their words in the prose
_LEAST_PROSE, _NOTHING = 100, 0.1  # in a short one, next to none
_CLOUD, _CLOUDY = 20, 0.3  # and so of any list as long as a cloud of tags
_FEW_STATED = 2  # keywords beside a single tag that readers see
_WORDS = regex(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_COUNTER = regex(r"\(\d{1,6}\)\s*|(?<!\s)\s++\(\d{1,6}\)")
_SLUG = regex(r"[a-z\d]+(?:-[a-z\d]+)*")


def tags(page: Page, draft: Draft) -> Reading[tuple[str, ...]] | None:
    """The first of the page's lists of tags that is the article's: metadata keywords, shown tags, JSON-LD.

    The site's own name, its standing keywords and internal tokens are left out.
    """
    prose = Prose(page, draft)
    for found, source in tag_lists(page, draft, prose):
        if found and not objection(found, source, page, prose):
            return Reading(tuple(found), source, ", ".join(found))
    return None


def objection(found: list[str], source: str, page: Page, prose: Prose) -> str:
    """Why a list of tags is not the article's own; empty if it is."""
    if source == "spelled links" and prose.share(found) < 0.5:
        return "links of no tag's kind, most of which neither headline nor text name"
    if len(found) > 1 and not source.startswith(("meta", "ld")) and all(tag[-1].isdecimal() for tag in found):
        return "each ends in the number of articles about it"
    if source not in CALLED_TAGS:  # what says of itself that it is the article's tag needs no other witness
        if source == 'meta("keywords")' and (
            are_of_name(found, prose)
            or are_nowhere(found, prose)
            or are_beside_name(found, split_tags(page.metas.get("keywords", ())), prose)
        ):
            return "they are about the paper"
        if not _its_own(found, prose):
            return "hardly one of them stands in headline or text"
        if _is_standing(found, source, prose):
            return "so few of them stand in headline or text that they are the site's"
        if _spells_address(found, page):
            return "they are the words of the address"
        if len(found) > 1 and _trail(page, prose.draft).issuperset(map(headline_key, found)):
            return "they are the sections that the article stands in"
    return "they are the words of the headline" if _spells_title(found, prose.title) else ""


def _trail(page: Page, draft: Draft) -> set[str]:
    """Keys of the section, of the steps of the trail and of those of the address."""
    steps = (str(draft.get("section") or ""), *draft.get("breadcrumbs", ()), *path_of(page.canonical or "").split("/")[1:-1])
    return {headline_key(said) for step in steps for said in (step, step.replace("&", "and"))}  # as slugs spell it


def tag_lists(page: Page, draft: Draft, prose: Prose) -> Iterator[tuple[list[str], str]]:
    """Every list of tags with its source, most trusted first."""
    names = site_keys(page, draft) | {headline_key(author.name) for author in draft.get("authors", ()) if " " in author.name}
    if (publisher := draft.get("publisher")) and publisher.name:
        names |= {headline_key(publisher.name)}
    shared = page.meta("og:title") or ""
    titles = [title for title in (draft.get("title"), shared if shared.count(" ") > 1 else None) if title]

    def stated(*keys: str) -> list[str]:
        # Some systems put the headline, commas and all, among the keywords.
        return next(
            (
                found
                for key in keys
                if key in page.metas
                and (
                    found := _cleaned(
                        split_tags(
                            [
                                reduce(lambda said, title: said.replace(title, ""), titles, value)
                                for value in page.metas[key]
                            ]
                        ),
                        names,
                    )
                )
            ),
            [],
        )

    keywords, article, news = stated("keywords"), stated("article:tag", "og:article:tag"), stated("news_keywords")
    described = _cleaned(split_tags(_strings(page.ld_article.get("keywords"))), names)
    shown: dict[str, list[str]] | None = None
    if (told := keywords or article or news or described) and may_show_tags(page, draft):
        shown = _shown(page, draft, names)
        _complete(shown, told)
        for sign in (*CALLED_TAGS, "row of tags"):
            if shown[sign] and (sign != "labelled links" or not shown["a[rel=tag]"]) and _is_readers_list(shown[sign], sign, told, prose):
                yield shown[sign], sign
    if keywords:
        for editors, source in ((article, 'meta("article:tag")'), (news, 'meta("news_keywords")')):
            if len(editors) > 1 and _are_inside(editors, keywords) and len(keywords) >= _PADDED * len(editors):
                yield editors, source
        if len(described) > 1 and _are_inside(described, keywords) and prose.share(described) > 2 * prose.share(keywords):
            yield described, 'ld("keywords")'
        if article and not _folded(article) & _folded(keywords):  # two lists that disagree: readers see the editor's
            shown = _shown(page, draft, names) if shown is None else shown
            if any(_folded(article) == _folded(links) for links in shown.values()):
                yield article, 'meta("article:tag")'
    yield from _beside_sections(keywords, page, draft, names)
    yield keywords, 'meta("keywords")'
    yield article, 'meta("article:tag")'
    shown = _shown(page, draft, names) if shown is None else shown
    for sign in (*CALLED_TAGS, "tag links"):
        for fuller, source in ((news, 'meta("news_keywords")'), (described, 'ld("keywords")')):
            if shown[sign] and len(fuller) <= 2 * len(shown[sign]) and _are_inside(shown[sign], fuller):
                yield fuller, source
        yield shown[sign], sign
    yield news, 'meta("news_keywords")'
    yield described, 'ld("keywords")'
    yield shown["spelled links"], "spelled links"
    for name in filter(page.metas.__contains__, _FOR_MACHINES):
        yield _cleaned(_words_of_slugs(split_tags(page.metas[name])), names), f'meta("{name}")'


def _complete(shown: dict[str, list[str]], stated: list[str]) -> None:
    """Put in the place of a row over the headline the labelled tags below the text, of which it holds the first, where metadata know all of these."""
    if shown["row of tags"] and _folded(shown["row of tags"]) < _folded(shown["labelled links"]) <= _folded(stated):
        shown["row of tags"] = shown["labelled links"]


def _shown(page: Page, draft: Draft, names: frozenset[str]) -> dict[str, list[str]]:
    return {sign: _cleaned(texts, names) if texts else [] for sign, texts in shown_tags(page, draft).items()}


def _beside_sections(keywords: list[str], page: Page, draft: Draft, names: frozenset[str]) -> Iterator[tuple[list[str], str]]:
    """The tags that readers see, if they are the keywords without the sections that the article stands in: "archery" of "Sports, archery"."""
    sections = _trail(page, draft) if len(keywords) > 1 else frozenset()
    beside = [word for word in keywords if headline_key(word) not in sections]
    if 0 < len(beside) < len(keywords):
        yield from ((links, sign) for sign, links in _shown(page, draft, names).items() if _folded(links) == _folded(beside))


def _is_readers_list(shown: list[str], sign: str, stated: list[str], prose: Prose) -> bool:
    """Whether a list that readers see is what the article is about: metadata, made for machines, give way to it.

    It says what they say, in capitals where they have none, or names two and more things half of which they or the article name.
    """
    if set(map(headline_key, shown)) == set(map(headline_key, stated)):
        return not any(map(str.isupper, "".join(stated))) or sum(map(str.islower, shown)) < sum(map(str.islower, stated))
    told, seen = _folded(stated), _folded(shown)
    if seen < told and 2 * sum(tag in prose for tag in stated if tag.casefold() not in seen) > len(told - seen):
        return False  # the first few of them, or those of a box amid the text
    if len(shown) == 1:
        return sign == "labelled links" and seen <= told and len(told) <= _FEW_STATED
    return 2 * sum(tag.casefold() in told or tag in prose for tag in shown) >= len(shown)


def _folded(values: Iterable[str]) -> set[str]:
    return {value.casefold() for value in values}


def _are_inside(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether one list is part of a longer one."""
    return len(few) < len(many) and _folded(few) < _folded(many)


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list):
        return [text for item in value[: 2 * _MOST] for text in _strings(item)]
    return [value] if isinstance(value, str) else []


def _words_of_slugs(values: list[str]) -> list[str]:
    """"climate-change" as "climate change", in a list that is all slugs."""
    slugs = any("-" in value for value in values) and all(_SLUG.fullmatch(value) for value in values if value)
    return [value.replace("-", " ") for value in values] if slugs else values


def _is_a_letter(tag: str) -> bool:
    """Whether a tag is one letter or digit; one ideograph or syllable may be a word."""
    return len(tag) == 1 and tag.isalnum() and not is_han(tag) and not is_hangul(tag)


def _cleaned(values: Iterable[str], names: frozenset[str]) -> list[str]:
    """The tags of a list, each once, without what is none; empty for a list of sentences."""
    found: dict[str, str] = {}
    sentences = 0
    for value in values:
        if value.count(" ") > _MOST_SPACES:
            sentences += 1
            continue
        tag = clean_headline(_COUNTER.sub("", value[: 2 * LONGEST_TAG]) if "(" in value else value)
        tag = tag.strip(" #,;\"'“”‘’»›").lstrip(".")
        tag = tag.strip() if "." in tag[:-1] else tag.rstrip(" .")  # "B.C."
        key = tag.casefold()
        if not tag or len(tag) > LONGEST_TAG or key in found or _is_a_letter(tag) or INTERNAL.fullmatch(tag):
            continue
        folded = headline_key(tag)
        if folded and folded not in names and folded not in STANDING and not _begins_name(folded, names):
            found[key] = tag
    return [] if sentences * 2 > len(found) else list(found.values())[:_MOST]  # many: teasers, a description


def _begins_name(folded: str, names: frozenset[str]) -> bool:
    """Whether the site's name begins so, in a script without spaces: "朝日新聞" of "朝日新聞デジタル"."""
    return len(folded) > 3 and folded >= "\u3040" and any(name.startswith(folded) for name in names)


def _its_own(found: list[str], prose: Prose) -> bool:
    """Whether a list is about the article: of three and more at least one is in the prose, of eight and more two."""
    if len(found) < 3 or len(prose.text) < _PROSE:
        return True
    return sum(tag in prose for tag in found) >= (2 if len(found) > 7 else 1)


def _is_standing(found: list[str], source: str, prose: Prose) -> bool:
    """Whether a list says what the whole site is about: keywords of every page, a cloud of tags, a menu."""
    if source != 'meta("keywords")' or len(found) < _FEW:
        return len(found) >= _CLOUD and len(prose.text) >= _PROSE and prose.share(found) < _CLOUDY
    if len(prose.text) < _PROSE:
        return len(prose.text) > _LEAST_PROSE and prose.titles(found) < 2 and prose.share_of_words(found) < _NOTHING  # noqa: PLR2004
    if prose.share(found) < _SITES_OWN:
        return True
    titles = prose.titles(found)
    return titles < len(_SITES_WORDS) and prose.share_of_words(found) <= _SITES_WORDS[titles]


def _spells_title(found: list[str], title: str) -> bool:
    """Whether most of a list are words of the headline, one by one in its order."""
    if len(found) < _FEW:
        return False
    places = {word: place for place, word in enumerate(_WORDS.findall(title.casefold()))}
    spelled = [places[tag.casefold()] for tag in found if tag.casefold() in places]
    return len(spelled) >= _FEW and 2 * len(spelled) > len(found) and spelled == sorted(spelled)


def _spells_address(found: list[str], page: Page) -> bool:
    """Whether a list is nothing but the words of the page's address, which some systems make their keywords of."""
    address = page.canonical or ""
    return len(found) > 3 and all(" " not in tag and f"-{tag.casefold()}-" in f"-{_slug_of(address)}-" for tag in found)


def _slug_of(address: str) -> str:
    return address.rstrip("/").rsplit("/", 1)[-1].partition(".")[0].casefold()
