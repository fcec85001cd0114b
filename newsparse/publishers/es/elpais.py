"""EL PAÍS."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class ElPais(Extractor):
    """EL PAÍS."""

    name = "EL PAÍS"
    hosts = ("elpais.com",)
    timezone = "Europe/Madrid"
    lead = css(".a_e_txt h2, .a_st")
    body = running_text(".a_c")
