"""cnBeta."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class CnBeta(Extractor):
    """cnBeta: the summary stands apart from the text that it begins."""

    name = "cnBeta"
    hosts = ("cnbeta.com", "cnbeta.com.tw")
    timezone = "Asia/Shanghai"
    authors = css("header.title .meta .source")
    published_at = undated(css("header.title .meta > span:first-child"))
    lead = css(".article-summary p")
    body = bulk(running_text(".article-content"))
    drop = (css(".topic, .article-topic, .article-global"),)
