"""Medium: class names are hashed but for those that begin with ``pw-``, also on domains of their own."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.container import boxes, said
from newsparse.running import running_text
from newsparse.sources import css, meta


class Medium(Extractor):
    """Any story: its head tells phones which app opens it."""

    marker = said("al:android:package", "com.medium.reader")
    title = css(".pw-post-title")
    subtitles = css(".pw-subtitle-paragraph")
    authors = meta("author")
    body = bulk(running_text(":has(> .pw-post-body-paragraph)"))
    drop = (boxes(("speechify-ignore", "pw-post-byline-header")), css(".pw-post-title, .pw-subtitle-paragraph"))
