"""Metro."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld, meta


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
        saying("p", r"MORE|Got a story\?|Get in touch with our news team|For more stories like this|Follow Metro"),
    )
