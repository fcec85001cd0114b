"""Rzeczpospolita."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Rzeczpospolita(Extractor):
    """Rzeczpospolita."""

    name = "Rzeczpospolita"
    hosts = ("rp.pl",)
    timezone = "Europe/Warsaw"
    lead = css(".article--lead, .blog--subtitle")
    body = css(".contentBodySections .articleBody") | css(".articleBody")
    drop = (css(".content--excerpt, .block--media--infographic"),)
    photo = css(".article--image")
    caption = css(".article--image .article--media--lead")
