"""Newspack: magazines and local newsrooms that share one theme."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Newspack(WordPress):
    """Newspack: magazines and local newsrooms that share one theme."""

    marker = None
    hosts = ("hyperallergic.com", "hechingerreport.org", "vtdigger.org", "washingtoncitypaper.com")
    timezone = "America/New_York"
    subtitles = foremost(css(".newspack-post-subtitle:not(.newspack-post-subtitle--in-homepage-block)"))


class NewspackCentral(Newspack):
    """Newspack in the middle of the United States: the Chicago Reader and its neighbours."""

    hosts = ("chicagoreader.com", "blockclubchicago.org", "sahanjournal.com", "wisconsinwatch.org")
    timezone = "America/Chicago"


class NewspackPacific(Newspack):
    """Newspack in California: Reveal and its neighbours."""

    hosts = ("revealnews.org", "calmatters.org", "berkeleyside.org", "oaklandside.org")
    timezone = "America/Los_Angeles"
