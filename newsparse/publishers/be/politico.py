"""POLITICO."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css


class Politico(WordPress):
    """POLITICO."""

    marker = None
    name = "POLITICO"
    hosts = ("politico.eu",)
    timezone = "Europe/Brussels"
    title = css("h1.article-meta__title")
    subtitles = foremost(css(".article-meta__excerpt") | css(".hero__excerpt"))
    lead = foremost(css(".article-meta__excerpt") | css(".hero__excerpt"))
    body = running_text(".article__content")
