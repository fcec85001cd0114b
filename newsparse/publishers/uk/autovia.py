"""Autovia, formerly Dennis: Auto Express, evo and Carbuyer share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Autovia(Extractor):
    """Autovia, formerly Dennis: Auto Express, evo and Carbuyer share one layout."""

    hosts = ("autoexpress.co.uk", "evo.co.uk", "carbuyer.co.uk")
    timezone = "Europe/London"
    title = css("h1.polaris__heading--title, h1.polaris__heading--content-title")
    authors = css(".polaris__post-meta--author-name a") | css(".polaris__post-meta--author a")
    published_at = undated(css(".polaris__post-meta--date"))
    drop = (css(".polaris__related-links, .polaris__article-card, .polaris__tags, .polaris__breadcrumb"),)
