"""Le Temps."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LeTemps(Extractor):
    """Le Temps."""

    name = "Le Temps"
    hosts = ("letemps.ch",)
    timezone = "Europe/Zurich"
    lead = css(".lead")
    body = bulk(running_text(".article-body, .post__content"))
