"""MediaWiki: wikis of all sizes. The text is ``mw-parser-output``; who wrote it is nobody's byline."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import boxes, generator
from newsparse.platforms.prose import holder
from newsparse.sources import css


class MediaWiki(Extractor):
    """Any page that names MediaWiki as its generator. Boxes, references and what editors see are none of the text."""

    marker = generator("MediaWiki")
    title = css("#firstHeading")
    modified_at = css("#footer-info-lastmod, #lastmod")
    body = holder(("mw-parser-output",), 0.4)
    drop = (
        boxes((
            "toc", "infobox", "navbox", "sidebar", "hatnote", "dablink", "ambox", "reflist", "references", "catlinks", "noprint", "metadata",
            "mw-editsection", "mw-references-wrap", "printfooter", "sistersitebox", "shortdescription",
        )),
        css(".mw-editsection, sup.reference, .noprint, .mw-cite-backlink, table.infobox, div.hatnote, .shortdescription"),
    )  # fmt: skip
