"""What a page shows in place of a post or player until the reader agrees to load it: "An dieser Stelle finden Sie einen externen Inhalt …"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_TABLE = In.TABLE.value
_LOADING = "Loading"  # what a box says for as long as nothing else stands in it
_HEAD = 3  # texts at the beginning
_LONGEST = 600  # characters: some say to whom data are sent
#: How they begin, by the first word; and one of these is in each of them. Most lines are told from all of them so.
_FIRST = frozenset(
    "empfohlener externer redaktioneller an ich wenn damit dabei dadurch deine ihre eure um mit durch beim link inhalt inhalte this external the to "
    "we you update change manage please ce cet pour este para questo per deze om dit".split()
)
_BEGINNINGS = frozenset(word[:2] for word in _FIRST)
_WORDS = ("inhalt", "content", "contenu", "contenido", "inhoud", "conteúdo", "video", "youtube", "tweet", "personenbezogene", "settings", "cookie", "élément", "bericht", "einstellungen")
_LONGEST_FIRST = 14
#: What follows the words by which English paragraphs of all kinds begin.
_SECOND = {
    "the": ("content ", "video ", "post ", "tweet "), "this": ("content ", "video ", "post ", "tweet "),
    "to": ("view", "see", "watch", "display"), "we": ("need ",), "you": ("need ", "can "),
}  # fmt: skip
_OPENING = _LONGEST_FIRST + 10  # characters of both words
#: From the start of a line, in lower case.
PLACEHOLDER = regex(
    "|".join((
        r"(?:empfohlener |externer )?(?:redaktioneller |externer )inhalt(?: (?:nicht verfügbar|datenschutzerklärung|anzeigen|laden|von \w{2,20}))?$",
        r"an dieser stelle (?:finde(?:st du|n sie|t ihr)|befindet sich|steht|wollen wir|würden wir|möchten wir).{0,60}\b(?:externen? inhalt|inhalte? (?:von|aus)|(?:video|tweet|post)\b)",
        r"(?:ich bin|wenn sie) damit einverstanden.{0,20}(?:dass mir )?(?:externe )?inhalte",
        r"(?:damit|dabei|dadurch) (?:können|werden) personenbezogene daten an dritt",
        r"(?:deine|ihre|eure) (?:privatsphäre|datenschutz|cookie)-?\s?einstellungen (?:verhindern|erlauben)",
        r"(?:um|wenn) .{0,60}(?:inhalt|video|tweet|post)\w{0,3} .{0,40}(?:sehen|anzusehen|anzuzeigen|laden|darzustellen).{0,60}(?:cookies|zustimm|einwillig|akzeptier|einverstanden)",
        r"(?:mit dem laden|durch das laden|beim laden) .{0,40}(?:inhalt|video|tweet|post|beitrag)\w{0,2}.{0,20} (?:akzeptier|stimm|werden)",
        r"link zum \w{2,20}-?inhalt$|inhalte? von \w{2,20}(?: immer)? (?:anzeigen|laden|entsperren)$",
        r"(?:this|external|the) (?:content|video|post|tweet) (?:is (?:hosted|provided) by (?:a third|youtube|twitter|instagram|facebook|tiktok|vimeo)|(?:is|isn.t|is not) (?:not )?(?:available|blocked|shown|displayed).{0,40}(?:consent|cookie|privacy))",
        r"(?:to (?:view|see|watch|display)|(?:we|you) need (?:your|to)) .{0,60}(?:content|video|post|tweet).{0,60}(?:cookies|consent|privacy settings)",
        r"(?:you can )?(?:update|change|manage) your (?:privacy|cookie) settings to (?:enable|view|see|load)",
        r"please (?:enable|accept|allow) (?:all |marketing |functional |targeting )?cookies (?:to|in order)",
        r"(?:ce|cet) (?:contenu|élément) .{0,40}(?:bloqué|n.a pas pu|ne peut pas|n.est pas (?:affiché|visible)).{0,60}(?:cookies|consent|accept)",
        r"pour (?:afficher|voir|visualiser|lire) (?:ce|cette) .{0,60}(?:cookies|accept|consent|autoris)",
        r"este (?:contenido|vídeo|video) .{0,40}(?:bloqueado|no (?:se puede|está)).{0,60}(?:cookies|acept|consent)|para ver este .{0,60}(?:cookies|acept)",
        r"(?:questo contenuto|per (?:visualizzare|vedere) quest).{0,80}(?:cookie|accett|consens)",
        r"(?:deze inhoud|om deze inhoud|dit (?:bericht|filmpje|video)).{0,80}(?:cookie|toestemming|accepte)",
        r"(?:este conteúdo|para (?:ver|visualizar) este).{0,80}(?:cookie|aceit|consent)",
    ))
)  # fmt: skip


#: Which slide of how many: "2 of 7", "Photo 3/12"; characters of the longest.
_COUNT, _LONGEST_COUNT = regex(r"(?:(?:slide|photo|image|picture|bild|foto) )?(\d{1,3}) ?(?:of|/|von|de|di|sur|av) ?(\d{1,3})"), 18
_FIRST_SLIDE = 2  # that may be the first to be numbered


def _counts(body: BodyText) -> Iterator[Segment]:
    """The numbers of slides: lines that count up to the same, one by one. Marks that a reviewer gives ("8/10") do not."""
    counted = [
        (s, found)
        for s in body.short
        if s.text[-1:].isdecimal()
        and len(s.text) <= _LONGEST_COUNT
        and not s.flags & _TABLE
        and (found := _COUNT.fullmatch(s.text.lower()))
    ]
    of: dict[str, list[tuple[int, Segment]]] = {}
    for s, found in counted:
        of.setdefault(found[2], []).append((int(found[1]), s))
    for most, numbers in of.items():
        rises = all(before <= number <= before + 1 for (before, _), (number, _) in pairwise(numbers))
        if rises and numbers[0][0] <= _FIRST_SLIDE and numbers[0][0] < numbers[-1][0] <= int(most):
            yield from (s for _, s in numbers)


#: The heads of a table of prices that a page keeps up to date, in lower case.
_OF_PRICES, _MOST_PRICES = frozenset(("last", "change", "change %")), 40
_FEWEST_PRICES = 2  # of these heads: a writer's own table may have one


def _prices(body: BodyText) -> Iterator[Segment]:
    """Small tables of what shares cost at the moment: "Ticker", "Security", "Last", "Change"."""
    for at, s in enumerate(body.texts if "Ticker" in body.said else ()):
        if s.flags & _TABLE and s.text == "Ticker":
            table = next(s.element.iterancestors("table"), None)
            cells = [other for other in body.texts[at : at + _MOST_PRICES + 1] if next(other.element.iterancestors("table"), None) is table]
            heads = _OF_PRICES & {cell.text.lower() for cell in cells}
            if table is not None and len(cells) <= _MOST_PRICES and len(heads) >= _FEWEST_PRICES:
                yield from cells


@block_stripper
def placeholder(body: BodyText) -> Iterator[Segment]:
    """What is shown in place of a post or player until the reader agrees to load it."""
    if len(body.texts) > _HEAD:
        # the page's own, for machines
        yield from (
            s for s in body.texts[:_HEAD] if s.text.startswith("http") and not s.links and len(s.text.split()) == 1
        )
    yield from _counts(body)
    yield from _prices(body)
    for s in body.texts:
        text = s.text
        if text == _LOADING and s.branch.last - s.branch.first == 1:
            yield s
            continue
        if text[:2].lower() not in _BEGINNINGS:  # by which half of the lines are told
            continue
        first = text.find(" ", 2, _LONGEST_FIRST)
        if first > 0 and (word := (low := text[:_OPENING].lower())[:first]) in _FIRST and not text[_LONGEST:]:
            if word in _SECOND and not low.startswith(_SECOND[word], first + 1):
                continue
            low = text.lower()
            for word in _WORDS:  # a generator costs twice as much here
                if word in low:
                    if PLACEHOLDER.match(low):
                        yield s
                    break
