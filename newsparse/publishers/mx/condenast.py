"""Condé Nast in Mexico: Vogue México and GQ México."""

from newsparse.publishers.uk.condenast import CondeNastInternational


class CondeNastMexico(CondeNastInternational):
    """Condé Nast in Mexico: Vogue México and GQ México."""

    hosts = ("vogue.mx", "gq.com.mx")
    timezone = "America/Mexico_City"
