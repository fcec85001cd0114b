"""Drupal: ``field--name-body`` (version 8 and later) or ``field-name-body`` (7) is the body of a node.

Sites that lay their pages out in paragraphs of other names use it for a teaser, hence the large share.
"""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import generator
from newsparse.platforms.prose import holder
from newsparse.sources import css


class Drupal(Extractor):
    """Any page that names Drupal as its generator; its names for a node's fields are those of the standard profile."""

    marker = generator("Drupal")
    tags = css(".field--name-field-tags a") | css(".field-name-field-tags a")
    body = holder(("field--name-body", "field-name-body"), 0.85)
