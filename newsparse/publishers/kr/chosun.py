"""조선일보와 조선비즈."""


from newsparse.page import Page
from newsparse.platforms.arc import Arc, bylines
from newsparse.sources import css, ld, meta, script_json, text_of

_STATE = "Fusion.globalContent"


class Chosun(Arc):
    """조선일보."""

    # Other hosts below chosun.com run other systems.
    marker = Arc.marker
    name = "조선일보"
    hosts = ("chosun.com",)
    timezone = "Asia/Seoul"
    title = css("h1.article-header__headline")
    subtitles = css(".article-header__headline-container p") | script_json(_STATE, "subheadlines.basic")
    published_at = meta("article:published_time") | ld("datePublished") | script_json(_STATE, "first_publish_date")
    modified_at = meta("article:modified_time") | ld("dateModified") | script_json(_STATE, "last_updated_date")

    source_id = meta("dable:item_id") | script_json(_STATE, "_id")
    breadcrumbs = css(".breadcrumb a")
    tags = css(".article-tags a").re(r"(?:#\s*+)?(\S.*)") | script_json(_STATE, "taxonomy.tags.text")

    def authors(self, page: Page) -> list[str]:
        """The bylines of the object, where it says more than a name, else as shown."""
        said = bylines(page)
        shown = [text_of(one) for one in css(".article-byline__author").find(page)]
        return said if any("@" in one for one in said) or not shown else shown


class ChosunBiz(Chosun):
    """조선비즈."""

    name = "조선비즈"
    hosts = ("biz.chosun.com",)
