"""Radio-Canada."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class RadioCanada(Extractor):
    """Radio-Canada."""

    name = "Radio-Canada"
    hosts = ("radio-canada.ca",)
    timezone = "America/Toronto"
    # "Un texte de Jeanne Martin d'Enquête": behind the name the programme that she works for.
    authors = css(".document-content-style > p:first-of-type").re(r"^Un texte (?:de |d['’])([^\n]{4,60}?)(?: (?:de |d['’])[A-ZÉ][^\n]{0,40})?$")
    lead = css(".lead-container")
    body = bulk(running_text(".document-content-style"))
