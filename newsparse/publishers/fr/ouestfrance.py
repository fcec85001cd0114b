"""Ouest-France."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class OuestFrance(Extractor):
    """Ouest-France."""

    name = "Ouest-France"
    hosts = ("ouest-france.fr",)
    timezone = "Europe/Paris"
    lead = css(".chapo, .chapeau")
    body = bulk(running_text(".article-contenu, .corps"))
