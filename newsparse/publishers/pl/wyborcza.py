"""Agora: Gazeta Wyborcza and Gazeta.pl share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class Wyborcza(Extractor):
    """Agora: Gazeta Wyborcza and Gazeta.pl share one layout."""

    hosts = (
        "wyborcza.pl",
        "gazeta.pl",
        "wyborcza.biz",
        "tokfm.pl",
    )
    timezone = "Europe/Warsaw"
    lead = css("#gazeta_article_lead, .art_lead, .article--lead")
    body = bulk(
        running_text(".art_content, #art, .article--content, #gazeta_article_body") | with_subheads(css(".art_paragraph"))
    )
