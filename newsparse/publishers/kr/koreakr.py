"""대한민국 정책브리핑: the news of the government, and the press releases of its ministries."""

from newsparse.article import Author
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.sources import css, text_of

#: The line below the headline holds the day and who released it: "2031.02.09 한빛부".
_DAY = regex(r"(?:19|20)\d\d[.-]\d{1,2}[.-]\d{1,2}\.?")
_LONGEST = 40


class KoreaKr(Extractor):
    """대한민국 정책브리핑."""

    name = "대한민국 정책브리핑"
    hosts = ("korea.kr",)
    timezone = "Asia/Seoul"
    title = css(".article_head h1")
    subtitles = css(".article_head h2")
    published_at = css(".article_head .info").re(r"((?:19|20)\d\d[.-]\d{1,2}[.-]\d{1,2}\.?(?: \d{1,2}:\d\d)?)")
    breadcrumbs = css(".location span, .location a").re(r"^(?!홈)(\S.{0,30})$")
    section = css(".location span, .location a").re(r"^((?:정책뉴스|보도자료|브리핑|국민이 말하는 정책|칼럼|기고|전문가 칼럼|카드뉴스|연설문))$")
    body = css(".article_body .view_cont") | css(".article_body")
    drop = (css(".file_down, .filedown, .article_footer"),)

    def authors(self, page: Page) -> list[Author]:
        """The ministry whose text it is."""
        for element in css(".article_head .info span, .article_head .info_wrap span").find(page):
            name = _DAY.sub("", text_of(element)).strip(" |·")
            if 1 < len(name) <= _LONGEST and not any(map(str.isdigit, name)):
                return [Author(name=name, kind="organization")]
        return []
