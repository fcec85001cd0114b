"""hessenschau."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, meta


class Hessenschau(Extractor):
    """hessenschau."""

    name = "hessenschau"
    hosts = ("hessenschau.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    tags = meta("news_keywords")
    body = bulk(
        css(
            "p.copytext__text, p[class*=copytext__paragraph], ul[class*=copytext__paragraph], h2[class*=text__headline],"
            " [class*=copytext__] ~ h2[class*=head]"
        )
    )
    credit = css("figure span.text-gray-scorpion")
