"""No text stands twice, and no caption is text: pages on which it once did."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse import parse
from tests.invented import SENTENCES, URL, page

_PICTURE = "<figure><img src='https://img.eastmere-post.example/2031/1-bridge-1200.jpg' width=1200 height=800>{}</figure>"
CAPTION = "A gull rests above the quay at low water"


def test_a_page_that_shows_a_picture_alone_has_no_text() -> None:
    html = f"<html lang=en><title>Low water</title><body><article><h1>Low water</h1><div class='article-body'>{_PICTURE.format(f'<figcaption>{CAPTION} Photo: Tom Hale</figcaption>')}</div></article>"
    article = parse(html, URL, min_probability=0.0)
    assert not article.text
    assert [image.caption for image in article.images] == [CAPTION]
    assert "body_missing" in {warning.code for warning in article.warnings}


def test_a_caption_longer_than_the_text_is_no_text_either() -> None:
    caption = f"{CAPTION}, where the ferry landed until the pier was closed for the winter ten years ago"
    html = f"<html lang=en><title>Low water</title><body><article><h1>Low water</h1><div class='article-body'>{_PICTURE.format(f'<figcaption>{caption}</figcaption>')}<p>The tide fell to its lowest on Monday.</p></div></article>"
    article = parse(html, URL, min_probability=0.0)
    assert article.text == "The tide fell to its lowest on Monday."


def test_the_text_in_a_figure_that_is_never_closed_is_text_and_no_caption() -> None:
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    article = parse(page().replace("<div class='article-body'>", "<div class='article-body'>" + _PICTURE.removesuffix("</figure>").format(body)), URL, min_probability=0.0)
    assert SENTENCES[0] in article.text
    assert not any(image.caption and image.caption[:60] in article.text for image in (*article.images, article.lead_image) if image)


def test_a_table_that_is_the_whole_text_is_shown_once() -> None:
    rows = "".join(f"<tr><td>Year {n}</td><td>{n * 7} tonnes of coal</td><td>{n + 3} ships</td></tr>" for n in range(20))
    html = f"<html lang=en><title>Ships of the harbour</title><h1>Ships of the harbour</h1><div class=article-body><table><tr><th>Year of the count</th><th>Coal landed here</th><th>Ships</th></tr>{rows}</table></div>"
    article = parse(html, URL, min_probability=0.0)
    assert [block.type for block in article.body] == ["table"]
    assert article.text.count("Coal landed here") == 1


def test_a_list_that_lays_out_the_page_is_shown_once() -> None:
    items = "".join(f"<li><p>{sentence}</p></li>" for sentence in (*SENTENCES, *(sentence.replace("the", "their") for sentence in SENTENCES)))
    article = parse(f"<html lang=en><title>Bridge</title><h1>Bridge</h1><div class=article-body><ul>{items}</ul></div>", URL, min_probability=0.0)
    assert all(article.text.count(sentence) == 1 for sentence in SENTENCES)
    assert len({block.type for block in article.body}) == 1


_DATES = """
import newsparse
html = '<html lang=ko><head><title>Bridge</title><script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-11-14T22:13:20Z"}</script></head><body><h1>Bridge</h1><time datetime="2026-03-04">4</time><p>%s</p>'
print(newsparse.parse(html, min_probability=0.0).model_dump_json())
"""


@pytest.mark.slow
def test_days_that_are_equally_likely_are_ranked_alike_in_every_process(top: Path) -> None:
    said = {
        subprocess.run([sys.executable, "-c", _DATES % SENTENCES[0]], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True, cwd=top).stdout
        for seed in ("1", "2", "3", "4")
    }
    assert len(said) == 1 and b"almost as believably" in said.pop()
