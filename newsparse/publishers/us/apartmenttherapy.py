"""Apartment Therapy and The Kitchn share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class ApartmentTherapy(Extractor):
    """Apartment Therapy and The Kitchn share one layout."""

    hosts = ("apartmenttherapy.com", "thekitchn.com", "cubbyathome.com")
    timezone = "America/New_York"
    title = css("h1.headline")
    authors = css(".PostByline__name")
    published_at = undated(css(".PostByline__timestamp"))
