"""Pages that stand where an article should be."""

from __future__ import annotations

import time

import pytest

from newsparse import NotAnArticle, parse
from newsparse.generic.likelihood.walls import _CONSENT, _WALLS
from tests.invented import SENTENCES, page

ERRORS = [
    "Page not found", "404", "404 – Not Found", "Error 404", "Sorry, this page could not be found.", "Oops! Page not found",
    "The page you requested was not found", "Seite nicht gefunden", "Die gewünschte Seite wurde leider nicht gefunden",
    "Cette page est introuvable", "Página no encontrada", "Pagina non trovata", "Página não encontrada",
    "Pagina niet gevonden", "Nie znaleziono strony", "Страница не найдена", "Sayfa bulunamadı",
    "お探しのページは見つかりません", "ページが見つかりませんでした", "페이지를 찾을 수 없습니다", "页面不存在",
    "502 Bad Gateway", "503 Service Temporarily Unavailable", "Access Denied", "Wartungsarbeiten",
    "Just a moment...", "Attention Required! | Cloudflare", "Checking your browser before accessing the site",
]  # fmt: skip
FORMS = [
    "Log in", "Sign in to your account", "Anmelden", "Passwort vergessen?", "Connexion", "Iniciar sesión", "Accedi",
    "Zaloguj się", "Вход", "ログイン", "로그인", "登录", "Before you continue to the Eastmere Post", "Your privacy",
    "Cookie settings", "Ihre Privatsphäre ist uns wichtig", "Votre vie privée", "Mit Werbung weiterlesen",
]  # fmt: skip


def short(headline: str, *, title: str | None = None, more: str = "") -> str:
    """A page with a headline and one sentence."""
    head = f"<title>{headline if title is None else title}</title>"
    return f"<html><head>{head}</head><body><h1>{headline}</h1><p>{SENTENCES[0]}</p>{more}</body></html>"


@pytest.mark.parametrize("headline", [*ERRORS, *FORMS])
def test_a_wall_is_refused_and_quoted(headline: str) -> None:
    with pytest.raises(NotAnArticle) as caught:
        parse(short(headline))
    assert "neither a date nor the running text of an article was found" in caught.value.reason
    assert caught.value.reason.partition("“")[2].split("”")[0] in headline


@pytest.mark.parametrize("headline", ERRORS)
def test_the_name_of_the_site_may_stand_beside(headline: str) -> None:
    with pytest.raises(NotAnArticle):
        parse(short("Eastmere Post", title=f"{headline} | Eastmere Post"))


def test_an_error_may_stand_below_the_name_of_the_site() -> None:
    with pytest.raises(NotAnArticle, match="nothing at its address"):
        parse("<title>Eastmere Post</title><body><h1>Eastmere Post</h1><h2>페이지를 찾을 수 없습니다</h2><p>Gone.</p>")


def test_a_form_below_a_headline_is_no_wall() -> None:
    assert parse(short("Eastmere rebuilds its bridge", more="<h2>Log in</h2><h3>Cookie settings</h3>"), min_probability=0.01)


@pytest.mark.parametrize(
    "headline",
    [
        "Page not found: how a library lost its oldest book",
        "The 404 bus comes back to Eastmere",
        "Sign in the window brings back a lost cat",
        "Login data of a thousand readers stolen",
        "Anmelden für den Hafenlauf: so geht es",
        "Maintenance of the bridge costs a million",
        "Your privacy and the new harbour cameras",
        "쿠키를 굽는 항구 도시",
    ],
)
def test_headlines_that_only_begin_so(headline: str) -> None:
    assert parse(short(headline), min_probability=0.01).title == headline


def test_a_date_or_text_makes_it_an_article() -> None:
    for article in (
        short("Page not found", more='<p>By Jane Doe</p><time datetime="2026-05-04T10:00:00+02:00">May 4, 2026</time>'),
        page(title="Page not found", inside="".join(f"<p>{s}</p>" for s in SENTENCES * 3)),
        short("Access denied", more="<script type='application/ld+json'>{'@type':'NewsArticle'}</script>".replace("'", '"')),
    ):
        assert parse(article, min_probability=0.01).probability > 0


def test_nothing_is_refused_for_what_it_is_with_min_probability_0() -> None:
    article = parse(short("Page not found"), min_probability=0)
    assert article.title == "Page not found" and article.probability == 0


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in _WALLS])
def test_long_hostile_headlines(pattern: object) -> None:
    start = time.process_time()
    for piece in ("the page ", "error ", "404 ", "sign in to ", "wir ", "cookie ", "404" + " " * 30, "(" * 7, "오류 "):
        for method in (pattern.match, pattern.fullmatch):  # type: ignore[attr-defined]
            method(piece * (100_000 // len(piece)))
    assert time.process_time() - start < 2
    assert _CONSENT.match("Before you continue")


@pytest.mark.parametrize(
    "headline",
    ["451: Unavailable due to legal reasons", "Request Rejected", "The request could not be satisfied", "Neues Kundenkonto anlegen", "Registrierung", "Sorry, you have been blocked", "Making sure you're not a bot!",
     "해당 기사는 삭제되었거나 존재하지 않습니다.", "요청하신 페이지가 존재하지 않습니다", "잘못된 접근입니다.", "This account has been suspended"],
)  # fmt: skip
def test_walls_of_hosts_and_shops(headline: str) -> None:
    with pytest.raises(NotAnArticle):
        parse(short(headline))


TEXTS = [
    "Nutzen Sie unsere Website mit Werbung und den üblichen Tracking-Cookies. Details dazu stehen in der Datenschutzerklärung.",
    "We recognize you are attempting to access this website from a country belonging to the European Economic Area.",
    "The requested URL was rejected. Please consult with your administrator.", "Please enable JavaScript to read what the Eastmere Post has to say today.",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_says_so(text: str) -> None:
    wall = f"<html><head><title>Eastmere Post</title></head><body><h1>Welcome to the Eastmere Post</h1><p>{text}</p></body></html>"
    with pytest.raises(NotAnArticle, match="lets nobody read"):
        parse(wall)
    told = wall.replace("</p>", f"</p><p>{SENTENCES[0]} {SENTENCES[1]}</p>")
    assert parse(told, min_probability=0).probability > 0, "it stands beside an article"


def test_comments_want_javascript() -> None:
    note = "<p>Please enable JavaScript to view the comments powered by Eastmere Talk.</p>"
    short_one = f"<html><head><title>Ferry late</title></head><body><h1>Ferry late</h1><p>{SENTENCES[0][:80]}</p>{note}</body></html>"
    assert parse(short_one, min_probability=0).probability > 0


@pytest.mark.parametrize("headline", ["500 jobs to go at Eastmere mill, say unions", "451 homes without power after storm", "500-year-old bridge found", "Security checkpoint at Eastmere airport closed"])
def test_headlines_of_numbers_and_checkpoints(headline: str) -> None:
    assert parse(short(headline), min_probability=0).probability > 0


@pytest.mark.parametrize("headline", ["403", "HTTP 500", "Error 503 for Eastmere", "502 Bad Gateway", "500 - Interner Fehler", "521: Web server is down", "403 Доступ запрещён"])
def test_numbers_of_errors(headline: str) -> None:
    with pytest.raises(NotAnArticle):
        parse(short(headline))


def test_an_article_that_tells_of_a_wall_or_waits_for_a_script() -> None:
    told = f"<p>{' '.join(SENTENCES * 2)} A note said that JavaScript is disabled. {' '.join(SENTENCES * 2)}</p>"
    note = "<p>Please enable JavaScript in your browser to use all of what this site has to offer.</p>"
    korean = "".join(f"<p>{s}</p>" for s in ["항구 도시는 오래된 다리를 올해 안에 고치기로 했다고 밝혔다.", "주민들은 다리가 다시 열리기를 오래 기다려 왔다고 말했다."] * 3)
    stated = '<meta property="og:type" content="article"><meta property="og:title" content="Ferry late">'
    for head, inside in (("", told), ("", note + korean), (stated, note)):
        html = f"<html><head><title>Ferry late</title>{head}</head><body><h1>Ferry late</h1>{inside}</body></html>"
        assert parse(html, min_probability=0).probability > 0
