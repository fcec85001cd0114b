"""The News International."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class TheNewsInternational(Extractor):
    """The News International."""

    name = "The News International"
    hosts = ("thenews.com.pk",)
    timezone = "Asia/Karachi"
    title = css(".detail-heading h1")
    published_at = undated(css(".category-date"))
