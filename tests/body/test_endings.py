"""What stands below a text and is none of it."""

import time

import pytest

from newsparse import parse
from newsparse.body.stripping.below.endings import _FILED, _ON_COOKIES, _SIGN, _TO_COMMENT, _TO_FOLLOW
from tests.invented import SENTENCES, URL


def texts(after: str) -> list[str]:
    paragraphs = "".join(f"<p>{s}</p>" for s in SENTENCES)
    article = parse(f'<h1>Eastmere rebuilds its bridge</h1><div class="entry-content"><h2>What is known</h2>{paragraphs}{after}</div>', URL)
    assert article.text.startswith("What is known")
    return article.text.split("\n\n")[len(SENTENCES) + 1 :]


@pytest.mark.parametrize("heading", ["Picture gallery", "Weitere Touren", "More from Eastmere"])
def test_a_heading_of_nothing_is_taken_out(heading: str) -> None:
    assert texts(f"<h2>{heading}</h2>") == []
    assert texts(f"<h2>{heading}</h2><p>{SENTENCES[1]} And more.</p>") == [heading, f"{SENTENCES[1]} And more."]


def test_a_row_of_tags_is_taken_out() -> None:
    assert texts("<div class='tags'><a href='/t/1'>Harbour</a><a href='/t/2'>Bridges</a></div>") == []


def test_what_a_heading_says_in_a_sentence_stays() -> None:
    assert texts("<h2>What would you do with the old bridge?</h2>") == ["What would you do with the old bridge?"]


def test_a_list_set_as_headings_stays() -> None:
    assert texts("<h3>Boots</h3><h3>A coat</h3><h3>Two lamps</h3>") == ["Boots", "A coat", "Two lamps"]


@pytest.mark.parametrize(
    "line",
    [
        "You must be logged in to post a comment.", "Um einen Kommentar zu hinterlassen, loggen Sie sich bitte ein.",
        "Um einen Kommentar zu hinterlassen, melden Sie sich bitte an.", "Leave a Reply", "Laissez un commentaire", "Deja un comentario",
        "This entry was posted on Monday, January 6th, 2031 at 10:03 and is filed under Bridges.",
        "Der Beitrag wurde am Montag, den 6. Januar 2031 um 10:03 Uhr veröffentlicht und unter Brücken abgelegt.",
    ],
)  # fmt: skip
def test_where_to_comment_and_where_it_was_filed_are_taken_out(line: str) -> None:
    assert texts(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    ["Folgt uns auf unserem neuen Kanal eastmere.example", "Síguenos en nuestras redes", "Pin this for later!", "*eastmere.example ist Teil des Netzwerks der Hafenblätter", "+++"],
)
def test_whom_to_follow_and_mere_signs_are_taken_out(line: str) -> None:
    assert texts(f"<p>{line}</p>") == []
    assert texts("<p>We give the new bridge</p><p>★★★★★</p>")[-1:] == ["★★★★★"]


LINKS = "<nav><ul><li><a href='/a'>The ferry that never left</a></li><li><a href='/b'>Who pays for the pillars</a></li></ul></nav>"


@pytest.mark.parametrize("line", ["Related reads:", "Lue lisää aiheesta:", "Das könnte euch auch interessieren:", "さらに読む："])
def test_a_line_that_announces_links_goes_with_them(line: str) -> None:
    assert texts(f"<p>{line}</p>{LINKS}") == []
    assert texts(f"<p>{line}</p>{LINKS}<p>{SENTENCES[1]} And more.</p>") == [f"{SENTENCES[1]} And more."]


def test_a_line_that_announces_what_is_text_stays() -> None:
    assert texts("<p>What she had seen:</p><p>Two lamps, a coat and nobody at all on the bridge that night.</p>")[0] == "What she had seen:"


def test_a_question_about_cookies_is_no_text_but_where_the_text_is_about_them() -> None:
    asks = "Wir verwenden Cookies, um Inhalte und Anzeigen der Zeitung zu personalisieren und die Zugriffe auf sie zu zählen."
    assert texts(f"<p>{asks}</p>") == []
    assert texts(f"<p>What cookies are, the mayor did not know.</p><p>{asks}</p>")[-1] == asks


@pytest.mark.parametrize("sign", ["(SID)", "(pm – gs)", "（林海）", "[mk/apa]"])
def test_initials_in_brackets_below_the_text_sign_it(sign: str) -> None:
    assert texts(f"<p>{sign}</p>") == []
    assert texts("<p>(wird fortgesetzt)</p>") == ["(wird fortgesetzt)"]


def test_a_player_right_below_the_text_is_the_articles() -> None:
    film = "<div class='film'><iframe src='https://www.youtube.com/embed/abc' title='The bridge'></iframe></div>"
    paragraphs = "".join(f"<p>{s}</p>" for s in SENTENCES)
    head = "<h1>Eastmere rebuilds its bridge</h1>"
    assert parse(f"<main>{head}<div class='text'>{paragraphs}{film}</div></main>", URL).body[-1].type == "embed"
    assert parse(f"<main>{head}<div class='text'>{paragraphs}</div><div>{film}</div></main>", URL).body[-1].type == "paragraph"


def test_the_removal_is_recorded() -> None:
    paragraphs = "".join(f"<p>{s}</p>" for s in SENTENCES)
    article = parse(f"<h1>Eastmere rebuilds its bridge</h1><article>{paragraphs}<h2>Picture gallery</h2></article>", URL)
    assert ("left_over", "Picture gallery") in {(r.stripper, r.text) for r in article.removals}


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [
        (_TO_COMMENT, "sign in to leave a comment", "the mayor left a comment on the plan"),
        (_TO_FOLLOW, "follow us on our channel", "follow us to the bridge"),
        (_SIGN, "(dr/spot)", "(to be continued)"),
        (_ON_COOKIES, "wir verwenden cookies, um inhalte zu zeigen", "we bake. she likes cookies"),
        (_FILED, "this post was published in bridges", "this post was manned by two guards"),
    ],
)
def test_patterns(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.match(match)
    assert not pattern.match(miss)
    start = time.process_time()
    for hostile in ("um " + "a" * 200_000, "dieser beitrag wurde am " * 20_000, "log in to " + "comment" * 30_000, "siga o " + "a" * 200_000, "pin this" * 20_000, "a-" * 90_000):
        pattern.match(hostile)
    assert time.process_time() - start < 1


def test_what_stands_below_the_tags_goes_with_them() -> None:
    tags = "<div>Etiketler: <a href='/t/1'>Harbour</a> <a href='/t/2'>Bridges</a></div>"
    assert texts(f"{tags}<div>Be the first who writes something.</div>") == []
    assert texts(f"{tags}<p>The bridge opens on Monday.</p>")[-1] == "The bridge opens on Monday."  # set as the text is
    assert texts(f"{tags}<p>{SENTENCES[1]} And more of it.</p>")[-1] == f"{SENTENCES[1]} And more of it."


def test_a_menu_above_the_headline_is_no_text() -> None:
    prose = "".join(f"<p>{s}</p>" for s in SENTENCES)
    article = parse(f"<html lang='he'><body><div><a href='/'>דף הבית</a> | <a href='/l'>מקומי</a></div><h1>Eastmere rebuilds its bridge</h1>{prose}</body></html>", URL)
    assert article.text.startswith(SENTENCES[0])


def test_an_agency_in_brackets_above_the_tags_is_taken_out() -> None:
    assert texts("<p>(MTI)</p><p>Címkék: <a href='/t/1'>Harbour</a>, <a href='/t/2'>Bridges</a></p>") == []


def test_a_line_of_linked_signs_is_read() -> None:
    prose = "".join(f"<p>{s}</p>" for s in SENTENCES)
    assert parse(f"<html><body><h1>Eastmere rebuilds its bridge</h1><p><a href='/1'>›</a> <a href='/2'>»</a></p>{prose}</body></html>", URL).text.endswith(SENTENCES[-1])


@pytest.mark.parametrize("heading", ["Komentarze (3)", "3 komentarze", "Komentáře: 3"])
def test_from_a_heading_that_counts_comments_on_nothing_is_text(heading: str) -> None:
    assert texts(f"<h4>{heading}</h4><div class='k'><b>~janek</b> 24.11.2026 16:01 Szkoda.</div>") == []
    assert texts(f"<h2>Comments of 3 readers</h2><p>{SENTENCES[1]} And more.</p>") == ["Comments of 3 readers", f"{SENTENCES[1]} And more."]
