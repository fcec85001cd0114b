"""조선일보와 조선비즈."""


from newsparse.page import Page
from newsparse.platforms.arc import Arc
from newsparse.regex import regex
from newsparse.sources import css, ld, meta, script_json

_STATE = "Fusion.globalContent"
_BREAK = regex(r"<br\s{0,2}/?>")


class Chosun(Arc):
    """조선일보."""

    # Other hosts below chosun.com run other systems.
    marker = Arc.marker
    name = "조선일보"
    hosts = ("chosun.com",)
    timezone = "Asia/Seoul"
    title = css("h1.article-header__headline")
    published_at = meta("article:published_time") | ld("datePublished") | script_json(_STATE, "first_publish_date")
    modified_at = meta("article:modified_time") | ld("dateModified") | script_json(_STATE, "last_updated_date")

    def subtitles(self, page: Page) -> list[object]:
        """The lines as shown, else as the state keeps them: parted by ``<br/>``."""
        shown = css(".article-header__headline-container p").find(page)
        return shown or [line for deck in script_json(_STATE, "subheadlines.basic").find(page) for line in _BREAK.split(str(deck))]


class ChosunBiz(Chosun):
    """조선비즈."""

    name = "조선비즈"
    hosts = ("biz.chosun.com",)
