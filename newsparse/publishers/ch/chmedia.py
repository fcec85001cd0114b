"""CH Media: its newspapers share one layout, which is that of the NZZ."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld


class CHMedia(Extractor):
    """CH Media: its newspapers share one layout, which is that of the NZZ."""

    hosts = (
        "aargauerzeitung.ch",
        "tagblatt.ch",
        "luzernerzeitung.ch",
        "solothurnerzeitung.ch",
        "bzbasel.ch",
        "badenertagblatt.ch",
        "grenchnertagblatt.ch",
        "limmattalerzeitung.ch",
        "oltnertagblatt.ch",
    )
    timezone = "Europe/Zurich"
    # What metadata call the date is that of the last change.
    published_at = ld("datePublished")
    lead = css(".headline__lead, .headline .leadtext")
    drop = (css(".footnote"),)
