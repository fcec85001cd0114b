"""브런치스토리: essays by chapter, each under a cover."""

from newsparse.article import Author
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.sources import css, meta, text_of

_WRITER = meta("by") | meta("author") | css(".wrap_view_info .text_author a")


class Brunch(Extractor):
    """브런치스토리."""

    name = "브런치"
    hosts = ("brunch.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h1.cover_title")
    subtitles = css(".cover_sub_title")
    section = css(".cover_title .info_cate, .cover_title .link_cate")
    body = css(".wrap_body")
    tags = css(".list_keyword a")
    drop = (css(".item_type_opengraph, .wrap_opengraph"),)

    def authors(self, page: Page) -> list[Author]:
        """The writer by the name that was chosen for it, which need not look like one."""
        return [Author(name=name) for said in _WRITER.find(page)[:1] if (name := text_of(said))]
