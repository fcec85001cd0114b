"""What buttons and links at the head of a site say, and no section of a newspaper."""

from __future__ import annotations

from functools import lru_cache

from newsparse.grammar.headline import headline_key
from newsparse.grammar.openings import Openings
from newsparse.grammar.to_readers.controls import is_control

#: Words that alone are a button, parted by bars: carts, accounts, gifts, the way back.
_WORDS = (
    "Cart|Basket|Bag|Checkout|Wishlist|Login|Logout|Register|Account|My account|Pricing|Plans|Careers|Upgrade|Donate|Give|Subscribe|Subscriptions|Newsletter|Newsletters|Search|Menu|Support us|Free trial|Sponsor me|Where to buy|Overview|Next|Previous|More|Get|Join|Try|Apply|Visit|View|See|Download|Connect|Schedule|Hire|Request|Become|Follow|Read|Watch|Listen|Share|Cancel reply|Print|Email|E-mail|Skip|Close|All|Comments|"
    "Warenkorb|Merkzettel|Anmelden|Abmelden|Registrieren|Konto|Mein Konto|Preise|Spenden|Spende|Abo|Abos|Abonnieren|Abonnement|Suche|Menü|Zurück|Übersicht|Weiter|Alle|Mehr|Hier|Jetzt|Antwort abbrechen|Antworten abbrechen|"
    "Panier|Retour|Connexion|Se connecter|Mon compte|Tarifs|Faire un don|Abonnez-vous|Je m'abonne|S'abonner|Voir|Recherche|Annuler la réponse|"
    "Carrito|Iniciar sesión|Mi cuenta|Precios|Donar|Suscríbete|Suscripción|Suscribirse|Volver|Buscar|Carrello|Accedi|Abbonati|Dona|Torna|Cerca|Carrinho|Entrar|Doar|Assine|Voltar|Coșul meu|Autentificare|Abonează-te|Înapoi|Cancelar respuesta|Cancelar la respuesta|Annulla risposta|Cancelar resposta|Anulează răspunsul|"
    "Bekijk|Reactie annuleren|Antwoord annuleren|Avbryt svar|Annuller svar|Peruuta vastaus|Winkelwagen|Inloggen|Doneer|Abonneer|Terug|Kundvagn|Logga in|Prenumerera|Tillbaka|Handlekurv|Logg inn|Kurv|Log ind|Abonner|Tilbake|Tilbage|Støt os|Ostoskori|Kirjaudu|Tilaa|Takaisin|"
    "Anuluj pisanie odpowiedzi|Zrušit odpověď na komentář|Válasz megszakítása|Koszyk|Zaloguj|Zaloguj się|Subskrybuj|Prenumerata|Wesprzyj|Wróć|Powrót|Košík|Přihlásit|Přihlásit se|Předplatné|Zpět|Prihlásiť sa|Predplatné|Späť|Kosár|Bejelentkezés|Előfizetés|Vissza|Košarica|Prijava|Pretplata|Natrag|"
    "Yanıtı iptal et|Ακύρωση απάντησης|Отменить ответ|Скасувати коментар|Sepet|Sepetim|Giriş|Giriş yap|Abone ol|Üye ol|Geri|Καλάθι|Σύνδεση|Εγγραφή|Πίσω|Корзина|Войти|Вход|Подписка|Подписаться|Поддержать|Назад|Кошик|Увійти|Підписатися|Підтримати|Количка|Абонамент|"
    "إلغاء الرد|سلة التسوق|تسجيل الدخول|اشترك|تبرع|العودة|ورود|ثبت نام|سبد خرید|بازگشت|התחברות|סל קניות|תרומה|חזרה|הרשמה|लॉग इन|सब्सक्राइब|Đăng nhập|Giỏ hàng|Quay lại|Masuk|Daftar|Keranjang|Kembali|Berlangganan|เข้าสู่ระบบ|ตะกร้า|"
    "コメントをキャンセル|取消回复|取消回覆|응답 취소|ログイン|カート|会員登録|戻る|一覧へ戻る|登录|登錄|登入|注册|註冊|返回|购物车|購物車|로그인|회원가입|전체|전체메뉴|전체기사|전체보기|메뉴|검색|기사검색|닫기|목록|더보기|홈|장바구니|구독|후원|구독하기"
)
_PLACES = "(?:the|all|top|home|homepage|blogs?|news|newsroom|list|results|search|main|index|our|previous|overview|articles?|stories|posts?|press|page|content|archives?|insights|resources|events|site|start)"
_REPLIES = "(?:comment|reply|review|message|letter|response|feedback|tip|rating)"
#: How those begin that ask for something or lead somewhere, in lower case, with the words of which one must follow: "Get Outdoors" and "Our Planet" are sections.
_ASKING = Openings(
    "subscribe", "donate", "skip to", "contact us", "meet the team", "learn more",
    *(f"{way} to {_PLACES}" for way in ("back", "return")), "follow",
    "get (?:an?|the|our|your|in touch|started|help|involved|tickets|access|directions|quotes?|support|email|notified|updates|.{2,30} (?:free|now|today|app))",
    "join (?:us|now|our|the|free|today|for|in)", "connect (?:with|now|us)", "schedule (?:an?|now|your|online)",
    "download (?:the|our|now|here|free|this|an?|pdf|app)", "try (?:it|for|now|free|our|us|today)", "request (?:an?|your|now|info|information|more)",
    "apply (?:now|here|today|online|for|to)", "become (?:an?|our|one)", "hire (?:us|me|an?|now|our)",
    "visit (?:us|our|the|now|site|website|store|shop|homepage)",
    "view (?:all|more|the|our|your|full|profile|cart|original|comments|gallery|details|post|in|on|as|results)",
    "see (?:all|more|also|the|our|full|details|what|how|less)", "find (?:an?|your|my|the|out|us)", "sign (?:up|in|out|on)", "log (?:in|out|on)",
    "start (?:an?|your|now|here|free|for|selling|trial)", "book (?:an?|your|now|online)", "buy (?:an?|now|the|it|on|tickets)",
    "shop (?:now|all|the|our|by)", "sponsor (?:us|me|this)", "support (?:us|our)", "ask (?:us|me|an?)",
    *(f"{way} an? {_REPLIES}" for way in ("leave", "write")), "go (?:back|to|pro)", "free (?:trial|demo|quote|consultation)",
    "more (?:from|on|about|in|info|information|details|posts?|articles?|news|stories|topics|by|options|like this|to read)",
    "all (?:articles|posts|news|stories|blogs|resources|topics|updates)",
    "our (?:teams?|mission|story|work|services|products|partners|people|shop|store|blogs?|newsletters?|values|history|impact|clients|customers|approach|experts|company|locations|programs|board|staff|supporters|sponsors|brands|apps?|vision|process|sites?|websites?|office|offices|menu|events|experts?|authors?|editors?|doctors?)",
    "zurück (?:zum|zur|zu)",
    "mehr (?:zu|zum|zur|aus|von|über|erfahren|lesen|infos?|informationen|anzeigen|artikel|beiträge|news|nachrichten|themen|laden|details)",
    "schreib(?:en?)? (?:sie )?einen?", "hinterlass(?:en?)? (?:sie )?einen?", "alle (?:artikel|beiträge|meldungen|news|nachrichten|themen)",
    "hier (?:klicken|geht|gibt|finden|lesen|anmelden|abonnieren|bestellen|kaufen|weiter|mehr|zum|zur|entlang|informieren)",
    "jetzt (?:registrieren|anmelden|abonnieren|kaufen|bestellen|lesen|weiterlesen|spenden|testen|herunterladen|downloaden|buchen|mitmachen|bewerben|informieren|teilnehmen|abstimmen|kostenlos|gratis|mehr|entdecken|ansehen|anhören|unterstützen|mitglied|abo|zum|zur)",
    "zum (?:shop|abo|artikel|beitrag|e-?paper|newsletter|archiv|login|anfang|inhalt|thema|profil|video|podcast|angebot|seitenanfang|hauptinhalt|warenkorb|original)",
    "zur (?:startseite|übersicht|homepage|hauptnavigation|navigation|suche|anmeldung|website|webseite|kasse|app|merkliste|themenseite|artikelübersicht|bildergalerie)",
    "retour (?:à|au|aux|vers)", r"voir (?:tou\w+|plus|aussi|le|la|les|l['’]\w+|nos|notre)",
    "tous les (?:articles|sujets|thèmes|dossiers|numéros|auteurs|avis|posts|épisodes)",
    "toutes les (?:actualités|actus|news|infos|vidéos|rubriques|catégories|publications|brèves)", "s'abonner", "s’abonner", r"suscr\w+",
    "volver (?:al?|atrás)", "todas las (?:noticias|entradas|categorías|publicaciones|secciones)",
    "todos los (?:artículos|temas|posts|autores|derechos)", "iscriviti", "assine", r"torna (?:al?|alla|all['’]\w+|su|indietro|agli|alle)",
    "tutti gli (?:articoli|autori|argomenti|episodi)", "tutte le (?:notizie|news|categorie|sezioni)", "voltar (?:ao?|à|para)",
    "todas as (?:notícias|publicações|categorias|seções)", "terug (?:naar)", "bekijk (?:alle|meer|het|de|ook|onze|dit|deze)",
    ending=r"(?![\w-])",
)  # fmt: skip
_ARROWS = tuple("←‹«<⟵↩")


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return frozenset(map(headline_key, _WORDS.split("|")))


def is_button(text: str) -> bool:
    """Whether a short line asks its reader to do something, leads back or to a part of the site that holds no stories."""
    return text.startswith(_ARROWS) or _ASKING.match(text.lower()) is not None or headline_key(text) in _words() or is_control(text)
