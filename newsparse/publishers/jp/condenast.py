"""Condé Nast in Japan: Vogue Japan and GQ Japan."""

from newsparse.publishers.uk.condenast import CondeNastInternational


class CondeNastJapan(CondeNastInternational):
    """Condé Nast in Japan: Vogue Japan and GQ Japan."""

    hosts = ("vogue.co.jp", "gqjapan.jp")
    timezone = "Asia/Tokyo"
