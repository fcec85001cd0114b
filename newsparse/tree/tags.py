"""Tags by what they are to a reader: parts of running text, blocks, players, and what is never read."""

from __future__ import annotations

#: ``source`` and ``track`` are empty, but libxml2 nests what follows in them.
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q "
    "ruby rb s samp small source span strike strong sub sup time track tt u var wbr".split()
)
#: Those of the standard; a site's own elements are inline in running text, as browsers show them, and blocks elsewhere.
BLOCKS = frozenset(
    "div p li ul ol dl dt dd section article main header footer aside nav menu form figure figcaption blockquote table thead "
    "tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 hgroup address button picture details summary fieldset legend center body".split()
)
SKIPPED = frozenset(
    "script style noscript template svg math head title select option textarea input datalist canvas "
    "link meta base param area map rt rp colgroup col amp-ad amp-sticky-ad amp-embed amp-analytics amp-consent "
    "amp-social-share amp-user-notification amp-app-banner amp-web-push-widget amp-next-page".split()
)
EMBEDS = frozenset(
    "iframe video audio object embed amp-video amp-video-iframe amp-iframe amp-audio amp-youtube amp-vimeo amp-dailymotion "
    "amp-brightcove amp-jwplayer amp-twitter amp-instagram amp-facebook amp-tiktok amp-reddit amp-pinterest amp-imgur "
    "amp-soundcloud".split()
)
