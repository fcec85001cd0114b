"""AMP components: what one shows is named by an identifier in an attribute, seldom by an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Component -> the attribute with the identifier, and the address of what it names.
_BY_ID = {
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v={}"),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/{}"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/{}"),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/{}"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/{}/"),
    "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/{}"),
    "amp-imgur": ("data-imgur-id", "https://imgur.com/{}"),
}
_BY_ADDRESS = {"amp-facebook": "data-href", "amp-reddit": "data-src", "amp-pinterest": "data-url", "amp-tiktok": "data-src"}


def shown_by(element: Element) -> str | None:
    """The address of what a component shows; ``None`` for other elements, and where it stands in ``src``."""
    tag = str(element.tag)
    if tag in _BY_ID:
        name, address = _BY_ID[tag]
        identifier = (element.get(name) or "").strip()
        return address.format(identifier) if identifier.replace("-", "").replace("_", "").isalnum() else None
    if tag in _BY_ADDRESS:
        value = (element.get(_BY_ADDRESS[tag]) or "").strip()
        if tag == "amp-tiktok" and value.isdigit():
            return f"https://www.tiktok.com/embed/v2/{value}"
        return value or None
    if tag == "amp-brightcove" and element.get("data-account") and (video := element.get("data-video-id")):
        player = f"{element.get('data-player') or 'default'}_{element.get('data-embed') or 'default'}"
        return f"https://players.brightcove.net/{element.get('data-account')}/{player}/index.html?videoId={video}"
    if tag == "amp-jwplayer" and element.get("data-player-id") and (media := element.get("data-media-id")):
        return f"https://content.jwplatform.com/players/{media}-{element.get('data-player-id')}.html"
    return None
