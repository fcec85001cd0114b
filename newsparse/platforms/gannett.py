"""Gannett: the system of USA Today and of some two hundred local papers. What a picture shows and who took it are attributes, which a style displays."""

from __future__ import annotations

from lxml import etree

from newsparse.extractor import Extractor
from newsparse.marking import read_anew
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.platforms.container import container
from newsparse.running import running_text
from newsparse.sources import css


class Gannett(Extractor):
    """Any page with the text box of Gannett's stories, ``gnt_ar_b``."""

    marker = container("gnt_ar_b", css(".gnt_ar_b"))
    body = bulk(running_text(".gnt_ar_b") | running_text("article.primary-content, article.primary-content > .story-topper"))
    drop = (css(".exclude-from-newsgate"),)
    _captions = css("figure [data-c-caption], figure [data-c-credit]")

    def prepare(self, page: Page) -> Page:
        """A page whose captions and credits are text."""
        page = super().prepare(page)
        found = [
            element
            for element in self._captions.find(page)
            if element.tag not in ("img", "a") and not "".join(element.itertext()).strip()
        ]
        for element in found:
            caption, credit = element.get("data-c-caption"), element.get("data-c-credit")
            element.attrib.clear()
            element.tag, element.text = "figcaption", f"{caption or ''} "
            if credit:
                etree.SubElement(element, "cite").text = credit
        return read_anew(page) if found else page
