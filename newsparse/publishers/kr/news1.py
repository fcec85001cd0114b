"""뉴스1."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta, script_json

_VIEW = "props.pageProps.articleView."


class News1(Extractor):
    """뉴스1, whose pages keep the article as JSON beside the markup."""

    name = "뉴스1"
    hosts = ("news1.kr",)
    timezone = "Asia/Seoul"
    title = script_json("__NEXT_DATA__", _VIEW + "title")
    subtitles = script_json("__NEXT_DATA__", _VIEW + "subtitle")
    authors = script_json("__NEXT_DATA__", _VIEW + "author")
    published_at = script_json("__NEXT_DATA__", _VIEW + "published_time") | meta("article:published_time")
    modified_at = (
        script_json("__NEXT_DATA__", _VIEW + "modified_time") | script_json("__NEXT_DATA__", _VIEW + "updated_time") | meta("article:modified_time")
    )
    body = css("#articleBodyContent") | css("[itemprop=articleBody]") | script_json("__NEXT_DATA__", _VIEW + "contentArrange[type=text].content")
