"""Condé Nast in India: Vogue India and GQ India."""

from newsparse.publishers.uk.condenast import CondeNastInternational


class CondeNastIndia(CondeNastInternational):
    """Condé Nast in India: Vogue India and GQ India."""

    hosts = ("vogue.in", "gqindia.com")
    timezone = "Asia/Kolkata"
