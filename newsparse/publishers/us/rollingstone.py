"""Rolling Stone."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css, ld, xpath


class RollingStone(WordPress):
    """Rolling Stone."""

    marker = None
    name = "Rolling Stone"
    hosts = ("rollingstone.com",)
    timezone = "America/New_York"
    title = css("meta.swiftype[name=title]", attr="content") | xpath("/html/head/title").re(r"^(.*?)(?: [-–|] Rolling Stone)?$")
    lead = css("div.article-excerpt")
    tags = css("meta.swiftype[name=topics]", attr="content") | ld("keywords")
    body = bulk(
        css(
            ".a-content p.paragraph, .a-content h2.heading, .a-content #pmc-gallery-vertical h2,"
            " .a-content blockquote, .a-content figure"
        )
    )
