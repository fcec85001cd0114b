"""What regional papers and broadcasters of the world do their own way: bylines in the text, text for subscribers, decks of two lines, trails, videos."""

import json

import pytest

from newsparse import Article, Heading, parse
from newsparse.generic.identity import id_in_address
from newsparse.generic.section.label_texts import may_be_section
from newsparse.grammar.bylines.east_asian_names import is_credits_line
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.to_readers.controls import is_control
from newsparse.grammar.to_readers.prompts import is_prompt

PROSE = [
    "Traders of the harbour blocked the gates of the fish market on Monday to protest a notice to leave.",
    "The notice gives them seven days, said the council, which took the rent of the whole year in August.",
    "There are three hundred shops in the market, and the council has offered forty of them elsewhere.",
    "The police opened the gates again in the evening, and nobody was hurt, a sergeant of theirs said.",
]
TITLE = "Traders protest at the fish market"


def prose(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts or PROSE)


def read(body: str = "", above: str = "", below: str = "", *, head: str = "", language: str = "en") -> Article:
    html = f"<html lang='{language}'><head>{head}</head><body><article><h1>{TITLE}</h1>{above}<div class='entry-content'>{body or prose()}</div>{below}</article></body></html>"
    return parse(html, "https://www.eastmere-post.example/news/market-12345")


def lines(article: Article) -> list[str]:
    return article.text.split("\n\n")


def ld(**stated: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": TITLE, **stated})}</script>'


@pytest.mark.parametrize("byline", ["By Sunday Atere", "By Ada Field & Sunday Atere", "By Ada Field and Friday Sample"])
def test_days_are_given_names_too(byline: str) -> None:
    assert [author.name for author in parse_byline(byline, "en").authors] == byline.removeprefix("By ").replace(" & ", " and ").split(" and ")


@pytest.mark.parametrize("byline", ["By Ada Field, Sunday 4 March", "By Ada Field Sunday, March 4", "By Ada Field on Friday"])
def test_days_end_a_byline(byline: str) -> None:
    assert [author.name for author in parse_byline(byline, "en").authors] == ["Ada Field"]


def test_an_account_posted_what_a_line_of_the_text_signs() -> None:
    posted = "<div class='entry-meta'><span class='byline'>by <span class='author vcard'><a href='/author/kemi/'>Kemi</a></span></span></div>"
    article = read("<p><strong>By Ada Field &amp; Tunde Sample</strong></p>" + prose(), posted, head=ld(author={"name": "Kemi"}))
    assert [author.name for author in article.authors] == ["Ada Field", "Tunde Sample"]
    assert lines(article) == PROSE


def test_a_name_of_one_word_stays_where_no_other_signs() -> None:
    posted = "<div class='entry-meta'><span class='byline'>by <span class='author vcard'><a href='/author/kemi/'>Kemi</a></span></span></div>"
    assert [author.name for author in read("", posted, head=ld(author={"name": "Kemi"})).authors] == ["Kemi"]


PAID = {"isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall, .subscriber-content"}}


def test_what_json_ld_names_as_paid_for_is_text() -> None:
    article = read(prose(*PROSE[:2]) + f"<div class='paywall'>{prose(*PROSE[2:])}</div>", head=ld(**PAID))
    assert lines(article) == PROSE
    assert article.access == "paywalled"


def test_a_box_that_json_ld_names_keeps_the_name_by_which_a_platform_is_known() -> None:
    paid = {"hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".available-content"}}
    page = f"<html><head>{ld(**paid)}</head><body><div class=post><h1>Fish and a lease</h1><div class='available-content'>{prose()}<div class='digest-post-embed'><p>{PROSE[0]} Again.</p></div></div></div></body></html>"
    article = parse(page)
    assert lines(article) == PROSE
    assert article.provenance["body"].extractor.startswith("Substack")


def test_an_offer_in_a_box_of_that_name_is_none() -> None:
    offer = "<div class='paywall'><p>Subscribe now and read all that the paper knows of the harbour, from one pound a month.</p><p>Cancel at any time.</p></div>"
    assert lines(read(prose() + offer, head=ld(**PAID))) == PROSE


def test_a_deck_of_two_lines_which_are_sentences() -> None:
    deck = ["The council wants the traders of the harbour out of the fish market within a week.", "The traders have paid the rent of the whole year."]
    article = read("", "".join(f"<h2 class='subtitle'>{line}</h2>" for line in deck))
    assert article.subtitles == tuple(deck)


def test_the_title_of_a_player_is_no_deck() -> None:
    assert read("", "<div class='embed embed-lead'><div class='embed-title'>Traders at the gates</div></div>").subtitles == ()


def test_a_trail_begins_below_the_front_page() -> None:
    trail = "<div class='breadcrumbs'><a href='/'>The Eastmere Online</a><a href='/news/'>News</a><a href='/news/harbour/'>Harbour</a></div>"
    assert read("", trail).breadcrumbs == ("News", "Harbour")
    assert read("", trail.replace("'/'", "'/town/'")).breadcrumbs == ("The Eastmere Online", "News", "Harbour")


def test_a_trail_is_called_a_path_with_an_underscore() -> None:
    trail = "<ul class='nav_path'><li>홈</li><li><a href='/a'>뉴스</a></li><li><a href='/b'>항구</a></li></ul>"
    assert read("", trail, language="ko").breadcrumbs == ("뉴스", "항구")


def test_who_must_log_in_to_comment_may_read() -> None:
    reply = "<div class='reply'><h3>댓글 4</h3><p>로그인 후 이용해 주세요</p></div>"
    assert read(below=reply, language="ko").access == "unknown"
    assert read(below=reply.replace("reply", "wall"), language="ko").access == "paywalled"


def test_readers_comments_are_counted() -> None:
    assert read("", "<div><span>1 Leserkommentar</span></div>", language="de").comment_count == 1


@pytest.mark.parametrize(("line", "says"), [("东海新闻编辑 | 王小明", True), ("东海新闻责编/王小明、李红", True), ("东海新闻编辑部的故事", False)])
def test_who_edited_for_a_paper(line: str, *, says: bool) -> None:
    assert is_credits_line(line) is says


@pytest.mark.parametrize(
    ("line", "says"),
    [("[Video above: A look at the gates from the air]", True), ("Related video below: The gates in March", True), ("Content Highlights: Traders protest", True), ("Video above all is what the traders ask for.", False)],
)
def test_what_stands_for_a_player_or_a_search_engine(line: str, *, says: bool) -> None:
    assert is_control(line) is says


def test_headings_of_the_text_stay() -> None:
    article = read(prose(*PROSE[:2]) + "<h4>No alternative</h4>" + prose(*PROSE[2:]))
    assert [block.text for block in article.body if isinstance(block, Heading)] == ["No alternative"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("The post தென்கரை ஏரி appeared first on Eastmere Post.", True),
        ("The post Traders protest first appeared on Eastmere Post.", True),
        ("The post office of the harbour opened first on Monday.", False),
        ("残り：302文字／全文：545文字", True),
        ("残りの手紙は見つからない。", False),
    ],
)
def test_what_systems_say_below_a_text(line: str, *, says: bool) -> None:
    assert is_prompt(line) is says


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("Reabren el teatro tras once años (ANA BELTRÁN)", "Reabren el teatro tras once años", "ANA BELTRÁN"),
        ("Reabren el teatro (ANA DE LA PEÑA)", "Reabren el teatro", "ANA DE LA PEÑA"),
        ("The ferry of the island (MV)", "The ferry of the island (MV)", None),
        ("REABREN EL TEATRO (ANA BELTRÁN)", "REABREN EL TEATRO (ANA BELTRÁN)", None),
    ],
)
def test_a_name_in_capitals_and_brackets_took_the_picture(said: str, caption: str, credit: str | None) -> None:
    assert split_caption(said) == (caption, credit)


def test_who_reports_from_several_sources_in_taiwan() -> None:
    assert [author.name for author in parse_byline("王小明 綜合報導", "zh-TW", trusted=True).authors] == ["王小明"]


def test_the_number_of_a_news_item() -> None:
    assert id_in_address("https://eastmere.example/article/view.php?news_idx=331245&sch_cate=A") == "331245"


def test_a_date_in_romanian_closes_no_text() -> None:
    assert lines(read(below="<p>Dată publicare: 18-09-2031 12:03</p>", language="ro")) == PROSE


@pytest.mark.parametrize(
    ("host", "offset"),
    [("larepublica.co", -5), ("crhoy.com", -6), ("alriyadh.com", 3), ("citizen.digital", 3), ("elnuevodia.com", -4), ("algerie360.com", 1)],
)
def test_a_clock_is_that_of_the_newsroom_and_not_of_the_language_s_home(host: str, offset: int) -> None:
    html = f"<html lang='es'><head><meta property='article:published_time' content='2031-03-04 10:00:00'></head><body><article><h1>{TITLE}</h1>{prose()}</article></body></html>"
    published = parse(html, f"https://www.{host}/a/market-12345").published_at
    assert published is not None
    assert published.isoformat() == f"2031-03-04T10:00:00{offset:+03d}:00"


@pytest.mark.parametrize("line", ["Sunday May 6, 2031", "By Friday Jan. 5, 2031", "Sunday Morning Edition", "Sunday Times reporters"])
def test_days_before_what_no_name_is_are_no_names(line: str) -> None:
    assert parse_byline(line, "en").authors == ()


def test_a_day_before_a_byline_hides_no_name() -> None:
    assert [author.name for author in read("", "<p class='byline'>Sunday May 6, 2031 by Jane Doe</p>").authors] == ["Jane Doe"]


@pytest.mark.parametrize("said", ["FAR LEFT", "BELOW LEFT", "FILE IMAGE", "ARTIST IMPRESSION", "IMAGEN DE ARCHIVO"])
def test_capitals_that_say_what_a_picture_is_are_no_credit(said: str) -> None:
    assert split_caption(f"The mayor at the old quay ({said})") == (f"The mayor at the old quay ({said})", None)


def test_a_championship_is_a_section_and_a_preposition_none() -> None:
    assert may_be_section("EM")
    assert not may_be_section("em")


def test_the_hidden_edit_of_a_post_beside_the_article_is_not_the_articles() -> None:
    hidden = "<span class='updated' style='display:none'>2031-05-06T07:08:09+00:00</span>"
    stated = "<meta property='article:published_time' content='2031-05-01T07:08:09+02:00'>"
    assert read(below=hidden, head=stated).modified_at is not None
    for box in (f"<aside><h3>Latest</h3>{hidden}</aside>", f"<div class='post'><a href='/b'>Bakers strike over rye</a>{hidden}</div>"):
        assert read(below=box, head=stated).modified_at is None
