"""Where a text ends: what the paper says of itself, what a press office sets below its news, what is set apart above."""

import time

import pytest

from newsparse import parse
from newsparse.body.stripping.below.afterword import _OF_THE_PAPER, _SET_APART, _WHOSE
from newsparse.body.stripping.below.releases import _LABEL
from tests.invented import SENTENCES, URL

PARAGRAPHS = "".join(f"<p>{s}</p>" for s in SENTENCES * 2)
LAST = "The mayor said the last stone would be laid in May."


def texts(after: str, before: str = "", author: str = "") -> list[str]:
    page = f'<article><h1>Eastmere rebuilds its bridge</h1>{author}{before}<div class="entry-content">{PARAGRAPHS}<p>{LAST}</p>{after}</div></article>'
    return parse(page, URL).text.split("\n\n")


def below(after: str) -> list[str]:
    found = texts(after)
    return found[found.index(LAST) + 1 :]


@pytest.mark.parametrize(
    "lines",
    [
        ("Contact reporter Kim Sample at kim@sample.example.", "Support local journalism by subscribing to the Eastmere Post."),
        ("<em>Kindly share this story:</em>", "All rights reserved. This material may not be published in whole or in part without permission. " * 3),
        ("Copyright 2031 Eastmere Post. All rights reserved.", "Something that no rule has ever heard of stands here."),
        ("To report a correction or typo, please write to us.", "<i>Twitter: @kimsample</i>"),
        ("Les opinions exprimées dans cette tribune n’engagent que leur auteur.",),
        ("Las opiniones expresadas en este espacio son de exclusiva responsabilidad de sus autores.",),
        ("Le opinioni espresse in questo articolo non riflettono quelle della redazione.",),
        ("As opiniões expressas neste texto são de inteira responsabilidade do autor.",),
        ("Die hier geäußerten Meinungen sind nicht unbedingt die der Redaktion.",),
        ("Мнение автора может не совпадать с мнением редакции.",),
        ("<em>What did you think? Let us know in the comments!</em>",),
        ("<b>Never miss a story. Choose from our newsletters to get the news delivered.</b>",),
    ],
)
def test_lines_of_any_kind_leave_the_end(lines: tuple[str, ...]) -> None:
    assert below("".join(f"<p>{line}</p>" for line in lines)) == []


@pytest.mark.parametrize(
    "line",
    [
        "“Follow them,” the mayor told the council, and it did.",
        "Les opinions exprimées au conseil de lundi ont surpris la maire et ses adjoints.",
        "Las opiniones expresadas por los vecinos fueron claras: el puente se queda.",
        "Le opinioni espresse in piazza hanno convinto anche il sindaco di Eastmere.",
        "As opiniões expressas na reunião surpreenderam a prefeita na segunda-feira.",
        "Мнение редакции изменилось только после голосования в понедельник.",
        "Residents can contact the harbour office at 555-0100 until Friday.",
        "I would like to know what you make of it. Let me know in the comments, as you always do, and I will answer when the tide is out.",
    ],
)
def test_what_the_text_says_stays(line: str) -> None:
    assert below(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "notes",
    [
        "<p>###</p><p>Whatever stands here.</p>",
        "<p>-30-</p>",
        "<p><b>Media Contact:</b><br>Kim Sample<br>press@sample.example</p>",
        "<p>SOURCE Eastmere Bridges, Inc.</p>",
    ],
)
def test_what_a_press_office_adds_is_none_of_the_news(notes: str) -> None:
    assert below(notes) == []


@pytest.mark.parametrize(
    ("notes", "kept"),
    [
        ("<p><b>About Eastmere Bridges</b></p><p>Eastmere Bridges builds bridges.</p><p>###</p>", ["About Eastmere Bridges", "Eastmere Bridges builds bridges."]),
        ("<p><b>Media Contact:</b><br>Kim Sample<br>press@sample.example</p><h2>About the EBC</h2><p>The EBC sends from the bridge.</p>", ["About the EBC", "The EBC sends from the bridge."]),
        ("<h2>Über das Unternehmen</h2><p>Das Unternehmen baut Brücken.</p><p><b>Pressekontakt:</b><br>kim@sample.example</p>", ["Über das Unternehmen", "Das Unternehmen baut Brücken."]),
        ("<p><b>Forward-Looking Statements</b></p><p>This release looks ahead.</p><p>SOURCE Eastmere Bridges, Inc.</p>", ["Forward-Looking Statements", "This release looks ahead."]),
    ],
)
def test_who_sent_a_release_and_what_lawyers_want_said_are_its_own_words(notes: str, kept: list[str]) -> None:
    assert below(notes) == kept


@pytest.mark.parametrize("line", ["Provided by University of Eastmere", "Journal information: Bridges and Arches", "DOI: 10.0000/arch.2031"])
def test_where_news_of_science_is_from_is_none_of_it(line: str) -> None:
    assert below(f"<p>{line}</p>") == []


@pytest.mark.parametrize("line", ["Provided by the council, the boats carried them across.", "Journals of the masons show where the stone came from.", "Material was short all winter."])
def test_sentences_that_begin_like_a_source_stay(line: str) -> None:
    assert below(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "part",
    [
        "<section><h5>How we reviewed this article:</h5><p>Our experts monitor the arch, and we update our articles.</p><ul><li>Sample K. (2031). Arches of stone.</li></ul></section>",
        "<hr><p><strong>Journal Reference</strong>:</p><ol><li>Kim Sample. Arches of stone. Bridges, 2031; 4 (1).</li></ol>",
        "<section><h3>Disclosure statement</h3><p>Kim Sample receives funding from the Bridge Council.</p></section>",
        "<p>Don’t have time to read about bridges?<br>Get our weekly roundup in your inbox instead. Join the 10,000+ readers who have subscribed.</p>",
    ],
)
def test_how_an_article_was_made_is_none_of_its_text(part: str) -> None:
    assert below(part) == []


@pytest.mark.parametrize("told", [["Disclosure", "It came in May, when the ledgers were opened."], ["How we reviewed the bridge", "We walked across it twice."], ["Journal of a ferryman", "He kept it for forty years."], ["Conflict", "The masons and the mayor were at odds."]])
def test_headings_that_only_begin_so_stay(told: list[str]) -> None:
    assert below(f"<h2>{told[0]}</h2><p>{told[1]}</p>") == told


@pytest.mark.parametrize(
    "told",
    [
        ["About the old bridge", "Nobody remembers who built it, or in which year."],
        ["Contact with the enemy", "It came at dawn, and the bridge was lost."],
        ["About the study", "The study followed two hundred ferrymen for forty years."],
        ["Über die Studie", "Die Studie begleitete zweihundert Fährleute."],
        ["Om Danmark", "Danmark har mer enn fire hundre øyer."],
        ["Om Eastmere vinner", "Eastmere vinner kanskje for første gang."],
        ["Over Eastmere", "Eastmere ligt aan de monding van de rivier."],
        ["Notes of a ferryman", "He kept them for forty years."],
    ],
)
def test_headings_of_the_text_stay(told: list[str]) -> None:
    assert below(f"<h2>{told[0]}</h2><p>{told[1]}</p>") == told


def test_a_clause_that_is_set_for_display_does_not_open_the_text() -> None:
    deck = "Council borrows twelve million for an arch of stone after a winter of floods"
    article = parse(f'<html lang=en><article><header><h1>Eastmere rebuilds its bridge</h1><p class="subtitle">{deck}</p><p>By Kim Sample</p></header><div class="entry-content">{PARAGRAPHS}</div></article>', URL)
    assert article.subtitles == (deck,)
    assert article.text.startswith(SENTENCES[0])


def test_whose_a_quotation_is_makes_it_no_pull_quote() -> None:
    quote = "<blockquote><p>She knew the arch because her uncle had laid it.</p><cite>Investigator Shelly Pruett</cite></blockquote>"
    said = "Investigator Shelly Pruett said that a clerk had noticed the stone."
    assert "She knew the arch" in "\n".join(texts(f"<p>{said}</p>{quote}<p>{SENTENCES[0]} Again.</p>"))


def test_an_inline_caption_amid_the_text_is_one() -> None:
    picture = '<span class="photo"><img src="/b.jpg"><br><br><span class="my-caption">Masons at the arch on Sunday morning.</span></span><br><br>'
    assert "Masons" not in "\n".join(texts(f"{picture}<p>{SENTENCES[0]} Again.</p>"))


def test_an_account_is_no_author() -> None:
    assert parse(f'<article><h1>Eastmere rebuilds its bridge</h1><p>By <a href="/author/admin/">admin</a></p>{PARAGRAPHS}</article>', URL).authors == ()


def test_a_trail_may_end_in_news() -> None:
    page = f'<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/news/">News</a></div><article><h1>Eastmere rebuilds its bridge</h1>{PARAGRAPHS}</article>'
    assert parse(page, URL).section == "News"


@pytest.mark.parametrize("line", ["Loading", "Loading…", "Video above: How the arch was laid", "Watch the video above", "Why you can trust Eastmere Our experts test bridges.", "You have full access to this article via your institution."])
def test_controls_and_pointers_amid_the_text(line: str) -> None:
    assert line not in texts(f"<p>{line}</p><p>{SENTENCES[0]} Again.</p>")


def test_hostile_lines_take_no_time() -> None:
    start = time.process_time()
    for pattern in (_OF_THE_PAPER, _SET_APART, _LABEL):
        for piece in ("leave a ", "contact the staff ", "get a newsletter ", "for more information ", "about a ", "share your x "):
            pattern.search(piece * 20_000)
    for piece in ("le opinioni espresse ", "the views expressed are ", "мнение автора "):
        _WHOSE.match(piece * 20_000)
    assert time.process_time() - start < 5  # noqa: PLR2004


def test_a_box_that_is_called_a_pull_quote_says_the_text_again() -> None:
    quote = '<div class="pullquote"><p>“I owed them a bridge, and I built it.”</p><cite>Mason Kim Sample</cite></div>'
    found = texts(f"{quote}<p>“I owed them a bridge, and I built it,” the mason said.</p><p>{SENTENCES[0]} Again.</p>")
    assert [line for line in found if "I owed them" in line] == ["“I owed them a bridge, and I built it,” the mason said."]


@pytest.mark.parametrize("name", ["pull-quote", "PULL-QUOTE"])
def test_what_is_pulled_may_be_shortened(name: str) -> None:
    quote = f'<p class="{name}">{{}}</p>'
    told = "<p>One house in Eastmere, by the old quay, has been rebuilt nine times since.</p>"
    shorter = "One house in Eastmere has been rebuilt nine times."
    assert shorter not in texts(f"{told}{quote.format(shorter)}<p>{SENTENCES[0]} Again.</p>")
    other = "Nobody in Eastmere has crossed the new bridge nine times."
    assert other in texts(f"{told}{quote.format(other)}<p>{SENTENCES[0]} Again.</p>")


def test_who_signs_from_a_place() -> None:
    page = f'<html lang=en><article><h1>Eastmere rebuilds its bridge</h1><p>by <a href="/author/desk/">Online Editor</a></p><div class="entry-content"><p><strong>From Rose Sample, Makurdi</strong></p>{PARAGRAPHS}</div></article>'
    article = parse(page, URL)
    assert [author.name for author in article.authors] == ["Rose Sample"]
    assert article.text.startswith(SENTENCES[0])


def test_a_place_in_bold_is_nobody() -> None:
    page = f'<html lang=en><article><h1>Eastmere rebuilds its bridge</h1><div class="entry-content"><p><strong>From the Harbour, With Love</strong></p>{PARAGRAPHS}</div></article>'
    assert parse(page, URL).authors == ()


@pytest.mark.parametrize(("below_name", "names"), [("Head of Content", ["Kim Sample"]), ("Senior Home Editor", ["Kim Sample"]), ("A short history of arches", [])])
def test_a_name_above_what_its_bearer_is(below_name: str, names: list[str]) -> None:
    page = f"<html lang=en><main><div><p>Bridges</p><h1>Eastmere rebuilds its bridge</h1><div><p>Kim Sample</p></div><div><p>{below_name}</p></div></div><div>{PARAGRAPHS}</div></main>"
    assert [author.name for author in parse(page, URL).authors] == names


def test_a_date_that_the_site_tells_of_above_is_not_the_articles() -> None:
    banner = "<header><nav><a href='/'>Home</a></nav><div>Food drive on November 4, 2023! Sign up to help.</div></header>"
    assert parse(f"<html lang=en>{banner}<main><h1>Eastmere rebuilds its bridge</h1>{PARAGRAPHS}</main>", URL).published_at is None
    dated = "<header><div>November 4, 2023</div></header>"
    assert parse(f"<html lang=en>{dated}<main><h1>Eastmere rebuilds its bridge</h1>{PARAGRAPHS}</main>", URL).published_at is not None


@pytest.mark.parametrize("line", ["Listen back to the full interview below:", "Save this for later! Pin it"])
def test_more_pointers_amid_the_text(line: str) -> None:
    assert line not in texts(f"<p>{line}</p><p>{SENTENCES[0]} Again.</p>")


def test_a_long_section_below_a_plain_label_is_of_the_text() -> None:
    hours = "The harbour office answers at 555-0100 or at office@harbour.example on all days but Sunday, and its keeper knows each tide of the year by heart. " * 6
    assert below(f"<h2>Contact</h2><p>{hours.strip()}</p>") == ["Contact", hours.strip()]
