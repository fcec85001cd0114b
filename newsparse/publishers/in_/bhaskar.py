"""दैनिक भास्कर."""

from newsparse.extractor import Extractor
from newsparse.sources import ld


class Bhaskar(Extractor):
    """दैनिक भास्कर. Its text stands in an article without any name."""

    name = "दैनिक भास्कर"
    hosts = ("bhaskar.com",)
    timezone = "Asia/Kolkata"
    title = ld("headline")
    tags = ld("keywords").but(r".*news.*")
