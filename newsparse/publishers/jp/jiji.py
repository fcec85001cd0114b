"""時事通信."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Jiji(Extractor):
    """時事通信."""

    name = "時事通信"
    hosts = ("jiji.com",)
    timezone = "Asia/Tokyo"
    authors = css(".ArticleText .ArticleDate")
    photo = css(".ArticleFigure")
    caption = css("figure.ArticleFigure > p")
    drop = (css(".ArticleDate, .close"),)
    body = bulk(running_text(".ArticleText") | css(".ArticleText"))
