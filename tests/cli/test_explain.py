"""explain: which source gave each field, what the others said, what was cut, and that it says what parse does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsparse
from newsparse import Extractor, NotAnArticle, WrongInput, cli, css, default_registry, explain, ld, meta
from newsparse.body.stripping.stripper import block_stripper
from newsparse.checking.sample import Sample, samples_in
from newsparse.parsing import parse
from newsparse.seeing.explanation import Candidate, Explanation
from tests.invented import URL, ld as jsonld, page

TOP = Path(__file__).resolve().parent.parent.parent
SAMPLES = samples_in(TOP / "samples")


class EastmerePost(Extractor):
    """The paper of the invented pages."""

    hosts = ("eastmere-post.example",)
    title = css(".gone") | css("h1") | meta("og:title")
    body = css(".article-body")
    drop = (css(".ad"),)


def of(field: str, **parts: str) -> dict[str, Candidate]:
    """The candidates of a field of an invented page, by source."""
    return {c.source: c for c in explain(page(**parts), URL)[field].candidates}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_it_reads_what_parse_reads(sample: Sample) -> None:
    seen = explain(sample.html, sample.url)
    article = parse(sample.html, sample.url)
    assert seen.article == article
    assert seen.chosen.extractor == article.extractor
    assert [removal for one in seen.stripped for removal in one.removals] == list(article.removals)
    for name, said in article.provenance.items():
        assert (seen[name].source, seen[name].extractor) == (said.source, said.extractor)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_field_that_has_a_value_has_one_chosen_candidate(sample: Sample) -> None:
    for seen in explain(sample.html, sample.url).fields:
        chosen = [c for c in seen.candidates if c.verdict == "chosen"]
        assert len(chosen) == bool(seen.source), seen
        assert all(c.why for c in seen.candidates), seen
        if chosen:
            assert seen.candidates[0] is chosen[0]


def test_headlines_that_lost_say_what_they_share_with_the_one_shown() -> None:
    found = of("title", head='<meta property="og:title" content="Council decides on pillars">')
    assert found["h1"].verdict == "chosen"
    assert found['meta("og:title")'].verdict == "overruled"
    assert found['meta("og:title")'].value == "Council decides on pillars"
    assert "readers see another headline, which is " in found['meta("og:title")'].why
    assert found["title"].verdict == "agrees"


PORTRAIT = '<img src="/faces/miller.jpg" alt="Jane Miller" width="400" height="400">'
DECK = "Two of the seven pillars had given way in spring"
LOGO = '<link rel="icon" href="/emblem.png"><meta property="og:image" content="https://www.eastmere-post.example/emblem.png">'


@pytest.mark.parametrize(
    ("field", "parts", "source", "value", "why"),
    [
        ("language", {"head": '<meta property="og:locale" content="ko_KR">'}, 'meta("og:locale")', "ko-KR", "the text is written in another script"),
        ("language", {"head": '<meta property="og:locale" content="en_GB">'}, 'meta("og:locale")', "en-GB", "html[lang] is trusted more"),
        ("url", {"head": '<meta property="og:url" content="/">'}, 'meta("og:url")', "https://www.eastmere-post.example/", "the address of the site's front page"),
        ("publisher", {"head": '<meta property="og:site_name" content="Eastmere Post"><meta name="twitter:site" content="@tide">'}, 'meta("twitter:site")', "tide", "the name of an account"),
        ("subtitles", {"above": "<p>Pillars have lost ground since the spring floods</p>"}, "above the body", "Pillars have lost ground since the spring floods", "no sign of a deck"),
        ("subtitles", {"above": f"<p class='deck'>{DECK}</p>", "head": f'<meta name="description" content="{DECK}">'}, "deck.described", DECK, "says the same"),
        ("description", {"head": '<meta name="description" content="Eastmere rebuilds its bridge">'}, 'meta("description")', "Eastmere rebuilds its bridge", "no more than the headline"),
        ("section", {"head": '<meta property="article:section" content="News"><meta name="section" content="City">'}, 'meta("article:section")', "News", "no section's name"),
        ("tags", {"head": '<meta name="keywords" content="Zebra,Quince,Yak,Onyx"><meta property="article:tag" content="bridge">'}, 'meta("keywords")', "Zebra / Quince / Yak / Onyx", "hardly one of them stands in headline or text"),
        ("images", {"inside": PORTRAIT, "above": "<p class='byline'>By Jane Miller</p>"}, "img", "https://www.eastmere-post.example/faces/miller.jpg", "shows who wrote the article"),
        ("images", {"inside": '<img src="/dot.png" width="10" height="10">'}, "img", "/dot.png", "small, or in a menu"),
        ("lead_image", {"head": LOGO}, 'meta("og:image")', "https://www.eastmere-post.example/emblem.png", "the site's emblem"),
        ("copyright", {"footer": "<p>© 2031 Eastmere Post. All rights reserved.</p>", "head": '<meta name="copyright" content="© Harbour Group">'}, 'meta("copyright")', "© Harbour Group", "generic.copyright is trusted more"),
        ("comment_count", {"head": jsonld('{"@type": "NewsArticle", "commentCount": 7}'), "after": "<p>12 comments</p>"}, "generic.comments", "12", 'ld("commentCount") is trusted more'),
        ("access", {"head": '<meta name="article:content_tier" content="free">', "after": "<p>Subscribe to continue reading</p>"}, "generic.access", "paywalled", "what the page states of itself goes first"),
        ("kind", {"head": jsonld('{"@type": "OpinionNewsArticle", "genre": "Interview"}')}, 'ld("genre")', "interview", 'ld("@type") is trusted more'),
    ],
)  # fmt: skip
def test_a_candidate_that_lost_says_why(field: str, parts: dict[str, str], source: str, value: str, why: str) -> None:
    found = of(field, **parts)
    assert source in found, list(found)
    assert found[source].value == value
    assert found[source].verdict in ("overruled", "agrees")
    assert why in found[source].why


def test_two_of_one_source_and_two_times_of_one_day_are_told_apart() -> None:
    found = explain(page(after="<p>© 2031 Eastmere Post. All rights reserved.</p>", footer="<p>© 2031 Harbour Group Ltd. All rights reserved.</p>"), URL)
    lost = [c for c in found["copyright"].candidates if c.verdict == "overruled"]
    assert [(c.value, c.why) for c in lost] == [("© 2031 Harbour Group Ltd. All rights reserved.", "another of the same kind goes first")]
    head = jsonld('{"@type": "NewsArticle", "datePublished": "2031-02-07T08:00:00Z"}')
    times = of("published_at", head=head, above="<p class='date'>Published 7 February 2031 19:30 UTC</p>")
    (other,) = (c for c in times.values() if c.verdict == "overruled")
    assert other.why == 'the same day, whose time ld("datePublished") tells'


def test_many_values_and_long_removals_say_that_they_are_cut() -> None:
    head = "".join(f'<meta property="article:tag" content="pillar {n}">' for n in range(11))
    text = str(explain(page(head=head, inside=f"<p>Read more: <a href='/x'>{'tide ' * 40}</a></p>"), URL))
    assert "pillar 7 / and 3 more" in " ".join(text.split())
    assert "tide tide…" in " ".join(text.split())


def test_a_value_that_is_cut_says_so_and_fits(capsys: pytest.CaptureFixture[str]) -> None:
    from newsparse.export.terminal import columns_of
    from newsparse.seeing.terminal import to_terminal

    long = "폐역 대합실에 들어선 악기 병원 " * 12 + "the end"
    seen = explain(page(head=f'<meta name="description" content="{long}">'), URL)
    for width in (60, 120):
        lines = to_terminal(seen, width).splitlines()
        at = next(n for n, line in enumerate(lines) if line.startswith("description"))
        assert lines[at + 1].endswith("…") and "the end" not in "".join(lines)
        assert max(map(columns_of, lines)) <= width


def test_an_absent_field_shows_what_was_there_and_not_believed() -> None:
    seen = explain(page(head='<meta name="description" content="Eastmere rebuilds its bridge">'), URL)["description"]
    assert (seen.value, seen.source) == ("", "")
    assert [(c.source, c.verdict) for c in seen.candidates] == [('meta("description")', "overruled")]


def test_what_is_gathered_from_all_places_says_so() -> None:
    inside = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'
    after = '<div class="related"><p><a href="/news/2">The harbour that nobody wanted to keep</a></p><p><a href="/news/3">Ferries wait</a></p></div>'
    seen = explain(page(inside=inside, after=after), URL)
    assert [(c.source, c.verdict) for c in seen["videos"].candidates] == [("generic.videos", "chosen")]
    assert "all players" in seen["videos"].candidates[0].why
    assert "all boxes that are named or headed so" in seen["related"].candidates[0].why


def test_dates_show_their_votes() -> None:
    head = jsonld('{"@type": "NewsArticle", "headline": "Eastmere rebuilds its bridge", "datePublished": "2031-02-07T08:00:00Z"}')
    head += '<meta property="article:published_time" content="2031-02-09T08:00:00Z">'
    found = of("published_at", head=head)
    assert found['meta("article:published_time")'].verdict == "chosen"
    assert found['meta("article:published_time")'].trust == 5
    lost = found['ld("datePublished")']
    assert (lost.verdict, lost.value, lost.trust) == ("overruled", "2031-02-07T08:00+00:00", 2.1)
    assert lost.why == "its day, 2031-02-07, has 2.1 votes in all"


def test_authors_show_their_votes_and_newsrooms_yield_to_persons() -> None:
    head = '<meta name="author" content="Eastmere Post Staff"><meta property="article:author" content="Jane Miller">'
    found = of("authors", head=head, above="<p class='byline'>By Jane Miller</p>")
    assert any(c.verdict == "chosen" and c.value == "Jane Miller" for c in found.values())
    assert all(c.trust for c in found.values())


def test_declared_sources_that_give_nothing_and_those_behind_are_listed() -> None:
    registry = default_registry().with_extractors(EastmerePost)
    seen = explain(page(inside="<div class='ad'>Buy a pier</div>"), URL, registry=registry)
    assert (seen.chosen.extractor, seen.chosen.by) == ("EastmerePost", "host")
    assert "eastmere-post.example" in seen.chosen.why
    verdicts = [(c.source, c.extractor, c.verdict) for c in seen["title"].candidates]
    assert verdicts == [
        ('css("h1")', "EastmerePost", "chosen"),
        ('css(".gone")', "EastmerePost", "empty"),
        ('meta("og:title")', "EastmerePost", "unasked"),
        ("h1", "Generic", "agrees"),
        ("title", "Generic", "agrees"),
    ]
    body = seen["body"]
    assert [(c.source, c.verdict) for c in body.candidates] == [('css(".article-body")', "chosen"), ("generic.body", "overruled")]
    dropped = next(one for one in seen.stripped if one.stripper == "drop")
    assert [removal.text for removal in dropped.removals] == ["Buy a pier"]


def test_a_value_that_is_none_of_the_field_is_told_from_no_value() -> None:
    class Dated(Extractor):
        hosts = ("eastmere-post.example",)
        published_at = css(".when")

    registry = default_registry().with_extractors(Dated)
    seen = explain(page(above="<p class='when'>some time ago</p>"), URL, registry=registry)
    (empty,) = (c for c in seen["published_at"].candidates if c.extractor == "Dated")
    assert empty.verdict == "empty"
    assert "some time ago" in empty.why


def test_platforms_that_would_read_the_page_are_named() -> None:
    sample = Sample(TOP / "samples" / "wordpress-news")
    seen = explain(sample.html, sample.url)
    assert seen.chosen.by == "marker"
    assert "the page holds its marker" in seen.chosen.why
    plain = explain(page(), URL)
    assert (plain.chosen.extractor, plain.chosen.by) == ("Generic", "fallback")
    assert "www" not in plain.chosen.why and "no extractor has rules for eastmere-post.example" in plain.chosen.why
    assert "pass url=" in explain(page()).chosen.why


def test_the_users_strippers_are_told_by_their_docstrings() -> None:
    @block_stripper
    def harbour_notes(body):  # type: ignore[no-untyped-def]
        """Notes of the harbour master."""
        return [s for s in body.texts if s.text.startswith("Harbour note")]

    seen = explain(page(inside="<p>Harbour note: the tide is high at noon.</p>"), URL, strippers=(harbour_notes,))
    (own,) = (one for one in seen.stripped if one.stripper == "harbour_notes")
    assert own.takes == "Notes of the harbour master."
    assert len(own.removals) == 1


def test_a_refused_page_is_explained() -> None:
    seen = explain("<html><body><p>Nothing but a line.</p></body></html>")
    assert seen.article is None
    assert seen.refused is not None and "no headline" in seen.refused
    assert seen["title"].source == ""
    unlikely = explain("<title>Sign in</title><h1>Sign in</h1><form><input type=password></form>")
    assert unlikely.article is None and unlikely.refused
    assert unlikely["title"].value == "Sign in"
    assert str(unlikely).startswith("refused (probability ")


def test_a_page_less_likely_than_asked_for_is_refused_but_told_whole() -> None:
    seen = explain(page(), URL, min_probability=1.0)
    assert seen.article is None
    assert 0 < seen.probability < 1
    assert seen["body"].source and seen.stripped


@pytest.mark.parametrize("html", [b"", b"%PDF-1.7 ..."])
def test_what_is_no_page_is_refused_as_parse_does(html: bytes) -> None:
    with pytest.raises(NotAnArticle):
        explain(html)


def test_wrong_input_is_told_as_parse_tells_it() -> None:
    with pytest.raises(WrongInput):
        explain(None)  # type: ignore[arg-type]


def test_fields_by_name() -> None:
    seen = explain(page(), URL)
    assert seen["title"].value == "Eastmere rebuilds its bridge"
    with pytest.raises(KeyError, match="no field is called 'headline'; the fields are language"):
        seen["headline"]
    assert [one.field for one in seen.of("title", "authors").fields] == ["title", "authors"]


def test_it_is_json() -> None:
    seen = explain(page(), URL)
    values = json.loads(json.dumps(seen.to_dict()))
    assert values["article"] == "Eastmere rebuilds its bridge"
    assert values["fields"][3]["candidates"][0]["verdict"] == "chosen"


def test_nothing_that_a_page_wrote_steers_the_terminal() -> None:
    evil = "\x1b]0;owned\x07\x9b31mred\u202ebackwards"
    head = f'<meta property="og:title" content="Eastmere {evil}"><meta name="w{evil}-published-date" content="2031-02-09">'
    inside = f"<p class='x{evil}'>Read more: <a href=/x>{evil}</a></p>"
    text = str(explain(page(head=head, inside=inside), URL))
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(text)
    assert not [c for c in text if ord(c) < 32 and c != "\n"]


def test_the_command_tells_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "page.html"
    file.write_text(page(head='<meta property="og:title" content="Council decides on pillars">'), encoding="utf-8")
    assert cli.main(["explain", str(file), "--url", URL]) == 0
    out = capsys.readouterr().out
    for line in ("  ● h1 — what readers see", '  ✗ meta("og:title") — readers see another headline', "STRIPPED FROM THE BODY"):
        assert line in out
    assert cli.main(["explain", str(file), "--field", "title", "--format", "json"]) == 0
    values = json.loads(capsys.readouterr().out)
    assert [one["field"] for one in values["fields"]] == ["title"]


def test_the_command_lets_the_extractors_of_a_file_win(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, rules = tmp_path / "page.html", tmp_path / "rules.py"
    file.write_text(page(), encoding="utf-8")
    rules.write_text(
        "from newsparse import Extractor, css\nclass Post(Extractor):\n"
        "    hosts = ('eastmere-post.example',)\n    title = css('h1')\n", encoding="utf-8"
    )  # fmt: skip
    assert cli.main(["explain", str(file), "--url", URL, "--with", str(rules)]) == 0
    assert '● Post: css("h1") — Post declares it' in capsys.readouterr().out


def test_the_command_names_the_fields_when_asked_for_another(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "page.html", "--field", "headline"]) == 2
    assert "there is no field 'headline'; the fields are access, authors," in capsys.readouterr().err
    assert cli.main(["explain", str(tmp_path / "none.html")]) == 1
    assert "no such file" in capsys.readouterr().err


def test_parse_does_not_trace() -> None:
    """The candidates are asked for by ``explain`` alone."""
    import subprocess
    import sys

    script = "import sys, newsparse; newsparse.parse(sys.stdin.read()); print(*(m for m in sys.modules if 'seeing' in m))"
    done = subprocess.run([sys.executable, "-c", script], input=page(), capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == ""


def test_the_explanation_is_a_value() -> None:
    one, other = explain(page(), URL), explain(page(), URL)
    assert isinstance(one, Explanation)
    assert one == other
    with pytest.raises(AttributeError):
        one.url = None  # type: ignore[misc]
    assert newsparse.explain is explain


def test_json_ld_is_a_candidate_beside_what_is_declared() -> None:
    class Declared(Extractor):
        hosts = ("eastmere-post.example",)
        section = ld("articleSection") | css(".section")

    registry = default_registry().with_extractors(Declared)
    head = jsonld('{"@type": "NewsArticle", "headline": "Eastmere rebuilds its bridge", "articleSection": "City"}')
    seen = explain(page(head=head), URL, registry=registry)
    assert seen["section"].extractor == "Declared"
    assert {c.verdict for c in seen["section"].candidates} == {"chosen", "unasked", "agrees"}
