"""News Corp Australia: news.com.au, The Australian and their sisters share one layout."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class NewsCorpAustralia(WordPress):
    """News Corp Australia: news.com.au, The Australian and their sisters share one layout."""

    marker = None
    hosts = (
        "news.com.au",
        "theaustralian.com.au",
        "dailytelegraph.com.au",
        "heraldsun.com.au",
        "couriermail.com.au",
        "adelaidenow.com.au",
    )
    timezone = "Australia/Sydney"
    body = bulk(running_text("#story-body, #story-primary, .story-content"))
