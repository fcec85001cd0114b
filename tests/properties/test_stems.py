"""Shortcuts before a pattern: whatever the pattern matches holds one of the stems that are looked for first."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from newsparse.generic.pictures import emblems, objections
from newsparse.generic.pictures.words import figure_names
from newsparse.grammar.credits import credit_words, picture_words
from newsparse.grammar.to_readers import comment_lines
from newsparse.regex import Uncompiled


def _matched_by(pattern: object) -> st.SearchStrategy[str]:
    assert isinstance(pattern, Uncompiled)
    return st.from_regex(re.compile(pattern.pattern, pattern.flags))


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        pytest.param(emblems._PLACEHOLDER, emblems._PLACEHOLDER_STEMS, id="placeholder"),
        pytest.param(emblems._FURNITURE, emblems._FURNITURE_STEMS, id="furniture"),
        pytest.param(emblems._STANDING_FOLDER, emblems._FOLDER_STEMS, id="folder"),
        pytest.param(objections._TOOL, objections._TOOL_STEMS, id="tool"),
        pytest.param(figure_names._CAPTION_NAMES, figure_names._CAPTION_STEMS, id="caption"),
        pytest.param(figure_names._CREDIT_NAMES, figure_names._CREDIT_STEMS, id="credit"),
        pytest.param(figure_names._UNHEARD, figure_names._UNHEARD_STEMS, id="unheard"),
    ],
)
def test_what_a_pattern_matches_holds_a_stem(pattern: object, stems: tuple[str, ...]) -> None:
    @settings(max_examples=30, suppress_health_check=list(HealthCheck))
    @given(_matched_by(pattern))
    def holds(text: str) -> None:
        assert emblems.holds(text.lower(), stems)

    holds()


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(_matched_by(credit_words._HINT))
def test_a_word_of_a_label_is_hinted_at(text: str) -> None:
    assert credit_words.hints_at_word_label(text)


@pytest.mark.parametrize("before", ["", "The bridge. ", "The bridge! ", "The bridge? ", 'He said "no" ', "(left) ", "The bridge / ", "The bridge | ", "The bridge - ", "The bridge – "])
@pytest.mark.parametrize("word", ["Foto", "Photo", "Picha", "Larawan"])
def test_a_word_for_pictures_is_seen_where_it_may_stand(before: str, word: str) -> None:
    assert picture_words._may_hold_unsigned(f"{before}{word} Ann Onym")
    assert not picture_words._may_hold_unsigned("The bridge at dawn.")


@pytest.mark.parametrize("line", ["No comments yet", "There are no replies", "Keine Kommentare", "sin comentarios", "nessun commento", "geen reacties", "ei kommentteja", "brak komentarzy", "yorum yok", "belum ada komentar"])
def test_nobody_has_commented_in_whatever_words(line: str) -> None:
    assert comment_lines.says_no_comments(line)
    assert comment_lines.says_no_comments(line.upper())
