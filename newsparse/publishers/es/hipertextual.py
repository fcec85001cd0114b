"""Hipertextual."""

from newsparse.publishers.us.newspack import Newspack
from newsparse.sources import css


class Hipertextual(Newspack):
    """Hipertextual."""

    name = "Hipertextual"
    hosts = ("hipertextual.com",)
    timezone = "Europe/Madrid"
    lead = css(".newspack-post-subtitle:not(.newspack-post-subtitle--in-homepage-block)")
