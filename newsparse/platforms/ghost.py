"""Ghost: newsletters and magazines. The text is ``gh-content``, with cards (``kg-…``) that its editor offers."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import boxes, generator
from newsparse.platforms.prose import holder, sentence
from newsparse.sources import css


class Ghost(Extractor):
    """Any page that names Ghost as its generator. Cards to sign up, to buy and to click are not the article's."""

    marker = generator("Ghost")
    section = css(".gh-article-tag") | css(".article-tag a")
    lead = sentence(css(".gh-article-excerpt") | css(".article-excerpt"))
    body = holder(("gh-content", "post-content", "post-full-content"))
    drop = (
        boxes((
            "kg-signup-card", "kg-cta-card", "kg-product-card", "kg-email-card", "kg-bookmark-card", "gh-subscribe",
            "gh-post-upgrade-cta", "gh-post-upgrade-cta-content", "post-upgrade-cta",
        )),
        css(".kg-button-card, .kg-callout-emoji, .kg-audio-title, .kg-audio-player, .kg-video-player-container, .kg-file-card"),
    )  # fmt: skip
