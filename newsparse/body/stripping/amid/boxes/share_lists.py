"""Lists of ways to pass an article on, where no name says so, and the clocks beside the entries of a live page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: Ways to pass an article on, as lists of buttons name them.
SHARED = frozenset(
    "x|x.com|twitter|facebook|whatsapp|messenger|telegram|linkedin|pinterest|reddit|bluesky|threads|instagram|xing|e-mail|email|mail|sms|pocket|flipboard|"
    "copy link|link kopieren|copier le lien|copiar enlace|copiar link|copia link|kopieer link|kopiuj link|kopiera länk|kopier link|kopier lenke|kopioi linkki|kopírovat odkaz|копировать ссылку|"
    "share|teilen|partager|compartir|condividi|compartilhar|delen|udostępnij|print|drucken|imprimer|imprimir|stampa|"
    "페이스북|트위터|엑스|카카오톡|카카오스토리|네이버|네이버블로그|네이버밴드|밴드|라인|텔레그램|url복사|url 복사|링크복사|링크 복사|주소복사|메일|이메일|인쇄|인쇄하기|프린트|프린트하기|이메일보내기|이메일 보내기|메일보내기|글자크게|글자작게|글씨크게|글씨작게|글자 크게|글자 작게|글씨 크게|글씨 작게|스크랩|공유|공유하기|핀터레스트|확대|축소|크게|작게|목록|목록으로|목록보기|이전글|다음글|이전 글|다음 글|이전기사|다음기사|이전 기사|다음 기사|이전 화면으로|글자크기|글씨크기|신고|추천|"
    "いいね|いいね!|いいね！|ポスト|ポストする|シェア|シェアする|ツイート|ツイートする|はてブ|はてなブックマーク|ブックマーク|line|lineで送る|note|メール|メールで送る|リスト|list|リンクをコピー|urlをコピー|微博|微信|朋友圈|qq|qq空间|复制链接|複製連結|複製網址|微信好友|新浪微博|列印|打印|收藏|plurk|噗浪".split("|")
)
_LIST = In.LIST.value
_LONGEST, _LONGEST_CLOCK, _LONGEST_ROW = 20, 12, 90
_CLOCK = regex(r"\d{1,2}\s?[:.h]\s?\d{2}(?:\s?(?:uhr|h|[ap]\.?m\.?))?", re.I)


@block_stripper
def share_list(body: BodyText) -> Iterator[Segment]:
    """Lists of networks and of other ways to pass an article on, and clocks that tell when an entry was posted."""
    items = [s for s in body.short if s.flags & _LIST and len(s.text) <= _LONGEST and s.text.casefold() in SHARED]
    if len(items) > 1:
        yield from items
    yield from (
        s
        for s in body.linked
        if s.links > 1
        and s.link_chars <= len(s.text) < s.link_chars + s.links
        and len(s.text) <= _LONGEST_ROW
        and _is_row(s)
    )
    yield from (
        s
        for s in body.short
        if len(s.text) <= _LONGEST_CLOCK
        and (s.tag == "time" or s.start < s.end and s.runs.owners[s.start].tag == "time")
        and _CLOCK.fullmatch(s.text)
    )


def _is_row(s: Segment) -> bool:
    """Whether the links of a line that touch are such buttons, every one."""
    named = [name for text in s.runs.texts[s.start : s.end] if (name := text.strip().casefold())]
    return len(named) > 1 and all(name in SHARED for name in named)
