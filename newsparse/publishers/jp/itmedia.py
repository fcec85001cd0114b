"""ITmedia."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class ITmedia(Extractor):
    """ITmedia."""

    name = "ITmedia"
    hosts = ("itmedia.co.jp", "atmarkit.co.jp")
    timezone = "Asia/Tokyo"
    title = css("#cmsTitle .title__maintext") | css("#cmsTitle h1")
    subtitles = css("#cmsAbstract h2")
    authors = css("#byline b") | css("#byline").re(r"\[(.{2,60})，[^，\]]{2,24}\]") | css("#byline")
    body = bulk(running_text("#cmsBody .subscription, #cmsBody, .inner"))
