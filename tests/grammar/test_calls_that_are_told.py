"""Sentences that begin as calls to readers do and are the article's own; parts on how an article was made amid it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.grammar.to_readers.prompts import is_prompt

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(8)]
LONG = "The masons want the whole bridge to be taken down before the winter comes, and the mayor of the town wants to wait until the spring."


def text_of(*, amid: str = "", below: str = "", above: str = "") -> list[str]:
    body = above + "".join(f"<p>{text}</p>" for text in PROSE[:6]) + amid + "".join(f"<p>{text}</p>" for text in PROSE[6:]) + below
    page = f"<html lang=en><head><meta property='og:type' content='article'><meta property='article:published_time' content='2031-05-02T10:20:00Z'></head><body><article><h1>Mayor opens the bridge at last</h1><div class=content>{body}</div></article></body></html>"
    return newsparse.parse(page, "https://www.eastmerepost.example/bridge").text.split("\n\n")


@pytest.mark.parametrize(
    "line",
    [
        "Do you know more about the fire at the mill? Call the police in Eastmere on 555-0134.",
        "Have you been affected by any of these issues? Contact the helpline of Eastmere on 555-0134.",
        "Have questions about the vote? Call the county clerk at 555-0134.",
        "Is there a question that the council cannot answer? Tom Marsh believes so.",
        "You can also stream the match on YouTube, where nearly a million people saw the last one.",
        "Read the original story on which the film is based and you find no murder in it at all.",
        "Click the icon above the table and the columns change places.",
        "For breaking news of the strike the miners had to go to the town.",
        "Local journalism is essential. It is what both candidates could agree on.",
        "To reach the crisis line of Eastmere, call 555-0134 at any hour.",
        "Want to weigh in? The hearing is on Monday at six in the town hall.",
        "Discuss this article at school, and you will hear three views of it.",
        "This story is developing; it will take years before all of the evidence has been heard.",
        "Tap here to start, the sign on the machine said, and nobody dared to do so.",
        "Want to comment? Not before the trial is over, said Marsh on Tuesday.",
    ],
)
def test_a_sentence_of_the_article_is_no_call(line: str) -> None:
    assert not is_prompt(line)


def test_a_long_paragraph_that_begins_with_what_somebody_said_stays() -> None:
    told = f"Have questions about the bridge? Call us, the engineer told them. {LONG} {LONG}"
    assert text_of(below=f"<p>{told}</p>")[-1] == told


def test_how_an_article_was_made_ends_at_the_next_heading() -> None:
    assert text_of(amid="<h2>How we researched this story</h2><p>We asked nine masons.</p><h2>What comes next</h2>") == [*PROSE[:6], "What comes next", *PROSE[6:]]


def test_a_label_amid_the_text_takes_no_paragraphs_with_it() -> None:
    assert set(PROSE) <= set(text_of(amid="<p><b>Story source</b></p>"))


def test_a_section_on_conflicts_of_interest_is_the_articles() -> None:
    section = "<section><h2>Conflicts of interest</h2>" + "".join(f"<p>{LONG[:-1]}, says {name}.</p>" for name in ("Ada", "Tom", "Kim")) + "</section>"
    assert sum(line.startswith(LONG[:-1]) for line in text_of(amid=section)) == 3


def test_an_item_of_a_list_that_says_who_provides_is_the_lists() -> None:
    assert "Provided by the council" in text_of(below="<ul><li>Provided by the council</li><li>Paid for by the county</li></ul>")


def test_where_an_event_is_stands_beside_its_day() -> None:
    assert "Free entry" in " ".join(text_of(above="<ul><li>May 2, 2031</li><li>Town hall, Eastmere</li><li>Free entry</li></ul>"))


def test_what_a_site_says_of_itself_is_none_of_the_text_and_what_a_sender_says_is() -> None:
    about = "<h3>About {0}</h3><p>{0} is a house of nine people that was founded in the valley in 1990.</p>"
    assert text_of(below=about.format("Eastmere Post")) == PROSE
    assert len(text_of(below=about.format("Hollow Mill"))) == len(PROSE) + 2
    contact = "<p><strong>Editorial contact:</strong><br>Ada Field, press@mill.example, 555-0134</p>"
    assert not any("press@" in line for line in text_of(below=about.format("Hollow Mill") + contact))


def test_files_of_a_guide_are_its_own_and_those_of_an_office_are_not() -> None:
    prose = "".join(f"<p>에스트미어 시는 {n}월에 다리를 새로 놓기로 했다고 밝히고, 겨울이 오기 전에 모든 공사를 마칠 계획이라고 설명했다.</p>" for n in range(1, 8))
    page = f"<html lang=ko><head><meta property='og:type' content='article'></head><body><article><h1>다리 공사 안내 페이지 만들기</h1><div class=content>{prose}<p>index.png</p>{prose}<p>다리 공사 계획.hwp</p></div></article></body></html>"
    text = newsparse.parse(page, "https://www.eastmere.example/guide").text
    assert "index.png" in text
    assert ".hwp" not in text
