"""Scientific American."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class ScientificAmerican(Extractor):
    """Scientific American."""

    name = "Scientific American"
    hosts = ("scientificamerican.com",)
    timezone = "America/New_York"
    title = css("h1.t_article-title")
    subtitles = foremost(css(".t_article-subtitle"))
    body = bulk(
        running_text(".article-text, .mura-region-local")
        | css("[data-block='sciam/paragraph'], [data-block='sciam/heading']")
    )
