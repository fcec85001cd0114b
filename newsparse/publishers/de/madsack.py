"""Madsack: RedaktionsNetzwerk Deutschland and its newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Madsack(Extractor):
    """Madsack: RedaktionsNetzwerk Deutschland and its newspapers share one layout."""

    hosts = (
        "rnd.de",
        "haz.de",
        "ln-online.de",
        "lvz.de",
        "kn-online.de",
        "goettinger-tageblatt.de",
        "maz-online.de",
        "ostsee-zeitung.de",
        "dnn.de",
        "neuepresse.de",
        "op-marburg.de",
        "paz-online.de",
        "sn-online.de",
        "waz-online.de",
        "aller-zeitung.de",
    )
    timezone = "Europe/Berlin"
    lead = css(".pdb-article-teaser-intro, [class*=ArticleHeadstyled__ArticleHeadLead], [class*=Leadstyled]")
    body = running_text(".pdb-article-body > .pdb-richtext-field") | css(
        "article p[class*=Textstyled__Text], article h2[class*=Headlinestyled__Headline]"
    )
