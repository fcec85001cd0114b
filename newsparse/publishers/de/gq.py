"""GQ Germany."""

from newsparse.publishers.uk.condenast import CondeNastInternational


class GQGermany(CondeNastInternational):
    """GQ Germany."""

    name = "GQ Germany"
    hosts = ("gq-magazin.de",)
    timezone = "Europe/Berlin"
