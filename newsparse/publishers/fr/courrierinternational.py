"""Courrier international."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class CourrierInternational(Extractor):
    """Courrier international."""

    name = "Courrier international"
    hosts = ("courrierinternational.com",)
    timezone = "Europe/Paris"
    title = css("h1.article-title")
    subtitles = foremost(css("p.article-lede"))
    authors = css(".author-name-short")
    published_at = undated(css("time[itemprop=datePublished]"))
    lead = foremost(css("p.article-lede"))
    body = bulk(running_text(".article-text"))
    drop = (css(".article-aside, .article-secondary, .article-readmore, .article-paywall, .asset-read-more"),)
