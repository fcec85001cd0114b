"""대전일보, as its mobile pages were; the others run on ND Soft's system."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class DaejonIlboMobile(Extractor):
    """The mobile pages of until 2021 (``m.daejonilbo.com/mnews.asp``)."""

    name = "대전일보"
    hosts = ("daejonilbo.com",)
    timezone = "Asia/Seoul"
    marker = css("body:has(#imgbox) .m_cont") | css("#s_main .m_cont")
    title = css("h2.sub_tit")
    authors = css("#s_main > div > div:contains('기자')").re(r"([^|\n]{1,60}기자)\s*\|")
    published_at = css("#s_main > div > div:contains('|')").re(r"\|\s*(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)")
    body = css("h4:has(.m_cont)") | css(".m_cont")
    copyright = css(".m_cont").re(r"<저작권자[^<>]{1,80}>")
    photo = css("#imgbox")
    caption = css("#imgbox > div")
