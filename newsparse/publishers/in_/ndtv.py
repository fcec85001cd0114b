"""NDTV."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class NDTV(Extractor):
    """NDTV."""

    name = "NDTV"
    hosts = ("ndtv.com",)
    timezone = "Asia/Kolkata"
    authors = css(".pst-by [itemprop=author] [itemprop=name]")
    lead = css("h2.sp-descp")
    body = bulk(running_text("[itemprop=articleBody], .Art-exp_wr, #ins_storybody"))
