"""Postimees."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Postimees(Extractor):
    """Postimees."""

    name = "Postimees"
    hosts = ("postimees.ee",)
    timezone = "Europe/Tallinn"
    body = bulk(with_subheads(css(".article-body .article-body__item--htmlElement > p, .articleBody p")))
