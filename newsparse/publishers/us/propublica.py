"""ProPublica."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class ProPublica(Extractor):
    """ProPublica."""

    name = "ProPublica"
    hosts = ("propublica.org",)
    timezone = "America/New_York"
    title = css(".opener__hed") | css(".article-header h2.hed")
    subtitles = foremost(css(".opener__dek") | css(".article-header .dek"))
    body = bulk(running_text(".article-body"))
