"""Condé Nast in Taiwan: Vogue Taiwan and GQ Taiwan."""

from newsparse.publishers.uk.condenast import CondeNastInternational


class CondeNastTaiwan(CondeNastInternational):
    """Condé Nast in Taiwan: Vogue Taiwan and GQ Taiwan."""

    hosts = ("vogue.com.tw", "gq.com.tw")
    timezone = "Asia/Taipei"
