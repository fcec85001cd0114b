"""New Scientist."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class NewScientist(Extractor):
    """New Scientist."""

    name = "New Scientist"
    hosts = ("newscientist.com",)
    timezone = "Europe/London"
    title = css("h1.article-title")
    subtitles = css(".article-header .strap")
    drop = (css(".article-topics, #mpu-mid-article, .box-out"),)
