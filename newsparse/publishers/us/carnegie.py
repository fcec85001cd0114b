"""Carnegie Endowment for International Peace."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Carnegie(Extractor):
    """Carnegie Endowment for International Peace."""

    name = "Carnegie Endowment for International Peace"
    hosts = (
        "carnegieendowment.org",
        "carnegieeurope.eu",
        "carnegie-mec.org",
        "carnegieindia.org",
        "carnegie.ru",
    )
    timezone = "America/New_York"
    title = css(".container-title h1")
    subtitles = foremost(css(".zone-title__summary"))
    published_at = undated(css(".post-date li"))
