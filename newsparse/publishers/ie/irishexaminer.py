"""Examiner Group: the Irish Examiner and The Echo share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class IrishExaminer(Extractor):
    """Examiner Group: the Irish Examiner and The Echo share one layout."""

    hosts = ("irishexaminer.com", "echolive.ie")
    timezone = "Europe/Dublin"
    body = bulk(running_text(".ctx_content") | css(".ctx_content p"))
