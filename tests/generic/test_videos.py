"""Embedded players."""

from __future__ import annotations

import time

import pytest

from newsparse.generic.videos import player, provider_of
from tests.invented import ld, read


@pytest.mark.parametrize(
    ("address", "provider", "url"),
    [
        ("https://www.youtube.com/embed/abcdefghijk?rel=0", "YouTube", "https://www.youtube.com/watch?v=abcdefghijk"),
        ("https://player.vimeo.com/video/12345678", "Vimeo", "https://vimeo.com/12345678"),
        ("https://www.dailymotion.com/embed/video/x8abcde", "Dailymotion", "https://www.dailymotion.com/video/x8abcde"),
        ("https://www.youtube.com/embed/videoseries?list=PLabc_123", "YouTube", "https://www.youtube.com/playlist?list=PLabc_123"),
        ("https://www.youtube.com/embed/abcdefghijk?list=PLabc_123", "YouTube", "https://www.youtube.com/watch?v=abcdefghijk"),
        ("https://e.example/embed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabcdefghijk&x=1", "YouTube", "https://www.youtube.com/watch?v=abcdefghijk"),
        ("https://tv.naver.com/embed/4224557", "Naver TV", None), ("https://e.example/a.mp4", None, "https://e.example/a.mp4"),
    ],
)  # fmt: skip
def test_players(address: str, provider: str | None, url: str | None) -> None:
    video = player(address)
    assert video is not None and (video.provider, video.url) == (provider, url)


@pytest.mark.parametrize(
    "address",
    [
        "https://e.example/ad.html",
        "https://e.example/ad?url=https%3A%2F%2Fe.example%2Fpage",
        "https://notyoutube.com/embed/abcdefghijk",
        "https://www.facebook.com/plugins/like.php",
        "http://[bad",
    ],
)
def test_no_players(address: str) -> None:
    assert player(address) is None
    assert provider_of(address) in (None, "Facebook")


def test_a_button_to_a_channel_is_no_video() -> None:
    assert player("https://www.dailymotion.com/badge/user/eastmere?type=carousel") is None


def test_hostile_addresses() -> None:
    started = time.process_time()
    for piece in ("?url=", "&list=", "/embed/", "https%3A%2F%2F", "&src=https%3A%2F%2F"):
        player("https://www.youtube.com/embed?" + piece * (20_000 // len(piece)))
        player("https://e.example/embed?" + piece * (20_000 // len(piece)))
    assert time.process_time() - started < 0.5


def test_videos_of_the_page_each_once() -> None:
    node = '{"@type":"VideoObject","name":"The bridge","embedUrl":"https://www.youtube.com/embed/abcdefghijk","duration":"PT1M5S","thumbnailUrl":"https://e.example/t.jpg"}'
    article = read(
        head=ld(node),
        inside="<iframe src='https://www.youtube.com/embed/abcdefghijk' title='Player'></iframe><iframe src='/ad'></iframe>",
    )
    (video,) = article.videos
    assert (video.title, video.duration_seconds, video.embed_url) == (
        "Player",
        65.0,
        "https://www.youtube.com/embed/abcdefghijk",
    )


def test_a_video_element() -> None:
    (video,) = read(inside="<video poster='/p.jpg'><source src='/v.mp4' type='video/mp4'></video>").videos
    assert (
        video.url == "https://www.eastmere-post.example/v.mp4"
        and video.thumbnail == "https://www.eastmere-post.example/p.jpg"
    )
