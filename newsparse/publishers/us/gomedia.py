"""G/O Media, formerly Gawker Media: Gizmodo, Kotaku and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class GOMedia(Extractor):
    """G/O Media, formerly Gawker Media: Gizmodo, Kotaku and their sisters share one layout."""

    hosts = (
        "gizmodo.com",
        "kotaku.com",
        "lifehacker.com",
        "deadspin.com",
        "jezebel.com",
        "jalopnik.com",
        "gawker.com",
        "theroot.com",
        "splinternews.com",
        "thetakeout.com",
        "theinventory.com",
        "avclub.com",
        "theonion.com",
    )
    timezone = "America/New_York"
    title = css("h1.headline")
    body = bulk(running_text(".js_post-content, .post-content, .entry-content"))
    drop = (css(".content-summary"),)
