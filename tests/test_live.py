"""The entries of a live blog."""

from __future__ import annotations

from datetime import UTC, datetime

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


def test_no_live_blog() -> None:
    assert read(inside="<time datetime='2026-05-04'>May 4</time>").updates == ()
