"""Gnuboard (그누보드): the board under many small Korean papers and newsrooms of associations."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import container
from newsparse.sources import css

_WHEN = r"(\d{2,4}[.-]\d{1,2}[.-]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?)"


class Gnuboard(Extractor):
    """A post of version 5, whose boxes are called ``bo_v``, whatever skin shows it."""

    timezone = "Asia/Seoul"
    marker = container("bo_v_con", css("#bo_v_title"))
    title = css("#bo_v_title .bo_v_tit") | css("#bo_v_title")
    authors = css("#bo_v_info .sv_member") | css("#bo_v_info .sv_guest, #bo_v_info .member")
    published_at = css("#bo_v_info .if_date").re(_WHEN) | css("#bo_v_info").re(_WHEN)
    section = css("#bo_v_title .bo_v_cate") | css("#container_title")
    comment_count = css("#bo_v_info a[href*='bo_vc']")
    body = css("#bo_v_img, #bo_v_con")
