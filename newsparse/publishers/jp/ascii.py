"""ASCII.jp."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class Ascii(Extractor):
    """ASCII.jp and its weekly."""

    name = "ASCII.jp"
    hosts = ("ascii.jp",)
    timezone = "Asia/Tokyo"
    title = css("#articleHead h1")
    authors = css("p.author")
    published_at = undated(css("#articleHead p.date"))
    body = bulk(running_text("#contents_detail"))
    caption = css("#contents_detail .photo .caption")
