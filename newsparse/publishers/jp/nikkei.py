"""日本経済新聞."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Nikkei(Extractor):
    """日本経済新聞."""

    name = "日本経済新聞"
    hosts = ("nikkei.com",)
    timezone = "Asia/Tokyo"
    tags = css("article header [class*=topicLink]")
    body = running_text("[data-track-article-content], [data-track-article-content] > div")
    drop = (
        css(
            "[data-track-article-content] [class*=title_]:not(h2), [data-track-article-content] ul:has(a[data-track-article-link])"
        ),
    )
