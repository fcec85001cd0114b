"""人民网."""

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class People(Extractor):
    """人民网."""

    name = "人民网"
    hosts = ("people.com.cn", "people.cn")
    timezone = "Asia/Shanghai"
    # "(责编：王某、李某)"
    authors = css(".text_title .author, .rm_txt .author") | css("div.edit").re(r"[：:]([^()（）]{2,60})[)）]")
    body = bulk(running_text(".rm_txt_con"))

    def tags(self, page: Page) -> list[str]:
        """The page's keywords, which spaces part."""
        return (page.meta("keywords") or "").split()
