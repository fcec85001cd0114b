"""Media Indonesia."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld


class MediaIndonesia(Extractor):
    """Media Indonesia."""

    name = "Media Indonesia"
    hosts = ("mediaindonesia.com",)
    timezone = "Asia/Jakarta"
    title = ld("headline")
    authors = css("div.info > div.author-2").but("Media Indonesia")
    body = bulk(running_text("div[class=article]"))
    drop = (css("div[class=article] > p[class]"),)
