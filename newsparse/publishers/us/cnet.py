"""CNET and ZDNET share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class CNET(Extractor):
    """CNET and ZDNET share one layout."""

    hosts = ("cnet.com", "zdnet.com")
    timezone = "America/Los_Angeles"
    title = css("h1.c-contentHeader_headline")
    subtitles = foremost(css(".c-contentHeader_description") | css(".c-head_dek") | css(".article-dek"))
    authors = (
        css(".c-globalAuthor_name")
        | css(".c-assetAuthor_name")
        | css("article .c-assetAuthor a.author, header span.author, header a.author")
    )
    drop = (css(".shortcodeGalleryWrapper, .sharebarWrapper"),)
