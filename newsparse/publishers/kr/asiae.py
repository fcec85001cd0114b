"""아시아경제."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class AsiaEconomy(Extractor):
    """아시아경제."""

    name = "아시아경제"
    hosts = ("asiae.co.kr",)
    timezone = "Asia/Seoul"
    title = css(".area_title h1")
    subtitles = css(".article_head h4")
    authors = css(".reporter p strong") | css(".e_article")
    published_at = css(".date_box p").re(r"입력(?:\s*+:)?\s*+(.+)")
    modified_at = css(".date_box p").re(r"수정(?:\s*+:)?\s*+(.+)")
    body = css("#txt_area") | css("[itemprop=articleBody]")
    drop = (css(".txt_prohibition, .e_article, .article_head h4"),)
    copyright = css(".txt_prohibition")
