"""Tampa Bay Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class TampaBayTimes(Extractor):
    """Tampa Bay Times."""

    name = "Tampa Bay Times"
    hosts = ("tampabay.com",)
    timezone = "America/New_York"
    title = css("h1.article__headline, h1.opinion__headline")
    subtitles = foremost(css(".article__summary, .opinion__subheadline"))
    published_at = undated(css(".timestamp--published"))
