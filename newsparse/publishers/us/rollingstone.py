"""Rolling Stone."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css, ld, xpath


class RollingStone(WordPress):
    """Rolling Stone."""

    marker = None
    name = "Rolling Stone"
    hosts = ("rollingstone.com",)
    timezone = "America/New_York"
    title = (
        css("h1.l-article-header__row--title, h1.content-title")
        | css("meta.swiftype[name=title]", attr="content")
        | xpath("/html/head/title").re(r"^(.*?)(?: [-–|] Rolling Stone)?$")
    )
    published_at = ld("datePublished")
    subtitles = foremost(css("h2.l-article-header__row--lead") | css(".content-description"))
    lead = css("div.article-excerpt")
    authors = css("a.c-byline__link") | css("a.content-author")
    tags = css("meta.swiftype[name=topics]", attr="content") | ld("keywords")
    body = bulk(
        css(
            ".a-content p.paragraph, .a-content h2.heading, .a-content #pmc-gallery-vertical h2,"
            " .a-content blockquote, .a-content figure"
        )
    )
