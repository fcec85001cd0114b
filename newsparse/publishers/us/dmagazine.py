"""D Magazine."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class DMagazine(WordPress):
    """D Magazine."""

    marker = None
    name = "D Magazine"
    hosts = ("dmagazine.com",)
    timezone = "America/Chicago"
    title = css("h1.story__title")
    subtitles = foremost(css(".story__subhead"))
    authors = css(".story__info__item:first-child")
    published_at = undated(css(".story__info"))
