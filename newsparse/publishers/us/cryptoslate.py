"""CryptoSlate."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class CryptoSlate(WordPress):
    """CryptoSlate."""

    marker = None
    name = "CryptoSlate"
    hosts = ("cryptoslate.com",)
    timezone = "Etc/UTC"
    title = css("h1.post-title")
    subtitles = foremost(css(".post-subheading"))
