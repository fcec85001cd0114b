"""The copyright line as displayed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from newsparse import parse
from newsparse.grammar.copyright import (
    holder_of,
    names_nobody,
    read_amid,
    read_closing,
    read_copyright,
    states_rights,
)
from tests.invented import KOREAN, KOREAN_TITLE, read

LINES = [
    "<저작권자ⓒ하늘일보사. 무단전재-재배포 금지>", "저작권자 © 하늘신문 무단전재 및 재배포 금지", "Copyright ⓒ 하늘. All rights reserved. 무단 전재 및 재배포 금지.",
    "© 2026 Eastmere Post. All rights reserved.", "Copyright 2026 Eastmere Post", "(c) Eastmere Post", "© Osthafen Zeitung. Alle Rechte vorbehalten.",
    "Tous droits réservés © Le Port", "当サイトの記事の無断転載を禁じます", "© 하늘일보",
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_copyright_lines(line: str) -> None:
    assert read_copyright(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The bridge is © protected as a monument",
        "저작권 분쟁이 이어졌다",
        "A copy right beside the original",
        "©",
        "photo (c",
    ],
)
def test_other_lines(line: str) -> None:
    assert read_copyright(line) is None


def test_the_line_is_cut_out_of_a_long_footer() -> None:
    footer = (
        "하늘일보 서울시 하늘구 바다로 1 | 대표전화 02-000-0000 | 발행인 나하늘 "
        + "등록번호 가나다 " * 20
        + "| Copyright © 하늘일보. All rights reserved."
    )
    assert read_copyright(footer) == "Copyright © 하늘일보. All rights reserved."


def test_nearest_after_the_body_before_the_footer() -> None:
    article = read(
        after="<p class='c'>© Eastmere Post. All rights reserved.</p>", footer="<p>© 2026 Holding Ltd.</p>"
    )
    assert article.copyright == "© Eastmere Post. All rights reserved."
    assert read(footer="<p>© 2026 Holding Ltd.</p>").copyright == "© 2026 Holding Ltd."


def test_a_credit_is_no_copyright() -> None:
    assert (
        read(
            inside="<figure><img src='/a/dock.jpg'><figcaption>The dock. © Ann Onym</figcaption></figure>"
        ).copyright
        is None
    )
    assert read(footer="<p><a href='/legal'>Copyright information</a></p>").copyright is None


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        ("© 2026 Eastmere Post. All rights reserved. <a href='/t'>Terms of Use</a> <a href='/p'>Privacy</a>", "© 2026 Eastmere Post. All rights reserved."),
        ("© 2026 Eastmere Post. All rights reserved. See our <a href='/t'>terms</a>.", "© 2026 Eastmere Post. All rights reserved."),
        ("© 2026\n <a href='/'>Eastmere Post</a>\n - Alle Rechte vorbehalten", "© 2026 Eastmere Post - Alle Rechte vorbehalten"),
        ("© 2026 Eastmere Post | Site design by <a href='/x'>Ann Onym</a>", "© 2026 Eastmere Post"),
        ("© 2026 Eastmere Post · Powered by Engine", "© 2026 Eastmere Post"), ("© 1998-2026 by <a href='/'>Eastmere Post</a>", "© 1998-2026 by Eastmere Post"),
        ("© 2026", None), ("Copyright 2017-2026", None),
    ],
)  # fmt: skip
def test_what_follows_the_line_is_no_part_of_it(shown: str, line: str | None) -> None:
    assert read(footer=f"<p>{shown}</p>").copyright == line


def test_a_sign_with_a_bare_name_after_the_text_yields_to_the_footer() -> None:
    after = "<p>© Wire Agency</p>"
    assert read(after=after).copyright == "© Wire Agency"
    assert read(after=after, footer="<p>© 2026 Eastmere Post</p>").copyright == "© 2026 Eastmere Post"


def test_a_line_amid_a_paragraph_of_the_foot_yields_to_a_bare_name() -> None:
    foot = f"<p>{'Maps of the harbour and of the tides are those of the city. ' * 3}Market data © Tideset Ltd. By reading on you agree.</p>"
    assert read(after="<p>© Eastmere Post</p>", footer=foot).copyright == "© Eastmere Post"


def test_rights() -> None:
    assert states_rights("무단 전재 금지") and not states_rights("© 하늘일보")


@given(st.text(max_size=300))
def test_a_line_is_found_in_the_text_as_it_stands(text: str) -> None:
    line = read_copyright(text)
    assert line is None or line in " ".join(text.split()) or line in text


@pytest.mark.parametrize("piece", ["© a | site ", "© abc. ", "All rights reserved. ", "©", "(c) ", "Copyright ", "무단 ", " | ", "  ", "<[("])
def test_hostile(piece: str) -> None:
    start = time.process_time()
    for length in (3_900, 100_000):
        read_copyright(piece * (length // len(piece)))
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize("maker", [" on the Harbour Pro Theme", " - WordPress-Theme von Werft", "Powered by Engine", " Built with Engine"])
def test_who_made_the_site_is_no_part_of_it(maker: str) -> None:
    assert read_copyright(f"© 2026 Eastmere Post{maker}") == "© 2026 Eastmere Post"
    assert read_copyright("© 2026 Men of Power by Eastmere Post") == "© 2026 Men of Power by Eastmere Post"


@pytest.mark.parametrize(
    ("footer", "line"),
    [
        ("<a href='/a'>Advertise</a> <a href='/j'>Jobs</a> © 2031 <a href='/'>Eastmere</a>, LLC. All Rights Reserved<br>Data © Stats", "© 2031 Eastmere, LLC. All Rights Reserved"),
        ("<a href='/a'><span>(nouvelle fenêtre)</span></a><span>Tous droits réservés © Le Port 2031.</span><a href='/b'>Visit</a>", "Tous droits réservés © Le Port 2031."),
        ("<a href='/a'>Jobs</a> | © 2031 Eastmere Post", "© 2031 Eastmere Post"),
        ("© 2031 Eastmere Post. <a href='/a'>Jobs</a>", "© 2031 Eastmere Post."),
    ],
)
def test_links_beside_the_line_are_none_of_it(footer: str, line: str) -> None:
    assert read(footer=f"<div>{footer}</div>").copyright == line


@pytest.mark.parametrize(
    ("footer", "line"),
    [
        # the sign last, amid other words, in a link, over two lines
        ("Eastmere Post 2031 ©", "Eastmere Post 2031 ©"),
        ("Eastmere Post © 2029–2031 <a href='/p'>Privacy Policy</a>", "Eastmere Post © 2029–2031"),
        ("2031 © Eastmere Post | <a href='/p'>Privacy</a> | Terms", "2031 © Eastmere Post"),
        ("Content Copyright 2029 - 2031 Eastmere Post", "Content Copyright 2029 - 2031 Eastmere Post"),
        ("Alle Inhalte sind urheberrechtlich geschützt © Eastmere Post.<br>Nachdruck nur mit Genehmigung.", "Alle Inhalte sind urheberrechtlich geschützt © Eastmere Post."),
        ("<a href='/legal'>© 2031 Eastmere Post</a>", "© 2031 Eastmere Post"),
        ("Copyright © 2029-2031<br>Eastmere Post", "Copyright © 2029-2031 Eastmere Post"),
        # what touches it, and whom to write to
        ("<p>© 2031 Eastmere Post, LLC<span>Harbour App is a mark of Sample Shops Inc.</span></p>", "© 2031 Eastmere Post, LLC"),
        ("© Eastmere Post 2031 post@eastmere.example 4 Quay Road", "© Eastmere Post 2031"),
        ("| © Eastmere Post 2031", "© Eastmere Post 2031"),
        # broken before its own end, and a former holder's beside the present one's
        ("<p>© 2031 Eastmere Post.<br>All rights reserved.</p>", "© 2031 Eastmere Post. All rights reserved."),
        ("<p><span>Copyright © 1996-2015 Eastmere Society</span><span>Copyright © 2015-2031 Eastmere Post, LLC. All rights reserved</span></p>", "Copyright © 1996-2015 Eastmere Society Copyright © 2015-2031 Eastmere Post, LLC. All rights reserved"),
        # amid a paragraph
        (f"<p>{'The marks that this page displays are those of their owners. ' * 12}© Eastmere Mutual Company.</p>", "© Eastmere Mutual Company."),
        (f"<p>eastmere.example is owned and operated by Eastmere Group, listed at the exchange of the city ({'A' * 30}) © Eastmere Group Ltd. By reading on you agree.</p>", "© Eastmere Group Ltd."),
        (f"<p>{'Maps of the harbour and of the tides are those of the city. ' * 3}Maps © 2031.</p>", None),
        (f"<p>{'Maps of the harbour and of the tides are those of the city. ' * 3}©Eastmere Group in England No. 679215</p>", None),
        # of nobody, and of the engine
        ("<p>© . All rights reserved.</p><p>Eastmere Post © 2031</p>", "Eastmere Post © 2031"),
        ("<p>© . All rights reserved.</p>", "© . All rights reserved."),
        ("<p>© . All rights reserved.</p><p>© 2031 Eastmere Post</p>", "© 2031 Eastmere Post"),
        ("<a href='/t'>Terms</a> <a href='/p'>Privacy Policy</a> © 2029-2031 All rights reserved.", "© 2029-2031 All rights reserved."),
        ("<a href='/'>Eastmere Post</a> © 2031", "Eastmere Post © 2031"),
        ("Forum software by Engine® © 2010-2031 Engine Ltd.", None),
        ("<a href='/legal'>Copyright 2031 policy</a>", None),
        ("We copyright nothing in Eastmere.", None),
    ],
)
def test_lines_of_the_foot(footer: str, line: str | None) -> None:
    assert read(footer=f"<div>{footer}</div>").copyright == line


def test_the_foot_is_read_however_far_it_is_from_the_text() -> None:
    links = "".join(f"<li><a href='/{n}'>Other story number {n}</a></li>" for n in range(120))
    assert read(after=f"<ul>{links}</ul><div class='foot'>© 2031 Eastmere Post</div><ul>{links}</ul>").copyright == "© 2031 Eastmere Post"


def test_an_agency_in_a_box_of_rights_holds_them() -> None:
    footer = "<p>© 2031 Eastmere Post. All rights reserved.</p>"
    assert read(after="<div class='article-copyright'>© 2031 The Associated Press</div>", footer=footer).copyright == "© 2031 The Associated Press"
    assert read(after="<div class='copyright'>© Jo Field/Associated Press</div>", footer=footer).copyright == "© 2031 Eastmere Post. All rights reserved."
    assert read(after="<div>© The Associated Press</div>", footer=footer).copyright == "© 2031 Eastmere Post. All rights reserved."


def test_closing_lines_of_any_length() -> None:
    start = time.process_time()
    for piece in ("© 2031 ", "2031 © ", "a. ", " | ", "copyright "):
        read_closing(piece * 20_000)
        names_nobody(piece * 20_000)
    assert time.process_time() - start < 2


def test_the_credit_of_a_picture_is_no_copyright_line() -> None:
    figure = "<figure><img src='/a/dock.jpg' width=800 height=500><figcaption>The dock. Foto: Hafenamt | Jo Field</figcaption></figure>"
    assert read(inside=figure, after="<p>© Hafenamt | Jo Field</p>", footer="<p>© 2031 Eastmere Post</p>").copyright == "© 2031 Eastmere Post"


@pytest.mark.parametrize(
    ("line", "holder"),
    [("© 2031 A la Carte | Impressum", "A la Carte"), ("Copyright (c) 2029-2031 by Eastmere Post. All rights reserved", "Eastmere Post"), ("The bridge is wide", None), ("©", None)],
)
def test_whose_the_rights_are(line: str, holder: str | None) -> None:
    assert holder_of(line) == holder


def test_the_patterns_of_the_holder_are_linear() -> None:
    start = time.process_time()
    holder_of("© " + "copyright 2031 " * 20_000)
    holder_of("©" + " " * 200_000)
    assert time.process_time() - start < 1


@pytest.mark.parametrize("piece", ["© ", "© 2031 ", "©a", "copyright ", "© by ", "A ", "\n", "\nall rights reserved"])
def test_the_patterns_of_broken_lines_and_paragraphs_are_linear(piece: str) -> None:
    text = piece * 20_000
    begun = time.process_time()
    read_amid(text)
    read_copyright(text[:4000])
    assert time.process_time() - begun < 1


def test_a_sentence_about_what_may_be_reproduced_is_text() -> None:
    said = "La ley aprobada el lunes declara prohibida la reproducción de animales silvestres en granjas."
    article = parse(f"<html lang='es'><body><article><h1>La ley de granjas</h1><p>{'El ayuntamiento decidió el martes cerrar el viejo muelle. ' * 4}</p><p>{said}</p><p>{'Los vecinos preguntaron por la obra. ' * 4}</p></article></body></html>")
    assert said in article.text and article.copyright is None


@pytest.mark.parametrize("line", ["© 2031 Future of Privacy", "© 2031 Centre for Web Accessibility", "© 2031 It's All About", "© Eastmere Oat Cookies", "© 2031 Data and Privacy", "© 2031 Ask-About"])
def test_a_holder_may_be_called_as_links_of_the_foot_are(line: str) -> None:
    assert read_copyright(line) == line


@pytest.mark.parametrize("links", [" Privacy Policy", " | About", " - Privacy - Terms", ", Impressum, Datenschutz", " Impressum Datenschutz AGB", " • Terms of Use and Cookies"])
def test_links_of_the_foot_are_no_part_of_the_line(links: str) -> None:
    assert read_copyright(f"© 2031 Harbour Post{links}") == "© 2031 Harbour Post"


def test_a_sign_before_links_alone_is_no_line() -> None:
    assert read_copyright("© | About | Privacy") is None


@pytest.mark.parametrize("line", ["저작권자인 김하늘 씨는 소송을 내겠다고 밝혔다.", "저작권자 김하늘 씨는 “2031년부터 싸워 왔다”고 말했다."])
def test_a_sentence_of_a_text_that_is_called_copy_is_no_line(line: str) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in KOREAN)
    foot = "Copyright © 2031 가온신보. All rights reserved."
    article = parse(f"<html lang='ko'><head><title>{KOREAN_TITLE}</title></head><body><h1>{KOREAN_TITLE}</h1><div class='article-copy'>{text}<p>{line}</p></div><footer><p>{foot}</p></footer></body></html>")
    assert article.copyright == foot


@pytest.mark.parametrize("before", ["Powered by Engine VIP.", "Eastmere Post is not responsible for what other sites say."])
def test_a_sentence_about_the_site_before_the_line(before: str) -> None:
    assert read_copyright(f"{before} Copyright © 2031 Harbour Media, LLC. All rights reserved.") == "Copyright © 2031 Harbour Media, LLC. All rights reserved."


@pytest.mark.parametrize("line", ["This material may not be published or rewritten. ©2031 Harbour News, LLC.", "Harbour Media, Inc. Copyright © 2031"])
def test_a_sentence_before_the_sign_that_states_rights_or_the_holder_stays(line: str) -> None:
    assert read_copyright(line) in (line, line.rstrip("."), None)


def test_privacy_and_cookies_are_one_link() -> None:
    assert read_copyright("© 2031 Harbour Post Privacy & Cookies") == "© 2031 Harbour Post"
