"""Freie Presse."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class FreiePresse(Extractor):
    """Freie Presse."""

    name = "Freie Presse"
    hosts = ("freiepresse.de",)
    timezone = "Europe/Berlin"
    copyright = css("a.article__copyright, .article-copy > a")
    lead = css("#artikel-content > p.bold")
    body = running_text("#artikel-content, #artikel-content > .firstSection")
    drop = (css(".pw-layer, .appHint"),)
