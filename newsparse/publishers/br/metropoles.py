"""Metrópoles."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Metropoles(Extractor):
    """Metrópoles."""

    name = "Metrópoles"
    hosts = ("metropoles.com",)
    timezone = "America/Sao_Paulo"
    body = bulk(with_subheads(css("[class*=ConteudoNoticiaWrapper] p, .m-content p")))
