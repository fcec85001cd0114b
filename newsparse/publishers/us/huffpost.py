"""HuffPost."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class HuffPost(Extractor):
    """HuffPost."""

    name = "HuffPost"
    hosts = (
        "huffpost.com",
        "huffingtonpost.com",
        "huffingtonpost.co.uk",
        "huffingtonpost.fr",
        "huffingtonpost.es",
    )
    timezone = "America/New_York"
    title = css("h1.headline__title")
    subtitles = foremost(css(".headline__subtitle"))
    body = bulk(css(".entry__content-list > .primary-cli, .entry__body > .content-list-component.text"))
