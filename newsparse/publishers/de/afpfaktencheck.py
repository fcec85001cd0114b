"""AFP Faktencheck."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.drupal import Drupal
from newsparse.sources import css, meta


class AFPFaktencheck(Drupal):
    """AFP Faktencheck."""

    marker = None
    name = "AFP Faktencheck"
    hosts = ("faktencheck.afp.com",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    authors = css("li.information-item > span > a")
    lead = css(".wrapper-summary")
    tags = css(".left-content > a")
    body = bulk(css(".wrapper-body p, .wrapper-body h2, .wrapper-body h3, .wrapper-body li"))
