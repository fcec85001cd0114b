"""Reach plc: its national and city titles share two layouts, the Express has one of its own."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


class Reach(Extractor):
    """Reach plc: its national and city titles share two layouts, the Express has one of its own."""

    hosts = (
        "mirror.co.uk",
        "express.co.uk",
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
    lead = css("p[itemprop=description], p.sub-title, [data-testid=leadtext], article > header > h3")
    body = (
        running_text("article[data-testid=body]")
        | running_text(".article-body, .live-event-lead-entry, .live-event-entry > .entry-content")
        | running_text("article .text-description:not(.dont-miss), .live-events__entry-text")
    )
    drop = (
        css(".read-more-links, .entry-info, .twitter-tweet, .image-container figcaption"),
        # Addresses of the newsroom, and offers of newsletters.
        xpath("//p[contains(., '@reachplc.com') or (.//a and contains(., 'newsletter'))]"),
    )
