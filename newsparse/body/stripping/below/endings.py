"""What is left over below a text: a heading of nothing, where to comment, under what a blog filed the post."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from newsparse.body.home import around
from newsparse.body.stripping.below.filed_under import from_tags_on, is_tag
from newsparse.body.stripping.below.made_how import made_how
from newsparse.body.stripping.below.offered import from_read_also_on
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.credits.credit_words import AGENCY
from newsparse.grammar.letters import letters_of
from newsparse.grammar.to_readers.comment_lines import says_no_comments
from newsparse.grammar.to_readers.controls import COMMENTS, is_control, lists_tags
from newsparse.grammar.to_readers.read_also import says_read_also
from newsparse.regex import regex
from newsparse.rendered.furniture import ends_article
from newsparse.tree.segments import In, Segment

#: How many of the last texts are looked at; the longest line of any kind; the longest heading; texts of the shortest body.
_LAST, _LONGEST, _LONGEST_HEADING, _SHORTEST = 6, 400, 100, 4
#: How a line ends that announces something, how long it is, and which share of a link's block is linked.
_COLONS, _ANNOUNCEMENT, _LINKED = frozenset(":："), 70, 0.9
#: More headings in a row are a list that is set as headings.
_BARE = 2
_HEADING, _QUOTE = In.HEADING.value, In.QUOTE.value
_FAR_EAST = "\u2e80"  # the least character of scripts that need no blanks
#: How a heading ends that is a sentence, or that a list follows.
_SAID, _LEADS_ON = tuple(".!?。！？…)）:：»”\""), ("...", "…")
#: The longest line of signs alone; of these the article is made.
_ROW = 3  # pictures of a row that has a heading
_LONGEST_LABEL = 40  # characters of "More from the Eastmere Post", below which nothing is left
_LONGEST_SIGNS, _STARS = 12, frozenset("★☆⭐")
#: Some word of each of these lines; most are told from all of them by this.
_WORDS = ("follow", "folg", "ist teil", "angebot", "suivez", "sígue", "seguici", "siga", "volg ", "pin ", "comment", "kommentar", "coment", "commentaire", "entry", "beitrag", "eintrag", "artikel wurde", "contenu", "kontakt", "contact", "contatt", "entrada", "reply")
#: In lower case, like the next and the last.
_TO_COMMENT = regex(
    r"(?:you (?:must|need to|have to) be (?:logged|signed) in.{0,30}comment|(?:please )?(?:log|sign) in (?:to|or register to).{0,40}comment"
    r"|leave a (?:reply|comment)\b|post a comment\b|add (?:a|your) comment\b"
    r"|(?:um|zum) .{0,30}kommentar.{0,80}(?:anmelden|angemeldet|meld(?:e|en|et)\b|einloggen|loggen|registrier)|(?:du musst|sie müssen) .{0,40}(?:angemeldet|eingeloggt).{0,40}kommentar"
    r"|(?:schreibe?n?|hinterlasse?n?|verfasse?n?) (?:sie |uns )?(?:doch )?(?:einen|ihren|deinen) kommentar|einen kommentar (?:schreiben|hinterlassen|verfassen)"
    r"|(?:connectez|identifiez)-vous .{0,40}comment|laisse[rz] un commentaire|(?:inicia sesión|regístrate|conéctate) .{0,40}coment|dej(?:a|ar|e) (?:un|tu|su) comentario"
    r"|(?:deixe|deixar) (?:um|seu) comentário|lascia un commento|accedi .{0,30}comment)",
)  # fmt: skip
_TO_FOLLOW = regex(
    r"\W{0,3}(?:(?:please |jetzt )?follow (?:us|me) on|folg(?:t|e|en sie|t doch|en sie doch) (?:uns|mir) (?:auf|bei|gern)|(?:suivez|suis)-nous sur|síguenos en|seguici su|siga-nos n|siga (?:o|a) .{2,30} n[oa] "
    r"|volg ons (?:op|via)|pin (?:this|it|me)?.{0,20}(?:for )?later\b|[\w-]{1,40}\.[a-z]{2,8} ist (?:teil|ein angebot) (?:de|von))",
)  # fmt: skip
#: How a site asks whether it may set some.
_ON_COOKIES = regex(
    r"(?:we|this (?:web)?site|our (?:web)?site|wir|diese (?:web)?(?:site|seite)|unsere (?:web)?(?:site|seite)|nous|ce site|notre site|este sitio|utilizamos|usamos|questo sito|utilizziamo|"
    r"deze (?:web)?site|wij|vi|denne (?:hjemme|nett)side|den här (?:webb)?sidan)\b[^.]{0,60}\bcookies\b"
)
#: Initials and agencies in brackets, with which a text is signed: "(dpa)", "(mk/apa)", "（林海）".
_SIGN = regex(r"[(\[（【](?:[A-Za-zÀ-ž]{2,6}(?:\s?[/–,-]\s?[A-Za-zÀ-ž]{2,6}){0,3}|[\u4e00-\u9fff]{2,4})[)\]）】]")
_LONGEST_SIGN, _SHARED = 32, 7  # characters of a sign, of the name that papers of one site share
#: Initials before the agencies in brackets: "jl/rt (AFP, dpa)".
_INITIALS_FIRST = regex(r"[A-Za-z]{2,4}(?:\s?/\s?[A-Za-z]{2,4}){1,3} \([A-Za-zÀ-ž]{2,9}(?:, ?[A-Za-zÀ-ž]{2,9}){0,4}\)|[a-z]{2,3} \([A-Za-zÀ-ž]{2,9}(?:, ?[A-Za-zÀ-ž]{2,9}){1,4}\)")
#: The same without brackets: "kaw/dpa", "ic/acmr", "SC", "/abc", "KNA/sv/fu".
_BARE_SIGN = regex(r"/[A-Za-z]{2,5}|(?:[^\W\d_]\.\s?){1,2}[^\W\d_]?(?:\s?/\s?(?:[^\W\d_]\.\s?){1,2}[^\W\d_]?){1,2}|[a-zà-ÿ]{2,5}(?:\s?/\s?[A-Za-zà-ÿ]{2,5}){1,3}|[A-ZÀ-Þ]{2,3}(?:/[A-ZÀ-Þ]{2,3})?|[A-ZÀ-Þ]{2,5}(?:/[a-zà-ÿ]{2,4}){1,4}")
#: Behind a dash: "— Wire", "– EPN/dq".
_DASHED = regex(
    r"[–—-]{1,2} ?(?:(?:[A-Z][A-Za-z]{3,14}(?:\.[a-z]{2,4}){0,2}|[A-Z]{2,5}/[A-Za-z]{2,4})(?:/[A-Za-z]{2,4}){0,2}|[A-Z]{3,6}|[A-Z]{2,4}(?:/[A-Z]{2,4}){0,2}, (?:[A-Z][A-Za-z]{2,14} ?){1,4})"
)
_DASHES = "–—-"
#: An agency and the initials of its editors: "PTI MLK RNS".
_INITIALS = regex(r"([A-Z]{2,4})(?: [A-Z]{2,5}){1,4}")
_FILED = regex(
    r"(?:this (?:entry|post|article) was (?:posted|published|written|filed)|(?:dieser|der) (?:beitrag|eintrag|artikel) wurde (?:am|in|von|unter|veröffentlicht|publiziert)"
    r".{0,160}(?:veröffentlicht|publiziert|abgelegt|geschrieben|verfasst|verschlagwortet)|ce(?:t article| contenu| billet) a été publié|esta entrada (?:fue|ha sido) publicada"
    r"|questo articolo è stato pubblicato|dit bericht (?:is|werd) geplaatst)",
)  # fmt: skip


#: Whom journalists may ask, below what a press office wrote; an address follows.
_PRESS_CONTACT = regex(
    r"(?:presse-?kontakte?|kontakt für (?:die )?(?:medien|presse)|(?:press|media) (?:contacts?|enquiries|inquiries)|contacts? (?:presse|médias?)|contatt[io] (?:per la )?stampa|contacto (?:de |para )?(?:prensa|medios)|perscontact|presskontakt)\s?:"
    r"(?=.{0,300}?(?:@|\d{3}))", re.S,
)


def _from_comments_on(texts: Sequence[Segment]) -> Sequence[Segment]:
    """The last texts from a heading on that counts what readers said: "Komentarze (3)"."""
    for at in range(max(1, len(texts) - _LAST), len(texts)):
        if texts[at].flags & _HEADING and len(texts[at].text) <= _LONGEST_COUNT and _COUNT.fullmatch(texts[at].text):
            return texts[at:]
    return ()


_LONGEST_COUNT = 40
_COUNT = regex(rf"(?:{COMMENTS})\s?[(:]?\s?\d{{1,6}}\)?|\(?\d{{1,6}}\)?\s(?:{COMMENTS})", re.I)


@block_stripper
def left_over(body: BodyText) -> Iterator[Segment]:
    """What ends a body and is none of it: a heading of nothing, where to comment, under what a blog filed the post."""
    texts = body.texts
    asked = [s for s in texts[-_LAST:] if "ookies" in s.text and _ON_COOKIES.match(s.text.lower())]
    if asked and not any("ookie" in s.text for s in texts if s not in asked):  # else it is what the text is about
        yield from asked
    if comments := _from_comments_on(texts):
        yield from comments
        texts = texts[: -len(comments)]
    if offered := from_read_also_on(texts):
        yield from offered
        texts = texts[: -len(offered)]
    if told := frozenset(made_how(texts, body.container)):
        yield from told
        texts = [s for s in texts if s not in told]
    if tags_and_below := from_tags_on(texts, body):
        yield from tags_and_below
        texts = texts[: -len(tags_and_below)]
    if len(texts) > 1 and (
        _is_sign(texts[-1].text, bare=len(texts) > _SHORTEST)
        or texts[-1].text[:1] in _DASHES
        and _DASHED.fullmatch(texts[-1].text)
        and not _quotes(texts[-2])
    ):
        yield texts[-1]
    elif len(texts) > _SHORTEST and _is_site(texts[-1], body.host) and not _is_quotation(texts[-2]):
        yield texts[-1]
    if asked_below := _to_ask(texts):
        yield from asked_below
        texts = texts[: -len(asked_below)]
    if len(texts) <= _SHORTEST:
        if len(texts) > 1 and (_is_left_over(texts[-1].text) or _is_for_others(texts[-1].text)):
            yield texts[-1]
        elif len(texts) > 1 and (is_tag(texts[-1], body) or _ends_in_lone_heading(texts)):
            yield texts[-1]
        return
    ending = [s for s in texts[-_LAST:] if not _is_for_others(s.text)]
    yield from (s for s in texts[-_LAST:] if s not in ending)
    yield from _at_the_end(ending, body)
    bare = list(takewhile(_is_bare_heading, reversed(ending)))
    if 0 < len(bare) <= _BARE and not _heads_pictures(bare[0], body):
        yield from bare
        yield from _at_the_end(ending[: -len(bare)], body)


def _quotes(s: Segment) -> bool:
    """Whether a text is a quotation, below which stands whose it is."""
    return bool(s.flags & _QUOTE) or s.text[-1] in "\"”’'»" or s.text[:1] in "\"“‘«"


def _is_quotation(s: Segment) -> bool:
    """Whether all of a text is a quotation, and does not merely end in one."""
    return bool(s.flags & _QUOTE) or s.text[:1] in "\"“‘«„" and s.text[-1] in "\"”’»“"


def _is_site(s: Segment, host: str) -> bool:
    """Whether a line is what the site is called, as its host spells it: "Eastmere Post" at eastmerepost.example."""
    return (
        len(s.text) <= _LONGEST_SIGN
        and not s.flags & _HEADING
        and (s.text[0].isalnum() or s.text[0] in "–—-")
        and (said := letters_of(s.text.lower())) != ""
        and (
            said == host.partition(".")[0]
            or said == host.replace(".", "")
            or _is_edition(s.text, said, host.partition(".")[0])
        )
    )


def _is_edition(text: str, said: str, label: str) -> bool:
    """Whether a line is the name of one of several papers on a site that is called by what they share: "Eastmere Independent", "Sunday Independent"."""
    words = text.split()
    # noqa: PLR2004 - the town or the day, and the rest
    return len(label) >= _SHARED and said.endswith(label) and len(words) == 2 and all(map(str.istitle, words))


def _at_the_end(ending: list[Segment], body: BodyText) -> Iterator[Segment]:
    """The last of some texts that are left over, which it takes away."""
    while ending and (
        _is_left_over(ending[-1].text)
        or _is_sign(ending[-1].text, bare=False)
        or is_tag(ending[-1], body)
        or ending[-1].flags & _HEADING
        and is_control(ending[-1].text)
    ):
        yield ending.pop()


def _is_sign(text: str, *, bare: bool) -> bool:
    """Whether a line is initials or an agency in brackets; below a text of some length also without these."""
    if len(text) > _LONGEST_SIGN:
        return False
    if _SIGN.fullmatch(text) or bare and (_INITIALS_FIRST.fullmatch(text) or _BARE_SIGN.fullmatch(text) or AGENCY.fullmatch(text)):
        return True
    initials = _INITIALS.fullmatch(text)
    return initials is not None and AGENCY.fullmatch(initials[1]) is not None


def _is_left_over(text: str) -> bool:
    if (
        _is_of_signs(text)
        or text.strip(_AROUND_END).lower() in _ENDS_OF_TEXTS
        or len(text) <= _LONGEST_LABEL
        and (ends_article(text) or says_read_also(text) or says_no_comments(text))
    ):
        return True
    return lists_tags(text)


#: Heads below what an East Asian office or company published, whom to ask: "お問い合わせ先", "担当", "联系人".
_ASK = frozenset("お問い合わせ お問い合わせ先 お問合せ お問合せ先 問い合わせ先 問合せ先 問い合わせ 本件に関するお問い合わせ 本件に関するお問い合わせ先 本発表資料のお問合せ先 報道関係者お問い合わせ先 報道関係のお問い合わせ先 担当 担当課 連絡先 聯絡人 新聞聯絡人 聯絡方式 联系方式 联系人 媒体联系 媒體聯絡".split())
_AROUND_ASK = " ■□◆◇●○▼▽＜＞<>【】［］[]《》（）()・:：*＊―—-"
_ASKED, _LONGEST_ASKED = 12, 500


def _to_ask(texts: Sequence[Segment]) -> Sequence[Segment]:
    """A head among the last texts under which nothing stands but whom to ask; and what heads a list of links before it."""
    for at in range(max(1, len(texts) - _ASKED), len(texts)):
        if texts[at].text.strip(_AROUND_ASK) in _ASK:
            below = texts[at:]
            if sum([len(s.text) for s in below]) > _LONGEST_ASKED or not any(_reaches(s.text) for s in below):
                return ()
            while at > 1 and says_read_also(texts[at - 1].text):
                at -= 1
            return texts[at:]
    return ()


def _reaches(text: str) -> bool:
    """Whether a text states a number to call or an address to write to."""
    low = text.lower()
    return "@" in low or "＠" in low or "★" in low or "http" in low or sum(map(str.isdigit, low)) > 8  # noqa: PLR2004


#: What some set below a text to say that it is all, and what stands around it.
_ENDS_OF_TEXTS = frozenset("end ends theend theend. fin 完 全文完 未完 文终 正文完 本文完 了 おわり 終わり 끝".split())
_AROUND_END = " -–—－─━=＝*＊◇◆■□●○/／()（）[]【】<>《》.。▲△▼"


def _ends_in_lone_heading(texts: Sequence[Segment]) -> bool:
    """Whether a short text of East Asia ends in the only heading it has: that of a list of other articles."""
    last = texts[-1]
    return max(last.text) >= _FAR_EAST and _is_bare_heading(last) and not any(s.flags & _HEADING for s in texts[:-1])


def _heads_pictures(last: Segment, body: BodyText) -> bool:
    """Whether pictures stand right below the last heading, which is what they are called."""
    home = around(last)
    below = list(takewhile(lambda s: s is not last, reversed(body.segments)))
    return len(below) >= _ROW and all(s.kind == "image" and home is not None and s.index < home.last for s in below)


def _is_bare_heading(s: Segment) -> bool:
    return bool(s.flags & _HEADING) and len(s.text) <= _LONGEST_HEADING and (not s.text.endswith(_SAID) or s.text.endswith(_LEADS_ON))


def _is_of_signs(text: str) -> bool:
    return len(text) <= _LONGEST_SIGNS and not any(c.isalnum() or c in _STARS for c in text)


def _is_for_others(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    low = text.lower()
    for word in _WORDS:  # a generator costs twice as much here
        if word in low:
            return any(pattern.match(low) for pattern in (_TO_COMMENT, _TO_FOLLOW, _FILED, _PRESS_CONTACT))
    return False


def without_announcements(kept: list[Segment], everything: Sequence[Segment]) -> list[Segment]:
    """A body without the lines that announce links which are none of it: "Related reads:", "Lue lisää:"."""
    lines = [
        s
        for s in kept
        if len(s.text) <= _ANNOUNCEMENT
        and (
            s.text[-1:] in _COLONS
            or (s.text.isupper() or s.strong_chars >= _LINKED * len(s.text))
            and says_read_also(s.text)
        )
    ]
    if not lines:
        return kept
    indices = {s.index for s in kept}
    gone = {s for s in lines if s.index + 1 not in indices and s.index + 1 < len(everything) and _is_link(everything[s.index + 1])}
    return [s for s in kept if s not in gone] if len(gone) < len(kept) else kept


def _is_link(s: Segment) -> bool:
    return s.kind == "text" and s.link_chars >= _LINKED * len(s.text)
