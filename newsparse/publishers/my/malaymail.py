"""Malay Mail."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import xpath


class MalayMail(Extractor):
    """Malay Mail."""

    name = "Malay Mail"
    hosts = ("malaymail.com",)
    timezone = "Asia/Kuala_Lumpur"
    subheads = (xpath("//div[@class='article-body']/p[b and not(text()[normalize-space()])]"),)
    body = running_text(".article-body")
