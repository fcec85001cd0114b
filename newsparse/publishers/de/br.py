"""Bayerischer Rundfunk."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.nextjs import NextJS
from newsparse.saying import saying
from newsparse.sources import css, ld


class BR(NextJS):
    """Bayerischer Rundfunk. Every class name ends in a hash."""

    marker = None
    name = "Bayerischer Rundfunk"
    hosts = ("br.de",)
    timezone = "Europe/Berlin"
    title = ld("headline")
    published_at = ld("datePublished")
    lead = css(
        "header p[class*=ArticleItemTeaserText_text], [class^=ArticleHeader_section] p[class^=ArticleModuleTeaser_teaserText],"
        " [class^=ArticleHeader_section] p[class^=ArticleItemTeaserText_text]"
    )
    tags = ld("keywords")
    body = (
        bulk(
            css(
                "#articlebody [class^=ArticleModuleText_wrapper] p, #articlebody [class^=ArticleModuleText_wrapper] li,"
                " #articlebody [class^=ArticleModuleText_wrapper] h2"
            )
        )
        | bulk(css("[class^=ArticleModuleText_content] p, [class^=ArticleModuleText_content] h2"))
        | bulk(css("[class^=ShortnewsDetail_content] p"))
    )
    drop = (saying("p", r".{0,3}Das ist die Europäische Perspektive bei BR24"),)
