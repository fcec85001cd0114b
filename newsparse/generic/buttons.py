"""What buttons and links at the head of a site say, and no section of a newspaper."""

from __future__ import annotations

import re

from newsparse.grammar.controls import is_control
from newsparse.grammar.headline import headline_key
from newsparse.regex import regex

#: Words that alone are a button: carts, accounts, gifts, the way back.
_WORDS = frozenset(
    map(
        headline_key,
        "Cart|Basket|Bag|Checkout|Wishlist|Login|Logout|Register|Account|My account|Pricing|Plans|Careers|Visit|Upgrade|Donate|Give|Subscribe|Subscriptions|Newsletter|Newsletters|Search|Menu|Support us|Free trial|Sponsor me|Where to buy|Overview|Next|Previous|Read|Watch|Listen|Follow|Share|Print|Email|E-mail|Skip|Close|All|Comments|"
        "Warenkorb|Merkzettel|Anmelden|Abmelden|Registrieren|Konto|Mein Konto|Preise|Spenden|Spende|Abo|Abos|Abonnieren|Abonnement|Suche|Menü|Zurück|Übersicht|Weiter|Alle|"
        "Panier|Connexion|Se connecter|Mon compte|Tarifs|Faire un don|Abonnez-vous|Je m'abonne|S'abonner|Retour|Recherche|"
        "Carrito|Iniciar sesión|Mi cuenta|Precios|Donar|Suscríbete|Suscripción|Suscribirse|Volver|Buscar|Carrello|Accedi|Abbonati|Dona|Torna|Cerca|Carrinho|Entrar|Doar|Assine|Voltar|Coșul meu|Autentificare|Abonează-te|Înapoi|"
        "Winkelwagen|Inloggen|Doneer|Abonneer|Terug|Kundvagn|Logga in|Prenumerera|Tillbaka|Handlekurv|Logg inn|Kurv|Log ind|Abonner|Tilbake|Tilbage|Støt os|Ostoskori|Kirjaudu|Tilaa|Takaisin|"
        "Koszyk|Zaloguj|Zaloguj się|Subskrybuj|Prenumerata|Wesprzyj|Wróć|Powrót|Košík|Přihlásit|Přihlásit se|Předplatné|Zpět|Prihlásiť sa|Predplatné|Späť|Kosár|Bejelentkezés|Előfizetés|Vissza|Košarica|Prijava|Pretplata|Natrag|"
        "Sepet|Sepetim|Giriş|Giriş yap|Abone ol|Üye ol|Geri|Καλάθι|Σύνδεση|Εγγραφή|Πίσω|Корзина|Войти|Вход|Подписка|Подписаться|Поддержать|Назад|Кошик|Увійти|Підписатися|Підтримати|Количка|Абонамент|"
        "سلة التسوق|تسجيل الدخول|اشترك|تبرع|العودة|ورود|ثبت نام|سبد خرید|بازگشت|התחברות|סל קניות|תרומה|חזרה|הרשמה|लॉग इन|सब्सक्राइब|Đăng nhập|Giỏ hàng|Quay lại|Masuk|Daftar|Keranjang|Kembali|Berlangganan|เข้าสู่ระบบ|ตะกร้า|"
        "ログイン|カート|会員登録|戻る|一覧へ戻る|登录|登錄|登入|注册|註冊|返回|购物车|購物車|로그인|회원가입|장바구니|구독|후원|구독하기".split("|"),
    )
)
#: How those begin that ask for something or lead back, and the arrow before the way back.
_BEGINS = regex(
    r"[←‹«<⟵↩]|(?:subscribe|join|get|schedule|connect|contact us|download|try|request|apply|become|hire|meet the team|visit|view|see|learn more|find (?:an?|your|my|the|out)|sign (?:up|in|out)|log ?(?:in|out|on)|"
    r"start (?:an?|your|now|here|free|for|selling|trial)|book (?:an?|your|now|online)|buy (?:an?|now|the|it|on|tickets)|shop (?:now|all|the|our|by)|donate|sponsor (?:us|me|this)|support (?:us|our)|follow|skip to|back to|return to|ask an?|leave a|write a|go (?:back|to|pro)|more(?: from| on| about)?|free (?:trial|demo|quote|consultation)|"
    r"all (?:articles|posts|news|stories|blogs|resources|topics|updates)|our \w+|zurück|mehr|schreibe?n? eine[n]?|hinterlasse?n? eine[n]?|alle (?:artikel|beiträge|meldungen|news|nachrichten|themen)|jetzt|hier|zum|zur|retour|voir|tous les|toutes les|s['’]abonner|suscr\w+|volver|todas las|todos los|iscriviti|torna|tutti gli|tutte le|assine|voltar|todas as|terug|bekijk)(?![\w-])",
    re.I,
)


def is_button(text: str) -> bool:
    """Whether a short line asks its reader to do something, leads back or to a part of the site that holds no stories."""
    return _BEGINS.match(text) is not None or headline_key(text) in _WORDS or is_control(text)
