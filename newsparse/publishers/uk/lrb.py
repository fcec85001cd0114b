"""London Review of Books."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class LondonReview(Extractor):
    """London Review of Books."""

    name = "London Review of Books"
    hosts = ("lrb.co.uk",)
    timezone = "Europe/London"
    body = bulk(running_text(".article-copy, .article-body.indent"))
