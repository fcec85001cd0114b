"""Wikipedia and Wikinews."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Wikipedia(Extractor):
    """Wikipedia and Wikinews: their pages state when they were last edited, and name no author."""

    hosts = ("wikipedia.org", "wikinews.org")
    timezone = "Etc/UTC"
    title = css("h1#firstHeading")
    modified_at = css("#footer-info-lastmod").re(r"(\d{1,2} \w+ \d{4}, at \d{2}:\d{2})")
    body = bulk(running_text("#mw-content-text > .mw-parser-output"))
    drop = (css(".mw-editsection, .infobox, .navbox, .ambox, sup.reference, #toc"),)
