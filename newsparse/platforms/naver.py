"""Naver News: the portal's pages of an article. The publisher is the press that wrote it."""

from __future__ import annotations

from newsparse.article import Author
from newsparse.extractor import Extractor
from newsparse.grammar.bylines.names import read_byline
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.regex import regex
from newsparse.sources import css, meta, text_of

_ARTICLE = regex(r"/article/(?:comment/)?\d{3}/(\d{10})|[?&]aid=(\d{10})")
_BYLINE = css(".byline_s") | css(".media_end_head_journalist_name") | css(".media_end_head_journalist em")
#: The press, before or behind the portal's own name: "한빛일보 | 네이버", "네이버 TV연예 | 한빛일보".
_PRESS = r"^\s*+(?:네이버[^|]{0,20}\|\s*+)?((?!네이버)\S.{0,39}?)\s*(?:\||$)"


class NaverBase(Extractor):
    """What the portal's pages share."""

    timezone = "Asia/Seoul"
    publisher = (
        css(".media_end_head_top_logo_img", "title") | css(".media_end_head_top_logo_img", "alt")
        | meta("twitter:creator").re(_PRESS) | meta("og:article:author").re(_PRESS)
    )  # fmt: skip
    photo = css("span.end_photo_org")
    caption = css(".end_photo_org em.img_desc")

    def source_id(self, page: Page) -> str | None:
        """The press's own number of the article, which the address carries after the press's."""
        found = _ARTICLE.search(page.url or "") or _ARTICLE.search(page.canonical or "")
        return found.group(1) or found.group(2) if found else None


class NaverNews(NaverBase):
    """n.news.naver.com."""

    marker = container("dic_area", css(".media_end_head_headline"))
    title = css("#title_area") | css(".media_end_head_headline")
    subtitles = css("#dic_area > .media_end_summary") | css(".media_end_summary")
    published_at = css("._ARTICLE_DATE_TIME", "data-date-time") | css(
        ".media_end_head_info_datestamp_time", "data-date-time"
    )
    modified_at = css("._ARTICLE_MODIFY_DATE_TIME", "data-modify-date-time") | css(
        "._ARTICLE_MODIFY_DATE_TIME", "data-date-time"
    )
    section = css(".media_end_categorize_item")
    comment_count = css("#comment_count")
    body = css("#dic_area")
    drop = (css(".media_end_summary, .vod_player_wrap, .artical-btm, .link_news, .byline"),)
    copyright = css(".copyright .c_text")

    def authors(self, page: Page) -> list[Author]:
        """The bylines below the body; a press that signs with its own name and address is an author too."""
        bylines = [text_of(line) for line in _BYLINE.find(page)]
        presses = [text_of(press) for press in self.publisher.find(page)]
        name, _, email = bylines[0].partition(" ") if bylines else ("", "", "")
        if name in presses:
            return [Author(name=name, kind="organization", email=email if "@" in email else None)]
        return [author for line in bylines for author in read_byline(line, language="ko")]


class NaverSports(NaverBase):
    """m.sports.naver.com and m.entertain.naver.com."""

    marker = container(
        "_article_content", css("[class*='ArticleHead_article_title'], [class*='NewsEndMain_article_title']")
    )
    title = css("[class*='ArticleHead_article_title']") | css("[class*='NewsEndMain_article_title']")
    authors = css("[class*='JournalistCard_name']") | css("[class*='article_journalist_info'] em") | css(".byline")
    published_at = css("[class*='DateInfo_info_item'], [class*='article_head_date_info'] > div").re(r"입력\s*(.+)")
    modified_at = css("[class*='DateInfo_info_item'], [class*='article_head_date_info'] > div").re(r"수정\s*(.+)")
    publisher = css("[class*='article_head_press_logo'] img", "alt") | NaverBase.publisher
    body = css("._article_content")
    copyright = css("[class*='Copyright_article_copyright']")


class NaverLegacy(NaverBase):
    """news.naver.com as it was until 2022."""

    marker = container("articleBodyContents", css("#articleTitle"))
    title = css("#articleTitle")
    subtitles = css(".media_end_summary")
    authors = css(".byline_s") | css(".journalistcard_summary_name")
    published_at = css(".sponsor .t11")
    body = css("#articleBodyContents")
    drop = (css(".media_end_summary, .link_news, .vod_area, .artical-btm"),)
    publisher = css(".press_logo img", "title") | css(".press_logo img", "alt")
    section = css(".guide_categorization_item")
    comment_count = css("#articleTitleCommentCount")


class NaverEntertainmentLegacy(NaverBase):
    """entertain.naver.com as it was until 2023."""

    marker = container("articeBody", css(".end_tit"))
    title = css(".end_tit")
    authors = css(".byline_s, .byline") | css(".journalistcard_summary_name")
    published_at = css(".article_info .author em")
    modified_at = css(".article_info .author").re(r"최종수정\s*(.+)")
    publisher = meta("og:article:author").re(_PRESS) | css(".press_logo img", "alt")
    body = css("#articeBody")
    drop = (css(".media_end_summary, .link_news, .vod_area, .byline"),)
    copyright = css(".end_copy, .copyright")


class NaverSportsLegacy(NaverBase):
    """sports.news.naver.com as it was until 2023."""

    marker = container("newsEndContents", css(".news_headline"))
    title = css(".news_headline .title")
    authors = css("#newsEndContents .byline") | css(".journalistcard_summary_name")
    published_at = css(".news_headline .info span").re(r"입력\s*(.+)")
    modified_at = css(".news_headline .info span").re(r"수정\s*(.+)")
    publisher = meta("og:article:author").re(_PRESS) | css(".news_headline .press img, .link_press img", "alt")
    body = css("#newsEndContents")
    drop = (css(".media_end_summary, .source, .byline, .reporter_area, .link_news, .vod_area"),)
    copyright = css(".copyright")
