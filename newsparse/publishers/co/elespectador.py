"""El Espectador."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class ElEspectador(Arc):
    """El Espectador."""

    marker = None
    name = "El Espectador"
    hosts = ("elespectador.com",)
    timezone = "America/Bogota"
    body = bulk(with_subheads(css(".Article-Content p.font--secondary, .Article-Content p")))
