"""How templates of newspapers set the parts of an article, in invented text."""

from __future__ import annotations

import pytest

from newsparse import Article, parse

OPENING = "The pier at Eastmere opened again on Monday, eleven years after a storm had taken the last of its planks."
MORE = "Some four hundred people walked to its end, where a brass band played until the tide came in and the lamps were lit."
LAST = "The town council paid for the repair with the money that it had saved for a second pier, which nobody had asked for."
_HEAD = "<meta property='og:type' content='article'><meta property='og:image' content='/p.jpg'>"


def read(inside: str, *, above: str = "", below: str = "", head: str = "", lang: str = "en", url: str = "https://eastmere.example/local/pier-opens-48211.html") -> Article:
    """An article of three paragraphs; ``inside`` stands after the first of them."""
    body = f"<p>{OPENING}</p>{inside}<p>{MORE}</p><p>{LAST}</p>"
    return parse(f"<html lang='{lang}'><head>{_HEAD}{head}</head><body>{above or '<h1>Pier opens again</h1>'}<div class='story'>{body}</div>{below}</body></html>", url=url)


def _figure(inside: str) -> tuple[str | None, str | None]:
    image = read(f"<figure><img src='/p.jpg' width=800 height=600>{inside}</figure>").images[0]
    return image.caption, image.credit


def test_the_last_span_of_a_caption_names_who_took_the_picture() -> None:
    assert _figure("<figcaption><span>The pier at dusk.</span><span class=q1>Ann Onym</span></figcaption>") == ("The pier at dusk.", "Ann Onym")
    assert _figure("<figcaption><span>The pier at dusk.</span> <b>Left: Ann Onym</b></figcaption>") == ("The pier at dusk. Left: Ann Onym", None)


def test_the_first_span_of_a_caption_names_the_agency() -> None:
    assert _figure("<figcaption><span>ANP / Ann Onym</span>The pier at dusk</figcaption>") == ("The pier at dusk", "ANP / Ann Onym")


def test_a_label_is_no_part_of_the_caption_if_the_credit_has_its_own_element() -> None:
    assert _figure("<figcaption><p>The pier at dusk</p><span>Foto:</span><p>Ann Onym / dpa</p></figcaption>") == ("The pier at dusk", "Ann Onym / dpa")
    assert _figure("<figcaption><span>The pier.</span><span><span>Credit...</span><span class=credit>Ann Onym for The Post</span></span></figcaption>") == ("The pier.", "Ann Onym for The Post")


def test_the_label_of_a_dutch_credit_needs_no_colon() -> None:
    assert _figure("<figcaption><span class=caption>De pier</span> <span class=credit>Beeld Ann Onym</span></figcaption>") == ("De pier", "Ann Onym")


def test_a_line_in_a_box_called_photo_is_its_caption() -> None:
    article = read("<div class='photo big'><a><img src='/p.jpg' width=800 height=600></a><p>The pier at dusk</p></div>")
    assert article.images[0].caption == "The pier at dusk"
    assert article.text.split("\n\n") == [OPENING, MORE, LAST]


def test_a_standfirst_below_the_picture_is_no_caption_though_it_is_called_a_description() -> None:
    figure = "<h1>Pier opens again</h1><div class=top><figure class=img><img src='/p.jpg' width=800 height=600></figure><p class='summary introtext' itemprop=description>Eleven years after a storm, people walk on it again.</p></div>"
    article = read("", above=figure)
    assert article.images[0].caption is None


def test_what_the_paragraphs_themselves_are_called_does_not_speak_against_them() -> None:
    texts = (OPENING, MORE, "The keeper's contract is for three years.", "He was told of it on Friday.")
    paragraphs = "".join(f"<p class='topic-body__content-text'>{text}</p>" for text in texts)
    figure = "<figure><img src='/p.jpg' width=800 height=600><figcaption>Photo: Ann Onym / Harbour Press</figcaption></figure>"
    article = parse(f"<div class='topic-page__container'><h1>Pier opens again</h1>{figure}<div class='topic-body__content'>{paragraphs}</div></div>", "https://eastmere.example/news/pier")
    assert article.text.split("\n\n") == list(texts)


def _texts(line: str, lang: str = "en", *, amid: bool = False) -> list[str]:
    """The blocks of an article of six paragraphs, with a line in markup below them or amid them."""
    body = [OPENING, MORE, LAST, "It will cost two coins to walk on it, and nothing after dark, when nobody is there to ask.",
            "The first to fall into the water was the mayor’s dog, which had been warned.", "A second band has offered to play in the spring, for no more than the tea."]
    marked = [f"<p>{text}</p>" for text in body]
    marked.insert(2 if amid else len(body), line)
    page = f"<html lang={lang}><h1>Pier opens again</h1><p class=byline>By <a href='/by/ann'>Ann Onym</a></p><div class=story>{''.join(marked)}</div></html>"
    return [text for text in parse(page, url="https://eastmere.example/local/pier-48211.html").text.split("\n\n") if text not in body]


@pytest.mark.parametrize(
    "line",
    [
        "<p>The Post’s Moira Teller in Sampleton contributed to this report.</p>", "<p>Colaboró Moira Teller, de Villa Nueva</p>", "<p>Colaborou Moira Teller, de Santos</p>",
        "<p>This article originally appeared on Eastmere Post: Pier opens again</p>", "<p>Źródło: Gazeta</p>", "<p>المصدر : وكالات</p>", "<p>kaw/dpa</p>", "<p>SC</p>",
        "<p>The author is a builder of boats in Sampleton and has never been on the pier.</p>", "<h3>About the author</h3><p>She builds boats, and once rowed to Sampleton for a cup of tea.</p>",
        "<p>Ann Onym covers the coast. Reach her at aonym@eastmere.example.</p><p>This story was first published by Eastmere Post.</p>", "<p>Contact: ann@eastmere.example</p>",
        "<p>Únete a nuestro canal de mensajes y entérate de las noticias más relevantes del día.</p>", "<p>Dziękujemy, że przeczytałaś nasz artykuł do końca. Obserwuj nas.</p>",
        "<p>Letters to the Eastmere Post must be exclusive and may be edited.</p>", "<p>Data utworzenia: 5 października 2026, 17:32</p>",
    ],
)  # fmt: skip
def test_lines_below_a_text_that_are_none_of_it(line: str) -> None:
    assert _texts(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>The wind contributed to this mess, said the mayor, and so did he.</p>", "<p>Colaboró el alcalde, que llevó los tablones de uno en uno. Nadie se lo pidió.</p>",
        "<p>This article of the law was first read in 1904. It was never used.</p>", "<p>Letters to Santa are kept in the tower until spring.</p>",
    ],
)  # fmt: skip
def test_lines_below_a_text_that_belong_to_it(line: str) -> None:
    assert len(_texts(line)) == 1


def test_where_the_text_goes_on_below_an_advertisement() -> None:
    assert _texts("<p>Passer la publicité</p>", "fr", amid=True) == []
    assert _texts("<p>請繼續往下閱讀...</p>", "zh", amid=True) == []


def test_what_is_said_only_to_those_who_hear_a_line_is_no_part_of_it() -> None:
    assert _texts("<p><span class='sr-only'>Résumé : </span>Le phare attend son gardien depuis onze ans, et personne ne vient.</p>", "fr", amid=True) == ["Le phare attend son gardien depuis onze ans, et personne ne vient."]


def test_an_interviewer_is_the_author() -> None:
    page = "<html lang=ja><h1>灯台守に聞く</h1><p class=by>聞き手・宇野すみれ</p><p>――灯台の夜は静かですか。</p><p>「静かではありません。塔は鳴ります。三晩で天気の機嫌がわかるようになります」</p></html>"
    assert [author.name for author in parse(page).authors] == ["宇野すみれ"]


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("<a href='/local/'>Coast</a><h1>Pier opens again</h1>", "Coast"),  # its address is above the article's
        ("<nav><a href='/x1'>Home</a></nav><ul><li><a href='/c7'>Coast</a></li></ul><div><a href='/c9'>Coast</a></div><h1>Pier opens again</h1>", "Coast"),
        ("<div class=top><span class='post-category'><a href='/topics/coast'>Coast</a></span></div><h1>Pier opens again</h1>", "Coast"),
        ("<div class=top><time>4:10 pm</time> <a class='head__rubric' href='/r/7'>Coast</a></div><h1>Pier opens again</h1>", "Coast"),
        ("<h1>Pier opens again</h1><div><time>4:10 pm</time> <span class='content--category'><a href='/r'>Coast</a></span></div>", "Coast"),
        ("<ul class=topicpath><li><a href='/'>トップニュース</a></li><li><a href='/c'>社会</a></li></ul><h1>Pier opens again</h1>", "社会"),
        ("<div class=path><div class='channel-path'><a href='/c'>国内新闻</a> &gt; 正文</div></div><h1>Pier opens again</h1>", "国内新闻"),
        ("<a href='/tag/tea'>A cup of tea</a><h1>Pier opens again</h1>", None),  # a kicker
        ("<h1>Pier opens again</h1><p class='author-section'>By <a href='/local/'>Ann Onym</a></p>", None),
        ("<div>Coast</div><h1>Pier opens again</h1>", None),
    ],
)
def test_the_section_is_the_label_above_the_headline(above: str, section: str | None) -> None:
    assert read("", above=above).section == section


@pytest.mark.parametrize(
    ("above", "kind"),
    [
        ("<p class=label>Interview</p><h1>Pier opens again</h1>", "interview"),
        ("<div><span>Interview</span><span>Ann Onym</span></div><h1>Pier opens again</h1>", "interview"),
        ("<h1>Pier opens again</h1><p>Interview: <a href='/by/ann'>Ann Onym</a></p>", "interview"),
        ("<h1>Pier opens again</h1><p>Propos recueillis par Ann Onym</p>", "interview"),
        ("<div>LETTERS TO THE EDITOR</div><h1>Pier opens again</h1>", "opinion"),
        ("<span>Fotostrecke</span><h1>Pier opens again</h1>", "photo"),
        ("<nav><a href='/o'>Opinion</a></nav><h1>Pier opens again</h1>", "news"),
        ("<ul><li><a href='/o'>Opinion</a></li></ul><h1>Pier opens again</h1>", "news"),
        ("<p>Watch the video</p><h1>Pier opens again</h1>", "news"),
    ],
)
def test_the_kind_is_told_by_a_label_or_the_byline(above: str, kind: str) -> None:
    assert read("", above=above).kind == kind


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("<div><a>Udostępnij</a><a href='#c'>128 komentarzy</a></div>", 128), ("<div><span>Share</span><a href='#c'><span>3</span> Comments</a></div>", 3),
        ("<div>Diskuze (17)</div>", 17), ("<div>Kommentit (5)</div>", 5), ("<h3>Bình luận (9)</h3>", 9), ("<h3>44 תגובות</h3>", 44), ("<div>No comment from the 3 of them</div>", None),
    ],
)  # fmt: skip
def test_comments_are_counted_among_other_buttons_and_in_more_languages(line: str, count: int | None) -> None:
    assert read("", below=line).comment_count == count


def test_a_caption_does_not_date_an_article() -> None:
    figure = "<figure><img src='/p.jpg' width=800 height=600><figcaption>Ann Onym waves from the bridge of the old white ship, in Eastmere, Thursday, Oct. 1, 2026.</figcaption></figure>"
    article = read("", above=f"<h1>Pier opens again</h1>{figure}<div><span>Updated 4:12 PM EDT, October 2, 2026</span></div>")
    assert article.published_at is None
    assert article.modified_at is not None


def test_a_time_element_shows_the_minute_of_the_day_that_it_states() -> None:
    article = read("", above="<h1>Molo otwarte</h1><time datetime='2026-10-05'>05 października 2026 | 18:20</time>", lang="pl")
    assert article.published_at is not None
    assert (article.published_at.hour, article.published_at.minute, article.date_precision) == (18, 20, "minute")


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("جميع الحقوق محفوظة © 2026 شبكة الميناء", "ar"), ("حقوق النشر محفوظة للميناء © 2026", "ar"), ("স্বত্ব © ২০২৬ বন্দর", "bn"), ("Opphavsrett Havnen © 2026", "no"),
        ("Riproduzione riservata © Copyright Il Molo", "it"), ("© כל הזכויות שמורות לנמל", "he"), ("© สงวนลิขสิทธิ์ 2569 บริษัท ท่าเรือ จำกัด", "th"),
    ],
)  # fmt: skip
def test_copyright_lines_of_more_languages(line: str, lang: str) -> None:
    assert read("", below=f"<footer><p>{line}</p></footer>", lang=lang).copyright == line


def test_the_copyright_line_behind_the_links_of_a_footer() -> None:
    below = "<footer><a href='/a'>About</a> <a href='/b'>Privacy</a> <a href='/c'>On copyright</a><small>Copyright Eastmere Post. All rights reserved.</small></footer>"
    assert read("", below=below).copyright == "Copyright Eastmere Post. All rights reserved."


def test_a_deck_is_what_is_shown_of_it() -> None:
    above = "<h1>Le molo rouvre</h1><p class=article__desc><span class=sr-only>Résumé : </span>Après onze ans, on marche de nouveau sur le molo d’Eastmere.</p>"
    article = read("", above=above, lang="fr")
    assert article.subtitles == ("Après onze ans, on marche de nouveau sur le molo d’Eastmere.",)
    assert article.text.startswith("Après onze ans")
    assert article.text.count("Après onze ans") == 1


def test_the_line_of_an_author_is_no_deck() -> None:
    above = "<h1>Pier opens again</h1><div class=detail__author>Rakha Arlyanto - <span>detikpost</span></div><div>Senin, 05 Okt 2026 14:02 WIB</div>"
    assert read("", above=above, lang="id").subtitles == ()


@pytest.mark.parametrize(
    "box",
    [
        "<div class=tags><span>Etiketler:</span><a href='/e/pier'>pier</a><a href='/e/tide'>tide</a></div>", "<p>Temas Relacionados <a href='/t?x=pier'>pier</a> <a href='/t?x=tide'>tide</a></p>",
        "<div class=tag><span>キーワード</span><a href='/k/1'>pier</a><a href='/k/2'>tide</a></div>", "<div class=more>Więcej na ten temat: <a href='/0,1.html?tag=pier'>pier</a> <a href='/0,1.html?tag=tide'>tide</a></div>",
    ],
)  # fmt: skip
def test_tags_behind_their_label(box: str) -> None:
    assert read("", below=box).tags == ("pier", "tide")


def test_the_line_of_date_and_author_holds_no_tags() -> None:
    above = "<div class=topic-page><a href='/2026/'>12:41, 5 October 2026</a><h1>Pier opens again</h1><p class=author><a href='/by/ann'>Ann Onym (coast editor)</a></p></div>"
    assert read("", above=above).tags == ()


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("<ul><li class=author><a class=author__name href='/1'>Ann Onym</a> <span>Journalist</span></li><li class=author><a class=author__name href='/2'>Jon Doe</a></li></ul>", ["Ann Onym", "Jon Doe"]),
        ("<div class=c-signature><strong><a href='/autores/ann'>Ann Onym</a></strong><div class='c-signature__location'>PONTA RASA (SP)</div></div>", ["Ann Onym"]),
        ("<div class=story-author><div class=contributor-name>Ann Onym</div><span class=author-location>Sampleton</span></div>", ["Ann Onym"]),
    ],
)
def test_authors_in_a_list_and_where_they_are(above: str, names: list[str]) -> None:
    assert [author.name for author in read("", above=f"<h1>Pier opens again</h1>{above}").authors] == names


@pytest.mark.parametrize("line", ["本报记者　顾晓宁", "江报记者 顾晓宁"])
def test_the_paper_before_a_reporter_is_none_of_the_name(line: str) -> None:
    page = f"<html lang=zh><h1>码头重新开放</h1><div class=author>{line}</div><p>停用十一年后，码头重新开放，约四百人走到尽头，铜管乐队一直演奏到涨潮。</p><p>镇长说，修缮费用来自一笔原本为第二座码头准备的款项。</p></html>"
    assert [author.name for author in parse(page).authors] == ["顾晓宁"]


def test_a_list_of_networks_is_none_of_the_text() -> None:
    assert _texts("<ul><li>X.com</li><li>Facebook</li><li>E-Mail</li><li>Link kopieren</li></ul>", "de", amid=True) == []
    assert _texts("<ul><li>Facebook</li><li>The tide table</li></ul>", amid=True) == ["Facebook", "The tide table"]


def test_the_clock_of_an_entry_is_none_of_the_text() -> None:
    assert _texts("<p><time datetime='2026-10-06T09:20:00+02:00'>09:20</time></p>", amid=True) == []
    assert _texts("<p>09:20</p>", amid=True) == ["09:20"]


def test_a_sign_before_the_headline_is_none_of_it() -> None:
    head = "<meta property='og:title' content='Pier opens again after eleven years'>"
    assert read("", above="<h1><span class=plus>+</span> <span>Pier opens again after eleven years</span></h1>", head=head).title == "Pier opens again after eleven years"


def test_rights_behind_a_caption_are_none_of_it() -> None:
    assert _figure("<figcaption><span>Il molo al tramonto</span> - <span>RIPRODUZIONE RISERVATA</span></figcaption>") == ("Il molo al tramonto", None)
    assert _figure("<figcaption>The tables are reserved</figcaption>") == ("The tables are reserved", None)


def test_a_date_in_a_link_is_no_part_of_its_title() -> None:
    (link,) = read("<section class=box><span>Read also:</span><a href='/a/1'><span>The tide that took a tower</span><time>24 September 2026</time></a></section>").related
    assert link.text == "The tide that took a tower"
