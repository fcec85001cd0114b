"""EL PAÍS."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld


class ElPais(Extractor):
    """EL PAÍS."""

    name = "EL PAÍS"
    hosts = ("elpais.com",)
    timezone = "Europe/Madrid"
    title = ld("headline")
    tags = ld("keywords")
    lead = css(".a_e_txt h2, .a_st")
    body = running_text(".a_c")
    credit = css("figure.a_m figcaption > span + span")
