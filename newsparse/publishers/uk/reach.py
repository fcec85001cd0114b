"""Reach plc: its national and city titles share two layouts."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


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
    source_id = meta("article:id").re(r"(\d{4,12})$")
    lead = css("p[itemprop=description], p.sub-title, [data-testid=leadtext]")
    body = running_text("article[data-testid=body]") | running_text(
        ".article-body, .live-event-lead-entry, .live-event-entry > .entry-content"
    )
    drop = (
        css(".read-more-links, .entry-info, .twitter-tweet, .image-container figcaption"),
        # Addresses of the newsroom, and offers of newsletters.
        xpath("//p[contains(., '@reachplc.com') or (.//a and contains(., 'newsletter'))]"),
    )
