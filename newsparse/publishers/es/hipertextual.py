"""Hipertextual."""

from newsparse.platforms.foremost import foremost
from newsparse.publishers.us.newspack import Newspack
from newsparse.sources import css


class Hipertextual(Newspack):
    """Hipertextual."""

    name = "Hipertextual"
    hosts = ("hipertextual.com",)
    timezone = "Europe/Madrid"
    lead = foremost(css(".newspack-post-subtitle:not(.newspack-post-subtitle--in-homepage-block)"))
