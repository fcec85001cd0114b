"""Vogue Nederland."""

from newsparse.publishers.us.hearst import HearstMagazines


class VogueNL(HearstMagazines):
    """Vogue Nederland."""

    name = "Vogue Nederland"
    hosts = ("vogue.nl",)
    timezone = "Europe/Amsterdam"
