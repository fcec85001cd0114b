"""오마이뉴스."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class OhmyNews(Extractor):
    """오마이뉴스."""

    name = "오마이뉴스"
    hosts = ("ohmynews.com",)
    timezone = "Asia/Seoul"
    authors = css(".info_data a.nm, .nv_info .nm, .atc_reporter .nm, .info_people .name")
    body = css(".text[itemprop=articleBody]") | css(".at_contents")
