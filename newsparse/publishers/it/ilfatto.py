"""Il Fatto Quotidiano."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css


class IlFattoQuotidiano(WordPress):
    """Il Fatto Quotidiano."""

    marker = None
    name = "Il Fatto Quotidiano"
    hosts = ("ilfattoquotidiano.it",)
    timezone = "Europe/Rome"
    title = css("h1.title-article")
    subtitles = foremost(css(".catenaccio"))
    lead = foremost(css(".catenaccio"))
    body = bulk(running_text(".ifq-post__content, .article-content, .ifq-main-content"))
