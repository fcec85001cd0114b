"""ynet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Ynet(Extractor):
    """ynet."""

    name = "ynet"
    hosts = ("ynet.co.il", "ynetnews.com")
    timezone = "Asia/Jerusalem"
    lead = css(".mainTitleWrapper .subTitle, h2.subTitle")
    body = bulk(with_subheads(css(".text_editor_paragraph")))
