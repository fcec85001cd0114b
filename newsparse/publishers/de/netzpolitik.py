"""netzpolitik.org."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Netzpolitik(Extractor):
    """netzpolitik.org."""

    name = "netzpolitik.org"
    hosts = ("netzpolitik.org",)
    timezone = "Europe/Berlin"
    comment_count = css("#comments h2, .comments-title").re(r"^(\d+) Ergänzung")
    section = css(".entry-footer__category a")
    lead = css(".entry-excerpt > p")
    authors = css(".np-intro-author-name-list a, span > a[rel=author]")
    # The week's review is a series.
    tags = css(".entry-footer__tags li, .wp-block-post-terms a").but("Netzpolitischer Wochenrückblick")
    body = running_text(".entry-content")
