"""Frankfurter Allgemeine Zeitung."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


class FAZ(Extractor):
    """Frankfurter Allgemeine Zeitung."""

    name = "Frankfurter Allgemeine Zeitung"
    hosts = ("faz.net",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css("p[data-external-selector=header-teaser], .header-teaser, .atc-IntroText")
    tags = css("nav[aria-label='Themen in diesem Artikel'] a").re(r"^(?!Alle Themen).+") | xpath(
        "//div[normalize-space()='Schlagworte:' or starts-with(normalize-space(text()), 'Schlagworte')]/a"
    ).re(r"^(?!Alle Themen).+")
    caption = css(".atc-ImageDescriptionText")
    credit = css(".atc-ImageDescriptionCopyright")
    body = running_text("[data-selector=body-elements-container], .body-elements, .atc-Text")
