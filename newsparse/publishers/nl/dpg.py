"""DPG Media: de Volkskrant, Trouw, AD and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class DPG(Extractor):
    """DPG Media: de Volkskrant, Trouw, AD and their sisters share one layout."""

    hosts = (
        "volkskrant.nl",
        "trouw.nl",
        "parool.nl",
        "ad.nl",
        "demorgen.be",
        "hln.be",
        "bndestem.nl",
        "gelderlander.nl",
        "tubantia.nl",
        "ed.nl",
        "destentor.nl",
        "pzc.nl",
        "bd.nl",
    )
    timezone = "Europe/Amsterdam"
    lead = css(".artstyle__intro, .article__intro, [class*=ankeiler]")
    body = bulk(
        with_subheads(css(".artstyle__paragraph, .article__component.article__paragraph, [data-element-type=paragraph]"))
    )
