"""AP News."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import ld, meta, xpath


class APNews(Extractor):
    """AP News."""

    name = "AP News"
    hosts = ("apnews.com",)
    timezone = "America/New_York"
    title = ld("headline")
    # Between the keywords stand the wires on which a story goes out.
    tags = meta("keywords").but(r".* State Wire|.* news|.")
    body = running_text(".RichTextStoryBody") | running_text(".Article[data-key=article]")
    # Who else reported is told below a rule of underscores.
    drop = (
        xpath("//h2[normalize-space()='___']/following-sibling::p[1]"),
        xpath("//h2[normalize-space()='___']"),
        xpath("//p[normalize-space()='___'][count(following-sibling::p)<3]/following-sibling::p"),
        xpath("//p[normalize-space()='___']"),
    )
