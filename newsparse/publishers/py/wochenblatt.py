"""Wochenblatt (Paraguay): a last line such as "Wochenblatt / La Nación" names the source."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css


class Wochenblatt(WordPress):
    """Wochenblatt (Paraguay): a last line such as "Wochenblatt / La Nación" names the source."""

    marker = None
    name = "Wochenblatt"
    hosts = ("wochenblatt.cc",)
    timezone = "America/Asuncion"
    authors = css(".entry-content > p").re(r"^Wochenblatt\s*/\s*([^/]{2,60})$")
    section = css(".cat-links a")
    body = running_text(".entry-content")
    drop = (saying("p", r"Wochenblatt ?/"),)
