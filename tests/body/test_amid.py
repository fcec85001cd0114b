"""Lists and questions that were left out although everything around them was kept; what a text's boxes and its page say besides."""

from __future__ import annotations

import time
from typing import Any

import pytest

from newsparse import parse
from newsparse.body.mending.amid import with_what_stands_amid
from newsparse.body.mending.fellows import is_sentence as _is_sentence
from newsparse.body.mending.first_lines import with_first_lines
from newsparse.body.mending.headings import with_headings
from newsparse.body.mending.recipes import with_recipe
from newsparse.body.stripping.below.biographies import _HEADING
from newsparse.generic.byline.shown.unmarked import PORTRAIT
from newsparse.generic.dates.line import KIND_OF_TEXT
from newsparse.page import Page
from newsparse.tree.segments import Segment
from tests.body.test_insets import LINE, back
from tests.invented import SENTENCES, ld, page, read


def taken(markup: str, also: tuple[str, ...] = ()) -> list[str]:
    """What is taken in again, where the model has left out all but the paragraphs."""
    whole = Page.read(f"<html><body>{markup}</body></html>")
    kept: list[Segment] = [s for s in whole.segments if s.text.startswith(("The council", *also))]
    dropped = [s for s in whole.segments if s.text and s not in kept]
    mended, left = with_what_stands_amid(kept, dropped, whole.segments)
    assert len(mended) + len(left) == len(kept) + len(dropped)
    return [s.text for s in mended if s not in kept]


@pytest.mark.parametrize(
    ("list_", "items"),
    [
        ("<ul><li><p>Rope</p></li><li><p>Tar</p></li></ul>", ["Rope", "Tar"]),
        ("<h2>Tools</h2><ol><li><div><div><p>Rope</p></div></div></li></ol>", ["Rope"]),
        ("<ul class='share'><li>Rope</li></ul>", []),
        ("<ul><li><a href='/a'>Everything about rope</a></li></ul>", []),
        ("<nav><ul><li>Rope</li></ul></nav>", []),
        ("<div>Rope of all kinds</div><ul><li>Rope</li></ul>", []),
        ("<h2>A</h2><h3>B</h3><h4>C</h4><ul><li>Rope</li></ul>", []),
    ],
)
def test_lists_between_paragraphs(list_: str, items: list[str]) -> None:
    assert taken(f"<div><p>{LINE}</p>{list_}<p>{LINE}</p></div>") == items
    assert taken(f"<div><p>{LINE}</p><p>{LINE}</p>{list_}</div>") == []


@pytest.mark.parametrize("name", ["related", "newsletter-signup", "comment"])
def test_a_quotation_between_paragraphs_that_is_called_something_else(name: str) -> None:
    assert taken(f"<div><p>{LINE}</p><blockquote>Rope</blockquote><p>{LINE}</p></div>") == ["Rope"]
    assert taken(f"<div><p>{LINE}</p><blockquote class={name}>Rope</blockquote><p>{LINE}</p></div>") == []


def test_each_of_many_lists_in_a_row_is_not_asked_for_all_the_others() -> None:
    class Counted(list[Segment]):
        asked = 0

        def __getitem__(self, at: Any) -> Any:
            self.asked += 1
            return super().__getitem__(at)

    whole = Counted(Page.read(f"<html><body><div><p>{LINE}</p>{'<ul><li>Rope</li></ul>' * 400}<p>{LINE}</p></div></body></html>").segments)
    kept = [whole[0], whole[-1]]
    with_what_stands_amid(kept, [*whole[1:-1]], whole)
    assert 400 < whole.asked < 400 * 60


@pytest.mark.parametrize(
    ("pair", "asked"),
    [
        (f"<div><h3><button>Who rings the bell?</button></h3><div><p>{LINE}</p></div></div>", ["Who rings the bell?"]),
        (f"<div><div>Who rings the bell?</div><p>{LINE}</p></div>", ["Who rings the bell?"]),
        (f"<div><div>Who rings the bell</div><p>{LINE}</p></div>", []),
        (f"<div><a href='/b'>Who rings the bell?</a><p>{LINE}</p></div>", []),
        ("<div><div>Who rings the bell?</div><p>Nobody.</p></div>", []),
        (f"<aside><div>Who rings the bell?</div><p>{LINE}</p></aside>", []),
        ("<details><summary>Of bells</summary><h4>Do</h4><ul><li>Ring twice</li></ul></details>", ["Of bells"]),
    ],
)
def test_what_an_answer_answers(pair: str, asked: list[str]) -> None:
    assert taken(f"<div><p>{LINE}</p>{pair}<p>{LINE}</p></div>", ("Ring twice",)) == asked


@pytest.mark.parametrize("text", ["परिषद ने सोमवार को पुल खोल दिया।", "کونسل نے پیر کے روز پل کھول دیا۔", "هل فتح المجلس الجسر يوم الاثنين؟", "Ավանը երկուշաբթի օրը բացեց կամուրջը։"])
def test_sentences_of_other_scripts_end(text: str) -> None:
    assert _is_sentence(text)
    assert not _is_sentence(text[:-1])


@pytest.mark.parametrize("name", ["swell-block-capbox cap_box", "c-balloon", "key-takeaways", "pro-tip", "wp-block-group keypoints"])
def test_boxes_of_themes(name: str) -> None:
    assert back(f"<div><p>{LINE}</p><div class='{name}'><div><p>Ring twice on Sundays.</p></div></div><p>{LINE}</p></div>") == ["Ring twice on Sundays."]


def test_widgets_amid_an_elementor_text() -> None:
    def widget(kind: str, inner: str) -> str:
        return f'<div class="elementor-element elementor-widget elementor-widget-{kind}"><div class="elementor-widget-container">{inner}</div></div>'

    texts = [widget("text-editor", f"<p>{sentence} {sentence}</p>") for sentence in SENTENCES]
    offer = widget("call-to-action", "<h2>Is your bridge loose?</h2><div>Have it looked at by our certified crew, without any obligation.</div>")
    html = page().replace("<head>", '<head><link href="/wp-content/a.css">').replace("<div class='article-body'>", "<div class='article-body elementor-widget-theme-post-content'>")
    start, end = html.index("<p>"), html.rindex("</p>") + 4
    article = parse(html[:start] + "".join(texts[:3]) + offer + "".join(texts[3:]) + html[end:])
    assert "certified" not in article.text and "loose" not in article.text
    assert SENTENCES[0] in article.text and SENTENCES[4] in article.text


def test_a_headline_that_links_to_itself_is_not_the_site_behind_it() -> None:
    html = page(title="Loose pillars").replace("<title>Loose pillars", "<title>Loose pillars - Symptoms - Eastmere Harbour Office")
    html = html.replace("<h1>Loose pillars</h1>", "<h1><a href='/loose'>Loose pillars</a></h1>")
    html = html.replace("<main>", "<header><a class='logo' href='/'>Eastmere Harbour Office</a></header><main>")
    assert parse(html, "https://www.eastmereharbouroffice.example/loose").title == "Loose pillars"


def test_when_a_page_is_to_be_reviewed_is_no_date_of_it() -> None:
    assert read(after="<p>Page last reviewed: 12 March 2026<br>Next review due: 12 March 2029</p>").published_at is None


def test_who_touched_a_manual_last_did_not_write_it() -> None:
    assert read(after="<footer><span>Last updated on <time datetime='2026-08-01'>Aug 1, 2026</time> by <b>Jane Doe</b></span></footer>").authors == ()


def test_a_card_of_mediavine_is_read_whole() -> None:
    card = (
        '<section class="mv-create-card"><div class="mv-create-description"><p>Crisp, and without oil.</p></div><div class="mv-create-ingredients"><ul><li>300 g of oats</li></ul></div>'
        '<div class="mv-create-notes"><h3>Notes</h3></div><div class="mv-create-nutrition">Calories: 180</div></section>'
    )
    whole = Page.read(f"<html><body>{card}</body></html>")
    kept = [s for s in whole.segments if s.text == "300 g of oats"]
    mended, _ = with_recipe(kept, [s for s in whole.segments if s not in kept], whole.segments)
    assert [s.text for s in mended] == ["Crisp, and without oil.", "300 g of oats", "Notes"]


def test_ten_thousand_boxes_of_recipes_take_no_second() -> None:
    whole = Page.read("<body>" + "".join(f"<div class='recipe-part'><p>Apples {n}</p><p>Pears {n}</p></div>" for n in range(10_000)), max_bytes=10_000_000)
    start = time.process_time()
    assert with_recipe(whole.segments, [], whole.segments) == (whole.segments, [])
    assert time.process_time() - start < 1


def test_a_heading_opens_a_box_of_which_all_else_was_kept() -> None:
    whole = Page.read(f"<html><body><div><p>{LINE}</p><div class='offset'><h3>When to ring</h3><p>{LINE}</p></div><p>{LINE}</p></div></body></html>")
    kept = [s for s in whole.segments if s.text.startswith("The council")]
    dropped = [s for s in whole.segments if s.text and s not in kept]
    assert [s.text for s in with_headings(kept, dropped, whole.segments)[0] if s not in kept] == ["When to ring"]
    assert with_headings([kept[0], kept[2]], [*dropped, kept[1]], whole.segments)[0] == [kept[0], kept[2]]


def test_a_thread_of_xenforo_is_no_box_of_replies() -> None:
    text = "<br><br>".join(SENTENCES)
    post = f'<div class="block-body js-replyNewMessageContainer"><article class="message message--post"><div class="bbWrapper">{text}</div></article></div>'
    thread = f"<html><head><title>Loose pillars</title></head><body><div class='p-title'><h1>Loose pillars</h1></div>{post}</body></html>"
    stated = '{"@type":"DiscussionForumPosting","headline":"Loose pillars","datePublished":"2026-03-04T09:12:00+00:00","author":{"@type":"Person","name":"janedoe"}}'
    article = parse(thread.replace("</head>", ld(stated) + "</head>"))
    assert SENTENCES[0] in article.text and SENTENCES[4] in article.text
    assert [author.name for author in article.authors] == ["janedoe"]


def test_a_legal_update_has_a_date() -> None:
    html = page().replace("<h1>", "<div>Legal Update</div><div>March 4, 2026</div><h1>")
    published = parse(html).published_at
    assert published is not None and published.day == 4
    assert KIND_OF_TEXT.fullmatch("Client Update") and not KIND_OF_TEXT.fullmatch("Last update") and not KIND_OF_TEXT.fullmatch("Update")
    assert not KIND_OF_TEXT.fullmatch("aaa " * 50_000)


def test_authors_in_cards_side_by_side() -> None:
    cards = "".join(f'<div class="author-card"><img src="/{n}.jpg"><a href="/people/{n}">{name}</a><div>Partner</div></div>' for n, name in enumerate(("Rosa Keil", "Jan Roe")))
    assert [author.name for author in read(above=f"<div><h2>Authors</h2>{cards}</div>").authors] == ["Rosa Keil", "Jan Roe"]


def test_how_a_site_makes_its_money_is_none_of_the_text() -> None:
    above = "<p>Here’s how we make money: we may earn revenue when you click on a link, call a number or fill out a form on our website.</p>"
    assert "money:" not in parse(page().replace("<div class='article-body'>", f"<div class='article-body'>{above}")).text


def test_who_tested_what_is_written_about_did_not_write() -> None:
    above = '<div class="by">By <a href="/author/rosa">Rosa Keil</a></div><div class="by">Tested by <a href="/author/jan">Jan Roe</a></div>'
    assert [author.name for author in read(above=above).authors] == ["Rosa Keil"]


def test_a_name_in_a_link_behind_a_picture_box() -> None:
    above = '<div class="flex"><a href="/blog/authors/rosa-keil"><figure><img src="/r.jpg" width="60" height="60"></figure> <span>Rosa Keil</span></a></div>'
    assert [author.name for author in read(above=above).authors] == ["Rosa Keil"]


def test_a_name_between_date_and_section() -> None:
    above = "<p>Dec 26, 2025 <span>&bull;</span> Rosa Keil in <a href='/blog/bridges'>Bridges and Piers</a></p>"
    assert [author.name for author in read(above=above).authors] == ["Rosa Keil"]
    assert read(above="<p>Dec 26, 2025 <span>&bull;</span> <a href='/blog/bridges'>Rosa Keil</a></p>").authors == ()


@pytest.mark.parametrize(
    "picture",
    ['<img src="/r.jpg" alt="Rosa Keil">', '<img src="/r.jpg" class="rounded-full">', '<div class="author-image"><img src="/r.jpg"></div>'],
)
def test_a_name_behind_a_portrait(picture: str) -> None:
    assert [author.name for author in read(above=f'<div>{picture}<div class="ml-3"><p>Rosa Keil</p></div></div>').authors] == ["Rosa Keil"]
    assert read(above='<div><img src="/r.jpg" alt="A bridge"><div class="ml-3"><p>Rosa Keil</p></div></div>').authors == ()
    assert read(above=f'<div>{picture}<div class="ml-3"><p>Related stories</p></div></div>').authors == ()


def test_portraits_by_name() -> None:
    assert PORTRAIT.search("img avatar-96") and PORTRAIT.search("w-8 rounded-full") and not PORTRAIT.search("rounded authority")
    assert not PORTRAIT.search("a-" * 50_000)


@pytest.mark.parametrize(
    "credits",
    ["<dl><dt>Words</dt><dd>Rosa Keil</dd><dt>Photography</dt><dd>Jan Roe</dd></dl>", "<div><span>Text: Rosa Keil</span><span>Photos: Jan Roe</span></div>", "<p>Story: Rosa Keil</p>"],
)
def test_credits_of_a_magazine(credits: str) -> None:
    assert [author.name for author in read(above=credits).authors] == ["Rosa Keil"]


def test_a_headline_in_a_form_around_the_page() -> None:
    html = page(title="Loose pillars").replace("<body>", "<body><form>").replace("</body>", "</form></body>").replace("<h1>Loose pillars</h1>", "<h1>News Details</h1><h2>Loose pillars of Eastmere's bridge</h2>")
    html = html.replace("<title>Loose pillars", "<title>Port of Eastmere AG - Loose pillars of Eastmere's bridge")
    assert parse(html).title == "Loose pillars of Eastmere's bridge"


def test_about_the_author_or_authors() -> None:
    assert _HEADING.fullmatch("ABOUT THE AUTHOR(S)") and not _HEADING.fullmatch("About the authority")


@pytest.mark.parametrize("name", ["NOTE", "markdown-alert markdown-alert-tip", "warning"])
def test_notes_of_manuals(name: str) -> None:
    assert back(f"<div><p>{LINE}</p><div class='{name}'><p>Ring twice on Sundays.</p></div><p>{LINE}</p></div>") == ["Ring twice on Sundays."]
    assert back(f"<div><p>{LINE}</p><div class='footnote'><p>Ring twice on Sundays.</p></div><p>{LINE}</p></div>") == []


def test_a_pull_quote_with_its_source_is_no_quotation_of_the_text() -> None:
    box = "<blockquote><div class='{}'><div>The sexy sells</div><div>Ada Field, founder of Field and Daughters</div></div></blockquote>"
    assert len(taken(f"<div><p>{LINE}</p>{box.format('quoted')}<p>{LINE}</p></div>")) == 2
    assert taken(f"<div><p>{LINE}</p>{box.format('Pullquote-pullquote')}<p>{LINE}</p></div>") == []


def test_a_paragraph_with_a_link_between_boxes() -> None:
    linked = "A study of 233 arches found no link with the stone that most people blame first, as masons say."
    marked = linked.replace("study", '<a href="https://study.example/arch">study</a>')
    boxes = '<div class="adv"><span>ADVERTISEMENT</span></div>', '<section><h3>NEWSLETTER</h3><p>Get our weekly email</p></section>'
    around = "<p>The council built it.</p>{}<p>{}</p>{}<p>The council paid.</p>"
    assert taken("<article>" + around.format(boxes[0], marked, boxes[1]) + "</article>") == [linked]
    assert taken("<article>" + around.format(boxes[0], marked.replace("<a ", '<a class="x" ').replace("study</a>", "study of 233 arches found no link with the stone</a>"), boxes[1]) + "</article>") == []
    assert taken("<article>" + around.format(boxes[0] + "<div>", marked, "</div>" + boxes[1]) + "</article>") == []


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("We asked the masons of the town what they knew:", True),
        ("The bridge was closed on Monday morning for good.", True),
        ("By Kim Sample, who has built bridges for forty years.", False),
        ("We may earn a commission if you buy one of these bridges.", False),
        ("Published on 4 May 2031 and last changed in the evening.", False),
        ("The bridge of stone", False),
    ],
)
@pytest.mark.parametrize("boxed", [True, False])
def test_a_short_paragraph_that_opens_a_text(line: str, opens: bool, boxed: bool) -> None:
    before, after = ('<div class="part part-text">', "</div>") if boxed else ("", "")
    markup = f"<article><h1>Eastmere</h1><div>{before}<p>{line}</p>{after}" + f"{before}<p>The council built it.</p>{after}" * 3 + "</div></article>"
    whole = Page.read(f"<html><body>{markup}</body></html>")
    kept: list[Segment] = [s for s in whole.segments if s.text.startswith("The council")]
    mended, _ = with_first_lines(kept, [s for s in whole.segments if s.text == line], whole.segments)
    assert [s.text for s in mended if s not in kept] == [line] * opens


def _item(number: int, said: str, *, credited: bool = True) -> str:
    credit = "<p class=via><a href='/x'>Ann Onym / Via Sampler</a></p>" if credited else ""
    return f"<div class='item' id='item_{number}'><h2>{number}. A thing of the harbour.</h2><div><img src='/{number}.jpg'>{credit}</div><p class=desc>{said}</p></div>"


def test_an_item_of_a_list_whose_pictures_have_linked_credits() -> None:
    markup = f"<div>{_item(1, LINE)}{_item(2, 'Rope lies on every quay of the town.')}{_item(3, LINE)}</div>"
    assert taken(markup) == ["2. A thing of the harbour.", "Rope lies on every quay of the town.", "3. A thing of the harbour."]
    assert taken(markup.replace("<p class=desc>Rope", "<p class=price>Rope")) == []
    assert "2. A thing of the harbour." not in taken(markup.replace("<div><img src='/2.jpg'>", "<div>"))  # a link that is no picture's credit
