"""The Jakarta Post."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class JakartaPost(Extractor):
    """The Jakarta Post."""

    name = "The Jakarta Post"
    hosts = ("thejakartapost.com",)
    timezone = "Asia/Jakarta"
    body = bulk(running_text(".tjp-single__content, .detailNews"))
