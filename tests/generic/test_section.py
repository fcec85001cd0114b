"""Section and trail."""

import json

import pytest

from newsparse import Article, parse
from newsparse.generic.section.section import _SLUG
from newsparse.generic.section.trail import _STEP_MARKS, _TRAIL_NAME

PROSE = "<h1>Mayor opens the new bridge</h1>" + "<p>The council of Sampleton opened the new bridge on Monday.</p>" * 4


def read(body: str = "", head: str = "") -> Article:
    return parse(f"<html><head>{head}</head><body>{body}{PROSE}</body></html>", "https://www.dailysample.org/1")


def ld(*nodes: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(list(nodes))}</script>'


def trail_of(*names: str) -> dict[str, object]:
    items = [{"@type": "ListItem", "position": n + 1, "name": name} for n, name in enumerate(names)]
    return {"@type": "BreadcrumbList", "itemListElement": items[::-1]}


def test_a_date_in_the_trail_is_no_step() -> None:
    date = "<div>Thứ Sáu, 14/03/2031 - 06:30</div>"
    article = read(f"<div class='bread-crumb'><ul><li><a href='/city'>City</a></li><li><a href='/city/b'>Bridges</a></li></ul>{date}</div>")
    assert article.breadcrumbs == ("City", "Bridges")


def test_the_stated_trail_in_the_order_of_its_positions() -> None:
    article = read(head=ld(trail_of("Home", "City", "Bridges", "Mayor opens the new bridge")))
    assert article.breadcrumbs == ("City", "Bridges")
    assert article.section == "Bridges"


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("Harbour,City,News,Bridges", "City"), ("News,Opera,Chess", "Opera"), ("City City Bridges", "Bridges"), ("Arts, Books & Music", "Arts, Books & Music"),
        ("Parks,Bridges", "Bridges"),
    ],
)  # fmt: skip
def test_one_of_several_stated_sections(stated: str, section: str) -> None:
    head = ld(trail_of("Home", "City", "Bridges")) if "Bridges" in stated else ""
    article = read(head=f"{head}<meta property='article:section' content='{stated}'>")
    assert article.section == ("Bridges" if "City,News" in stated else section)


@pytest.mark.parametrize("first", ["Sie sind hier:", "Website", "Beginn", "You are here", "Sei in", "‹ Zurück", "Erweiterte Suche", "RSS-Feeds", "08.11.2031", "Zur Startseite", "Explore More"])
def test_what_is_no_step_of_a_trail(first: str) -> None:
    assert read(head=ld(trail_of(first, "City", "Bridges"))).breadcrumbs == ("City", "Bridges")


def test_the_site_is_no_section_of_itself() -> None:
    site = "<meta property='og:site_name' content='The Daily Sample'><meta property='article:section' content='Daily Sample'>"
    article = read(head=site + ld(trail_of("Explore more", "City", "Bridges", "The Daily Sample")))
    assert (article.section, article.breadcrumbs) == ("Bridges", ("City", "Bridges"))
    assert read(head=site).section is None
    part = "<meta property='og:site_name' content='Sport | Daily Sample'><meta property='article:section' content='Sport'>"
    assert read(head=part).section == "Sport"


def test_names_inside_the_item() -> None:
    items = [{"position": "1", "item": {"@id": "/", "name": "Daily Sample"}}, {"position": 2, "item": {"name": "City"}}]
    head = ld({"@type": "BreadcrumbList", "itemListElement": items}) + '<meta name="application-name" content="Daily Sample">'
    assert read(head=head).breadcrumbs == ("City",)


@pytest.mark.parametrize(
    "body",
    [
        "<nav class='breadcrumbs'><a href='/'>Home</a> <a href='/city'>City</a> <a href='/city/b'>Bridges</a></nav>",
        "<ul id='breadcrumb'><li>Startseite</li><li><a href='/city'>City</a></li><li>Bridges</li></ul>",
        "<div class='location'><span>홈 &gt; City &gt; Bridges</span></div>",
        "<div class='location'><a href='/'>홈으로</a><span>City</span><span>Bridges</span></div>",
        "<ul class='breadcrumbs'><li><a href='/'>기사본문</a></li><li><a href='/city'>City</a></li><li><a href='/city/b'>Bridges</a></li></ul>",
        "<div class='page-crumbs'><p>Home / City / Bridges</p></div>",
    ],
)
def test_the_shown_trail(body: str) -> None:
    assert read(body).breadcrumbs == ("City", "Bridges")


@pytest.mark.parametrize(
    "body", ["<div class='location'><span>홈</span><i>chevron_right</i><span>Bridges over the harbour</span></div>", "<div class='location'>홈으로 <span>12 Bridge Street</span></div>", "<div class='location'><p>12 Bridge Street</p><p>Sampleton</p></div>", "<div class='crumble'><p>A &gt; B</p></div>"]
)
def test_no_trail(body: str) -> None:
    assert read(body).breadcrumbs == ()


@pytest.mark.parametrize(
    ("head", "section"),
    [
        ('<meta property="article:section" content="정치">', "정치"),
        ('<meta property="article:section" content="city-life">', "City Life"),
        ('<meta property="article:section" content="Articles"><meta name="section" content="City">', "City"),
        ('<meta property="article:section" content="Mayor opens the new bridge">', None),
        (ld({"@type": "NewsArticle", "headline": "x y", "articleSection": ["Sport", "Football"]}), "Sport"),
        ('<meta property="article:section" content="12345">', None),
        ('<meta property="article:section" content="nba">', "NBA"),
        ('<meta property="article:section" content="A">', None),
        ("", None),
    ],
)
def test_sections(head: str, section: str | None) -> None:
    assert read(head=head).section == section


def test_a_section_is_written_as_the_trail_shows_it() -> None:
    head = '<meta property="article:section" content="city-life">' + ld(trail_of("Home", "City life"))
    assert read(head=head).section == "City life"


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [(_TRAIL_NAME, "page-breadcrumb", "crumble"), (_SLUG, "city-life", "City life"), (_STEP_MARKS, " > ", "a-b")],
)
def test_patterns(pattern, match: str, miss: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.match(miss)
    pattern.search(" " * 100_000 if pattern is not _STEP_MARKS else ">" * 100_000)
    pattern.match("a-" * 50_000)


def test_a_step_that_shortens_the_headline_is_the_page_itself() -> None:
    assert read(head=ld(trail_of("City", "Bridges", "Mayor opens ..."))).breadcrumbs == ("City", "Bridges")


def test_quotation_marks_of_a_step_are_kept_and_a_label_is_not() -> None:
    assert read(head=ld(trail_of("Kultur", "«Tatort»"))).breadcrumbs == ("Kultur", "«Tatort»")
    assert read(head=ld(trail_of("City", "Category: Bridges"))).section == "Bridges"
    assert read(head='<meta property="article:section" content="Category: Uncategorized">').section is None


@pytest.mark.parametrize("menu", [("Home", "Blog", "About"), ("Start", "Texte", "Impressum"), ("Home", "Newsletter", "Clips", "FAQ")])
def test_a_small_sites_menu_above_the_headline_is_no_trail(menu: tuple[str, ...]) -> None:
    article = read(f"<div>{' '.join(f'<a href=/{step.lower()}>{step}</a>' for step in menu)}</div>")
    assert article.breadcrumbs == () and article.section is None


def test_the_trail_is_the_line_nearest_to_the_headline_and_ends_where_the_reader_is() -> None:
    menu = "<div><a href='/'>首页</a> <a href='/x'>新闻</a> <a href='/t'>体育</a></div>"
    trail = "<p>当前位置：<a href='/'>首页</a> &gt; <a href='/m'>民生</a> &gt; 正文 <a href='/join'>投稿</a></p>"
    prose = "".join(f"<p>市议会星期二决定关闭旧渡轮船坞，起重机将运往海湾对岸的博物馆，其余的在春天拍卖，第{n}台留在原地。</p>" for n in range(5))
    article = parse(f"<html lang='zh'><body>{menu}<div>{trail}<h1>旧渡轮船坞将关闭</h1>{prose}</div></body></html>", url="https://www.donghai.example/1.html")
    assert article.breadcrumbs == ("民生",)


def test_a_trail_that_says_what_it_is() -> None:
    prose = "".join(f"<p>市议会星期二决定关闭旧渡轮船坞，起重机将运往海湾对岸的博物馆，其余的在春天拍卖，第{n}台留在原地。</p>" for n in range(5))
    trail = "<div>您现在的位置：<a href='/'>东海在线</a> &gt;&gt; <a href='/x'>新闻中心</a> &gt;&gt; <a href='/b'>本地新闻</a></div>"
    menu = "<div class='header'><a href='/'>首页</a><a href='/s'>时政</a></div>"
    for above, section in ((trail, "本地新闻"), (menu, None)):
        article = parse(f"<html lang='zh'><head><title>旧渡轮船坞将关闭 | 东海在线</title></head><body>{above}<div><h1>旧渡轮船坞将关闭</h1>{prose}</div></body></html>", url="https://www.donghai.example/1.html")
        assert article.section == section and article.text.startswith("市议会")


def test_a_link_beside_the_date_that_a_row_of_links_says_too_is_the_section() -> None:
    row = "<div class='top'><a href='/n'>Новости</a> <a href='/c'>Культура</a></div>"
    prose = "".join(f"<p>Совет города во вторник решил закрыть старый док и продать краны, сказал выступавший номер {n} на заседании.</p>" for n in range(5))
    article = parse(f"<html lang='ru'><body>{row}<div><div>4 марта 2031, 09:40 | <a href='/c'>Культура</a></div><h1>Старый док закроют</h1>{prose}</div></body></html>", url="https://www.vesti.example/n/1")
    assert article.section == "Культура"


def test_a_list_that_is_called_a_menu_is_no_trail() -> None:
    prose = "".join(f"<p>児童三人が発行する手書きの天文新聞が、今月で{n}号を迎えた。創刊は九年前で、廃材で作った望遠鏡から始まった。</p>" for n in range(5))
    menu = "<div id='gnav'><ul><li><a href='/'>ホーム</a></li><li><a href='/news/'>ニュース</a></li><li><a href='/column/'>コラム</a></li></ul></div>"
    article = parse(f"<html lang='ja'><head><title>分校の天文新聞が百号</title></head><body><div id='wrap'>{menu}<div><h2>分校の天文新聞が百号</h2>{prose}</div></div></body></html>", url="https://www.yamabiko.example/news/1")
    assert article.breadcrumbs == ()


def test_a_menu_at_the_head_of_the_site_is_no_trail() -> None:
    menu = "<header><nav><a href='/'>Home</a> <a href='/live'>Live</a> <a href='/experts'>Experts</a></nav></header>"
    prose = "".join(f"<p>The council voted on Monday to rebuild the harbour bridge before the storms arrive, said speaker {n}.</p>" for n in range(5))
    assert parse(f"<html><body>{menu}<main><h1>Eastmere rebuilds its bridge</h1>{prose}</main></body></html>", url="https://www.eastmere-post.example/1").breadcrumbs == ()


def test_labels_of_trails_and_the_writer_are_no_steps() -> None:
    assert read(head=ld(trail_of("Main Navigation", "City"))).breadcrumbs == ("City",)
    assert read("<div class='breadcrumb'><h2>Pfadnavigation</h2><a href='/'>Start</a> <a href='/stadt'>Stadt</a></div>").breadcrumbs == ("Stadt",)
    assert read("<div class='breadcrumb'><a href='/'>Home</a> > <a href='/city'>City</a> > <a href='/ada'>Ada Field</a></div>", '<meta name="author" content="Ada Field">').section == "City"


def test_a_menu_is_no_trail() -> None:
    menu = "<header><nav><a href='/'>Home</a><a href='/news'>News</a><a href='/whats-on'>What's On</a></nav></header>"
    assert read(menu).breadcrumbs == ()
    assert read(menu.replace("/whats-on", "/news/whats-on")).breadcrumbs == ("News", "What's On")


def test_where_a_builder_places_a_part_is_no_trail() -> None:
    assert read("<div class='elementor elementor-location-header'><ul><li><a href='/'>Home</a></li><li><a href='/join'>Join us</a></li></ul></div>").section is None
    assert read("<div class='nav-location'><a href='/'>Home</a> &gt; <a href='/city'>City</a></div>").section == "City"


def test_a_category_near_the_headline_is_known_by_its_address() -> None:
    assert parse(f"<html><body>{PROSE.replace('</h1>', '</h1><ul><li><a href=/category/harbour/>Harbour</a></li></ul>', 1)}</body></html>", "https://www.dailysample.org/1").section == "Harbour"


@pytest.mark.parametrize("stated", ["IT/과학", "사건·사고"])
def test_two_words_of_a_korean_section_are_one(stated: str) -> None:
    assert read(head=f'<meta property="article:section" content="{stated}">').section == stated


def test_a_box_called_a_category_names_the_innermost_last() -> None:
    assert read(body='<div class="category"><a href="/s/1">사회</a> / <a href="/s/12">지역</a></div>').section == "지역"


TRAIL = "<div class='breadcrumb'><a href='/'>Home</a> > <a href='/city'>City</a> > <a href='/city/harbour'>Harbour</a></div>"


@pytest.mark.parametrize(
    ("stated", "body", "section"),
    [
        ("Water Traffic", TRAIL, "Harbour"),  # only the newsroom's system calls it so
        ("City", TRAIL, "City"),
        ("Water Traffic", TRAIL + "<p>Water Traffic</p>", "Water Traffic"),
        ("Water Traffic", "", "Water Traffic"),
        ("test", "", None),
    ],
)
def test_the_trail_readers_see_wins_over_a_section_shown_nowhere(stated: str, body: str, section: str | None) -> None:
    assert read(body, f'<meta property="article:section" content="{stated}">').section == section


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("<div><a href='/harbour/'>Harbour</a></div>", "Harbour"),
        ("<div><a href='/news/'>News</a></div>", "News"),
        ("<p>Wirtschaft</p>", "Wirtschaft"),
        ("<p>Rusty bridges</p>", None),
        ("<div><a href='/tag/tea'>Tea</a></div>", None),
        ("<div><a href='/blog/topic/tea/'>Tea</a></div>", "Tea"),
        ("<div><a href='/blog/topic/tea/'>Tea</a></div><p>3 May 2031</p>", None),  # not right above
        ("<p><a href='/2031/6'>: June</a></p>", None),
        ("<div><a href='/subscribe/'>Subscribe Now</a></div>", None),
        ("<div><a class='btn' href='/demo/'>A demo</a></div>", None),
        ("<div><a href='/2031/05/03/what-the-bridge-cost-us-all/'>Cost of it</a></div>", None),
        ("<div><a href='https://www.elsewhere.org/harbour/'>Harbour</a></div>", None),
        ("<div><a href='/de/'>DE</a></div>", None),
        ("<ol class='breadcrumb'><li><a href='/'>Home</a></li><li><a href='/blog'>Blog</a></li></ol>", "Blog"),
    ],
)
def test_what_stands_right_above_the_headline(above: str, section: str | None) -> None:
    assert read(above).section == section


@pytest.mark.parametrize(
    ("below", "section"),
    [
        ("<p>Rubrik: Garten</p>", "Garten"),
        ("<p>Kategorien: <a href='/x/1'>Garten</a>, <a href='/x/2'>Haus</a></p>", "Garten"),
        ("<p>Abgelegt unter Garten, Haus | Kommentar</p>", "Garten"),
        ("<dl><dt>Kategorie</dt><dd><a href='/x/1'>Garten</a></dd><dt>Autor</dt></dl>", "Garten"),
        ("<h4>Kategorien</h4>" + "".join(f"<p><a href='/x/{n}'>Garten {name}</a></p>" for n, name in enumerate("abcd")), None),
        ("<p>Posted in the harbour on a day in May, the letter had lain there for years and nobody knew whose it was at all.</p>", None),
    ],
)
def test_a_label_below_the_text(below: str, section: str | None) -> None:
    page = f"<html><body>{PROSE}{below}<p>.</p></body></html>"
    assert parse(page, "https://www.dailysample.org/1").section == section


@pytest.mark.parametrize(
    ("line", "steps"),
    [
        ("<div><a href='/city'>City</a> &gt; <a href='/city/bridges'>Bridges</a></div>", ("City", "Bridges")),
        ("<div><a href='/city'>City</a> &gt; <a href='/sport'>Sport</a></div>", ()),  # a menu
        ("<div><a href='/city'>City</a> | <a href='/city/bridges'>Bridges</a></div>", ()),
    ],
)
def test_links_that_lead_ever_deeper_are_a_trail_by_themselves(line: str, steps: tuple[str, ...]) -> None:
    prose = "<p>The council of Sampleton opened the new bridge on Monday.</p>" * 4
    assert parse(f"<html><body>{line}<h1>Mayor opens the new bridge</h1>{prose}</body></html>", "https://x.example/1").breadcrumbs == steps


def test_the_site_behind_the_headline_is_no_section() -> None:
    head = '<title>Old mill turns again | SMP NWS: nieuws</title><meta property="og:title" content="Old mill turns again"><meta property="og:site_name" content="smpnws.be">'
    page = f"<html lang='nl'><head>{head}</head><body><header><a href='/smpnws/nl/'>SMP NWS</a></header><h1>Old mill turns again</h1>{PROSE}</body></html>"
    assert parse(page, "https://www.smp.example/smpnws/nl/2031/03/14/old-mill-turns-again/").section is None
