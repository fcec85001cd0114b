"""국민일보."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Kukmin(Extractor):
    """국민일보."""

    name = "국민일보"
    hosts = ("kmib.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h1.article_headline") | css(".nwsti h3")
    published_at = css(".datetime div").re(r"입력(?:\s*+:)?\s*+(.+)")
    modified_at = css(".datetime div").re(r"수정(?:\s*+:)?\s*+(.+)")
    body = css("#articleBody")
