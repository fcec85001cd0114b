"""경향신문."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Kyunghyang(Extractor):
    """경향신문."""

    name = "경향신문"
    hosts = ("khan.co.kr",)
    timezone = "Asia/Seoul"
    title = css("article header h1") | css("#article_title")
    authors = css("header .bottom .editor a")
    published_at = css("header .date p").re(r"(?:입력|등록)(?:\s*+:)?\s*+(.+)")
    modified_at = css("header .date p").re(r"수정(?:\s*+:)?\s*+(.+)")
    body = css("#articleBody")
    drop = (css("[class*=tts], .srch-kw, .banner-article-left, .art_ad"),)
