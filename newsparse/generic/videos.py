"""Embedded players: frames of the known platforms, ``<video>`` elements, JSON-LD and ``og:video``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from newsparse.article import Video
from newsparse.body.building import amp
from newsparse.body.building.embeds import is_advertising, unwrapped
from newsparse.draft import Draft, Reading
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.jsonld import Node, types_of
from newsparse.tree.segments import In, Segment

_MOST = 30
_AFTER = 12
_NOT_ARTICLE = In.NAV.value | In.FOOTER.value | In.FORM.value

#: Host (by label suffix) to the platform's name.
PLATFORMS = {
    "youtube.com": "YouTube",
    "youtube-nocookie.com": "YouTube",
    "youtu.be": "YouTube",
    "vimeo.com": "Vimeo",
    "dailymotion.com": "Dailymotion",
    "dai.ly": "Dailymotion",
    "geo.dailymotion.com": "Dailymotion",
    "brightcove.net": "Brightcove",
    "brightcove.com": "Brightcove",
    "jwplayer.com": "JW Player",
    "jwplatform.com": "JW Player",
    "jwpsrv.com": "JW Player",
    "tv.naver.com": "Naver TV",
    "serviceapi.nmv.naver.com": "Naver TV",
    "serviceapi.rmcnmv.naver.com": "Naver TV",
    "tv.kakao.com": "Kakao TV",
    "play-tv.kakao.com": "Kakao TV",
    "kakaotv.daum.net": "Kakao TV",
    "videofarm.daum.net": "Kakao TV",
    "twitch.tv": "Twitch",
    "tiktok.com": "TikTok",
    "players.glomex.com": "Glomex",
    "player.glomex.com": "Glomex",
    "kaltura.com": "Kaltura",
    "wistia.net": "Wistia",
    "wistia.com": "Wistia",
    "streamable.com": "Streamable",
    "ooyala.com": "Ooyala",
    "vidible.tv": "Vidible",
    "cnn.com": "CNN",
    "rutube.ru": "Rutube",
    "vk.com": "VK",
    "vkvideo.ru": "VK",
    "bilibili.com": "Bilibili",
    "v.qq.com": "Tencent Video",
    "youku.com": "Youku",
    "nicovideo.jp": "Niconico",
    "arcgis.com": "",
    "rumble.com": "Rumble",
    "odysee.com": "Odysee",
    "ok.ru": "OK",
    "digiteka.com": "Digiteka",
    "ultimedia.com": "Digiteka",
    "afreecatv.com": "SOOP",
    "sooplive.co.kr": "SOOP",
    "bbc.co.uk": "BBC",
    "dmcdn.net": "Dailymotion",
    "facebook.com": "Facebook",
}
_YOUTUBE_ID = regex(r"(?:/embed/|/v/|[?&]v=|youtu\.be/|/shorts/|/live/)([\w-]{11})(?![\w-])")
_YOUTUBE_LIST = regex(r"/embed/?(?:videoseries)?\?(?:[^#]{0,200}&)?list=([\w-]{2,64})")
_VIMEO_ID = regex(r"/(?:video/)?(\d{6,12})(?!\d)")
_DAILYMOTION_ID = regex(
    r"/(?:embed/)?video/([a-zA-Z0-9]{5,9})(?![a-zA-Z0-9])|[?&]video=([a-zA-Z0-9]{5,9})(?![a-zA-Z0-9])"
)
_DURATION = regex(r"P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d{1,6})?S)?")
_FILE = regex(r"\.(?:mp4|m3u8|webm|mov|m4v)(?:$|[?#])", re.I)


def videos(page: Page, draft: Draft) -> Reading[tuple[Video, ...]] | None:
    """The players between headline and the end of the body, then what the page declares; each once."""
    found: dict[str, Video] = {}
    for video in (*_embedded(page, draft), *_declared(page)):
        key = _key(video)
        if key in found:
            found[key] = found[key].model_copy(
                update={k: v for k, v in video if v is not None and getattr(found[key], k) is None}
            )
        elif len(found) < _MOST:
            found[key] = video
    value = tuple(found.values())
    return Reading(value, "generic.videos", _key(value[0])) if value else None


def provider_of(address: str) -> str | None:
    """The video platform of an address; ``None`` if the host is not one."""
    try:
        host = (urlsplit(address).hostname or "").lower()
    except ValueError:
        return None
    labels = host.split(".")
    for start in range(len(labels) - 1):
        if name := PLATFORMS.get(".".join(labels[start:])):
            if name == "Facebook" and "video" not in address:
                return None
            return name if name not in ("CNN", "BBC") or "embed" in address or "player" in address else None
    return None


def player(address: str, *, title: str | None = None, thumbnail: str | None = None) -> Video | None:
    """The video that a frame address plays; ``None`` if it plays none."""
    provider = provider_of(address)
    if provider is None and (inner := unwrapped(address)) is not address:
        address, provider = inner, provider_of(inner)
    if provider is None and (not _FILE.search(address) or is_advertising(address)):
        return None
    page_url = None
    if provider == "YouTube" and (match := _YOUTUBE_LIST.search(address)):
        page_url = f"https://www.youtube.com/playlist?list={match.group(1)}"
    elif provider == "YouTube" and (match := _YOUTUBE_ID.search(address)):
        page_url = f"https://www.youtube.com/watch?v={match.group(1)}"
        thumbnail = thumbnail or f"https://i.ytimg.com/vi/{match.group(1)}/hqdefault.jpg"
    elif provider == "YouTube" and "/embed" not in address and "list=" not in address:
        return None  # a channel, or the player's own script
    elif provider == "Vimeo" and (match := _VIMEO_ID.search(address)):
        page_url = f"https://vimeo.com/{match.group(1)}"
    elif provider == "Dailymotion" and (match := _DAILYMOTION_ID.search(address)):
        page_url = f"https://www.dailymotion.com/video/{match.group(1) or match.group(2)}"
    elif provider == "Dailymotion" and "/badge/" in address:
        return None  # a button that leads to a channel
    elif _FILE.search(address):
        page_url = address
    embed = None if page_url == address else address
    return Video(url=page_url, embed_url=embed, title=title, provider=provider, thumbnail=thumbnail)


def _embedded(page: Page, draft: Draft) -> Iterator[Video]:
    body = draft.body
    if body is None or not body.segments:
        return
    segments = body.segments if body.detached else page.segments[max(0, body.first - 40) : body.last + _AFTER]
    for segment in segments:
        if (
            segment.kind == "embed"
            and not segment.flags & _NOT_ARTICLE
            and (video := _of_element(page, segment))
        ):
            yield video


def _of_element(page: Page, segment: Segment) -> Video | None:
    element = segment.element
    title = " ".join((element.get("title") or "").split()) or None
    thumbnail = page.absolute(element.get("poster"))
    if segment.tag == "amp-youtube" and (video_id := element.get("data-videoid")):
        return player(f"https://www.youtube.com/embed/{video_id}", title=title)
    addresses = [amp.shown_by(element)]
    addresses += [element.get(name) for name in ("src", "data-src", "data-lazy-src", "data-original", "data")]
    addresses += [source.get("src") or source.get("data-src") for source in element.iter("source")]
    for address in addresses:
        if (url := page.absolute(address)) and (video := player(url, title=title, thumbnail=thumbnail)):
            return video
    return None


def _declared(page: Page) -> Iterator[Video]:
    own = page.ld_article.get("video")
    nodes = [
        *(own if isinstance(own, list) else [own]),
        *(node for node in page.ld if "VideoObject" in types_of(node)),
    ]
    for node in nodes[:_MOST]:
        if isinstance(node, dict) and (video := _from_node(page, node)):
            yield video
    for name in ("og:video:url", "og:video:secure_url", "og:video", "twitter:player"):
        url = page.absolute(page.meta(name))
        if url and (video := player(url)):
            yield video
            return


def _from_node(page: Page, node: Node) -> Video | None:
    content, embed = _address(page, node.get("contentUrl")), _address(page, node.get("embedUrl"))
    url = content or _address(page, node.get("url"))
    if not (url or embed):
        return None
    title = node.get("name") or node.get("headline")
    known = player(embed or url or "")
    return Video(
        url=known.url if known and known.url and not content else url,
        embed_url=embed,
        title=" ".join(title.split()) or None if isinstance(title, str) else None,
        provider=known.provider if known else None,
        thumbnail=_address(page, node.get("thumbnailUrl") or node.get("thumbnail")),
        duration_seconds=_seconds(node.get("duration")),
    )


def _address(page: Page, value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("url") or value.get("contentUrl")
    return page.absolute(value) if isinstance(value, str) else None


def _seconds(value: object) -> float | None:
    match = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    if not match or not any(match.groups()):
        return None
    days, hours, minutes, seconds = (int(group or 0) for group in match.groups())
    return float(((days * 24 + hours) * 60 + minutes) * 60 + seconds)


def _key(video: Video) -> str:
    return (video.url or video.embed_url or "").partition("#")[0].removeprefix("https:").removeprefix("http:")
