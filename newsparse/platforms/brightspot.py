"""Brightspot: the system of agencies and broadcasters (AP, NPR's stations, Education Week)."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import boxes, container
from newsparse.platforms.prose import holder

_BODIES = ("richtextstorybody", "richtextarticlebody", "articlepage-articlebody")


class Brightspot(Extractor):
    """A page whose text stands in a rich-text module of an article or story."""

    marker = container(_BODIES[0]) | container(_BODIES[1]) | container(_BODIES[2])
    body = holder(_BODIES)
    # ``Enhancement`` wraps whatever an editor puts between paragraphs, pictures too: it stays.
    drop = (
        boxes((
            "pagelistenhancementgeneric", "newslettermodule", "newsletterform", "readmore", "pagepromo", "promosmall",
            "promoxsmall", "relatedlist",
        )),
    )  # fmt: skip
