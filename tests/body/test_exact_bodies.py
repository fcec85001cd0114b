"""Bodies to the line: what English-language papers, stations and magazines set among and below their paragraphs."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.body.stripping.amid.boxes.known_boxes import _ON_PAPER
from newsparse.body.stripping.below.colophon import is_colophon
from newsparse.grammar.credits.credit_shapes import is_credit_line
from newsparse.grammar.to_readers.prompts import is_prompt

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(9)]


def added(amid: str = "", below: str = "") -> list[str]:
    """The lines of the text besides its paragraphs."""
    first, last = ("".join(f"<p>{text}</p>" for text in part) for part in (PROSE[:5], PROSE[5:]))
    whole = f"<html lang=en><head><meta property='og:type' content='article'></head><body><article><h1>Mayor opens the bridge at last</h1><div class='story-text'>{first}{amid}{last}{below}</div></article></body></html>"
    lines = newsparse.parse(whole, "https://www.eastmere-post.example/bridge").text.split("\n\n")
    assert [line for line in lines if line in PROSE] == PROSE
    return [line for line in lines if line not in PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "For the latest news, weather, sports, and streaming video, head to KEAS.",
        "For more local news from Eastmere, follow us here.",
        "Keep checking the KEAS app for the latest information on this story.",
        "To get alerts on breaking news and weather sent to your phone, download the free KEAS First Alert app here.",
        "Watch more in the player above.",
        "WATCH MORE ON KEAS 11+",
        "Let us know if there is a problem with our content",
        "Hide Ad",
        "Click to enlarge",
        "← Previous post",
        "END OF ARTICLE",
        "Already a subscriber? Log in",
        "What do you think? Let us know in the comments.",
        "Want to learn more? Contact us today.",
        "Your email address will not be published. Required fields are marked *",
        "Reprinted with permission of the Eastmere Post.",
        "Short URL: https://epost.example/1234",
        "Promoted",
        "(Story continues below)",
        "This advertisement has not loaded yet, but your article continues below.",
        "We apologize, but this video has failed to load.",
        "If you don’t see the video above, click here.",
        "App users: Tap here for the full story",
        "(Watch: Mayor speaks on the flood wall in the player above)",
        "Opens in new window",
        "Thanks for signing up!",
        "You have reached the end of your free articles.",
        "GET THE MORNING HEADLINES.",
        "Get latest News live on Eastmere along with Breaking News and Top Headlines from all over the world.",
        "Catch all the Business News, Market News, Breaking News Events and Latest News Updates on Live Eastmere.",
        "Stay updated with the latest news on Eastmere, follow us on Facebook.",
        "Follow AP’s coverage of floods at https://apnews.example.com/hub/floods.",
        "AP NFL: https://apnews.example.com/hub/nfl",
        "Your support makes stories like this possible.",
        "Support EASTMERE TIMES’ journalism of integrity and credibility",
        "Thanks for reading Rivers! Subscribe for free to receive new posts and support my work.",
        "Have your say in the comments below.",
        "If you have a news tip, send it to tips@keas.example.",
        "See a spelling or grammar error in our story? Click here to report it.",
        "Posted in News | Tagged rivers",
        "Sponsored by Eastmere Bank",
        "Our team tests, rates, and reviews more than 1,500 products each year to help you decide.",
        "We independently review everything we recommend.",
    ],
)
def test_what_a_station_asks(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    "line",
    [
        "For more information, visit the library on Oak Street.",
        "For the latest news on the ferry they had to wait until Monday.",
        "For more than a year, stories of the ferry went around, and few follow them now.",
        "To get to the island, residents download the ferry’s timetable.",
        "Watch more of the birds than of the players.",
        "Keep checking the oven until the crust is brown.",
        "Our team tests the water of the harbor every morning.",
        "Click to enlarge the picture, the tower’s new screen tells visitors.",
        "What do you think? Islanders were asked on Monday.",
        "Want to learn more about birds? The old pump house has a room for them.",
        "Read 1204 times in one winter, the book fell apart.",
        "We review the plans for the bridge in the spring.",
        "Follow the river until it bends, and the ferry is there.",
        "Stay updated on the flood, the mayor wrote to the islanders.",
        "See a film in the old pump house, and bring a coat.",
        "Sponsored by the city, the race starts on Oak Street.",
        "Your support helps the islanders, the mayor wrote.",
        "Posted in the window was a list of the ferry’s delays.",
        "Catch the 7 a.m. ferry and hear the news at the bar.",
        "If you have a story to tell, call it a memoir, her teacher used to say.",
        "If you have a tip about the fire, call the police, officers told the crowd.",
        "Thank you for supporting our town, the mayor wrote to those who rebuilt the quay.",
        "Stay connected to the rope at all times, the guide told us, and follow the person in front.",
        "Share your views with the neighbors and the comments will never end.",
        "Support for the Eastmere Post’s journalism has grown since the flood.",
        "Have a question for the mayor? Ask it on Tuesday, when she meets residents.",
        "Want to see more of the island? Book the boat that leaves at noon.",
        "Already have an account? That is what the clerk asked her at the bank.",
        "Found an error on your water bill? The city wants to hear of it by May.",
        "See an error in your credit report? Contact the bureau in writing.",
        "Send letters to the council, residents were told, or write to port@eastmere.example.",
        "A message from the editor of the Herald woke the minister at four.",
        "You make our work possible, the nurse told the volunteers.",
    ],
)
def test_what_a_text_tells(line: str) -> None:
    assert not is_prompt(line)


def test_partners_of_whom_the_text_tells() -> None:
    told = "Nine schools of the island work with the port each night."
    assert told in added(f"<section><h2>Our partner schools</h2><p>{told}</p></section>")


def test_who_publishes_under_a_free_license_in_the_text() -> None:
    assert added(below="<p>The museum will publish its photographs of the port under a Creative Commons license in May.</p>")


def test_a_quotation_below_a_link_to_another_article() -> None:
    quote = "We have lost money every month since the storm."
    others = "<div class='promo-link'><h4>Also read</h4><a href='/ferry'>Ferry to sail again in the spring</a></div>"
    assert added(f"{others}<blockquote>{quote}</blockquote>") == [quote]


@pytest.mark.parametrize("name", ["d-none d-print-block", "visible-print", "hidden print:block"])
def test_what_is_for_paper_alone(name: str) -> None:
    assert not added(below=f"<div class='{name}'><p>Citation: Mayor opens the bridge at last (2024, March 14), retrieved from the Eastmere Post on 15 March 2024.</p><p>This was printed from the Eastmere Post.</p></div>")


@pytest.mark.parametrize("name", ["d-none d-md-block", "d-none d-print-block d-md-block", "fingerprint-only"])
def test_what_is_for_the_screen_too(name: str) -> None:
    assert _ON_PAPER.search(name) is None


def test_an_appeal_below_a_dash() -> None:
    assert not added(below="<p>—</p><p><i>We want to hear from you about what Eastmere’s families need this winter. If you have five minutes, fill out </i><a href='/form'><i>this survey.</i></a></p>")
    assert added(below="<p>We want to hear from you before the vote, the mayor wrote to the islanders.</p>")


@pytest.mark.parametrize("label", ["Previous coverage ▶", "[Earlier:", "Must-read:", "Explore more:", "Check out:", "Opinion:", "Video:", "Full story:", "Background:", "Dig deeper:", "In case you missed it:", "ICYMI:", "Editorial:"])
def test_a_headline_behind_a_label(label: str) -> None:
    assert not added(f"<p><b>{label} <a href='/ferry'>Ferry to sail again in the spring</a></b></p>")


def test_such_words_in_sentences() -> None:
    line = "Background music played while the <a href='/ferry'>ferry sailed for the last time</a>."
    assert added(f"<p>{line}</p>")


def test_a_labelled_list_of_others() -> None:
    assert not added("<p>TRENDING STORIES:</p><ul><li><a href='/1'>How the harbor lost 23 workers</a></li><li><a href='/2'>Rain to return this weekend</a></li></ul>")


@pytest.mark.parametrize("line", ["--with assistance from ada field and jonas keil.", "(with inputs from agencies)", "(with pti inputs)", "with inputs from pti, ani"])
def test_who_else_worked_on_it(line: str) -> None:
    assert is_colophon(line)


def test_a_credit_in_brackets() -> None:
    assert is_credit_line("(Image credit: Ada Field)")
    assert not is_credit_line("(Images of the bridge were lost.)")


@pytest.mark.parametrize("line", ["— Bernwire", "– EPN/dq", "--- ENDS ---"])
def test_a_sign_behind_a_dash(line: str) -> None:
    assert not added(below=f"<p>{line}</p>")


def test_whose_a_quotation_is() -> None:
    assert added(below="<blockquote>The river keeps its own books.</blockquote><p>— Heraclea</p>")[-1] == "— Heraclea"


@pytest.mark.parametrize(
    "line",
    [
        "<em>Eastmere Health News is a nonprofit newsroom that tells of the health of the islands.</em>",
        "Our stories may be republished online or in print under a Creative Commons license. Please link to our site.",
        "Disclaimer: Eastmere News is not responsible for the accuracy of what others have posted here.",
    ],
)
def test_what_a_paper_is(line: str) -> None:
    assert not added(below=f"<p>{line}</p>")


def test_a_sponsors_box() -> None:
    box = "<div><div><p><b>{}</b></p><p>Saltworks ships salt to 40 ports and never once ran out. <a href='https://saltworks.example.com'>Get a free sample</a>.</p></div></div>"
    assert not added(box.format("In partnership with Saltworks"))
    assert len(added(box.format("What Saltworks has to say"))) == 2


def test_an_appeal_from_its_heading_on() -> None:
    asked = "<p>At the Eastmere Post we hold that news should be free for all, whatever they earn.</p><p>Would you consider supporting us with a modest contribution every month?</p>"
    assert not added(below=f"<h5>Support EASTMERE POST’s journalism of integrity</h5>{asked}")
    assert len(added(below=f"<h5>What the mayor said of the paper’s journalism</h5>{asked}")) == 3


def test_a_list_in_boxes_called_as_the_paragraphs_are() -> None:
    walled = "".join(f"<div class='paywall'><p>{text}</p></div>" for text in PROSE)
    items = "<div class='paywall'><ul><li>Support lies at 912.</li><li>Resistance lies at 960.</li></ul></div>"
    text = newsparse.parse(f"<html lang=en><body><article><h1>Mayor opens the bridge at last</h1><div>{walled.replace(PROSE[5], PROSE[5] + '</p></div>' + items + '<div class=paywall><p>', 1)}</div></article></body></html>").text
    assert "Support lies at 912." in text


@pytest.mark.parametrize("label", ["More local news", "Top headlines:"])
def test_a_list_of_others_below_a_bold_label(label: str) -> None:
    assert not added(f"<p><strong>{label}</strong></p><ul><li><a href='/1'>How the harbor lost 23 workers</a></li><li><a href='/2'>Rain to return this weekend</a></li></ul>")


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("<h2>Ready to get started?</h2>", "Try Pipeflow free for 14 days. No credit card required."),
        ("<h3>Join 12,000 readers</h3>", "Weekly stories from the harbor."),
        ("<p><strong>Subscribe to our newsletter</strong></p>", "Weekly stories from the harbor, straight to you."),
    ],
)
def test_a_call_below_a_heading(head: str, line: str) -> None:
    assert not added(below=f"{head}<p>{line}</p>")


def test_a_last_part_below_a_heading_alike() -> None:
    assert "Ready for the ferry" in added(below="<h2>Ready for the ferry</h2><p>The harbor commission said it would open in May.</p>")


@pytest.mark.parametrize(("line", "stays"), [("The quay in Tollard on Tuesday. (Ada Field/Eastmere Post)", False), ("The quay in Tollard was, in his words, a wreck (he laughed).", True)])
def test_italics_below_a_picture(line: str, *, stays: bool) -> None:
    assert (line in added(f"<p><img src='/quay.jpg' width=800 height=600></p><p><em>{line}</em></p>")) is stays
    assert line in added(f"<p><em>{line}</em></p>")


def test_a_list_of_sponsors_and_a_writers_own_disclaimer_stay() -> None:
    disclaimer = "Disclaimer: I have lived beside this quay for thirty years, and I own one of the boats."
    assert added(below=f"<p>{disclaimer}</p>") == [disclaimer]
    paid = ["Sponsors", "The bank of Eastmere paid for the piers, and the saltworks for the lamps."]
    assert added(amid=f"<div><p>{paid[0]}</p><p>{paid[1]}</p></div>") == paid
