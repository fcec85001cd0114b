"""The number of comments."""

from __future__ import annotations

import time

import pytest

from newsparse import parse
from newsparse.generic.comments import _AMID
from tests.invented import SENTENCES, URL, ld, read


@pytest.mark.parametrize(
    ("shown", "count"),
    [
        ("댓글 12", 12),
        ("댓글(7)", 7),
        ("전체기사의견(2)", 2), ("네티즌 의견 0", 0), ("독자의견 (11)", 11), ("댓글 '1'", 1),
        ("12 Comments", 12),
        ("Comments (1,204)", 1204),
        ("12개의 댓글", 12),
        ("Kommentare: 3", 3),
        ("0 commentaires", 0),
        ("3304 views 13 mins 0 comments", 0),
        ("New, 203 comments", 203),
        ("203 comments / new", 203),
        ("Vedi tutti i commenti (14)", 14),
        ("Alle Kommentare (0)", 0),
        ("No comments yet", 0), ("Keine Kommentare:", 0), ("Aucun commentaire", 0), ("No hay comentarios", 0), ("Комментариев пока нет", 0), ("아직 댓글이 없습니다", 0), ("暂无评论", 0),
        ("共 8 則留言", 8), ("コメント2件", 2), ("この記事に2件のコメントがあります", 2), ("Ý kiến (12)", 12), ("ความคิดเห็น (3)", 3), ("Пікірлер 4", 4), ("טרם התפרסמו תגובות", 0),
    ],
)
def test_as_displayed(shown: str, count: int) -> None:
    assert read(after=f"<div><span>{shown}</span></div>").comment_count == count


@pytest.mark.parametrize(
    "shown",
    ["댓글", "No comment", "No comments from the mayor so far", "Comments are closed", "12", "12 comments from readers of the paper", "Comments 12 of 3"],
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


def test_counts_of_other_articles_say_nothing() -> None:
    teasers = "".join(f"<li><a href='/{n}'>Another story</a><p>{n} Comments</p></li>" for n in (3, 17, 28))
    between = "".join(f"<div><a href='/x{n}'>Link {n}</a></div>" for n in range(20))
    assert read(after=f"{between}<ul>{teasers}</ul>").comment_count is None
    assert read(after=f"<p>4 Comments</p>{between}<ul>{teasers}</ul>").comment_count == 4
    assert read(after="<p>3 Comments</p><p>Comments (3)</p>").comment_count == 3


def test_responses_to_a_survey_amid_the_text_are_no_comments() -> None:
    assert read(inside="<table><tr><td>Harbour</td><td>120 responses</td></tr><tr><td>Quay</td><td>90 boats</td></tr></table><p>The bridge is old, and it is to be mended in the spring.</p>").comment_count is None


def test_hostile_counts() -> None:
    started = time.process_time()
    for piece in ("1 ", "12,", "comments (", "1 comments "):
        _AMID.search(piece * 5000)
    assert time.process_time() - started < 0.5


def test_odd_json_ld() -> None:
    for value in ("true", "-4", '"many"', "[]", "null", "1e99"):
        assert (
            read(head=ld('{"@type":"NewsArticle","headline":"x","commentCount":' + value + "}")).comment_count
            is None
        )


@pytest.mark.parametrize(
    ("heading", "count"),
    [("3 thoughts on “Eastmere rebuilds its bridge, and asks who is to pay”", 3), ("One response to “Eastmere rebuilds its bridge and asks”", 1),
     ("12 responses to lower fares are what the council hopes for", None)],
)  # fmt: skip
def test_wordpress_heads_comments(heading: str, count: int | None) -> None:
    assert read(after=f"<h2 class='comments-title'>{heading}</h2>").comment_count == count


@pytest.mark.parametrize("line", ["Aucun commentaire", "No comments yet", "Keine Kommentare", "No Comments:", "댓글 0", "Comments (0)", "View all comments (0)", "See responses (0)", "아직 댓글이 없습니다"])
@pytest.mark.parametrize("tag", ["p", "div", "h4"])
def test_the_last_line_of_the_texts_own_block(line: str, tag: str) -> None:
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    article = parse(f"<article><h1>Eastmere rebuilds its bridge</h1>{text}<{tag}>{line}</{tag}></article>", URL)
    assert article.comment_count == 0
    assert article.text == "\n\n".join(SENTENCES)


def test_a_line_amid_the_text_says_nothing_of_comments() -> None:
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    article = parse(f"<article><h1>Eastmere rebuilds its bridge</h1><p>No comments</p>{text}</article>", URL)
    assert article.comment_count is None


def test_a_count_in_russian() -> None:
    assert read(after="<p>Комментарии 14</p>").comment_count == 14


def test_a_count_in_square_brackets() -> None:
    assert read(after="<div class='toolbar'><a href='/threads/1'>[ 84 comments ]</a></div>").comment_count == 84
