"""ND Soft (엔디소프트), three skins: the system of about half of Korea's smaller newspapers.

Recognised by ``#article-view-content-div`` (newest and middle skin) or ``#articleBody`` beside
``.headline-title`` / ``#head-info`` (oldest skin, often EUC-KR), whatever the host.
"""

from __future__ import annotations

from typing import Any, ClassVar

from newsparse.article import Author, Publisher
from newsparse.extractor import Extractor
from newsparse.generic.byline.details.outsiders import outsider_in
from newsparse.grammar.bylines.names import read_byline, read_email
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.publishers.kr.rows import name_of
from newsparse.regex import regex
from newsparse.sources import Source, css, meta, text_of

_IDXNO = regex(r"[?&]idxno=(\d{1,12})")
_WHEN = r"(?:\s*+:)?\s*+(\d{4}\.\d{1,2}\.\d{1,2}\.?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)"
_ENTERED = f"(?:입력|등록|발행|승인){_WHEN}"
_EDITED = f"수정{_WHEN}"
_TRAIL = "#head-loc a, .location a, #user-location a, #user-location b"
_CRUMB = r"^(?!(?i:홈|home|처음|메인|기사본문)$)#?\s*(.+)$"
_HOLDER = r"저작권자?\s*[©ⓒ]\s*(.{1,40}?),?\s*(?:무단|All\s|\(|>|$)"

_LINE = r"<\s{0,2}저작권자\s{0,2}[©ⓒ][^<>]{1,80}>|저작권자\s{0,2}[©ⓒ][^<>]{1,40}재배포\s?금지"

_COPYRIGHT = (
    css(".article-copy") | css(".article-copyright") | css(".view-copyright") | css("#articleBody").re(_LINE)
)
#: The list of byline and dates has one of two names.
_FACTS = ".infomation li, .article-info-label li"
_BYLINE = (
    css(".info-group .infomation li:has(.icon-user-o), .article-info-label li:has(.icon-user-o)") | css("li.info-name")
)
_LABEL = regex(r"^\s*(?:기자명\s*)?")
_WRITER_BOX = css("article.writer") | css(".view-editors") | css(".user-info")
_BOX_NAME = css(".name, .names")
_BOX_EMAIL = css(".email, .user-email, a[href^='mailto:']")


class NDSoftBase(Extractor):
    """What the three skins share."""

    timezone = "Asia/Seoul"
    copyright = _COPYRIGHT

    def source_id(self, page: Page) -> str | None:
        """The article's number, which its address carries."""
        found = _IDXNO.search(page.url or "") or _IDXNO.search(page.canonical or "")
        return found.group(1) if found else None

    def publisher(self, page: Page) -> Publisher | None:
        """The tenant as its copyright line names it, where nothing that holds for any page names it."""
        if self.name or page.meta("og:site_name") or name_of(page.host):
            return None
        named = _COPYRIGHT.re(_HOLDER).find(page)
        return Publisher(name=named[0], domain=page.host or None, url=(page.absolute("/") or "").rstrip("/") or None) if named else None

    def authors(self, page: Page) -> list[Author]:
        """Who the byline names; the tenant itself, where it signs for its newsroom."""
        bylines = [text_of(item) for item in self._byline.find(page)]
        named = [author for line in bylines for author in read_byline(line, language="ko")]
        boxes = [author for box in _WRITER_BOX.find(page) for author in _boxed(box)]
        by_name = {author.name: author for author in boxes}
        if all(author.kind == "organization" for author in (*named, *boxes)) and (signing := _signing_last(page)):
            return signing
        if (
            len(boxes) > len(named)
            and {author.name for author in named} < by_name.keys()
            and all(any(name in line for line in bylines) for name in by_name)
        ):
            return boxes  # of a name that is spelled like none
        return [by_name.get(author.name, author) for author in named] or boxes or self._house(page, bylines)

    #: Where the byline stands.
    _byline: ClassVar[Source] = _BYLINE

    def _house(self, page: Page, bylines: list[str]) -> list[Author]:
        names = (self.name, name_of(page.host), page.meta("og:site_name"), *_COPYRIGHT.re(_HOLDER).find(page)[:1])
        for name in names:
            if name and any(_LABEL.sub("", line).startswith(name) for line in bylines):
                shown = [*bylines, *(text_of(box) for box in _WRITER_BOX.find(page))]
                return [Author(name=name, kind="organization", email=next((email for text in shown if (email := read_email(text))), None))]
        return []


class NDSoftWide(NDSoftBase):
    """What the newest and the middle skin share."""

    subtitles = css(
        "#article-view-content-div .subheading, .article-view-header .subheading, .article-head-sub"
    ) | css(".article-body .subheading")
    breadcrumbs = css(".breadcrumbs li").re(_CRUMB) | css(".breadcrumb li").re(_CRUMB)
    section = meta("article:section") | breadcrumbs | meta("classification").re(r"^([가-힣·/ ]{2,12})$")
    tags = css(".tag-group a").re(r"(?:#\s*+)?(\S.*)")
    body = css("#article-view-content-div")
    drop = (
        css(".subheading, .article-head-sub, .ad-template, .ad-view, [id^='AD'], .info-options2, .reveal"),
        css(".view-editors, .view-copyright, .article-copy, .relation, .tag-group, button, form, ins"),
        css(".article-relation, .article-view-sns, .box-skin, .writer_info, .article-footer, .like-group"),
    )
    comment_count = css(".infomation li:has(.icon-comment-o)") | css(".reple-count")
    related = css(".relation li, .article-relation li")


class NDSoft(NDSoftWide):
    """The newest skin."""

    marker = container("article-view-content-div")
    title = css(".article-view-header .heading") | css("header .heading")
    published_at = meta("article:published_time") | css(_FACTS).re(_ENTERED)
    modified_at = meta("article:modified_time") | css(_FACTS).re(_EDITED)

class NDSoftMiddle(NDSoftWide):
    """The middle skin: the same body below ``.article-head-title`` and ``.info-text``."""

    marker = container("article-view-content-div", css(".article-head-title"))
    title = css(".article-head-title")
    _byline = css(".info-text li:has([class*='fa-user']), .info-text li:has(.icon-user-o)") | css(".info-text li:contains('기자')") | css("li.name")
    published_at = (
        meta("article:published_time") | css(".info-text").re(_ENTERED) | css(".no-bullet").re(_ENTERED)
    )
    modified_at = meta("article:modified_time") | css(".info-text").re(_EDITED)


class NDSoftOld(NDSoftBase):
    """The oldest skin."""

    marker = container("articleBody", css(".headline-title, #head-info, a[href*='articleList.html?sc_']"))
    title = css(".headline-title") | css(".headline h3")
    subtitles = css(".headline-sub, .sub-title, .headline h4, #font_subtitle")
    _byline = css("#head-info .info") | css(".info-txt") | css(".info li.name")
    published_at = (
        meta("article:published_time")
        | css("#head-info").re(_ENTERED)
        | css(".info li.date").re(_ENTERED)
        | css(".headline .info").re(_ENTERED)
    )
    modified_at = meta("article:modified_time") | css("#head-info").re(_EDITED)
    breadcrumbs = css(_TRAIL).re(_CRUMB)
    section = meta("article:section") | css(_TRAIL).re(r"^(?!(?i:홈|home|처음|메인|기사본문|뉴스|전체기사)$)#?\s*(.+)$") | breadcrumbs
    body = css("#articleBody")
    drop = (css("[id^='AD'], .ad-template, #view-sns, .relation, button, form, ins"),)
    comment_count = css("#reply-count, .reply-count")
    related = css("#relation-article li, .relation li")


#: The text's paragraphs, the last of which may be who wrote a piece of opinion that the tenant signs for.
_PARAGRAPHS, _LAST, _TEAM = css("#article-view-content-div > p"), 3, 120


def _signing_last(page: Page) -> list[Author]:
    """Who signs one of the last paragraphs, by name and what he does: "하가람 수필가·『골목』 저자"; the members of a team: "/특별취재팀=하가람·노을빛 기자"."""
    last = [text for p in _PARAGRAPHS.find(page)[-_LAST:] if (text := text_of(p))]
    if team := next((text for text in reversed(last) if "취재팀" in text and len(text) <= _TEAM), None):
        members = [author for author in read_byline(team, language="ko") if author.kind == "person" and author.role]
        if len(members) > 1:
            return members
    return next((list(found) for text in reversed(last) if (found := outsider_in(text))), [])


def _boxed(box: Any) -> list[Author]:
    names = [text for item in _BOX_NAME.within(box) if (text := text_of(item))]
    emails = [text for item in _BOX_EMAIL.within(box) if "@" in (text := text_of(item))]
    authors = read_byline(" ".join(names[:1]), language="ko")
    if len(authors) == 1 and emails:
        return [authors[0].model_copy(update={"email": emails[0].strip("()")})]
    return list(authors)
