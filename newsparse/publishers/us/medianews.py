"""MediaNews Group: The Denver Post, The Mercury News and their sisters share one layout."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class MediaNews(WordPress):
    """MediaNews Group in California: The Mercury News and its sisters share one layout."""

    marker = None
    hosts = (
        "mercurynews.com",
        "eastbaytimes.com",
        "ocregister.com",
        "dailynews.com",
        "presstelegram.com",
        "dailybreeze.com",
        "pe.com",
        "sgvtribune.com",
        "sbsun.com",
        "sandiegouniontribune.com",
    )
    timezone = "America/Los_Angeles"
    subtitles = foremost(css(".subheadline"))


class MediaNewsColorado(MediaNews):
    """MediaNews Group in Colorado: The Denver Post and its sisters."""

    hosts = ("denverpost.com", "dailycamera.com", "timescall.com", "reporterherald.com", "greeleytribune.com")
    timezone = "America/Denver"


class MediaNewsEast(MediaNews):
    """MediaNews Group in the East: the Boston Herald."""

    hosts = ("bostonherald.com",)
    timezone = "America/New_York"


class MediaNewsMinnesota(MediaNews):
    """MediaNews Group in Minnesota: the Pioneer Press."""

    hosts = ("twincities.com",)
    timezone = "America/Chicago"
