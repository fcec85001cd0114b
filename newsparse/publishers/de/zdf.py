"""ZDFheute."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld, meta


class ZDF(Extractor):
    """ZDFheute. Class names are hashes that change with every release."""

    name = "ZDFheute"
    hosts = ("zdf.de", "zdfheute.de")
    timezone = "Europe/Berlin"
    # The h1 holds the kicker too.
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("p.c1bdz7f4")
    tags = css("div.t130q2hl a")
    body = bulk(
        css("[data-testid=text-module] p, [data-testid=text-module] ul, h2.hhhtovw, figure > blockquote")
    ) | bulk(css("div.r1nj4qn5, h2.hhhtovw"))
