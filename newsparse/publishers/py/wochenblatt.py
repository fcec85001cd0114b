"""Wochenblatt (Paraguay)."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css, xpath


class Wochenblatt(WordPress):
    """Wochenblatt (Paraguay): a last line such as "Wochenblatt / La Nación" names the source."""

    marker = None
    name = "Wochenblatt"
    hosts = ("wochenblatt.cc",)
    timezone = "America/Asuncion"
    authors = css(".entry-content > p").re(r"^Wochenblatt\s*/\s*([^/]{2,60})$")
    drop = (
        css("#comments, #respond, .comments-area, .comment-respond, .comment-notice"),
        xpath("//p[starts-with(normalize-space(.), 'Bitte achten Sie darauf, dass Ihre Kommentare')]"),
        xpath("//div[@class='entry-content']/p[starts-with(normalize-space(.), 'Wochenblatt /')]"),
    )
