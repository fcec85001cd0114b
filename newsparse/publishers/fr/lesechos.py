"""Les Echos."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


class LesEchos(Extractor):
    """Les Echos. Most class names are hashed."""

    name = "Les Echos"
    hosts = ("lesechos.fr",)
    timezone = "Europe/Paris"
    title = meta("og:title")
    lead = css("article header > p")
    body = bulk(running_text("article div[class*=post-paywall]"))
    # The offer of a newsletter.
    drop = (xpath("//article//p[starts-with(normalize-space(.), 'Pour ne rien rater')]"),)
