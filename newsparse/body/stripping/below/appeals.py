"""What a page asks of its readers below a text: to subscribe, to follow, to give."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.to_readers.appeals import asks
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_LAST, _SHORTEST, _LONGEST = 4, 6, 450  # texts below the text, texts of a whole body, characters of an appeal
_HEADING = In.HEADING.value
_APART = _HEADING | In.TABLE.value
#: Where such lines lead: to a channel of the paper's, and to nothing that a text tells of.
_CHANNEL = regex(r"whatsapp\.com/|news\.google\.|t\.me/(?:\+|joinchat)")
#: Texts of an appeal that stands apart, and the share of all text that it is at most; how it speaks, and what of.
_LINES, _SHARE = 6, 0.3
_OURS = regex(r"\b(?:[Ww]e|[Oo]ur|us)\b")  # and not the US
_GIFTS = regex(r"\b(?:(?:every|your) (?:gift|donation|contribution)|without your (?:help|support)|donate (?:now|today)|make a (?:tax-deductible )?(?:gift|donation|contribution)|support (?:us|our (?:work|journalism|reporting)))\b")
#: What somebody says who is quoted, in the same line.
_QUOTED = regex(r"[“„«\"][^“”„«»\"\n]{0,500}[”“»\"]|(?<!\w)‘[^‘\n]{0,500}’(?!\w)")
_LONGEST_INVITATION, _MOST_CHANNELS = 220, 3


@block_stripper
def invitation(body: BodyText) -> list[Segment]:
    """Short paragraphs whose every link leads to a channel that readers are to follow, in whatever language."""
    return [
        s
        for s in body.texts
        if 0 < s.links <= _MOST_CHANNELS
        and not s.flags & _APART
        and len(s.text) <= _LONGEST_INVITATION
        and _leads_to_channels(s)
    ]


def _leads_to_channels(s: Segment) -> bool:
    links = s.element.findall(".//a")
    return (
        bool(links)
        and _CHANNEL.search(links[0].get("href") or "") is not None
        and all(_CHANNEL.search(link.get("href") or "") for link in links)
    )


@block_stripper
def appeal(body: BodyText) -> Iterator[Segment]:
    """Paragraphs at the end that ask readers to subscribe, to follow or to give."""
    texts = body.texts
    if len(texts) < _SHORTEST:
        return
    below = 0
    for s in reversed(texts[-_LAST:]):
        if s.flags & _HEADING and below and s.index + 1 == below:
            yield s  # a heading of nothing but the appeal
            break
        if len(s.text) > _LONGEST or s.flags & _APART or not (
            asks(s.text) or s.links and _links_ask(s) or _ends_asking(s.text) or _NEEDED.search(s.text[-_LEADING_UP:].lower())
        ):
            break
        yield s
        below = s.index


#: How a paragraph ends that says what the paper needs its readers for, and quotes nobody else who needs it.
_NEEDED = regex(
    r"(?:(?:auf (?:ihre|deine|eure|die) (?:finanzielle )?(?:unterstützung|spenden?|hilfe)(?: unserer leser\S{0,8})? angewiesen|nous (?:comptons sur|avons besoin de) (?:votre|ton) (?:soutien|aide)"
    r"|(?:contamos|necesitamos) (?:con )?(?:de )?(?:tu|su|vuestro) (?:apoyo|ayuda)|(?:contamos com|precisamos d)o? ?(?:o )?(?:seu|teu|vosso) (?:apoio|contributo)|abbiamo bisogno del? (?:tuo|vostro) (?:sostegno|aiuto|supporto)"
    r"|we (?:rely|depend) on (?:your|our readers[’']) (?:support|donations)|(?:potrzebujemy|liczymy na) (?:twojego|twoje|waszego|wasze) wspar\w{2,3}|(?:vi är beroende av|vi är helt beroende av) ditt stöd"
    r")|(?:нам нужна|нам потрібна) (?:ваша|твоя) (?:поддержка|підтримка))[\s.!…]{0,3}$"
)


@block_stripper
def appeal_apart(body: BodyText) -> list[Segment]:
    """What stands below the block of the paragraphs, where the paper speaks of itself there and asks for gifts."""
    home = body.sole_home
    below = [s for s in body.texts if s.index >= home.last] if home is not None else []
    if not 0 < len(below) <= _LINES or sum([len(s.text) for s in below]) > _SHARE * sum([len(s.text) for s in body.texts]):
        return []
    said = _QUOTED.sub("", "\n".join([s.text for s in below]))  # a shelter that is told of needs gifts, too
    return below if _OURS.search(said) and _GIFTS.search(said.lower()) else []


_LEADING_UP = 120  # characters of a line before a call


def _ends_asking(text: str) -> bool:
    """Whether the last line of a paragraph asks, and the first is no sentence but leads up to that: "Do you like what you read?"."""
    first, _, rest = text.partition("\n")
    return bool(rest) and len(first) <= _LEADING_UP and first[-1:] not in ".。।" and asks(rest.rpartition("\n")[2])


def _links_ask(s: Segment) -> bool:
    """Whether a paragraph ends in a link that says what readers are asked to do: "… <a>Hazte socia</a>"."""
    last = list(s.element.iter("a"))[-1:]
    said = " ".join("".join(map(str, last[0].itertext())).split()) if last else ""
    return bool(said) and s.text.endswith(said) and asks(said)
