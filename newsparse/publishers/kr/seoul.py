"""서울신문."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class SeoulShinmun(Extractor):
    """서울신문."""

    name = "서울신문"
    hosts = ("seoul.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h1.h38")
    subtitles = css("h2.stit")
    authors = css(".reporterInfo .name a")
    published_at = css(".dateInfo .writeInfo")
    modified_at = css(".dateInfo .updateInfo")
    body = css("div.viewContent") | css("#atic_txt1")
    drop = (css("h2.stit, .v_ad, .stit_wrap"),)
