"""Handelsblatt."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Handelsblatt(Extractor):
    """Handelsblatt."""

    name = "Handelsblatt"
    hosts = ("handelsblatt.com",)
    timezone = "Europe/Berlin"
    lead = css("app-header-content-intro, .c-leadtext, .vhb-article__lead")
    body = running_text("app-storyline-element app-storyline-paragraph, .vhb-article-area--read")
