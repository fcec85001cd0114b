"""Η Καθημερινή."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class Kathimerini(WordPress):
    """Η Καθημερινή."""

    marker = None
    name = "Η Καθημερινή"
    hosts = ("kathimerini.gr", "ekathimerini.com")
    timezone = "Europe/Athens"
    body = bulk(running_text(".entry-content, .post-content"))
