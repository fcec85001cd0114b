"""Management Today."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class ManagementToday(Extractor):
    """Management Today."""

    name = "Management Today"
    hosts = ("managementtoday.co.uk",)
    timezone = "Europe/London"
    title = css("h1.gatedArticle__title")
    subtitles = foremost(css(".gatedArticle__summary"))
