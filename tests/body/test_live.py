"""The entries of a live blog."""

from __future__ import annotations

from datetime import UTC, datetime

from newsparse.export.terminal import to_terminal
from tests.invented import ld, read

NODE = """{"@type":"LiveBlogPosting","headline":"Eastmere rebuilds its bridge","liveBlogUpdate":[
 {"@type":"BlogPosting","headline":"Vote begins","datePublished":"2026-05-04T18:00:00Z","articleBody":"<p>The council sits.</p><p>It votes &amp; counts.</p>"},
 {"@type":"BlogPosting","datePublished":"not a date","articleBody":"Later"},
 {"@type":"BlogPosting"}, 7]}"""


def test_json_ld() -> None:
    first, second = read(head=ld(NODE)).updates
    assert first.title == "Vote begins" and first.published_at == datetime(2026, 5, 4, 18, tzinfo=UTC)
    assert first.text == "The council sits.\n\nIt votes & counts."
    assert second.published_at is None and second.text == "Later"


def test_markup() -> None:
    entry = "<div class='entry'><time datetime='2026-05-04T18:0{0}:00+00:00'>18:0{0}</time><h3>Step {0}</h3><p>The council speaks about step {0}.</p></div>"
    entries = "<div>" + "".join(entry.format(n) for n in range(4)) + "</div>"
    updates = read(inside=entries, url="https://e.example/news/bridge-live-updates-3").updates
    assert [update.title for update in updates] == ["Step 0", "Step 1", "Step 2", "Step 3"]
    assert updates[0].text == "The council speaks about step 0."


def test_entries_that_the_body_shows_in_other_paragraphs_are_exported_once() -> None:
    entry = "<h3>Vote begins</h3><p>The council sits in the old hall by the harbour tonight.</p><p>It votes and counts until all the hands have been seen twice.</p>"
    said = "The council sits in the old hall by the harbour tonight. It votes and counts until all the hands have been seen twice."
    node = f'{{"@type":"LiveBlogPosting","liveBlogUpdate":[{{"headline":"Vote begins","datePublished":"2026-05-04T18:00:00Z","articleBody":"{said}"}}]}}'
    article = read(head=ld(node), inside=entry)
    assert article.updates[0].text == said and "tonight.\n\nIt votes" in article.text
    for exported in (article.to_markdown(), article.to_html(), article._repr_html_(), to_terminal(article)):
        assert exported.count("until all the hands") == 1


def test_no_live_blog() -> None:
    assert read(inside="<time datetime='2026-05-04'>May 4</time>").updates == ()


def test_entries_with_a_clock_alone() -> None:
    entry = "<li class='entry'><span class='when'>18:0{0}</span><h3>Step {0}</h3><p>The council speaks about step {0}, and many of those who listen ask for the next one.</p></li>"
    entries = "<ol>" + "".join(entry.format(n) for n in range(4)) + "</ol>"
    head = "<meta property='article:published_time' content='2026-05-04T17:30:00+00:00'>"
    updates = read(head=head, inside=entries, url="https://e.example/news/bridge-live-updates-3").updates
    assert [update.title for update in updates] == ["Step 0", "Step 1", "Step 2", "Step 3"]
    assert updates[2].published_at == datetime(2026, 5, 4, 18, 2, tzinfo=UTC)
    assert "18:02" not in updates[2].text
    assert not read(inside=entries, url="https://e.example/news/bridge-live-updates-3").updates  # of a day that nobody states
