"""ynet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class Ynet(Extractor):
    """ynet."""

    name = "ynet"
    hosts = ("ynet.co.il", "ynetnews.com")
    timezone = "Asia/Jerusalem"
    lead = css(".mainTitleWrapper .subTitle, h2.subTitle")
    body = bulk(css(".text_editor_paragraph"))
