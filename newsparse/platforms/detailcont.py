"""The Korean system whose body is ``.detailCont`` (g-enews.com, thepowernews.co.kr, hinews.co.kr)."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.regex import regex
from newsparse.sources import css, meta

_WHEN = r"(?:\s*+:)?\s*+(\d{4}[.-]\d{1,2}[.-]\d{1,2}\.?\s+\d{1,2}:\d{2}(?::\d{2})?)"

#: A time, letters and digits, and the edition: "202308110945123456ab12cd34ef_1".
_UD = regex(r"(?:[?&]ud=|/)(\d{12}[\da-z]{6,24}_\d{1,2})(?![\w-])")


class DetailCont(Extractor):
    """Recognised by its body's class; byline and dates stand in paragraphs called ``r1`` to ``r3``."""

    timezone = "Asia/Seoul"
    marker = container("detailcont") | container("gmv2c_con01")
    published_at = meta("article:published_time") | css("p.r3").re(rf"(?:입력|등록|발행){_WHEN}")
    modified_at = meta("article:modified_time") | css("p.r3").re(rf"(?:수정|업데이트){_WHEN}")
    body = css(".detailCont") | css(".gmv2c_con01")
    drop = (css(".mimg_open, [class*='_ads'], [class*='ads_'], .gmv2dv1, .gmv2c_p01"),)

    def source_id(self, page: Page) -> str | None:
        """The article's number, which its address ends in."""
        found = _UD.search(page.url or "") or _UD.search(page.canonical or "")
        return found[1] if found else None
