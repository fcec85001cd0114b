"""Taipei Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld


class TaipeiTimes(Extractor):
    """Taipei Times. Its captions are headings of the first rank."""

    name = "Taipei Times"
    hosts = ("taipeitimes.com",)
    timezone = "Asia/Taipei"
    title = ld("headline")
    authors = css(".archives .name")
    lead = css(".archives > h2")
    body = bulk(running_text("div.archives"))
    drop = (saying("p", r"(?i)（by .{2,80}）$"),)
    photo = css("div.imgboxa")
    caption = css("figure.imgboxa h1, figure.imgboxa p")
