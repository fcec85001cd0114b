"""Gazeta do Povo."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class GazetaDoPovo(Extractor):
    """Gazeta do Povo."""

    name = "Gazeta do Povo"
    hosts = ("gazetadopovo.com.br",)
    timezone = "America/Sao_Paulo"
    body = bulk(
        running_text("[class*=postBody], #gptextlove, .paywall-google")
    )
