"""WeChat's public accounts (mp.weixin.qq.com): the moment of publication stands in a script that writes it into the page."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.regex import regex
from newsparse.sources import css, text_of

#: "var ct = '1939581060'", and as readers see it.
_SECONDS = regex(r"\bvar\s{1,4}ct\s{0,4}=\s{0,4}[\"'](\d{9,10})[\"']")
_SHOWN = regex(r"\bcreateTime\s{0,4}=\s{0,4}[\"'](\d{4}-\d\d-\d\d \d\d:\d\d)[\"']")


class WeChat(Extractor):
    """Any article of a public account: its text is ``#js_content``, its account ``#js_name``."""

    marker = container("js_content", css("#activity-name"))
    timezone = "Asia/Shanghai"
    publisher = css("#js_name")

    def published_at(self, page: Page) -> list[str]:
        """What the script says, which is run only where the page is shown."""
        for script in page.scripts:
            text = script.text or ""
            if (found := _SHOWN.search(text)) or (found := _SECONDS.search(text)):
                return [found[1]]
        return [text for element in css("#publish_time").find(page) if (text := text_of(element))]
