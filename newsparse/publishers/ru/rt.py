"""RT."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class RT(Extractor):
    """RT."""

    name = "RT"
    hosts = ("rt.com",)
    timezone = "Europe/Moscow"
    lead = css(".article__summary")
    body = bulk(running_text(".article__text"))
