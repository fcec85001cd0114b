"""What a site says of its own trade above or below a text."""

import time

import pytest

from newsparse import parse
from newsparse.body.stripping.above.disclosures import _DISCLOSES
from tests.invented import SENTENCES, URL

LINES = [
    "This post contains affiliate links, which pay for the lamps on our desk.",
    "Disclosure: as a Lampshop Associate I earn from what is bought.",
    "If you buy a lamp behind these links, we may earn a small commission at no cost to you.",
    "Der Artikel enthält Affiliate-Links. Kauft ihr darüber ein, bekommen wir eine kleine Provision.",
    "Some offers are from partners of ours, and we may receive compensation when you click.",
]
TEXT = "".join(f"<p>{s}</p>" for s in SENTENCES)


def read(title: str, above: str = "", below: str = "") -> str:
    return parse(f"<h1>{title}</h1><article>{above}{TEXT}{below}</article>", URL).text


@pytest.mark.parametrize("line", LINES)
def test_a_disclosure_above_or_below_the_text_is_none_of_it(line: str) -> None:
    whole = "\n\n".join(SENTENCES)
    assert read("Eastmere rebuilds its bridge", above=f"<p>{line}</p>") == whole
    assert read("Eastmere rebuilds its bridge", below=f"<p>{line}</p>") == whole


def test_it_is_text_where_the_text_is_about_them() -> None:
    assert LINES[0] in read("How affiliate links pay for a bridge", above=f"<p>{LINES[0]}</p>")


@pytest.mark.parametrize("line", ["The commission of the council met on Monday.", "An affiliate of the bank will pay the compensation in May.", "Die Provision der Bank blieb geheim."])
def test_what_only_sounds_like_one_stays(line: str) -> None:
    assert line in read("Eastmere rebuilds its bridge", below=f"<p>{line}</p>")


def test_the_pattern_is_quick() -> None:
    started = time.process_time()
    for unit in ("earn ", "provision ", "as a associate", "affiliate-", "commission "):
        _DISCLOSES.search(unit * (20_000 // len(unit)))
    assert time.process_time() - started < 1
