"""Rules of the body that look at some lines alone say of all lines what they would say if they looked at every one."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from newsparse.article import Author
from newsparse.body.compose import _DECLARED, _STRIPPERS
from newsparse.body.stripping.above import signing_lines
from newsparse.body.stripping.amid import prompts
from newsparse.body.stripping.amid.boxes import contents, share_lists, sponsors
from newsparse.body.stripping.amid.links import labelled
from newsparse.body.stripping.below.afterword import _NOTICES, _is_notice, _may_hold_notice
from newsparse.body.stripping.below.biographies import _REACHED, _REACHES, is_to_reach
from newsparse.body.stripping.below.endings import _DASHED, _DASHES
from newsparse.body.stripping.below.made_how import _IS_FROM, _OPENS_SOURCE
from newsparse.body.stripping.stripper import BlockStripper
from newsparse.body.stripping.text import SHORT, BodyText
from newsparse.grammar.bylines.signature_lines import _CLOCK, _TWO_DIGITS
from newsparse.grammar.dates.find import YEAR_LIKE
from newsparse.page import Page

SAMPLES = sorted((Path(__file__).resolve().parent.parent.parent / "samples").glob("*/*.html"))
ALL = {s.name: s for s in (*itertools.chain(*_STRIPPERS.values()), *_DECLARED) if isinstance(s, BlockStripper)}


@pytest.mark.parametrize("language", ["en", "ko", "ja"])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.parent.name)
def test_strippers_name_the_same_of_some_lines_as_of_all(sample: Path, language: str) -> None:
    page = Page.read(sample.read_bytes())
    for segments in (page.segments, page.segments[-40:], page.segments[:40]):
        known = BodyText(segments, page.root, "The bridge of Sampleton", authors=(Author(name="Ada Field"),), language=language)
        every = BodyText(segments, page.root, "The bridge of Sampleton", authors=(Author(name="Ada Field"),), language=language)
        every.short = every.linked = every.texts
        for name, stripper in ALL.items():
            assert set(stripper(known)) == set(stripper(every)), name


def test_no_rule_of_short_lines_takes_longer_ones() -> None:
    longest = (contents._LONGEST, labelled._HEAD, share_lists._LONGEST, share_lists._LONGEST_CLOCK, sponsors._LABEL, prompts._TITLE, signing_lines._LONGEST_NOBODY)
    assert max(longest) <= SHORT


@pytest.mark.parametrize(
    "line",
    ["All rights reserved by the post", "No part of this article may be copied.", "No part of this story may be", "© 2031 Eastmere Post. All rights reserved.", "저작권자 © 한빛일보, 무단전재 및 재배포 금지", *_NOTICES],
)
def test_notices_are_told_from_lines_that_are_joined(line: str) -> None:
    assert _is_notice(line)
    assert _may_hold_notice(f"The bridge was closed.\n{line}\nThe mayor said so.")


def test_joined_lines_without_a_notice() -> None:
    assert not _may_hold_notice("The bridge was closed.\nThe mayor said so.")


@pytest.mark.parametrize("text", ["Provided by University of Eastmere", "Materials provided by Eastmere", "Content provided by Eastmere", "Story provided by Eastmere", "Journal information: Arches", "DOI: 10.0000/arch"])
def test_lines_of_a_source_begin_so(text: str) -> None:
    assert _IS_FROM.fullmatch(text.lower())
    assert text.lower().startswith(_OPENS_SOURCE)


@pytest.mark.parametrize("text", ["— Wire", "– EPN/dq", "-- ABC"])
def test_signs_behind_a_dash_begin_with_one(text: str) -> None:
    assert _DASHED.fullmatch(text)
    assert text[0] in _DASHES


@pytest.mark.parametrize("text", ["You can reach Ada at ada@sampleton.example", "CONTACT Ada: ada@sampleton.example", "e-mail Ada at ada@sampleton.example", "Follow her on Twitter", "ſend tips to Ada at ada@sampleton.example", "Write to Ada at ada@sampleton.example", "Call Ada at 555-0100", "Ada Field can be reached at ada@sampleton.example"])
def test_lines_that_say_how_the_writer_is_reached(text: str) -> None:
    assert _REACHES.match(text) or _REACHED.match(text)
    assert is_to_reach(text, "Ada Field")


@pytest.mark.parametrize("text", ["4.3.31", "’31", "’ 4-31", "11:05", "9h30", "4 March 31", "١٢:٣٠", "3 / 31", "ก. 31", "March 31,"])
def test_dates_and_clocks_have_two_digits_or_the_word_for_a_year(text: str) -> None:
    assert not (YEAR_LIKE.search(text) or _CLOCK.search(text)) or _TWO_DIGITS.search(text)
