"""What papers and stations of American towns do their own way: decks in sentences, the paper behind the reporter, lines on their apps and platforms."""

import json

import pytest

from newsparse import GENERIC_ONLY, Article, parse
from newsparse.body.stripping.below.biographies import biography
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.registry import Registry

PROSE = [
    "EASTMERE, Minn. — A bus driver who crawled onto the ice to save a stranger was handed a plaque on Wednesday.",
    "The driver had three children on board and was on the last road of the afternoon when the hand came up.",
    "The man has left the hospital, the fire chief said, and asked for nothing but the name of the driver.",
    "“It was a snow brush for eleven dollars,” the chief said, and laid it on the table for all of them to see.",
    "The ice on the bay is four inches thick in places, and nowhere is it as thick as it looks from the road.",
    "The council will speak of boots for the drivers in January, when the money of the new year is there.",
]
TITLE = "Driver honored for pulling man from icy lake"


def prose(*more: str) -> str:
    return "".join(f"<div class='section'><p>{text}</p></div>" for text in (*PROSE, *more))


def read(body: str, above: str = "", *, site: str = "The Eastmere Statesman", registry: Registry | None = GENERIC_ONLY, url: str = "https://www.eastmere-post.example/news/ice-12345") -> Article:
    stated = {"@type": "NewsArticle", "headline": TITLE, "author": {"@type": "Person", "name": "Ada Field"}, "datePublished": "2031-12-09T18:26:35Z"}
    head = f'<meta property="og:site_name" content="{site}"><script type="application/ld+json">{json.dumps(stated)}</script>'
    html = f"<html lang='en'><head>{head}</head><body><article><div class='head'><h1>{TITLE}</h1>{above}<div class='text gnt_ar_b'>{body}</div></article></body></html>"
    return parse(html, url, registry=registry)


DECK = "The driver was on the last road of the afternoon when he saw a hand above the ice of the bay."
BELOW = "</div><div class='media'><img src='/ice.jpg' width='900' height='600'></div><div class='by'>Author: Ada Field</div><div class='when'>Published: 5:26 PM CST December 9, 2031</div>"


def test_a_standfirst_right_above_the_text_opens_it() -> None:
    article = read(f"<p class='lead'>{DECK}</p>" + prose(), BELOW)
    assert article.text.split("\n\n") == [DECK, *PROSE]


@pytest.mark.parametrize(
    ("site", "employer"),
    [
        ("The Statesman", "Eastmere Statesman"), ("The Eastmere Statesman", "Eastmere Statesman"), ("The Statesman", "USA TODAY"), ("The Statesman", "Harbor TODAY"), ("The Sampleton Republic", "Sampleton Republic"),
    ],
)  # fmt: skip
def test_the_paper_behind_a_reporter_wrote_nothing(site: str, employer: str) -> None:
    by = f"</div><div class='gnt_ar_by'><a class='gnt_ar_by_a' href='/staff/1/ada-field/'>Ada Field</a><div class='gnt_ar_pb'>{employer}</div></div>"
    assert [author.name for author in read(prose(), by, site=site).authors] == ["Ada Field"]


@pytest.mark.parametrize("name", ["Ida Post", "Jonas Sun", "Mara Star"])
def test_a_colleague_who_is_called_as_the_paper_ends_wrote_too(name: str) -> None:
    by = f"</div><div class='byline'>By <a href='/staff/ada-field/'>Ada Field</a> and <a href='/staff/other/'>{name}</a></div>"
    assert [author.name for author in read(prose(), by, site=f"The {name.split()[1]}").authors] == ["Ada Field", name]


def test_a_reporter_of_today_is_a_person() -> None:
    assert [author.kind for author in parse_byline("By Ada Today").authors] == ["person"]


@pytest.mark.parametrize(
    "line",
    [
        "Stay with KSMP.com for updates.",
        "Get the free KSMP News App, available for download in the App Store and Google Play, to stay up to date with all your local news.",
        "Watch the latest local news from the two towns in our YouTube playlist:",
        "Want to read more stories like this? A subscription to one of our publications gets you all of them. Click here to get started.",
        "Follow KSMP.com on Facebook and Twitter.",
        "We invite you to use our commenting platform to engage in insightful conversations about issues in our community. " + "We reserve the right at all times to remove any material that is unlawful or abusive. " * 2,
    ],
)
def test_what_american_stations_ask_of_their_readers(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "Stay with the family for more than a week and you will hear the story of the boat.",
        "Get the news app that shows you too much off your phone, the doctor tells them.",
        "Watch the geese in our channel of the river and you will know when the ice comes.",
        "Want more stories like these? The harbor master has hundreds of them.",
        "We invite you to use our bridge, the mayor said, and to pay for it as everybody does.",
        "Stay with Sampleton.com for a year, investors were told, and they did.",
    ],
)
def test_sentences_that_begin_alike_are_none(sentence: str) -> None:
    assert not is_prompt(sentence)


def test_who_the_writer_is_goes_from_a_declared_body_too() -> None:
    life = "<p><em>Ada Field covers the bay for The Statesman. Reach her at ada@statesman.example.</em></p>"
    paragraphs = "".join(f"<p class='gnt_ar_b_p'>{text}</p>" for text in PROSE)
    article = read(paragraphs + life, "</div><div class='gnt_ar_by'>Ada Field</div>", registry=None, url="https://www.tennessean.com/story/news/2031/12/09/ice/1234567002/")
    assert article.text.split("\n\n") == PROSE
    assert biography.name in {removal.stripper for removal in article.removals}


def test_what_stands_below_a_reporters_last_sentence_is_not_in_a_box_of_hers() -> None:
    article = read(prose("For Sample News, I'm Ada Field in Eastmere.", "(SOUNDBITE OF A BAND OF THE BAY)"), "</div>")
    assert article.text.split("\n\n")[-1] == "(SOUNDBITE OF A BAND OF THE BAY)"


@pytest.mark.parametrize(
    "line",
    [
        "Click here for more local news.",
        "Go here for more stories and videos about the bay.",
        "Stay in the know on all of the biggest stories, as they happen. Download the News 6 app for iPhone or Android.",
        "This story is developing. Check back for updates.",
        "Stay informed. Like 7News on Facebook and follow @7NewsSMP on Twitter.",
        "Stay ahead of the weather. Download the WSMP Weather app.",
        "Let us know at news@ksmp.example if you have a story idea.",
        "Have questions, concerns or tips? Send them to Ada at ada@ksmp.example.",
        "Is there a story you think we should cover? Contact us.",
        "News tips? Questions? Call our reporter at 555-555-0123.",
        "Submit your news tips, photos and videos to news@ksmp.example",
        "Information from: The Eastmere Statesman, http://www.statesman.example",
        "You can also catch News 5 Eastmere on Roku, Apple TV and more.",
        "Get real-time news alerts and the latest traffic updates by downloading the KSMP News app.",
        "Read the full story at KSMP.com.",
        "Click the player above to listen to the full conversation.",
        "Print Headline: Bridge delayed until spring",
        "For the full story, see this week’s print edition of the Statesman.",
        "This story was reported by a journalist and has been converted to this platform with the assistance of AI.",
        "Be respectful. This is a space for friendly local discussions.",
        "Download the free WSMP 2 News app to get up-to-date news and weather alerts.",
    ],
)
def test_what_american_papers_say_below_their_stories(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "Click here for more than an hour, the mayor said, and nothing happens.",
        "Go here for more than the view, she writes, and you will eat well.",
        "Stay updated on trends. Follow the boats of the others to learn where the fish is.",
        "Stay in the know about the river, fishermen tell their sons.",
        "This story is developing a life of its own, the clerk said.",
        "Let us know at the end of the day, the judge told the jury.",
        "Have questions for the mayor? She will be at the diner on Friday at noon.",
        "Is there a story you tell your children about the flood?",
        "Submit your letter to the clerk by Friday or lose the seat, the rule says.",
        "Information from the county shows that the bridge is sound.",
        "You can also catch trout below the dam, and most people do.",
        "Read the full story of the bridge in two books that the museum sells.",
        "Click the button twice and the door of the bus opens.",
        "Be respectful. The dead of the flood are buried here, and their children walk by.",
        "For the full story of the dam one has to ask the men who built it.",
        "This story was reported to the police in May by a woman of the town.",
        "Become a member of the crew and you learn to tie the boat first.",
    ],
)
def test_sentences_that_begin_as_papers_do_are_none(sentence: str) -> None:
    assert not is_prompt(sentence)


@pytest.mark.parametrize(
    "line",
    [
        "(TM and © Copyright 2031 Sample Radio Inc. and its relevant subsidiaries. Used under license. All Rights Reserved. This material may not be published, broadcast, rewritten, or redistributed. The Sample Press contributed to this report. It is printed here by leave of those who own it, in the state and out of it.)",
        "<em>The Prairie News Service is a collaboration of KSMP, Eastmere Public Radio and High Ferry Public Radio focused on health.</em>",
        "<em>Prairie News Service stories and photos may be republished by news media at no cost with proper attribution.</em>",
        "This story was produced with support from the Fund for Coastal Reporting.",
        "A version of this article appeared in the May 3 print edition of the Statesman.",
        "Photos by John Marsh",
        "Disclosure: The Hospital Council has been a financial supporter of The Statesman, a nonprofit news organization that is funded in part by donations. Financial supporters play no role in its journalism.",
        "ada@statesman.example, 555-555-0123",
        "Ada Field: 555-555-0123; ada@statesman.example; Twitter: @adafield",
        "KSMP will update this story as more information becomes available.",
        "Download the News 5 Eastmere app now for more stories from us, plus alerts on major news, the latest weather forecast, traffic information and much more. Download now on your Apple device here, and your Android device here, or ask us at the fair.",
    ],
)
def test_last_lines_of_american_papers(line: str) -> None:
    article = read("".join(f"<p>{text}</p>" for text in (*PROSE, line)), "</div><div class='byline'>By Ada Field</div>")
    assert article.text.split("\n\n") == PROSE


@pytest.mark.parametrize(
    "line",
    [
        "The ferry is a collaboration of three towns, and each of them pays for a third of it.",
        "Photos by the dozen lined the wall of the diner.",
        "Disclosure: that is the word which the board wants to hear least of all.",
        "This story was told with support from the whole room, and nobody wept.",
        "The version that appeared in the paper was wrong, she says.",
        "Nobody will update this bridge before the spring, the engineer said.",
    ],
)
def test_last_sentences_that_are_of_the_story(line: str) -> None:
    article = read("".join(f"<p>{text}</p>" for text in (*PROSE, line)), "</div><div class='byline'>By Ada Field</div>")
    assert article.text.split("\n\n") == [*PROSE, line]


def test_a_heading_goes_with_the_headlines_below_it() -> None:
    row = "<div class='recirc'><h4>Local</h4><ul><li><span>Oct 11</span><h3><a href='/1'>Footbridge over the lake drive to open</a></h3></li><li><span>2 hours ago</span><h3><a href='/2'>New express bus proposed for the avenue</a></h3></li></ul></div>"
    paragraphs = [f"<p>{text}</p>" for text in PROSE]
    article = read("".join([*paragraphs[:3], row, *paragraphs[3:]]), "</div><div class='byline'>By Ada Field</div>")
    assert article.text.split("\n\n") == PROSE


def test_more_from_a_station_names_no_person() -> None:
    body = "".join(f"<p>{text}</p>" for text in PROSE)
    html = f"<html lang='en'><head><meta property='og:site_name' content='WSMP'></head><body><article><h1>{TITLE}</h1><div class='text'>{body}</div></article><div><h2>More From WSMP Sampleton</h2></div></body></html>"
    assert parse(html).authors == ()


@pytest.mark.parametrize(
    "line",
    [
        ">>> Sign up for our newsletter", "[Click here if you're unable to view the video above]", "App users, click here to view the video.", "See the video below.", "Photo courtesy of the City of Eastmere", "Credit: Eastmere Police Department",
        "To reach Ada Field, call 555-555-0123 or email ada@statesman.example.", "Comments? Email ada@statesman.example.", "Email ada@statesman.example", "Send tips to ada@statesman.example.", "Help us tell more stories like this. Donate today.",
        "This story is free for all readers thanks to our subscribers.", "Your support helps us keep going. Donate.", "Get text alerts: Text NEWS to 55512", "Never miss a local story. Sign up today for unlimited digital access.", "Get unlimited digital access.", "Tickets are on sale now for the Statesman Festival in May. Get your festival tickets by May 1 and save big!",
        "Want to comment? Join the discussion on our page.", "Let us know what you think on our Facebook page.", "Discuss this story on our Facebook page", "Comment on this story", "Leave your comments below.", "If you're reading this article on the KSMP News app, click here.",
    ],
)  # fmt: skip
def test_what_papers_ask_and_label(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "(The mayor did not answer his telephone.)", ">", "[", "See the video of the bridge and you will know why it was closed.", "Photo courtesy is rare among the boatmen, he says.", "Credit: 3 hours of the last year at the college",
        "To reach the ferry, call the boatman from the rock.", "Comments? There were none, and nobody asked for any.", "Email is how the town speaks to itself.", "Send tips to the kitchen, the waiter says, and they cook better.", "Help us tell the truth, the widow asked the council.",
        "This story is free of heroes.", "Tickets are on sale now for the county fair, which opens in May.", "Get text alerts if you like to be woken at four.", "Never miss a tide, the boatman says.", "Let us know what you think of the bridge, the clerk told them, and sat down.", "Comment on this story came late and from one man only.", "Leave your comments at the door, said the judge.",
    ],
)  # fmt: skip
def test_sentences_of_a_story_that_look_like_it(sentence: str) -> None:
    assert not is_prompt(sentence)


@pytest.mark.parametrize("line", ["This story first aired on KSMP.", "This segment aired on May 3, 2031.", "This story comes to you from the Prairie News Collaborative.", "This article was produced by Sample Health News, an independent program.", "This report includes information from the Sample Press.", "Information from the Sample Press was used in this report."])
def test_last_lines_on_where_a_story_comes_from(line: str) -> None:
    article = read("".join(f"<p>{text}</p>" for text in (*PROSE, line)), "</div><div class='byline'>By Ada Field</div>")
    assert article.text.split("\n\n") == PROSE


def test_a_credit_ends_before_the_button_that_sells_the_picture() -> None:
    picture = "<aside class='single-photo'><div class='image-wrap'><img src='/bridge.jpg' width='900' height='600'></div><p class='image-credit-wrap'><span class='cutline'>The bridge is closed.</span><span class='credit'>(Photo: John Marsh/The Statesman)</span><a class='buy-photo'>Buy Photo</a></p></aside>"
    article = read(picture + "".join(f"<p>{text}</p>" for text in PROSE), "</div><div class='byline'>By Ada Field</div>")
    assert [(image.caption, image.credit) for image in article.images] == [("The bridge is closed.", "John Marsh/The Statesman")]
    assert article.text.split("\n\n") == PROSE
