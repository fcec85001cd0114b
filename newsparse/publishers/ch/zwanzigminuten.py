"""20 Minuten."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld, meta


class ZwanzigMinuten(Extractor):
    """20 Minuten."""

    name = "20 Minuten"
    hosts = ("20min.ch",)
    timezone = "Europe/Zurich"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("article header > div[class*=elementLead] p") | css("article header > div > p")
    drop = (
        css(
            "[data-testid=InfoBox] h3, [class*=elementPoll], [type=poll], [data-testid=Poll], [data-testid=Rating]"
        ),
    )
