"""CNN Money."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class CNNMoney(Extractor):
    """CNN Money, closed in 2018."""

    name = "CNN Money"
    hosts = ("money.cnn.com",)
    timezone = "America/New_York"
    title = css(".article-title")
    subtitles = css("#storytext > h2:not(.inStoryHeading)")
    authors = meta("author") | css(".byline a")
    body = bulk(running_text("#storytext"))
