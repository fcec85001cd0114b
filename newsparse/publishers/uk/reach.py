"""Reach plc: its national and city titles share two layouts."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Reach(Extractor):
    """Reach plc: its national and city titles share two layouts."""

    hosts = (
        "mirror.co.uk",
        "dailyrecord.co.uk",
        "manchestereveningnews.co.uk",
        "liverpoolecho.co.uk",
        "birminghammail.co.uk",
        "walesonline.co.uk",
        "chroniclelive.co.uk",
        "bristolpost.co.uk",
        "irishmirror.ie",
    )
    timezone = "Europe/London"
    title = meta("og:title")
    lead = css("p[itemprop=description], p.sub-title, [data-testid=leadtext]")
    drop = (css(".read-more-links, .entry-info, .twitter-tweet, .image-container figcaption"),)
