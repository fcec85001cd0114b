"""El Español."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ElEspanol(Extractor):
    """El Español."""

    name = "El Español"
    hosts = ("elespanol.com",)
    timezone = "Europe/Madrid"
    drop = (css(".rel-news"),)
