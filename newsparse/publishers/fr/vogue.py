"""Vogue France."""

from newsparse.publishers.us.condenast import CondeNast


class VogueFR(CondeNast):
    """Vogue France."""

    name = "Vogue France"
    hosts = ("vogue.fr",)
    timezone = "Europe/Paris"
