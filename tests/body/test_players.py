"""Of a box with a player amid a text its title, its length and its source are none of the text."""

import pytest

from newsparse import parse
from newsparse.article import Heading, Paragraph
from newsparse.body.mending.players import _LENGTH
from tests.invented import SENTENCES, URL, page, read

VIDEO = "<video src='https://cdn.example/v.mp4'></video>"
FRAME = "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe>"


def told(inside: str) -> list[str]:
    """What a body holds besides its own paragraphs."""
    own = {f"{sentence} {sentence}" for sentence in SENTENCES}
    return [block.text for block in read(inside=inside).body if isinstance(block, (Heading, Paragraph)) and block.text not in own]


@pytest.mark.parametrize(
    "box",
    [
        "<div class='b-audio'><h3>The bridge and its keepers</h3><span>00:00 / 12:41</span><audio src='/a.mp3'></audio></div>",
        f"<div><div>{VIDEO}</div><h4>The bridge on Monday</h4><p>02:14</p></div>",
        f"<section class='media audio-player'><h2>A talk on the bridge</h2>{FRAME}<p>Source: Eastmere Radio</p></section>",
        "<div><div><div class='jwplayer' id='one'></div></div><h2>Video: the second pillar</h2><p>Duration: 2:14 min</p></div>",
        f"<div class='embed'><div class='tv-player'>{VIDEO}</div><h4>Události: Most se uzavře</h4><p>Délka: 2:14</p></div>",
    ],
)
def test_what_a_player_is_called_goes(box: str) -> None:
    assert told(box) == []


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        (f"<h2>The pillars</h2>{FRAME}", ["The pillars"]),
        (f"<div><h2>The pillars</h2>{FRAME}</div>", ["The pillars"]),
        ("".join(f"<div class='video-item'><h2>{n}. A song of the bridge</h2>{FRAME}</div>" for n in (3, 2, 1)), [f"{n}. A song of the bridge" for n in (3, 2, 1)]),
        (f"<div class='video'><h2>The pillars</h2>{FRAME}<p>{SENTENCES[0][:90]}, and this time nobody spoke against it.</p></div>",
         ["The pillars", f"{SENTENCES[0][:90]}, and this time nobody spoke against it."]),
    ],
)  # fmt: skip
def test_headings_over_players_stay(inside: str, kept: list[str]) -> None:
    assert told(inside) == kept


@pytest.mark.parametrize("line", ["02:14", "00:00 / 12:41", "3 min 12 s", "Dauer: 2:14", "Duration: 2:14 min", "1:02:14", "12 min", "3 min 12 s · Eastmere TV"])
def test_how_long_something_lasts(line: str) -> None:
    assert _LENGTH.fullmatch(line)


@pytest.mark.parametrize("line", ["12", "2:1", "12 minutes from the harbour", "3 min 12 m", "Prep: 15 min", "It was 10:30."])
def test_other_lines_with_numbers(line: str) -> None:
    assert not _LENGTH.fullmatch(line)


@pytest.mark.parametrize("lines", [("00:00", "/", "03:12"), ("0:00 / 1:02:12", "1x"), ("Audio 03:12",), ("3:12 min",), ("-03:12",), ("Artikel anhören: 3:12",)])
def test_a_players_lines_among_paragraphs_go(lines: tuple[str, ...]) -> None:
    assert told("".join(f"<p>{line}</p>" for line in lines)) == []


def test_the_clock_behind_a_player_goes() -> None:
    assert told("<p><audio src='/a.mp3'></audio></p><p>03:12</p>") == []


def test_clocks_down_a_text_stay() -> None:
    clocks = [f"1{n}:3{n}" for n in range(5)]
    assert [line for line in told("".join(f"<p>{clock}</p><p>{SENTENCES[0]} {SENTENCES[1]}</p>" for clock in clocks)) if len(line) < len(SENTENCES[0])] == clocks
    assert told("<p>10:30</p>") == ["10:30"]


def test_clocks_and_times_of_a_text_stay() -> None:
    first, second = SENTENCES[:2]
    opened = page().replace("<p>", f"<p>18:30</p><p>{first} {second}</p><p>19:10</p><p>", 1)
    assert {"18:30", "19:10"} <= set(parse(opened, URL).text.split("\n\n"))
    assert {"18:30", "19:10"} <= set(told(f"<p>18:30</p><p>{first} {second}</p>{FRAME}<p>19:10</p><p>{second} {first}</p>"))
    assert told("<p>14:30 / 16:45</p>") == ["14:30 / 16:45"]
    assert "11:00 | 13:15" in read(inside="<ul><li>Saturday</li><li>0:00 / 0:30</li><li>Sunday</li><li>11:00 | 13:15</li></ul>").text
    assert "35:12 min" in read(inside="<ul><li>35:12 min</li><li>35:48 min</li></ul>").text
