"""Les Echos."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, meta


class LesEchos(Extractor):
    """Les Echos. Most class names are hashed."""

    name = "Les Echos"
    hosts = ("lesechos.fr",)
    timezone = "Europe/Paris"
    title = meta("og:title")
    lead = css("article header > p")
    tags = css("header div[class*=sc-108qdzy-3] div[class*=sc-108qdzy-2] > div")
    body = bulk(running_text("article div[class*=post-paywall]"))
    # The offer of a newsletter.
    drop = (saying("p", r"Pour ne rien rater"),)
