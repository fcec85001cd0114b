"""IID: RBB Today, ScanNetSecurity, Response and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class IID(Extractor):
    """IID: RBB Today, ScanNetSecurity, Response and their sisters share one layout."""

    hosts = (
        "rbbtoday.com",
        "scan.netsecurity.ne.jp",
        "response.jp",
        "cinemacafe.net",
        "gamespark.jp",
        "inside-games.jp",
        "gamebusiness.jp",
        "animeanime.jp",
        "resemom.jp",
        "ryokotomo.com",
    )
    timezone = "Asia/Tokyo"
    title = css(".arti-header h1.head")
    subtitles = css(".arti-header .arti-summary")
    authors = css(".writer.writer-name, .arti-content .writer-name")
    published_at = undated(css(".arti-header time"))
    body = bulk(running_text(".arti-content"))
    drop = (css(".arti-giga"),)
