"""Le Point."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LePoint(Extractor):
    """Le Point."""

    name = "Le Point"
    hosts = ("lepoint.fr",)
    timezone = "Europe/Paris"
    lead = css("p.chapo, .Article-Header p")
    body = bulk(running_text(".article-body > .contenu, #contenu, .ArticleBody, .article__body"))
