"""Independent Media (IOL) and its local titles."""

from newsparse.extractor import Extractor
from newsparse.sources import meta


class IOL(Extractor):
    """Independent Media (IOL) and its local titles."""

    hosts = ("iol.co.za", "durbanlocal.co.za", "isolezwelesixhosa.co.za", "capetownetc.com")
    timezone = "Africa/Johannesburg"
    tags = meta("article:tag")
