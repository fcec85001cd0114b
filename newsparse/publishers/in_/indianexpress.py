"""The Indian Express Group: its papers share one layout."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css


class IndianExpress(WordPress):
    """The Indian Express Group: its papers share one layout."""

    marker = None
    hosts = (
        "indianexpress.com",
        "jansatta.com",
        "financialexpress.com",
        "loksatta.com",
    )
    timezone = "Asia/Kolkata"
    photo = css("span.custom-caption")
    caption = css(".ie-custom-caption")
    lead = css("h2.synopsis")
    body = bulk(running_text("#pcl-full-content, .story_details, .full-details, .full-details > .ev-meter-content, .story_details > .ev-meter-content, #pcl-full-content > .ev-meter-content"))
