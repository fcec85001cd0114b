"""Moneycontrol."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Moneycontrol(Extractor):
    """Moneycontrol."""

    name = "Moneycontrol"
    hosts = ("moneycontrol.com",)
    timezone = "Asia/Kolkata"
    lead = css("h2.article_desc")
    body = bulk(running_text("#contentdata, #article-main, .content_wrapper"))
