"""Metro."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld, meta, xpath


class Metro(Extractor):
    """Metro."""

    name = "Metro"
    hosts = ("metro.co.uk",)
    timezone = "Europe/London"
    tags = meta("article:tag")
    title = ld("headline")
    body = running_text("article .article__content__inner") | running_text("article .article-body")
    drop = (
        css(".metro-factbox, .metro-video-player, .post-strip"),
        # The lines that close every story, and links to other stories.
        xpath(
            "//p[starts-with(normalize-space(.), 'MORE') or starts-with(normalize-space(.), 'Got a story?')"
            " or starts-with(normalize-space(.), 'Get in touch with our news team')"
            " or starts-with(normalize-space(.), 'For more stories like this') or starts-with(normalize-space(.), 'Follow Metro')]"
        ),
    )
