"""Harper's Magazine."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Harpers(WordPress):
    """Harper's Magazine."""

    marker = None
    name = "Harper's Magazine"
    hosts = ("harpers.org",)
    timezone = "America/New_York"
    subtitles = css(".title-header .subheading")
    authors = css(".title-header .byline")
    drop = (css(".header-controls, .related-issue-tout, .component-share-buttons"),)
