"""중앙일보."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class JoongAng(Extractor):
    """중앙일보."""

    name = "중앙일보"
    hosts = ("joongang.co.kr", "news.joins.com")
    timezone = "Asia/Seoul"
    title = css("h1.headline") | css("h1#article_title")
    authors = css(".byline a:not([class*=btn])") | css(".ab_byline p")
    published_at = css(".datetime time[itemprop=datePublished]")
    modified_at = css(".datetime time[itemprop=dateModified]")
    tags = css(".tag_wrap .tag").re(r"(?:#\s*+)?(\S.*)")
    subtitles = css("article .article_header .subtitle, .article_header h2")
    body = css("#article_body")
    subheads = (css(".ab_sub_heading"),)
    drop = (css(".ab_byline, .ab_jebo, .tag_wrap, .ab_related_article, .ad_wrap, [class^=ad_]"),)
