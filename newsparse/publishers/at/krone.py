"""Kronen Zeitung."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Krone(Extractor):
    """Kronen Zeitung."""

    name = "Kronen Zeitung"
    hosts = ("krone.at",)
    timezone = "Europe/Vienna"
    lead = css(".c_lead")
    body = bulk(running_text(".c_content") | css(".c_content"))
