"""The New Zealand Herald."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class NZHerald(Arc):
    """The New Zealand Herald."""

    marker = None
    name = "The New Zealand Herald"
    hosts = ("nzherald.co.nz",)
    timezone = "Pacific/Auckland"
    body = bulk(running_text(".article__body"))
