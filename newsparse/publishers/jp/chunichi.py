"""中日新聞 and 東京新聞: they share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import ld, xpath


class Chunichi(Extractor):
    """中日新聞 and 東京新聞: they share one layout."""

    hosts = ("chunichi.co.jp", "tokyo-np.co.jp")
    timezone = "Asia/Tokyo"
    title = ld("headline")
    # Topics have a prefix of their own among the sections.
    tags = ld("articleSection").but(r".*ニュース.*|話題").re(r"^(?:話題・)?(.+)$")
    body = bulk(
        xpath("//main//div[@class='block'][not(descendant::div or descendant::h2)] | //main//div[@class='block']//h2")
    )
