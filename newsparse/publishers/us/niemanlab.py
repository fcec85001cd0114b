"""Nieman Lab."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class NiemanLab(WordPress):
    """Nieman Lab."""

    marker = None
    name = "Nieman Lab"
    hosts = ("niemanlab.org",)
    timezone = "America/New_York"
    title = css(".simple-headline")
    subtitles = foremost(css(".simple-post-deck"))
    authors = css(".bylineauthorname")
    published_at = undated(css(".simple-bylinedate"))
    drop = (css(".embed-relatedstory, .simple-sidebar-citations"),)
