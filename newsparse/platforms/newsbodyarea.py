"""The Korean system whose body is ``#news_body_area`` (newsprime.co.kr, datanews.co.kr, hangyo.com)."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import container
from newsparse.sources import css

#: Who wrote, where no role says so; a link in that place that leads to nobody's page is the section's.
_NAMING = ("reporter", "writer", "journalist", "author", "mailto:", "search")
_WRITERS = ", ".join(f".art_info li:first-child > a[href*='{part}']" for part in _NAMING)
_WHEN = r"(\d{4}[.-]\d{1,2}[.-]\d{1,2}\.?\s+\d{1,2}:\d{2}(?::\d{2})?)"


class NewsBodyArea(Extractor):
    """Recognised by its body's id; metadata beside it in ``arv_*`` and ``art_info`` classes."""

    timezone = "Asia/Seoul"
    marker = container("news_body_area") | container("news_bodyArea")
    title = css(".viewsubject h2.title") | css(".arv_001 h2")
    subtitles = css(".viewsubject h3") | css(".arv_001 h3").re(r"^(?!관련\s?기사|추천\s?기사|많이 본|댓글)(.+)$")
    authors = css(".arvdate a span") | css(".art_info li:contains('기자')") | css(_WRITERS)
    published_at = css(".art_info li").re(_WHEN) | css(".arvdate").re(_WHEN) | css("span.datetime").re(_WHEN)
    body = css("#news_body_area") | css("#news_bodyArea")
    related = css(".art_more li")
