"""Ruhr Nachrichten."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld, meta


class RuhrNachrichten(WordPress):
    """Ruhr Nachrichten."""

    marker = None
    name = "Ruhr Nachrichten"
    hosts = ("ruhrnachrichten.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("p.article__teaser-text")
    tags = ld("keywords")
    body = bulk(running_text("div.article__content"))
    drop = (
        css(".article__content > p[class]:not(.article__teaser-text):not(.wp-block-paragraph)"),
        saying("p", r"[Vv]erfasst von"),
    )
    credit = css("figcaption > span")
