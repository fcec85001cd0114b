"""News18."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class News18(Extractor):
    """News18."""

    name = "News18"
    hosts = ("news18.com",)
    timezone = "Asia/Kolkata"
    lead = css("h2.story-intro, h2.asubttl-schema")
    body = bulk(running_text("#article_body, .article_content_row, article.articlecontent"))
