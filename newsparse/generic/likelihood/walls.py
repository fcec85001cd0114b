"""What stands where an article should be: an error, a check for robots, a form to sign in, a question about cookies.

Servers answer so with status 200 as often as not. Such a page is short, undated, and says in its headline what it
is; the headlines are listed here in the web's larger languages. A dated page, or one with an article's length of
text, is never taken for one: newspapers write about lost pages and cookies too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.grammar.scripts import width_of
from newsparse.regex import regex
from newsparse.structured.jsonld import is_article
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.page import Page

_MISSING = regex(
    r"(?:\W{0,3}(?:error|fehler|erreur|erro|errore|fout|fel|błąd|ошибка|오류|エラー|错误|http|oops|ops|oups|uups|hoppla"
    r"|sorry)\b)?\W{0,3}"
    r"(?:404\b.{0,30}|410 gone|(?:(?:the|this|that|your|requested) ){0,2}(?:page|article|story|content|document)"
    r" (?:was |is |has |could |can ?|you requested |you are looking for |cannot |can't |be ){0,4}(?:not found"
    r"|not be found|not available|be found"
    r"|no longer available|no longer exists|does not exist|doesn't exist|doesn’t exist|unavailable|missing|been removed)"
    r"|(?:page|file|article) not found|not found|nothing found|(?:die |diese )?(?:angeforderte "
    r"|gewünschte )?seite (?:wurde )?(?:leider )?nicht gefunden"
    r"|(?:diese |die )?seite existiert nicht(?: mehr)?|artikel nicht gefunden|(?:cette |la )?page (?:est "
    r"|demandée est )?introuvable|page non trouvée"
    r"|cette page n['’]existe (?:pas|plus)|(?:la )?página no (?:encontrada|existe)|no se encontró la página"
    r"|(?:la )?pagina non (?:trovata|esiste)"
    r"|página não encontrada|pagina niet gevonden|(?:de|deze) pagina bestaat niet(?: meer)?|nie znaleziono strony"
    r"|strona nie (?:została znaleziona|istnieje)"
    r"|страница не (?:найдена|существует)|сторінку не знайдено|sidan (?:kunde inte hittas|hittades inte|finns inte)"
    r"|siden (?:blev ikke fundet|findes ikke|ble ikke funnet|finnes ikke)"
    r"|sivua ei löyt\w{1,6}|sayfa bulunamadı|stránka (?:nenalezena|nebyla nalezena|sa nenašla)|az oldal nem található"
    r"|pagina nu a fost găsită"
    r"|(?:お探しの|指定された|ご指定の)?ページ(?:は|が)(?:見つかりません|存在しません)(?:でした)?|(?:요청하신 )?(?:페이지|기사)를 찾을 수 없습니다|(?:존재하지 않는|삭제된|종료된) (?:페이지"
    r"|기사|게시물)(?:입니다)?|(?:(?:해당|요청하신|찾으시는) )?(?:기사|페이지|게시물|게시글)(?:는|가|은|이) (?:삭제|존재|만료|없).{0,30}니다|잘못된 (?:접근|경로|주소|요청)입니다"
    r"|(?:页面|頁面|网页|網頁|文章)(?:不存在|未找到|找不到)|找不到(?:页面|頁面|网页|網頁)|您访问的页面不存在|الصفحة غير موجودة|صفحه (?:مورد نظر )?(?:پیدا"
    r"|یافت) نشد|không tìm thấy trang)"
    r"[\s.!。…?]*", re.I,
)  # fmt: skip
_ERROR = regex(
    r"(?:(?:http (?:error )?|error )(?:40[013]|429|451|50[0234]|52\d)\b.{0,50}"
    # alone, before a mark, or before what servers say: "500 jobs to go" and "451 homes without power" are headlines
    r"|(?:40[013]|429|451|50[0234]|52\d)(?:\W{0,3}|(?:[:.|(](?!\d)| [–—-] ).{0,50}|\W{1,3}(?:bad|unauthori[sz]ed|forbidden|access|not|too many|internal|proxy|server|service|gateway|backend|web|origin|connection|unknown|invalid|ssl|unavailable|error|temporar\w{2,4}"
    r"|verboten|zugriff|interner|accès|interdit|erreur|acceso|prohibido|error|accesso|vietato|errore|acesso|proibido|zakaz|доступ|ошибка|запрещ\w{2,4}|внутренняя|접근|서버|内部|禁止|アクセス)\b.{0,40})|internal server error|(?:unavailable|not available) (?:due to|for) legal reasons"
    r"|request rejected|(?:error:? )?the request could not be satisfied|(?:this )?(?:account|website|site) (?:has been |is |was )?(?:temporarily )?(?:suspended|offline|unavailable)|index of /.{0,40}|welcome to nginx!?|bad gateway"
    r"|service (?:temporarily )?unavailable|gateway time-?out"
    r"|(?:403 )?forbidden|access (?:to this page has been )?denied|(?:site |scheduled |under "
    r"|down for )?maintenance(?: mode)?|wartungsarbeiten"
    r"|maintenance en cours|en mantenimiento|in manutenzione|em manutenção|メンテナンス中|점검 ?중(?:입니다)?|系统维护中?"
    r"|(?:this )?domain .{0,40}for sale)"
    r"[\s.!。…]*", re.I,
)  # fmt: skip
_ROBOT = regex(
    r"(?:just a moment|attention required|one more step|pardon our interruption|are you (?:a robot|human)"
    r"|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human"
    r"|checking (?:your browser|if the site connection is secure)|security (?:check|verification)|bot verification"
    r"|human verification|robot check|unusual traffic|ddos protection|ddos-guard"
    r"|(?:please )?enable (?:javascript|cookies)|javascript (?:is )?(?:required|disabled)|(?:sorry, )?you have been blocked|making sure you['’]re not a bot|client challenge"
    r"|(?:let['’]s )?confirm (?:that )?you are (?:a )?human|press (?:&|and) hold to confirm|vercel security checkpoint|security checkpoint$|sind sie ein (?:roboter|mensch)|vérification de sécurité"
    r"|проверка браузера|安全验证|人机验证|보안 확인)\b.{0,60}", re.I,
)  # fmt: skip
_SIGN_IN = regex(
    r"(?:(?:please |member |user |customer |account |subscriber )?(?:log ?in|sign ?in|log ?on|sign ?up|register"
    r"|registration|create (?:an |your )?account|forgot(?:ten)? (?:your )?password"
    r"|reset (?:your )?password)(?: (?:to|with|for|or|and|required|now|here|page|form)\b.{0,60})?|my account|create new customer account|(?:neues )?(?:kunden|benutzer)?konto (?:anlegen|erstellen|eröffnen)|registrierung|mon compte|anmelden"
    r"|anmeldung|einloggen|registrieren|passwort vergessen"
    r"|se connecter|connexion|créer un compte|mot de passe oublié|inscription|iniciar sesión|inicia sesión|acceder"
    r"|registrarse|crear (?:una )?cuenta|accedi|registrati"
    r"|entrar|fazer login|iniciar sessão|cadastre-se|inloggen|registreren|zaloguj się|logowanie|rejestracja|войти|вход"
    r"|авторизация|регистрация|logga in|log ind|logg inn|kirjaudu(?: sisään)?"
    r"|giriş(?: yap)?|üye girişi|přihlášení|přihlásit se|bejelentkezés|autentificare|ログイン|会員ログイン|会員登録|新規登録|로그인|회원가입"
    r"|비밀번호 찾기|登录|登入|登錄|用户登录|会员登录|注册|تسجيل الدخول|đăng nhập)"
    r"[\s.!?:]*", re.I,
)  # fmt: skip
_CONSENT = regex(
    r"(?:before you continue|(?:we (?:value|care about|respect) )?your privacy(?: matters| is important(?: to us)?"
    r"| choices| settings)?$|(?:manage |your )?(?:cookies?|privacy|consent) (?:settings|preferences|consent|notice"
    r"|choices)$"
    r"|cookie[- ]?(?:hinweis|einstellungen|zustimmung|consent)$|(?:ihre|deine) privatsphäre|datenschutz-?einstellungen"
    r"|zustimmung(?: erforderlich)?$|(?:wir|mit werbung|weiter mit werbung).{0,30}(?:weiterlesen|lesen|cookies)"
    r"|(?:nous respectons )?votre vie privée|gestion des cookies|gérer mes cookies|(?:valoramos )?(?:tu|su) privacidad"
    r"|configuración de cookies|la tua privacy|(?:informativa sui|impostazioni) cookie|sua privacidade"
    r"|uw privacy|jouw privacy|cookie-?instellingen|(?:cenimy )?twoj[aą] prywatność|din integritet|dit privatliv|クッキー"
    r"|쿠키 (?:설정|동의))", re.I,
)  # fmt: skip
#: What the running text of walls says, and no headline.
_TEXT = regex(
    r"mit werbung und (?:üblichem tracking|den üblichen tracking)|um der nutzung .{0,80}mit werbung zuzustimmen|ohne (?:personalisiertes )?(?:werbe)?tracking.{0,60}\bwerbung für (?:nur )?\d|wie sie unsere inhalte nutzen wollen"
    r"|the requested url was rejected|from a country belonging to the european economic area|(?:content|site|website|page|service) is (?:currently |unfortunately )?(?:not available|unavailable) in (?:your|most european)"
    r"|(?:please |you need to |must )(?:enable|turn on|activate) javascript(?! (?:to|in order to) (?:view|see|read|post|leave|load) (?:the |a |your )?comment)|javascript is (?:disabled|not enabled|turned off)|(?:press|click) (?:& hold|and hold|the button) to confirm (?:that )?you are|complete the (?:captcha|security check) to"
    r"|verif(?:y|ies|ying) (?:that )?you(?:['’]re| are) (?:not a (?:bot|robot)|(?:a )?human)|your (?:access to this (?:site|service|page) has been|request has been) (?:blocked|limited|denied)", re.I,
)  # fmt: skip
_WALLS = (
    (_MISSING, "says that there is nothing at its address"),
    (_ERROR, "reports an error, or that the site is closed"),
    (_ROBOT, "checks whether a person is reading"),
    (_SIGN_IN, "asks to sign in or to register"),
    (_CONSENT, "asks for consent"),
)
#: What a heading below the headline may say too; forms to sign in and questions about cookies stand on many articles.
_ERRORS = _WALLS[:3]
_PARTS = regex(r" [|–—·»-] |\n")
#: Characters of running text from which a page is an article, whatever its headline says; the longest headline.
_ARTICLE, _HEADLINE = 1500, 120
_RUNNING, _BESIDE = 60, 100  # characters of a line that is running text; of all such that a wall may have beside what says that it is one
_SAID = 600  # characters of what a wall says in one block: in a longer one, an article tells of walls
_HEADING = In.HEADING.value


def wall_of(page: Page, draft: Draft) -> str | None:
    """What the page is instead of an article, as one sentence; ``None`` if nothing says so."""
    readings = draft.readings
    if "published_at" in readings or "modified_at" in readings or any(is_article(node) for node in page.ld):
        return None
    found = _said_by([draft.get("title", ""), page.title_tag or ""], _WALLS) or _said_by(_first_headings(page), _ERRORS)
    if found is None:
        return _wall_by_text(page)
    size = 0
    for s in page.segments:
        if len(s.text) > _RUNNING:
            size += len(s.text) - s.link_chars
            if size > _ARTICLE:
                return None
    line, does = found
    return f"the page {does} (“{line}”); neither a date nor the running text of an article was found"


def _wall_by_text(page: Page) -> str | None:
    if (page.meta("og:type") or "").strip().lower() == "article":  # whose text a script brings
        return None
    said, beside = None, 0
    for s in page.segments:
        if (size := _size(s.text)) > _RUNNING:
            if len(s.text) <= _SAID and _TEXT.search(s.text):
                said = said or s.text
            else:
                beside += size - s.link_chars
                if beside > _BESIDE:
                    return None
    return (
        None
        if said is None
        else f"the page lets nobody read (“{said[:_HEADLINE]}”); neither a date nor the running text of an article was found"
    )


def _size(text: str) -> int:
    """The characters of a text, about as many as it would have in Latin letters: a sentence in Korean has a third of them."""
    return 3 * len(text) if "가" <= max(text[len(text) // 2 : len(text) // 2 + 2], default="") <= "힣" else width_of(text)


def _first_headings(page: Page) -> list[str]:
    return [s.text for s in page.segments if s.flags & _HEADING][:3]


def _said_by(headlines: list[str], walls: tuple[tuple[re.Pattern[str], str], ...]) -> tuple[str, str] | None:
    """The line that one of the patterns knows, and what the page does then."""
    for headline in headlines:
        for part in (headline, *_PARTS.split(headline)):
            line = part.strip()
            if 0 < len(line) <= _HEADLINE:
                for pattern, does in walls:
                    if (pattern.match if pattern is _CONSENT else pattern.fullmatch)(line):
                        return line, does
    return None
