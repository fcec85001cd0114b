"""La Vanguardia."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class LaVanguardia(Extractor):
    """La Vanguardia."""

    name = "La Vanguardia"
    hosts = ("lavanguardia.com",)
    timezone = "Europe/Madrid"
    title = meta("title")
    lead = css(".epigraph-container .epigraph") | css(".article_header .subtitles .subtitle")
    tags = css(".tags-container li")
    body = running_text(".article-modules, .article-modules > .content-subtitle") | running_text(
        ".article_story, .article_story > .content_component.highlight:not(.highlight--quote)"
    )
