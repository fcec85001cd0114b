"""Health: what the declared sources of each extractor gave."""

from __future__ import annotations

import json
from collections.abc import Iterator

from newsparse import GENERIC_ONLY, Article, Extractor, css, health, meta, parse

LEAD = "The second pier of the old harbour opened on Monday after ten years of work, the port office said."
MORE = "Ferries to the islands will sail from it again from the first of June, four times a day in each direction."


class System(Extractor):
    marker = css("#system")
    authors = css(".system-writer")


class Lantern(System):
    hosts = ("lantern.example",)
    authors = css(".writer") | meta("author")
    subtitles = css(".deck")
    body = css(".story")

    def tags(self, page: object) -> list[str]:
        """None, ever."""
        return []


System.__module__ = "newsparse.platforms.system"  # a platform stands in a file of its own
REGISTRY = GENERIC_ONLY.with_extractors(Lantern, System)


def article(story: str = "story", writer: str = "writer", deck: str = "deck") -> Article:
    page = (
        f'<html lang="en"><body id="system"><h1>Pier 2 reopens</h1><p class="{deck}">Ten years of work end</p>'
        f'<p class="{writer}">Mina Seo</p><div class="{story}"><p>{LEAD}</p><p>{MORE}</p></div></body></html>'
    )
    return parse(page, "https://lantern.example/1", registry=REGISTRY)


def test_each_declared_source_is_counted_hit_or_not() -> None:
    found = health([article()] * 3 + [article(writer="system-writer")], REGISTRY)
    assert found.articles == 4
    authors = [(s.source, s.owner, s.outcome, s.hits) for s in found.sources if s.field == "authors"]
    assert authors == [
        ('css(".writer")', "Lantern", "declared", 3),
        ('meta("author")', "Lantern", "declared", 0),
        ('css(".system-writer")', "System", "fallback", 1),
    ]
    tags = [(s.source, s.outcome, s.hits) for s in found.sources if s.field == "tags"]
    assert tags == [("Lantern.tags()", "declared", 0), ("", "absent", 4)]
    assert found.own_share("Lantern", "authors") == 0.75


def test_a_redesign_shows_the_day_it_happens() -> None:
    before, after = health([article()] * 9, REGISTRY), health([article(story="text-v2")] * 9, REGISTRY)
    assert after.fallen(before) == [("Lantern", "body")]
    assert before.fallen(before) == []
    assert [(s.outcome, s.owner, s.share) for s in after.sources if s.field == "body"] == [("declared", "Lantern", 0), ("fallback", "Generic", 1)]
    line = next(line for line in str(after).splitlines() if "fell through" in line)
    assert line.split() == ["Lantern", "body", "9", "100", "fell", "through", "to", "Generic"]


def test_rows_for_a_table() -> None:
    (row, *_) = [row for row in health([article()], REGISTRY).to_dicts() if row["field"] == "body"]
    assert row == {
        "extractor": "Lantern", "articles": 1, "field": "body", "source": 'css(".story")', "owner": "Lantern", "outcome": "declared", "hits": 1, "share": 1.0,
    }  # fmt: skip


def test_json_of_articles_does_as_well_and_is_read_once() -> None:
    def stream() -> Iterator[dict[str, object]]:
        for one in (article(), article(deck="other")):
            yield json.loads(one.model_dump_json())

    assert health(stream(), REGISTRY) == health([article(), article(deck="other")], REGISTRY)
    assert health([{"title": "x"}]).sources == ()
    assert "no extractor declared anything" in str(health([{"title": "x"}]))


def test_an_extractor_that_is_not_registered_is_known_by_what_it_gave() -> None:
    found = health([article(), article(writer="system-writer")], GENERIC_ONLY)
    assert [(s.field, s.source, s.hits) for s in found.sources if s.outcome == "declared"] == [
        ("subtitles", 'css(".deck")', 2), ("authors", 'css(".writer")', 1), ("body", 'css(".story")', 2),
    ]  # fmt: skip
    assert next(s for s in found.sources if s.field == "authors" and s.outcome == "fallback").owner == "System"


def test_what_is_kept_does_not_grow_with_the_articles() -> None:
    """Of what the generic engine gave, whatever its source, one number is kept."""
    values = json.loads(article(writer="other").model_dump_json())

    def stream(number: int) -> Iterator[dict[str, object]]:
        for at in range(number):
            said = {"extractor": "Generic", "source": f"h{at}", "raw": ""}
            yield values | {"url": f"https://a{at}.lantern.example/", "provenance": {**values["provenance"], "authors": said}}

    assert len(health(stream(500), REGISTRY).sources) == len(health(stream(1), REGISTRY).sources)


def test_built_in_extractors_are_found_by_name_or_host() -> None:
    page = f"<html lang='en'><body><h1>Pier 2 reopens</h1><div id=x><p>{LEAD}</p><p>{MORE}</p></div></body></html>"
    found = health([parse(page, "https://www.ytn.co.kr/1"), parse(page, "https://www.busan.com/1")])
    assert {s.extractor for s in found.sources} == {"YTN", "OneBody_busan_com"}
    assert all(s.outcome != "declared" or not s.hits for s in found.sources)
