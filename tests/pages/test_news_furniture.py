"""What news sites set among their paragraphs and under their pictures: invented pages in the markup of many."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import parse
from newsparse.body.stripping.amid.boxes.link_boxes import is_related_line
from newsparse.body.stripping.below.colophon import is_colophon
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.to_readers.appeals import asks
from newsparse.grammar.to_readers.prompts import PROMPTS, is_prompt
from newsparse.page import Page
from tests.invented import SENTENCES

PROSE = [f"Paragraph {n} tells what the council of Eastmere decided on Monday, and why it took so long to decide." for n in range(7)]


def page(body: str, head: str = "") -> str:
    return f"<html lang=en><head><meta property='og:type' content='article'>{head}</head><body><article><h1>Mayor opens the bridge at last</h1>{body}</article></body></html>"


def paragraphs(*more: str) -> str:
    return "".join(f"<p>{text}</p>" for text in PROSE[:4]) + "".join(more) + "".join(f"<p>{text}</p>" for text in PROSE[4:])


def lines(html: str, **options: object) -> list[str]:
    return parse(html, "https://www.eastmere-post.example/bridge", **options).text.split("\n\n")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    [
        "Download the Eastmere Post app for breaking news",
        "Get the Post app",
        "Haberin Devamı",
        "לכל העדכונים הצטרפו לקבוצה של עמק היום",
        "ติดตามข่าวสดออนไลน์ได้ที่ LINE @sample",
        "本網站之文字、圖片及影音，非經授權，不得轉載。",
        "免责声明：凡本网注明来源的作品均转载自其它媒体，不代表本网赞同其观点。",
        "◤年末優惠◢",
        "SON DAKİKA HABERLERİ İÇİN TIKLAYIN",
        "Scroll ke bawah untuk melanjutkan membaca",
        "لینک کوتاه: ha.example/3456789",
        "Visit Eastmere Insider's homepage for more stories.",
        "This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.",
        "You may also be interested in:",
        "toggle caption",
        "This is a developing story. Please check back for updates.",
        "Do you have a tip about the bridge? Email us at tips@eastmere-post.example.",
        "Got a story for the Post? Call us.",
        "Popular on Eastmere",
        "Register for free to read on",
        "Article content",
        "Check out the Post on YouTube for more of Eastmere:",
        "You can read us daily by <a href='/n'>subscribing to our newsletter</a>.",
        "Follow the Post on Flipboard to stay up-to-date on the news.",
        "<a href='/2'>ALSO SEE: Landlord rents out a treehouse in Eastmere</a>",
        "Like this story? Share it with a friend!",
        "Want more Eastmere? Sign up for our letter.",
        "Get in touch with our news team by emailing us.",
        "In this article: Ada Field",
        "Want a daily wrap-up of all the news? <a href='/n'>Subscribe to our morning newsletter</a>, Crash Course.",
        "Your time is valuable. Have the Top Headlines newsletter delivered in the morning. <a href='/n'>Sign up today</a>.",
    ],
)
def test_lines_that_ask_something_go(line: str) -> None:
    assert lines(page(paragraphs(f"<p>{line}</p>"))) == PROSE


@pytest.mark.parametrize("line", ["Get the road mended, said the mayor, and the app will follow.", "Visit the old town, she said, and stay at home no more.", "This is an archive of the town.", "Do you have a tipping point, she asked.", "Got a story, he said, and a bridge.", "Article contents are to be read, the mayor said.", "Follow the river. It is on the maps of Twitter Bay.", "He asked them to subscribe to the newsletter of the town, and nobody did."])
def test_lines_of_the_text_stay(line: str) -> None:
    assert not is_prompt(line)
    assert line in lines(page(paragraphs(f"<p>{line}</p>")))


def test_no_prompt_is_missed_by_its_first_letters() -> None:
    assert [phrase for phrase in PROMPTS.phrases if not PROMPTS.may_match(phrase.replace("\\", ""))] == []
    assert not PROMPTS.may_match("Suddenly the bridge was closed.")
    assert not PROMPTS.may_match("The article")


def test_a_label_is_as_long_as_it_is_without_its_pictograms() -> None:
    assert is_prompt("👉👉👉 This video can not be played")


def test_prompts_on_a_hostile_line() -> None:
    assert not PROMPTS.match("download the " * 20_000)
    assert not PROMPTS.match("visit a " * 20_000)


def test_a_dash_and_a_link_point_elsewhere() -> None:
    html = page(paragraphs("<p>- <a href='/2'>Player ratings: eight for the goalkeeper of Eastmere</a></p>"))
    assert lines(html) == PROSE
    spoken = "- “We have waited nine years for it,” said <a href='/mayor'>the mayor</a>, who cut the ribbon."
    assert len(lines(page(paragraphs(f"<p>{spoken}</p>")))) == len(PROSE) + 1


def test_a_label_and_the_links_below_a_text_go_and_amid_it_stay() -> None:
    links = "<p><b>More coverage:</b></p><p><a href='/2'>Is your bridge safe? Look it up here</a></p>"
    assert lines(page(paragraphs() + links)) == PROSE
    assert "More coverage:" in lines(page(paragraphs(links)))


@pytest.mark.parametrize("label", ["Related Article", "You might also like:", "Trending now", "อ่านข่าวที่เกี่ยวข้อง"])
def test_a_label_whose_links_are_gone_goes_too(label: str) -> None:
    assert lines(page(paragraphs(f"<p>{label}</p>"))) == PROSE


@pytest.mark.parametrize("line", ["Related articles of faith", "Most popular names"])
def test_a_line_that_begins_as_a_label_stays(line: str) -> None:
    assert line in lines(page(paragraphs(f"<p>{line}</p>")))


def test_who_else_reported_is_below_the_text() -> None:
    assert is_colophon("contributing: the eastmere press")
    assert is_colophon("contributing: the eastmere press. follow ada field on twitter: @adaf")
    assert is_colophon("ada field reported from eastmere, and jonas keil from skarn.")
    assert not is_colophon("the floods were reported from eastmere. nobody was hurt, the mayor said.")
    assert is_colophon("— with assistance by ada field, and jonas keil")
    assert is_colophon("(updates with the mayor's reply in second paragraph.)")
    assert is_colophon("(except for the headline, this story has not been edited by post staff and is published from a syndicated feed.)")
    assert not is_colophon("this story has been told in eastmere for nine years, and it ends well.")
    assert not is_colophon("contributing: to the fund is a duty. so said the mayor.")


def test_the_writers_life_in_the_bylines_box_is_no_list_of_the_text() -> None:
    life = "<ul class='authors'><li><div class='author has-bio'><a href='#'>Ada Field</a></div><div class='author-bio'><ul><li>Covers the harbor of Eastmere for the Post</li><li>Has followed the ferries since 1987</li></ul></div></li></ul>"
    assert lines(page(life + paragraphs())) == PROSE


def test_the_paper_behind_a_name_is_the_employer() -> None:
    ld = '<script type="application/ld+json">{"@type": "NewsArticle", "author": "Ada Field, EASTMERE TODAY", "publisher": {"@type": "Organization", "name": "EASTMERE TODAY"}}</script>'
    article = parse(page("<div class='byline'>Ada Field, EASTMERE TODAY</div>" + paragraphs(), ld), "https://www.eastmere-post.example/bridge")
    assert [(author.name, author.organization) for author in article.authors] == [("Ada Field", "EASTMERE TODAY")]


def test_the_first_of_the_paragraphs_is_no_deck_though_it_is_set_larger() -> None:
    rest = "".join(f"<p class='p-text'>{text}</p>" for text in PROSE[1:])
    assert parse(page(f"<div class='story'><p class='introduction'>{PROSE[0]}</p>{rest.replace(' class=', ' data-x=')}</div>")).subtitles == ()
    described = f"<meta name='description' content='{PROSE[0]}'>"
    assert parse(page(f"<div class='story'><p class='say-1 p-text'>{PROSE[0]}</p>{rest}</div>", described)).subtitles == ()


def test_in_other_languages_the_first_paragraph_is_the_standfirst() -> None:
    rest = "".join(f"<p>Absatz {n} erzählt, was der Rat von Musterhafen am Montag beschlossen hat und warum es so lange gedauert hat.</p>" for n in range(5))
    lead = "Musterhafen. Neun Jahre hat die Stadt auf ihre neue Brücke gewartet, und nun ist sie endlich da."
    html = f"<html lang=de><body><article><h1>Neue Brücke in Musterhafen</h1><div class='story'><p class='introduction'>{lead}</p>{rest}</div></article></body></html>"
    assert parse(html).subtitles == (lead,)


PICTURE = "<img src='/2031/bridge.jpg' width='800' height='450' alt=''>"


@pytest.mark.parametrize(
    "figure",
    [
        f"<div class='lead'>{PICTURE}<div class='counter'>1 of 6</div></div><div class='embedCaption'><span>1 of 6</span><p class='caption'>The bridge before noon.</p></div>",
        f"<figure>{PICTURE}<figcaption><span class='off-screen'>Image caption</span><span class='text'>The bridge before noon.</span></figcaption></figure>",
        f"<figure>{PICTURE}<div class='caption-wrap'><div class='caption'><p>The bridge before noon. <b class='hide-caption'><b>hide caption</b></b></p></div><b class='toggle-caption'><b>toggle caption</b></b></div></figure>",
    ],
)
def test_buttons_and_spoken_labels_are_no_caption(figure: str) -> None:
    article = parse(page(figure + paragraphs()), "https://www.eastmere-post.example/bridge")
    assert [image.caption for image in article.images] == ["The bridge before noon."]
    assert article.text.split("\n\n") == PROSE


def test_file_photo_opens_a_caption() -> None:
    figure = f"<figure>{PICTURE}<figcaption>FILE PHOTO: A chip on display at a trade show in Eastmere, February 25, 2031. REUTERS/Tomas Ferrow</figcaption></figure>"
    image = parse(page(figure + paragraphs()), "https://www.eastmere-post.example/bridge").images[0]
    assert (image.caption, image.credit) == ("FILE PHOTO: A chip on display at a trade show in Eastmere, February 25, 2031.", "REUTERS/Tomas Ferrow")
    alone = figure.replace("FILE PHOTO: A chip on display at a trade show in Eastmere, February 25, 2031. REUTERS/Tomas Ferrow", "File photo: Tomas Ferrow")
    assert parse(page(alone + paragraphs()), "https://www.eastmere-post.example/bridge").images[0].credit == "Tomas Ferrow"


POST = "<blockquote class='twitter-tweet'><p>Proud of every engineer who ever burned a finger on that bridge.</p>&mdash; Ada Field (@adaf) <a href='https://twitter.com/adaf/status/1'>June 17, 2031</a></blockquote>"


def test_a_post_amid_the_text_is_an_embed() -> None:
    article = parse(page(f"<div class='content'>{paragraphs(f'<div class=embed>{POST}</div>')}</div>"), registry=newsparse.GENERIC_ONLY)
    assert [block.type for block in article.body].count("embed") == 1
    assert article.text.split("\n\n") == PROSE


def test_a_post_in_a_wrapper_of_running_text_is_an_embed() -> None:
    html = page(f"<div class='article-content'>{paragraphs(f'<div class=embed>{POST}</div>')}</div>")
    article = parse(html, "https://techcrunch.com/2031/06/17/bridge/")
    assert [block.url for block in article.body if block.type == "embed"] == ["https://twitter.com/adaf/status/1"]


@pytest.mark.parametrize(
    ("address", "box", "extra"),
    [
        ("https://apnews.com/5f1c", "<div class='Article' data-key='article'>%s</div>", "<p>___</p><p>Ada Field reported from Eastmere.</p>"),
        ("https://thehill.com/policy/1-bridge", "<div class='field-body'>%s</div>", ""),
        ("https://www.bbc.com/news/world-1", "<div class='story-body__inner'>%s</div>", "<ul class='story-body__unordered-list'><li><a href='/news/2'>Why bridges worry engineers</a></li></ul>"),
        ("https://www.nbcnews.com/news/n1", "<div class='article-body__content'>%s</div>", "<div data-test='recommended-intersection-ref'><aside><h3>Recommended</h3></aside></div><div class='inline-video'><h3>Drone video of the bridge</h3><p>June 10, 2031<span>00:52</span></p></div>"),
    ],
)
def test_what_publishers_set_among_paragraphs_goes(address: str, box: str, extra: str) -> None:
    inner = extra if "story-body" in box or "article-body" in box else ""
    assert parse(page(box % (paragraphs(inner) + ("" if inner else extra))), address).text.split("\n\n") == PROSE


def test_who_a_politician_is_stands_over_the_text() -> None:
    said = "<p><span class='rollover-people'><a href='/people/x'>Sen. Ada Field</a><span class='rollover-people-block'><span class='title'>Ada Mary Field</span> <a href='/1'>Field to run</a> MORE</span></span> (R-East.) called it “a bridge to nowhere.”</p>"
    text = parse(page(f"<div class='field-body'>{paragraphs(said)}</div>"), "https://thehill.com/policy/1-bridge").text
    assert "Sen. Ada Field (R-East.) called it “a bridge to nowhere.”" in text.split("\n\n")


def test_an_agency_alone_signs_the_text() -> None:
    assert lines(page(paragraphs("") + "<p><strong>Reuters</strong></p>")) == PROSE
    assert lines(page(paragraphs("") + "<p>Reuters was told so by the mayor.</p>"))[-1] == "Reuters was told so by the mayor."


def test_a_caption_without_what_unfolds_it() -> None:
    figure = f"<figure>{PICTURE}<figcaption><p>The bridge before noon.<span class='plus'>[+]</span></p></figcaption></figure>"
    enlarged = f"<figure>{PICTURE}<figcaption><div class='caption-text'><a class='enlarge-link' href='/b'>Enlarge</a> <span class='sep'>/</span> The bridge before noon.</div></figcaption></figure>"
    labelled = f"<figure>{PICTURE}<figcaption><span class='u-hide-visually'>Image:</span> <span>The bridge before noon</span></figcaption></figure>"
    assert [parse(page(box + paragraphs()), "https://www.eastmere-post.example/bridge").images[0].caption for box in (figure, enlarged)] == ["The bridge before noon."] * 2
    assert parse(page(labelled + paragraphs()), "https://www.eastmere-post.example/bridge").images[0].caption == "The bridge before noon"


def test_lines_that_say_when_are_no_deck() -> None:
    when = "<div class='lede-text__times'><time>June 17, 2031, 7:05 AM EDT</time> <span>Updated on</span> <time>June 17, 2031, 4:41 PM EDT</time></div>"
    assert parse(page(when + paragraphs())).subtitles == ()
    assert parse(page("<div><time>11 Jun, 2031 12:12 PM</time> 3 mins to read</div><div class='author'>By: Ada Field</div>" + paragraphs())).subtitles == ()


def test_a_short_pull_quote_is_known_by_its_box() -> None:
    said = "<p>“I take the long way,” said the mayor of Eastmere, who has not crossed the bridge since the spring of that year.</p>"
    quote = "<div class='PullQuote'><blockquote>I take the long way.</blockquote></div>"
    assert lines(page(paragraphs(said + quote))) == lines(page(paragraphs(said)))
    assert "I take the long way." in lines(page(paragraphs(said + quote.replace("PullQuote", "said"))))


@pytest.mark.parametrize(
    ("address", "box", "extra"),
    [
        ("https://www.propublica.org/article/bridge", "<div class='article-body'>%s</div>", "<div class='table-wrap'><table><tr><th>Year</th><th>Spent</th></tr><tr><td>2031</td><td>$61 million</td></tr></table></div>"),
        ("https://www.cbc.ca/news/bridge-1.52", "<div class='story'>%s</div>", "<ul><li><a href='/news/1'>The legend of the bridge that leads nowhere</a></li></ul>"),
        ("https://www.cbssports.com/soccer/news/bridge/", "<div class='Article-bodyContent'>%s</div>", "<div class='shortcode'><span>Highlights: City vs. Rovers</span></div>"),
        ("https://www.bbc.com/sport/football/1", "<div class='sp-story-body'>%s</div>", "<ul class='sp-story-body__unordered-list'><li><a href='/sport/2'>Relive City against Rovers</a></li></ul>"),
        ("https://www.washingtonpost.com/local/bridge/", "<div data-qa='article-body'>%s</div>", "<p class='interstitial'><i><a href='/2'>Why the rents of Eastmere never fall</a></i></p>"),
        ("https://www.cbsnews.com/news/bridge/", "<section class='content__body'>%s</section>", "<ul><li><strong><a href='/news/2'>Levee breaks for the third time</a></strong></li></ul><ul class='content__tags'><li>In:</li><li><a href='/tag/x'>Skarn</a></li></ul>"),
        ("https://arstechnica.com/gadgets/2031/06/bridge/", "<div class='article-content'>%s</div>", "<p><i>Listing image by Ada Field</i></p>"),
    ],
)
def test_what_publishers_set_in_boxes(address: str, box: str, extra: str) -> None:
    article = parse(page(box % paragraphs(extra)), address)
    assert [text for text in article.text.split("\n\n") if "|" not in text] == PROSE
    assert ("2031 | $61 million" in article.text) == ("table" in extra)


def test_a_story_in_a_span_is_running_text() -> None:
    html = page(f"<div class='story'><span><p>{'</p><p>'.join(PROSE)}</p><ul><li>Nine years of work</li></ul></span></div>")
    assert parse(html, "https://www.cbc.ca/news/bridge-1.52").provenance["body"].source == 'bulk(running_text("div.story"))'
    assert parse(html, "https://www.cbc.ca/news/bridge-1.52").text.split("\n\n") == [*PROSE, "Nine years of work"]


def test_a_box_of_the_text_that_is_called_a_description_is_no_caption() -> None:
    picture = "<div class='photo'><img src='/b.jpg' width='590' height='350' alt='bridge'><span class='newsCaption'>The bridge before noon (Image: GETTY)</span></div>"
    boxes = "".join(f"<div class='text-description'><p>{first}</p>{inner}<p>{last}</p></div>" for first, inner, last in ((PROSE[0], "", PROSE[1]), (PROSE[2], picture, PROSE[3]), (PROSE[4], "", PROSE[5])))
    article = parse(page(boxes), "https://www.eastmere-post.example/bridge")
    assert article.text.split("\n\n") == PROSE[:6]
    assert [(image.caption, image.credit) for image in article.images] == [("The bridge before noon", "GETTY")]


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("A bus leaves Eastmere [File: Ada Field/AP Photo]", "A bus leaves Eastmere", "Ada Field/AP Photo"),
        ("A bus leaves Eastmere [File: nobody is on it]", "A bus leaves Eastmere [File: nobody is on it]", None),
        ("Ada Field/Eastmere Post", None, "Ada Field/Eastmere Post"),
        ("A bus leaves Eastmere. Photo / AP", "A bus leaves Eastmere.", "AP"),
        ("A bus with photo/video equipment leaves Eastmere", "A bus with photo/video equipment leaves Eastmere", None),
        ("Winners and/or losers of the race", "Winners and/or losers of the race", None),
    ],
)
def test_credits_of_older_pictures_and_of_a_paper_of_its_own(said: str, caption: str | None, credit: str | None) -> None:
    assert split_caption(said) == (caption, credit)


@pytest.mark.parametrize(
    ("title", "kind"),
    [("‘The Long Road’: Film Review", "review"), ("Lumo Fold 2 review: the hinge is fixed", "review"), ("Ferry rules under review: what changes", "news"), ("Court to hear judicial review - mayor", "news")],
)
def test_a_headline_says_that_it_is_a_review(title: str, kind: str) -> None:
    assert parse(page(paragraphs()).replace("Mayor opens the bridge at last", title)).kind == kind


def test_a_deck_above_paragraphs_in_boxes_of_their_own() -> None:
    boxes = "".join(f"<div class='section text'><p>{text}</p></div>" for text in PROSE)
    deck = "<h2 class='article__summary'>The vote sets up a fight with the allies of the old bridge.</h2><div class='media'><p class='photo__credit'>Credit: AP</p></div>"
    assert parse(page(deck + f"<div class='article__body'>{boxes}</div>")).subtitles == ("The vote sets up a fight with the allies of the old bridge.",)


def test_a_label_of_nothing_ends_no_text() -> None:
    assert lines(page(paragraphs() + "<p><strong>More from The Hill of Eastmere</strong></p>")) == PROSE


def test_what_an_editor_sends_out_is_an_appeal() -> None:
    assert asks("Every evening, the Post's editors send out a selection of the day's news.")
    assert not asks("Every evening, the mayor walks his dog along the river.")


def test_an_offer_of_a_newsletter_in_a_text_about_newsletters_stays() -> None:
    offers = [f"<p>Newsletter {n} of the town asks readers to <a href='/{n}'>subscribe</a> before the spring, and they do.</p>" for n in range(4)]
    assert len(lines(page(paragraphs(*offers)))) == len(PROSE) + len(offers)


def test_a_tag_keeps_the_full_stops_of_its_abbreviation() -> None:
    tags = "<div class='tags'><a rel='tag' href='/tag/bc/'>B.C.</a> <a rel='tag' href='/tag/ferries/'>Ferries.</a></div>"
    assert parse(page(paragraphs() + tags), "https://www.eastmere-post.example/bridge").tags == ("B.C.", "Ferries")


def test_a_press_release_says_who_sent_it() -> None:
    sent = "<p>EASTMERE--(<a href='https://www.businesswire.com/'>BUSINESS WIRE</a>)--The bridge works of Eastmere announced today that the bridge is open.</p>"
    assert parse(page(sent + paragraphs())).kind == "press_release"


@pytest.mark.parametrize("box", ["<div class='inline-recirc'><a href='/x'>How to cook cabbage</a></div>", "<div class='recirc'><p><a href='/x'>How to cook cabbage</a></p></div>"])
def test_a_box_of_links_that_is_called_related(box: str) -> None:
    text = "".join(f"<p>{s} {s}</p>" for s in SENTENCES)
    page = f"<html lang='en'><body><article><h1>Eastmere rebuilds its bridge</h1><div class='entry'><p>{SENTENCES[2]} {SENTENCES[1]}</p>{box}{text}</div></article></body></html>"
    assert "How to cook cabbage" not in parse(page, "https://www.eastmere-post.example/a/1").text


def test_a_line_that_is_a_link_and_called_related_is_told_by_its_own_name() -> None:
    def told(markup: str) -> list[bool]:
        return [is_related_line(s) for s in Page.read(f"<html><body><div>{markup}</div></body></html>").segments if s.text]

    assert told("<div class='inline-recirc'><a href='/x'>How to cook</a></div><p>Rope</p>") == [True, False]
    assert told("<div class='recipe'><a href='/x'>How to cook</a></div><p class='related'>Rope and <a href='/x'>tar</a></p>") == [False, False]
    assert told("<h2 id='popular-boats'><a href='#popular-boats'>Popular boats</a></h2><p>Rope</p>") == [False, False]
