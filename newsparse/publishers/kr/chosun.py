"""조선일보와 조선비즈."""

from newsparse.platforms.arc import Arc
from newsparse.sources import css


class Chosun(Arc):
    """조선일보."""

    # Other hosts below chosun.com run other systems.
    marker = Arc.marker
    name = "조선일보"
    hosts = ("chosun.com",)
    timezone = "Asia/Seoul"
    title = css("h1.article-header__headline")
    subtitles = css(".article-header__headline-container p")


class ChosunBiz(Chosun):
    """조선비즈."""

    name = "조선비즈"
    hosts = ("biz.chosun.com",)
