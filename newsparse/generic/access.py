"""Free, metered or paywalled, with the evidence in ``Reading.raw``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.body.names import BITS, meaning_of
from newsparse.draft import Draft, Reading
from newsparse.generic.spotting import spot
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.metas import contents_of
from newsparse.tree.segments import Branch, Segment

_TIERS = {
    "free": "free",
    "metered": "metered",
    "metering": "metered",
    "locked": "paywalled",
    "paid": "paywalled",
    "premium": "paywalled",
    "subscriber": "paywalled",
    "subscriber-only": "paywalled",
    "subscription": "paywalled",
    "plus": "paywalled",
    "payant": "paywalled",
    "abo": "paywalled",
    "registered": "metered",
    "registration": "metered",
}
_TIER_METAS = (
    "article:content_tier",
    "og:article:content_tier",
    "content_tier",
    "content-tier",
    "contenttier",
    "access-tier",
    "article:tier",
)

#: A box beneath the last free paragraph that asks for a subscription before the rest is shown.
_PROMPT = regex(
    r"(?:subscribe|sign ?up|log ?in|register|become a (?:member|subscriber)).{0,40}\b(?:to (?:continue|"
    r"keep|read)|for (?:full|unlimited) access)|"
    r"to (?:continue|keep) reading|(?:this|the full) (?:article|story|content) is (?:only |"
    r"exclusively )?(?:available )?(?:for|to) .{0,20}subscribers|"
    r"subscriber[- ]only|for subscribers only|already a (?:subscriber|member)|unlock this (?:article|story)|"
    r"구독자\s?전용|유료\s?(?:회원|구독|기사|콘텐츠)|회원\s?전용|(?:로그인|구독|결제)\s?(?:후|하시면|"
    r"하면)\s?.{0,16}(?:이용|읽|볼|보실|열람)|"
    r"(?:구독|결제|가입)하고\s(?:전체|나머지|모든)\s(?:기사|콘텐츠|내용|글)|(?:다음|뒷|이어지는)\s?(?:내용|이야기)[이가]\s궁금|"
    r"회원만\s?[^.]{0,12}(?:전문|전체|나머지|기사|내용)[^.]{0,12}(?:보실|볼|읽으실|읽을|열람하실|열람할)|"
    r"(?:이어서|계속) 읽으시려면|구독하고 (?:이어서|계속) (?:보|읽으)세요|프리미엄 (?:기사|콘텐츠|회원)|"
    r"(?:jetzt|sofort|mit|hier) .{0,40}weiterlesen|weiterlesen mit|nur für abonnenten|"
    r"exklusiv für abonnenten|abonnieren,? um|"
    r"dieser (?:artikel|inhalt|text) ist .{0,30}(?:kostenpflichtig|abonnenten|exklusiv)|"
    r"réservée?s? (?:à nos |aux )abonnés|la suite est réservée|il vous reste .{0,12}à lire|abonnez-vous pour|"
    r"(?:contenido|artículo) exclusivo para suscriptores|para (?:seguir|continuar) leyendo|suscríbete para|"
    r"(?:contenuto|articolo) riservato agli abbonati|per continuare a leggere|(?:conteúdo|"
    r"matéria) exclusiv[oa] para assinantes|"
    r"(?:会員|有料会員|購読者)限定|残り\s?[:：]?\s?\d{1,5}\s?文字|この記事は有料|続きを読むには|订阅后(?:阅读|"
    r"继续)|付费(?:阅读|内容)|(?:本文|此文|该文|本篇).{0,6}付[费費]文章|请订阅.{1,12}[后後]|(?:订阅|訂閱|成为会员|成為會員|登入|加入會員).{0,12}(?:后|後|即可)(?:可)?(?:(?:繼續|继续)(?:阅读|閱讀)|(?:阅读|閱讀|查看|看)(?:全文|完整|更多|下文))|付費(?:閱讀|內容)|(?:會員|訂戶|订户)(?:專屬|专属|限定|獨享|專享|专享)(?:文章|內容|内容)|подпис(?:ка|чик).{0,30}(?:дальше|полный)",
    re.I,
)
#: What every prompt holds one of.
_PROMPT_WORDS = (
    "subscri",
    "sign up",
    "log in",
    "login",
    "register",
    "become a",
    "reading",
    "already a",
    "unlock",
    "구독",
    "유료",
    "회원",
    "로그인",
    "결제",
    "계속 읽",
    "이어서 읽",
    "프리미엄",
    "궁금",
    "weiterlesen",
    "abonn",
    "kostenpflichtig",
    "exklusiv",
    "il vous reste",
    "suscri",
    "leyendo",
    "abbona",
    "continuare a leggere",
    "assinantes",
    "限定",
    "残り",
    "有料",
    "続きを読む",
    "订阅",
    "訂閱",
    "付費",
    "會員",
    "訂戶",
    "订户",
    "会员",
    "付费",
    "подпис",
    "réservé",
)
_NEAR, _LAST = 10, 3
_LONGEST_PROMPT = 400
_FULL_TEXT = 2500  # characters of a body that a paywall hardly leaves uncovered


def access(page: Page, draft: Draft) -> Reading[str] | None:
    """What the page says of itself; where it says nothing, a subscription prompt beneath a short body."""
    prompted = prompt(page, draft)
    for source, value in tiers(page):
        if value == "free" and prompted and prompted.value == "paywalled":
            return Reading("metered", source, f"{value}; {prompted.raw[:200]}", prompted.element)
        return Reading(value, source, value)
    return prompted


def prompt(page: Page, draft: Draft) -> Reading[str] | None:
    """What a prompt to subscribe beneath the body says: beneath a whole text, that it is metered."""
    asking = _asking(page, draft)
    if asking is None:
        return None
    shown = sum(len(s.text) for s in draft.body.segments if s.kind == "text") if draft.body else 0
    return Reading("paywalled" if shown < _FULL_TEXT else "metered", "generic.access", asking.text[:300], asking.element)


def tiers(page: Page) -> Iterator[tuple[str, str]]:
    """(source, access) of everything that the page says of itself, most trusted first."""
    for name, stated in contents_of(page.metas, _TIER_METAS):
        if value := _TIERS.get(stated.strip().lower()):
            yield f'meta("{name}")', value
    node = page.ld_article
    free = _truth(node.get("isAccessibleForFree"))
    parts = node.get("hasPart")
    locked = any(
        isinstance(part, dict) and _truth(part.get("isAccessibleForFree")) is False
        for part in (parts if isinstance(parts, list) else [parts])
    )
    if free is False or free is None and locked:
        yield 'ld("isAccessibleForFree")', "paywalled"
    elif free:
        yield 'ld("isAccessibleForFree")', "free"


def _truth(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower().rsplit("/", 1)[-1]
    return True if word in ("true", "1", "yes") else False if word in ("false", "0", "no") else None


def _asking(page: Page, draft: Draft) -> Segment | None:
    body = draft.body
    if body is None or body.detached or not body.segments:
        return None
    last = {s.index for s in body.segments[-_LAST:]}
    # a line below the wall may be taken for text
    near = [
        s
        for s in page.segments[max(0, body.last - _LAST) : body.last + 1 + _NEAR]
        if s.index >= body.last - 1 or s.index not in last
    ]
    for segment in spot(near, _PROMPT_WORDS, longest=_LONGEST_PROMPT):
        if len(segment.text) <= 8 or (asked := _PROMPT.search(segment.text)) is None or _is_of_comments(segment, body.first):
            continue
        if not (_is_teaser(segment, asked) or _IS_OF_A_BUTTON.search(segment.text, 0, asked.start() + 1)):
            return segment
    return None


def _is_of_comments(segment: Segment, first: int) -> bool:
    """Whether a line stands in a box of readers' words below the text, who must log in to write there."""
    branch: Branch | None = segment.branch
    while branch is not None and branch.first > first:
        if branch.names and meaning_of(branch.names) & _COMMENT:
            return True
        branch = branch.parent
    return False


_COMMENT = BITS["comment"]


def _is_teaser(segment: Segment, asked: re.Match[str]) -> bool:
    """Whether a line is a link to another article behind a badge: "会員限定 港湾の備えを急げ"."""
    badge = asked.start() < _BADGE and any(word in asked.group() for word in _BADGES)
    return badge and segment.links == 1 and segment.link_chars + 1 >= len(segment.text) and len(segment.text) - asked.end() > _HEADLINE


#: What members alone may do with an article that all may read: "スクラップは会員限定です".
_IS_OF_A_BUTTON = regex(r"(?:スクラップ|クリップ|保存|コメント|ブックマーク|フォロー|印刷|通知|機能|投稿|収藏|收藏|留言)[^。]{0,8}[はがも]\s?(?:有料)?[会有購]?$")
#: What papers print before headlines of what is for subscribers; characters before it, and of the shortest headline behind it.
_BADGES = ("限定", "전용", "유료", "付费", "ubscriber")
_BADGE, _HEADLINE = 3, 8
