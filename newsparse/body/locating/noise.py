"""Words by which lines of boilerplate, and the headings over boxes of other articles, begin or are known.

They are evidence for the block model, not verdicts: a paragraph may well open with "Follow".
Plain words looked up with ``in`` and ``startswith``: an expression of as many alternatives costs ten times that.
"""

from __future__ import annotations

STARTS = (
    "share", "tweet", "subscribe", "sign up", "newsletter", "advertisement", "related", "read more", "read next",
    "read also", "see also", "follow", "comment", "leave a", "login", "log in", "more from", "more on", "you may",
    "recommended", "photo", "image", "credit", "source", "copyright", "© ", "©2", "published", "updated", "posted", "by ",
    "written by", "tags", "tag:", "filed under", "categor", "click here", "download", "loading", "this article",
    "this story", "editor's note", "editor’s note", "also read", "watch", "listen", "skip", "print", "email", "facebook",
    "twitter", "anzeige", "werbung", "mehr zum", "lesen sie", "auch interessant", "teilen", "lire aussi", "à lire", "abonn",
    "publicit", "leggi anche", "lee también", "suscr", "leia", "czytaj", "läs ", "les også", "관련", "저작권", "무단", "공유",
    "댓글", "제보", "광고", "입력", "수정", "구독", "関連", "続きを", "広告", "читайте", "подпис", "table of contents",
    "contents", "copy link", "get started", "learn more", "view all", "back to", "contact us", "about the author",
    "about us", "like this", "like loading", "toggle", "submit", "expand all", "privacy", "pinterest", "whatsapp",
    "linkedin", "check price", "affiliate", "disclaimer", "disclosure", "mehr", "inhalt", "quelle", "kommentar", "von ",
    "sommaire", "partager", "lire la suite", "indice", "compartir", "comparte", "leer más", "condividi", "compartilh",
    "inhoud", "lees ook", "got a story", "for more", "this post", "this content", "all products", "join our", "support", "del ", "dela ", "udostępnij", "目次", "シェア", "공유하기", "목차", "기사",
)  # fmt: skip
ANYWHERE = (
    "newsletter", "subscri", "sign up", "all rights reserved", "cookie", "privacy policy", "terms of ", "follow us",
    "click here", "read more", "inbox", "contributed to this", "can be reached at", "is a staff", "is a senior",
    "is a freelance", "무단", "재배포", "구독", "©", "ⓒ", " @", "alle rechte", "droits réservés", "abonn",
)  # fmt: skip
#: The same by their first two characters: most lines are told from all of them by one look-up.
_STARTS: dict[str, tuple[str, ...]] = {}
for _word in STARTS:
    _STARTS[_word[:2]] = (*_STARTS.get(_word[:2], ()), _word)


def starts_noisy(text: str) -> bool:
    """Whether a line opens as boilerplate often does."""
    low = text[:20].lower()
    words = _STARTS.get(low[:2])
    return words is not None and low.startswith(words)


def holds_noise(text: str) -> bool:
    """Whether a line holds words that boilerplate often holds."""
    text = text.lower()
    for word in ANYWHERE:  # noqa: SIM110 - a generator costs twice as much here
        if word in text:
            return True
    return False
