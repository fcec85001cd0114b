"""La República."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class LaRepublicaPE(Extractor):
    """La República."""

    name = "La República"
    hosts = ("larepublica.pe",)
    timezone = "America/Lima"
    body = bulk(running_text(".MainContent_main__body, [class*=MainContent_main__body]"))
