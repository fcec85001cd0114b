"""Next, formerly Next INpact."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Next(Extractor):
    """Next, formerly Next INpact."""

    name = "Next"
    hosts = ("next.ink", "nextinpact.com")
    timezone = "Europe/Paris"
    title = css(".article-header h1")
    subtitles = css(".article-header h2")
    drop = (css(".other-article, .comment-widget, .share-bottom, .container_form_alert"),)
