"""watson."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Watson(Extractor):
    """watson: the headline stands in the text's own box."""

    name = "watson"
    hosts = ("watson.ch", "watson.de")
    timezone = "Europe/Zurich"
    title = css(".watson-story__content h2:first-of-type")
    drop = (
        css(
            ".watson-autocontext, .watson-infobox-editorial, .watson-poll, .watson-contextTeaser,"
            " .watson-snippet__authorbox, .watson-snippet__shareBubbles, .table-of-contents"
        ),
    )
