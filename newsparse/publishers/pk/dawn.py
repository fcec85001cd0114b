"""Dawn."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Dawn(Extractor):
    """Dawn."""

    name = "Dawn"
    hosts = ("dawn.com",)
    timezone = "Asia/Karachi"
    body = bulk(running_text(".story__content"))
    # Whose a picture is stands behind a dash: "… at the village pump. — AFP".
    credit = css(".media__caption").re(r"[—–]\s?([A-Z][\w .,/&’'-]{1,50})$")
