"""Donga's dates, which stand on a button and in the layer that it opens."""

from __future__ import annotations

from newsparse import parse
from tests.invented import KOREAN

HEAD = (
    '<ul class="news_info"><li><button type="button" class="date_info">업데이트 <span aria-hidden="true">2031-09-13 08:54</span>'
    '<span class="sr_only">2031년 9월 13일 08시 54분</span></button>{}</li></ul>'
)
LAYER = '<div class="date_layer"><ul><li>입력 <span aria-hidden="true">2031-09-12 23:27</span></li></ul></div>'


def test_each_day_goes_to_its_own_field() -> None:
    text = "".join(f"<p>{line}</p>" for line in KOREAN)
    html = f'<html lang="ko"><head><title>다리</title></head><body><header><h1>다루 다리 다시 열린다</h1>{HEAD.format(LAYER)}</header><section class="news_view">{text}</section></body></html>'
    article = parse(html, "https://www.donga.com/news/Opinion/article/all/20310912/127000001/1", min_probability=0)
    assert article.published_at is not None and article.published_at.isoformat() == "2031-09-12T23:27:00+09:00"
    assert article.modified_at is not None and article.modified_at.isoformat() == "2031-09-13T08:54:00+09:00"
