"""Characters of the East Asian scripts."""

import pytest

from newsparse.grammar.headline import headline_words
from newsparse.grammar.scripts import is_east_asian, is_han, is_hangul


@pytest.mark.parametrize(("text", "hangul"), [("가온군", True), ("힣", True), ("", False), ("가 군", False), ("가온a", False), ("ㅋㅋ", False), ("가온郡", False)])
def test_hangul(text: str, hangul: bool) -> None:
    assert is_hangul(text) is hangul


def test_characters_of_each_script() -> None:
    assert is_han("東") and not is_han("가") and not is_han("の")
    assert all(map(is_east_asian, "東가のカ")) and not any(map(is_east_asian, "aé。ж"))


def test_words_that_no_spaces_part_are_their_pairs() -> None:
    assert headline_words("東京新聞") == {"東京", "京新", "新聞"}
    assert headline_words("도서관이 열렸다") == {"도서관이", "열렸다"}
