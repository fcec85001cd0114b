"""The number of comments."""

from __future__ import annotations

import pytest

from tests.invented import ld, read


@pytest.mark.parametrize(
    ("shown", "count"),
    [
        ("댓글 12", 12),
        ("댓글(7)", 7),
        ("12 Comments", 12),
        ("Comments (1,204)", 1204),
        ("12개의 댓글", 12),
        ("Kommentare: 3", 3),
        ("0 commentaires", 0),
    ],
)
def test_as_displayed(shown: str, count: int) -> None:
    assert read(after=f"<div><span>{shown}</span></div>").comment_count == count


@pytest.mark.parametrize(
    "shown",
    ["댓글", "Comments are closed", "12", "12 comments from readers of the paper", "Comments 12 of 3"],
)
def test_no_count(shown: str) -> None:
    assert read(after=f"<div><span>{shown}</span></div>").comment_count is None


@pytest.mark.parametrize(
    "json",
    [
        '{"@type":"NewsArticle","headline":"x","commentCount":41}',
        '{"@type":"NewsArticle","headline":"x","commentCount":"41"}',
        '{"@type":"NewsArticle","headline":"x","interactionStatistic":[{"interactionType":"https://schema.org/CommentAction","userInteractionCount":41}]}',
    ],
)
def test_json_ld(json: str) -> None:
    assert read(head=ld(json)).comment_count == 41


def test_odd_json_ld() -> None:
    for value in ("true", "-4", '"many"', "[]", "null", "1e99"):
        assert (
            read(head=ld('{"@type":"NewsArticle","headline":"x","commentCount":' + value + "}")).comment_count
            is None
        )
