"""DER SPIEGEL."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class Spiegel(Extractor):
    """DER SPIEGEL."""

    name = "DER SPIEGEL"
    hosts = ("spiegel.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css("main header .RichText")
    tags = meta("news_keywords")
    body = running_text("main article section .RichText") | running_text("main .word-wrap")


class ManagerMagazin(Spiegel):
    """manager magazin."""

    name = "manager magazin"
    hosts = ("manager-magazin.de",)
    title = css("main header h2 .align-middle") | meta("og:title")
