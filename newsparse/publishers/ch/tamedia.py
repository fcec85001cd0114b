"""Tamedia: its newspapers of German and French Switzerland share one layout."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.nextjs import NextJS
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class Tamedia(NextJS):
    """Tamedia: its newspapers of German and French Switzerland share one layout."""

    marker = None
    hosts = (
        "tagesanzeiger.ch",
        "bernerzeitung.ch",
        "derbund.ch",
        "bazonline.ch",
        "landbote.ch",
        "zsz.ch",
        "thunertagblatt.ch",
        "tdg.ch",
        "24heures.ch",
    )
    timezone = "Europe/Zurich"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("article p[class*=lead]:not([class*=easer]), article div[class*=SummaryList]")
    body = bulk(css("article p[class*=articleParagraph], article h2[class*=crosshead]")) | bulk(running_text("article"))
    drop = (css("p[class^=Feedback_root], p[class^=ArticleContainer_agencies]"),)
