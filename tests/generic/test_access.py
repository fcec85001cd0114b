"""Free, metered, paywalled, unknown; and the warning."""

from __future__ import annotations

import time

import pytest

from newsparse import parse
from newsparse.generic import access
from tests.invented import URL, ld, read

NODE = '{"@type":"NewsArticle","headline":"x","isAccessibleForFree":%s}'


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (ld(NODE % "true"), "free"), (ld(NODE % '"False"'), "paywalled"), (ld(NODE % "false"), "paywalled"), ("", "unknown"),
        ("<meta property='article:content_tier' content='metered'>", "metered"), ("<meta property='article:content_tier' content='locked'>", "paywalled"),
        (ld('{"@type":"NewsArticle","headline":"x","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".p"}}'), "paywalled"),
        (ld(NODE % '"perhaps"'), "unknown"),
    ],
)  # fmt: skip
def test_what_the_page_says(head: str, expected: str) -> None:
    assert read(head=head).access == expected


def test_paywalled_carries_a_warning_with_evidence() -> None:
    article = read(head=ld(NODE % "false"))
    (warning,) = [w for w in article.warnings if w.code == "paywalled"]
    assert "isAccessibleForFree" in warning.message
    assert not [w for w in read(head=ld(NODE % "true")).warnings if w.code == "paywalled"]


@pytest.mark.parametrize(
    "prompt",
    [
        "Subscribe to continue reading",
        "이 기사는 유료회원 전용입니다",
        "Jetzt mit Plus weiterlesen",
        "Article réservé aux abonnés",
    ],
)
def test_a_prompt_beneath_a_short_body(prompt: str) -> None:
    short = "".join(
        f"<p>{'The council met on Monday evening to speak about the bridge. ' * 2}</p>" for _ in range(4)
    )
    html = f"<html><body><article><h1>Eastmere rebuilds its bridge</h1><div>{short}</div><div class='x'><p>{prompt}</p></div></article></body></html>"
    article = parse(html, url=URL)
    assert article.access == "paywalled"
    assert prompt in article.provenance["access"].raw


def test_a_newsletter_box_is_no_paywall() -> None:
    assert read(after="<div><p>Sign up for our morning letter</p></div>").access == "unknown"


def test_every_prompt_holds_a_word_that_is_looked_for() -> None:
    for sample in (
        "subscribe to read",
        "log in to continue",
        "to continue reading",
        "구독자 전용",
        "로그인 후 이용",
        "残り 500 文字",
        "订阅后阅读",
        "abonnez-vous pour",
    ):
        assert access._PROMPT.search(sample), sample
        assert any(word in sample for word in access._PROMPT_WORDS), sample


def test_hostile_prompts() -> None:
    start = time.process_time()
    for piece in ("subscribe ", "mit ", "log in", "구독 ", "a"):
        access._PROMPT.search((piece * 400)[:400])
    assert time.process_time() - start < 0.2
