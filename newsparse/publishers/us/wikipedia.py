"""Wikipedia and Wikinews."""

from newsparse.platforms.mediawiki import MediaWiki
from newsparse.sources import css


class Wikipedia(MediaWiki):
    """Wikipedia and Wikinews, whose editions have clocks of their own: that of the English ones is UTC's."""

    marker = None
    hosts = ("wikipedia.org", "wikinews.org")
    timezone = "Etc/UTC"
    drop = (css(".infobox, .navbox, .ambox, #toc"),)
