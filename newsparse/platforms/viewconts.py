"""The Korean system whose body is ``#viewConts`` (megaeconomy.co.kr, siminilbo.co.kr, jumpball.co.kr)."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import container
from newsparse.sources import css, meta

_WHEN = r"(\d{4}[.-]\d{1,2}[.-]\d{1,2}\.?\s+\d{1,2}:\d{2}(?::\d{2})?)"


class ViewConts(Extractor):
    """Recognised by its body's id; headline, byline and date stand in ``.viewTitle``."""

    timezone = "Asia/Seoul"
    marker = container("viewconts", css("#viewConts"))
    title = css(".viewTitle h3") | css(".viewTitle h1, .viewTitle h2")
    subtitles = css(".viewSubject") | css(".viewSubTitle, .viewTitle h4")
    published_at = meta("article:published_time") | css(".viewTitle dd").re(_WHEN)
    body = css("#viewConts")
    drop = (css(".viewSubject, .viewSubTitle, [id^='ad_'], .ad_wrap, [class^='adBox']"),)
    photo = css("table:has([id^='imgcap'])")
    caption = css("[id^='imgcap']")
