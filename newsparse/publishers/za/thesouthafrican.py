"""The South African."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class TheSouthAfrican(WordPress):
    """The South African."""

    marker = None
    name = "The South African"
    hosts = ("thesouthafrican.com",)
    timezone = "Africa/Johannesburg"
    title = css("h1.jeg_post_title")
    subtitles = foremost(css(".jeg_post_subtitle"))
    authors = css(".entry-header .jeg_meta_author a")
