"""What English and European sites set around a text: summaries made by machines, boxes of other stories, authors' addresses, press offices' contacts."""

from __future__ import annotations

import re

import pytest

from newsparse import Article, parse
from newsparse.body.mending.insets import with_insets
from newsparse.body.mending.machine_summaries import _MADE
from newsparse.body.stripping.amid.plugs import _APP
from newsparse.body.stripping.amid.pull_quotes import _PULLED
from newsparse.body.stripping.below.biographies import _REACHES
from newsparse.body.stripping.below.endings import _PRESS_CONTACT
from newsparse.generic.dates.that_day import _LABEL_END
from newsparse.grammar.bylines.signature_lines import is_reading_time, is_signature_line
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.page import Page

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(8)]
FIRST, REST = ("".join(f"<p>{text}</p>" for text in part) for part in (PROSE[:4], PROSE[4:]))


def read(above: str = "", amid: str = "", below: str = "", byline: str = "By Ada Field", head: str = "") -> Article:
    return parse(
        f"<html lang=en><head><meta property='og:type' content='article'><meta property='og:site_name' content='Eastmere Post'>{head}</head><body><article><h1>Mayor opens the bridge at last</h1>"
        f"<p class=byline>{byline}</p><div class=text>{above}{FIRST}{amid}{REST}{below}</div></article></body></html>",
        "https://www.eastmere-post.example/news/bridge",
    )


@pytest.mark.parametrize(
    "below",
    [
        "<p>Contact Ada Field at 555-014-2200 or afield@eastmere-post.example.</p>",
        "<p>You can reach Field at afield@eastmere-post.example.</p>",
        "<p>Follow her on X: @adafield.</p>",
        "<p>Send your questions to Ada at ada@eastmere-post.example. Letters may be shortened.</p>",
        "<div class='author-bio'><p>Ada is the Post's harbour editor.</p></div>",
        "<div class='end'><h4>Ada Field</h4><p>I write about bridges, and live beside one.</p></div>",
        "<ul class='post-tags'><li><a href='/t/1'>Bridges</a></li><li><a href='/t/2'>Eastmere</a></li></ul>",
        "<p><b>Press contact:</b><br>City of Eastmere<br>press@eastmere.example</p>",
    ],
)
def test_what_is_said_below_a_text_of_its_author_goes(below: str) -> None:
    assert read(below=below).text.split("\n\n") == PROSE


@pytest.mark.parametrize(
    "below",
    ["Contact the harbour office at 555-014-2200 to book a crossing.", "Follow the signs at the quay, since the old road is shut.", "Ada is also the name of the ferry."],
)
def test_what_only_looks_so_stays(below: str) -> None:
    assert read(below=f"<p>{below}</p>", byline="By Jonas Keil").text.endswith(below)


def test_a_byline_in_capitals_is_its_author() -> None:
    assert read(below="<p>Contact Ada Field at afield@eastmere-post.example.</p>", byline="By ADA FIELD").text.split("\n\n") == PROSE


@pytest.mark.parametrize("said", ["AI-assisted summary", "Oppsummeringen er laget av KI.", "Zusammenfassung mit KI erstellt", "Résumé généré par l’IA"])
def test_a_summary_that_a_machine_made_goes(said: str) -> None:
    box = f"<div class=b><h3>In short</h3><p>{said}</p><ul><li>The council of Eastmere opened the new bridge on Monday.</li><li>It took nine years, and cost a third more than was planned.</li></ul></div>"
    assert read(above=box).text.split("\n\n") == PROSE


def test_a_story_of_machines_that_sum_up_stays() -> None:
    told = "Doctors use AI that, so they say, reads all of a patient's papers and gives them a summary."
    assert told in read(above=f"<div class=b><p>{told}</p></div>").text


@pytest.mark.parametrize(
    "amid",
    [
        "<div class=wild><h4>READ MORE</h4><p>Stories of the bridges beside which we live, and of those that built them.</p><ul><li><a href='/1'>The bridge that nobody wanted</a></li></ul></div>",
        "<p><strong>More harbour news: </strong><a href='/2'>The ferry is sold to a museum</a></p>",
        "<div class=in><span>L'approfondimento</span><a href='/3'>The ferry is sold to a museum</a></div>",
        "<p>All the news of your street each morning? Download our free app.</p>",
        "<p>Elke ochtend het nieuws uit jouw straat? Download dan onze app.</p>",
    ],
)
def test_boxes_of_other_stories_and_plugs_go(amid: str) -> None:
    assert read(amid=amid).text.split("\n\n") == PROSE


def test_a_section_of_the_text_under_such_a_heading_stays() -> None:
    told = "All of these bridges can be crossed on foot, but the next part is only about those of iron. " * 4
    assert told.strip() in read(amid=f"<div><h2>Up next</h2><p>{told}<a href='/4'>Iron</a></p></div>").text


def test_a_sentence_that_begins_as_such_a_heading_stays() -> None:
    said = "More posts make no more readers."
    assert said in read(amid=f"<div><p>{said}</p><p><a href='/5'>Iron bridges</a></p></div>").text


def test_a_pull_quote_needs_no_quotation() -> None:
    assert read(amid=f"<p class='pullquote'>{PROSE[6]}</p>").text.split("\n\n") == PROSE


def test_a_table_may_end_the_text() -> None:
    table = "<div class=scroll><table><tr><th>Bridge</th><th>Year</th></tr><tr><td>Old</td><td>1874</td></tr><tr><td>New</td><td>2031</td></tr></table></div>"
    assert read(below=table).text.endswith("Bridge | Year\n\nOld | 1874\n\nNew | 2031")


@pytest.mark.parametrize(
    ("line", "prompt"),
    [("Support our journalism", True), ("Support our local newsroom today", True), ("Support us", True), ("Support our troops, the banner said.", False), ("Jump to Recipe Print Recipe", True), ("18+ | Gamble responsibly | help.example", True)],
)
def test_what_readers_are_asked_to_support(line: str, prompt: bool) -> None:
    assert is_prompt(line) is prompt


def test_a_count_of_words_is_no_text() -> None:
    assert is_signature_line("7 March 2031 by Ada Field · 900 words", read().authors, "en")
    assert not is_reading_time("900 words and no more were allowed")


def test_the_paper_is_no_author() -> None:
    assert [a.name for a in read(byline="<a href='/staff/af'>Ada Field</a></p><p class=byline>Eastmere Post").authors] == ["Ada Field"]
    (author,) = read(head="<meta name=author content='Ada Field Post Staff Writer'>", byline="Ada Field Post Staff Writer").authors
    assert (author.name, author.role, author.organization) == ("Ada Field", "Staff Writer", "Eastmere Post")


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (_REACHES, "Email her at ada@eastmere.example", "Contact was lost at sea"),
        (_PRESS_CONTACT, "media contact: press@eastmere.example", "media contact: none"),
        (_MADE, "AI-generated summary", "AI is the summit's theme"),
        (_APP, "download our new app", "download the map"),
        (_PULLED, "pull-quote", "pulled"),
        (_LABEL_END, "18h30, mis à jour à", "18h30"),
    ],
)
def test_patterns(pattern: re.Pattern[str], match: str, miss: str) -> None:
    assert pattern.search(match)
    assert not pattern.search(miss)


def test_what_was_sent_to_the_press_says_so_above_its_text() -> None:
    article = read(above="<p>News Release</p>", byline="<strong>FOR IMMEDIATE RELEASE</strong><br>March 4, 2031")
    assert (article.authors, article.text.split("\n\n")) == ((), PROSE)
    assert parse(f"<html lang=en><body><p class=kind>News Release</p><h1>Mayor opens the bridge at last</h1>{FIRST}{REST}</body></html>", min_probability=0).kind == "press_release"


def test_a_group_to_join_is_no_text() -> None:
    assert is_prompt("Join the Eastmere Live WhatsApp group for breaking news")
    assert not is_prompt("Join the ferry at the quay.")


def test_links_in_spanish_and_portuguese_under_a_word() -> None:
    assert read(amid="<div><h4>Relacionados</h4><ul><li><a href='/5'>A vila que perdeu o relógio</a></li></ul></div>").text.split("\n\n") == PROSE


def test_a_box_of_takeaways_may_open_the_text() -> None:
    box = "<div class='key-takeaways'><h3>Key takeaways</h3><ul><li>Rope.</li><li>Tar.</li></ul></div>"
    kept, dropped = [], []
    whole = Page.read(f"<html><body><div>{box}{FIRST}{REST}</div></body></html>")
    for s in whole.segments:
        (kept if s.text.startswith("Paragraph") else dropped).append(s)
    assert [s.text for s in with_insets(kept, dropped, whole.segments)[0]][:3] == ["Key takeaways", "Rope.", "Tar."]


def test_tags_without_links_behind_a_label() -> None:
    assert read(below="<p>Mots-clés : pont, port de pêche</p>").tags == ("pont", "port de pêche")
    assert read(below="<p>Topics: of all that was said, little was new, and less of it was true of us</p>").tags == ()


def test_a_button_is_no_tag() -> None:
    links = "<div class=b><a href='/t/bridges'>Bridges</a><a href='/t/harbour'>Harbour</a><a href='/who/see-stories-by-jonas'>See stories by Jonas</a></div>"
    assert "See stories by Jonas" not in read(below=links).tags


@pytest.mark.parametrize(
    ("line", "modified"),
    [
        ("Publié le 4 mars 2031 à 18h30, mis à jour à 19h05", "2031-03-04T19:05"),
        ("Publicerad 2031-03-04 18.30 Uppdaterad 19.05", "2031-03-04T19:05"),
        ("Publié le 4 mars 2031 à 18h30, mis à jour à 17h05", None),
        ("Publié le 4 mars 2031 à 18h30, à suivre à 19h05", None),
    ],
)
def test_an_edit_told_by_its_time_alone(line: str, modified: str | None) -> None:
    article = parse(f"<html lang=fr><body><article><h1>Le pont rouvre enfin au port</h1><p class=date>{line}</p>{FIRST}{REST}</article></body></html>", min_probability=0)
    assert article.published_at and article.published_at.isoformat()[:16] == "2031-03-04T18:30"
    assert (article.modified_at and article.modified_at.isoformat()[:16]) == modified


def test_a_list_that_is_a_menu_is_no_trail() -> None:
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/worship'>Worship</a></li><li><a href='/news'>News</a></li></ul></nav>"
    assert parse(f"<html><body>{menu}<h1>Mayor opens the bridge at last</h1>{FIRST}{REST}</body></html>", min_probability=0).breadcrumbs == ()


@pytest.mark.parametrize(
    "amid",
    [
        "<p>Recommended from Editorial</p><ul><li><a href='/6'>Moose rides the ferry and skips the fare</a></li></ul>",
        "<div class=digest><h4>Eastmere Daily Digest Newsletter</h4><p>Get the day's most important stories with the Daily Digest.</p><p>This field is required</p></div>",
        "<p>Our website is the place for the latest news of Eastmere, so make sure to bookmark it.</p>",
    ],
)
def test_what_a_paper_offers_amid_its_text_goes(amid: str) -> None:
    assert read(amid=amid).text.split("\n\n") == PROSE


def test_a_count_of_comments_is_no_tag() -> None:
    below = "<p>Filed under <a href='/tag/rope' rel=tag>Rope</a> | <a href='/bridge/3-comments' rel=tag>3 Comments »</a></p>"
    assert read(below=below).tags == ("Rope",)
