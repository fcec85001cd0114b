"""Foreign Policy."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css


class ForeignPolicy(WordPress):
    """Foreign Policy."""

    marker = None
    name = "Foreign Policy"
    hosts = ("foreignpolicy.com",)
    timezone = "America/New_York"
    title = css("h1.hed")
    subtitles = foremost(css("h2.dek-heading"))
    body = bulk(running_text(".content-gated, .content-ungated, .post-content-main"))
