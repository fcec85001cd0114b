"""РБК."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class RBC(Extractor):
    """РБК."""

    name = "РБК"
    hosts = ("rbc.ru",)
    timezone = "Europe/Moscow"
    subtitles = css(".article__header__anons")
    lead = css(".article__text__overview")
    body = bulk(running_text(".article__text"))
