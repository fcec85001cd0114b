"""Signs that make a label, or a step of the address, the section; and what they say of buttons and menus."""

import pytest

from newsparse import parse
from newsparse.grammar.to_readers.buttons import is_button

HEADLINE = "<h1>Mayor opens the new bridge</h1>"
TEXT = "<p>The council of Sampleton opened the new bridge on Monday.</p>" * 4
MENU = "<header><nav><ul>" + "".join(f"<li><a href='{a}'>{t}</a></li>" for a, t in (("/", "Home"), ("/harbour/", "Harbour"), ("/sport/", "Sport"), ("/about/", "About us"), ("/travel/", "Travel"))) + "</ul></nav></header>"


def section(above: str, below: str = "", *, path: str = "/2031/1", menu: str = MENU, head: str = "") -> str | None:
    body = f"{menu}<main><article>{above}{HEADLINE}{below}{TEXT}</article></main>"
    return parse(f"<html><head>{head}</head><body>{body}</body></html>", f"https://www.dailysample.org{path}").section


@pytest.mark.parametrize(
    ("above", "path", "expected"),
    [
        ("<ul><li><a href='/tides/'>Tides</a></li></ul>", "/2031/1", "Tides"),
        ("<ul><li><a href='/tides/'>Tides</a></li><li>Bridges of the north</li></ul>", "/2031/1", "Tides"),
        ("<ul><li><a href='/tides/'>Tides</a></li><li><a href='/boats/'>Boats</a></li></ul>", "/2031/1", "Tides"),  # side by side: the first
        ("<ul><li><a href='/'>Sampleton</a></li><li><a href='/tides/'>Tides</a></li><li><a href='/tides/spring/'>Spring tides</a></li></ul>", "/tides/spring/1", "Spring tides"),  # one within another
        ("<div><a href='/tides/'>Tides</a></div><div>3 May 2031</div>", "/2031/1", "Tides"),
        ("<p>Fashion</p>", "/2031/1", "Fashion"),
        ("<p>Chronik</p>", "/2031/1", "Chronik"),
        ("<p>Происшествия</p>", "/2031/1", "Происшествия"),
        ("<p>Rust and steel</p>", "/2031/1", None),  # a kicker says what the article is about
        ("<nav><ul><li><a href='/a/'>Prices</a></li><li><a href='/b/'>Staff</a></li><li><a href='/c/'>Rooms</a></li><li><a href='/d/'>Maps</a></li><li><a href='/e/'>Notices</a></li></ul></nav>", "/2031/1", None),
        ("<ul><li><a href='/index.php?title=Bridge'>Discussion</a></li></ul>", "/2031/1", None),
        ("<h4>Tide —</h4>", "/tide/1", "Tide"),
        ("<h4><a href='/tides/'>Tides —</a></h4>", "/2031/1", "Tides"),
    ],
)  # fmt: skip
def test_a_label_in_a_short_list_with_the_headline_or_beside_the_date(above: str, path: str, expected: str | None) -> None:
    assert section(above, path=path) == expected


@pytest.mark.parametrize("label", ["Donate", "Schreib einen Kommentar", "Back to blog", "Get started", "Find a provider", "← All articles", "Warenkorb", "Panier", "ログイン", "Logga in", "Follow us", "Where to buy", "Our team", "Jetzt abonnieren", "Zum Shop", "More from Kim Sample", "Cancel reply"])
def test_a_button_is_no_section(label: str) -> None:
    assert is_button(label)
    assert section(f"<div><a href='/harbour/'>{label}</a></div>", path="/harbour/2031/1", menu="") is None


@pytest.mark.parametrize("label", ["Books", "Shopping", "Start-ups", "Backpacking", "Buying guides", "Logistics", "Views", "Gesundheit", "Contemporary art", "Our planet", "Get outdoors", "More than words", "Back to school", "Zur Sache", "Mehrwert"])
def test_a_section_that_begins_like_a_button(label: str) -> None:
    assert not is_button(label)
    assert section(f"<div><a href='/harbour/'>{label}</a></div>") == label


def test_a_link_at_the_head_of_the_site_is_no_section() -> None:
    head = "<div><div><div>" + "".join(f"<div><a href='/x{n}/'>Part {'abcdef'[n]}</a></div>" for n in range(6)) + "<div><a href='/rooms/'>Rooms</a></div></div></div></div>"
    assert section("", menu=head) is None
    assert section("", menu="<header><div><a href='/rooms/'>Rooms</a></div></header>") is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/harbour/2031/1", "Harbour"),
        ("/sport/1", "Sport"),
        ("/boats/1", None),  # a step that no link of the menu leads to
        ("/about/1", None),
        ("/harbour", None),
    ],
)
def test_the_menu_tells_what_the_address_calls_it(path: str, expected: str | None) -> None:
    assert section("", path=path) == expected


def test_a_headline_may_begin_with_its_section() -> None:
    page = f"<html><body>{MENU}<main><article><h1>Sport: a cup for Sampleton</h1>{TEXT}</article></main></body></html>"
    assert parse(page, "https://www.dailysample.org/sport/1").section == "Sport"


def test_a_link_of_the_menu_that_says_something_else_names_no_step() -> None:
    assert section("", path="/harbour/1", menu=MENU.replace(">Harbour<", ">Latest<")) is None
    assert section("", path="/harbour/1", menu=MENU.replace("'/harbour/'", "'https://uk.dailysample.org/harbour/'")) is None


def test_a_label_at_the_headline_wins_over_a_section_shown_nowhere() -> None:
    stated = "<meta property='article:section' content='Companies tides'>"
    assert section("<div><a href='/tides/'>Tides</a></div>", head=stated) == "Tides"
    assert section("<div><a href='/donate/'>Donate</a></div>", head=stated) == "Companies tides"
    assert section("<div><a href='/tides/'>Tides</a></div>", "<div>Companies tides</div>", head=stated) == "Companies tides"
    assert section("<div><a href='/news/'>News</a></div>", head=stated) == "Companies tides"  # which says next to nothing


def test_a_letter_and_half_a_quotation_are_no_steps_of_a_trail() -> None:
    trail = "<div class='breadcrumb'><a href='/'>Home</a> / <a href='/m/'>M</a></div>"
    assert section(trail, menu="") is None


@pytest.mark.parametrize("name", ["fil-ariane", "briciole-di-pane", "brotkrume"])
def test_a_trail_by_the_names_it_has_elsewhere(name: str) -> None:
    assert section("", menu=f"<div class='{name}'><a href='/tides/'>Tides</a> / <a href='/tides/spring/'>Spring tides</a></div>") == "Spring tides"


def test_the_sign_of_tags_behind_a_label_is_its_own() -> None:
    assert section("<p class='category'><a href='/x/csharp'>C#</a></p>", menu="") == "C#"


def test_the_foot_of_a_teaser_files_another_story() -> None:
    teaser = "<article><h3><a href='/2031/2'>The tide comes in again</a></h3><footer>Posted in <a href='/a/'>Tides</a></footer></article>"
    page = f"<html><body><article>{HEADLINE}<div>{TEXT}</div></article>{teaser}</body></html>"
    assert parse(page, "https://www.dailysample.org/2031/1").section is None


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("<footer>3 May 2031 by Ada Field Kategorien: <a href='/a/'>Ebbe</a>, <a href='/b/'>Flut</a> | <a href='#r'>Hinterlasse einen Kommentar</a></footer>", "Ebbe"),
        ("<footer>Abgelegt unter <a href='/a/'>Ebbe</a>, <a href='/b/'>Flut</a> | <a href='#r'>Hinterlasse einen Kommentar</a></footer>", "Ebbe"),
        ("<footer>This entry was posted in <a href='/a/'>Tides</a> by <a href='/ada/'>Ada</a>.</footer>", "Tides"),
        ("<footer>This entry was posted on <a href='/a/'>3 May 2031</a> by <a href='/ada/'>Ada</a>.</footer>", None),
        ("<footer>Our partners: <a href='/a/'>Tides</a></footer>", None),
    ],
)
def test_the_foot_of_a_blogs_article_says_where_it_is_filed(foot: str, expected: str | None) -> None:
    page = f"<html><body><article>{HEADLINE}<div>{TEXT}</div>{foot}</article></body></html>"
    assert parse(page, "https://www.dailysample.org/2031/1").section == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [("Tides, Blog", "Tides"), ("All, Tides", "Tides"), ("Tides, Boats", "Tides, Boats"), ("All", None), ("what-the-tide-brought", None), ("spring-tides", "Spring Tides")],
)
def test_a_stated_section_that_says_nothing(stated: str, expected: str | None) -> None:
    assert section("", path="/2031/what-the-tide-brought", head=f"<meta property='article:section' content='{stated}'>") == expected


def test_a_link_whose_words_are_a_step_of_the_address_is_the_section_wherever_it_leads() -> None:
    assert section("<div><a href='/tag/tides/'>Tides</a></div>", path="/tides/2031-1") == "Tides"
    assert section("<div><a href='/tag/tides/'>Tides</a></div>", path="/boats/2031-1") is None


def test_a_heading_of_the_text_that_leads_to_itself_is_no_section() -> None:
    menu = "<nav><ul><li><a href='#problem'>Problem</a></li><li><a href='#history'>History</a></li></ul></nav>"
    assert section("", "<h2><a href='#problem'>Problem</a></h2>", menu=menu) is None


def test_the_same_page_in_another_language_is_no_step_of_a_trail() -> None:
    assert section("<div class='breadcrumb'><a href='/'>Home</a> / <a href='/tides/'>Tides</a> / <a href='/es/'>Español</a></div>", menu="") == "Tides"


def test_a_bar_to_sign_in_is_no_trail() -> None:
    bar = "<div class='metabar'><a href='/'><span>Homepage</span></a><a>Become a member</a><a>{}</a><a>{}</a></div>"
    assert section("", menu=bar.format("Sign in", "Get started")) is None
    assert section("", menu=bar.replace("Become a member", "Coast").format("Tides", "Harbour")) == "Harbour"


def test_of_whose_staff_somebody_is_is_no_section() -> None:
    assert section("", "<div>by <a href='/ann'>Ann Onym</a> <span>Sample Staff, UK</span></div>") is None


def test_a_bar_above_the_menu_is_no_trail() -> None:
    bar = "<div class='bar'><ul><li>Home</li><li>Television</li><li>Radio</li></ul></div>"
    menu = "<div class='sections'><ul>" + "".join(f"<li><a href='/{at}/'>Coast {at}</a></li>" for at in "abcd") + "</ul></div>"
    page = f"<html><body><div id='page'>{{}}<div>{HEADLINE}{TEXT}</div></div></body></html>"
    assert parse(page.format(bar + menu), "https://www.dailysample.org/2031/1").breadcrumbs == ()
    assert parse(page.format(menu + bar), "https://www.dailysample.org/2031/1").breadcrumbs == ("Television", "Radio")


def test_a_label_with_the_sign_of_tags_and_one_behind_a_dash() -> None:
    assert section("<p class='category'><a href='/x/tides'>#Tides</a></p>", menu="") == "Tides"
    menu = "<nav><ul><li><a href='/x/tides'>Tides</a></li><li><a href='/x/boats'>Boats</a></li></ul></nav>"
    assert section("<p><a href='/x/report'>Report</a> — <a href='/x/tides'>Tides</a></p>", menu=menu) == "Tides"


def test_a_menus_name_for_a_step_of_the_address_in_another_alphabet_or_spelling() -> None:
    menu = "<nav><ul><li><a href='/'>ہوم</a></li><li><a href='/pakistan'>پاکستان</a></li><li><a href='/world'>دنیا</a></li></ul></nav>"
    assert section("", path="/pakistan/812345", menu=menu) == "پاکستان"
    menu = "<nav><ul><li><a href='/portaler'>Portaler</a></li><li><a href='/miljoe'>Miljø</a></li></ul></nav>"
    assert section("", path="/miljoe/artikel/dige", menu=menu) == "Miljø"
