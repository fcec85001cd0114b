"""Articles of kinds that are too rare to learn from: the terms of a shop, the page of a video, a poem.

Nothing else on a shop's terms or around a player looks like an article, but neither is what is to be refused. Of the
pages that the trees learn from, too few are of these kinds; so what speaks for them is said here, and ``weights.RARE`` is
what that adds to the log-odds of an article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.page import Page

#: How the headline of a legal text ends; the characters of its end that are looked at.
_END = 60
_LEGAL = regex(
    r"(?:\bterms(?: (?:and|&) conditions)?(?: of (?:service|use|sale|business))?|\bconditions of (?:use|sale)|\b(?:privacy|cookies?) (?:policy|notice|statement)"
    r"|\blegal notice|(?:geschäfts|nutzungs|teilnahme)bedingungen|\bdatenschutzerklärung|\bconditions générales(?: (?:de vente|d['’]utilisation))?"
    r"|\bmentions légales|\bpolitique de confidentialité|\btérminos y condiciones|\bcondiciones (?:de uso|generales)|\baviso legal"
    r"|\bpolítica de privacida(?:d|de)|\btermini e condizioni|\binformativa sulla privacy|\btermos (?:de (?:uso|serviço)|e condições)"
    r"|\balgemene voorwaarden|\bprivacyverklaring|\bpolityka prywatności|\bусловия использования|\bполитика конфиденциальности"
    r"|이용\s?약관|개인\s?정보\s?처리\s?방침|利用規約|プライバシーポリシー|(?:服务|使用)条款|隐私(?:政策|条款))\W{0,3}$", re.I,
)  # fmt: skip
#: What such an ending holds one of, if it is in ASCII.
_LEGAL_STEMS = ("term", "condi", "privac", "cookie", "legal", "bedingungen", "voorwaarden")
#: What ``og:type`` says of one video. (A series is a list of them, a film is offered.)
_VIDEO = frozenset(("video", "video.other", "video.episode"))


#: Verses are at most so long, stanzas have so many, poems so many stanzas, and of the page's text at least this share.
_VERSE, _VERSES, _STANZAS, _SHARE = 60, 3, 2, 0.6
_NO_VERSE = regex(r"[\d@|]")
_AROUND = In.NAV.value | In.FOOTER.value | In.ASIDE.value | In.HEADER.value


def is_rare(page: Page, draft: Draft) -> bool:
    """Whether the page is a legal text or a poem, or shows one video."""
    return (page.meta("og:type") or "").strip().lower() in _VIDEO or _is_legal(draft.get("title", "")[-_END:]) or _is_in_verse(page)


def _is_legal(ending: str) -> bool:
    """Whether the end of a headline is that of a legal text's."""
    if ending.isascii():
        low = ending.lower()
        if not any(map(low.__contains__, _LEGAL_STEMS)):
            return False
    return _LEGAL.search(ending) is not None


def _is_in_verse(page: Page) -> bool:
    """Whether most text outside menus stands in short lines that are parted by breaks, several to a block."""
    texts = [s for s in page.segments if s.text and not s.flags & _AROUND]
    stanzas = [
        s
        for s in texts
        if s.text.count("\n") + 1 >= _VERSES
        and not s.link_chars
        and not _NO_VERSE.search(s.text)
        and max(map(len, s.text.split("\n"))) <= _VERSE
    ]
    return len(stanzas) >= _STANZAS and sum([len(s.text) for s in stanzas]) >= _SHARE * sum([len(s.text) for s in texts])
