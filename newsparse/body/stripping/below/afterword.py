"""What a paper says of itself and of its writers below a text, whatever of it comes first.

Other strippers each know one kind of such lines and stop at the first that is of another. Here the lines are taken off from
the end upwards, whichever kind each is of; and what stands below a copyright line is no text, whatever it says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsparse.body.building.inline import is_set_in
from newsparse.body.stripping.below.biographies import is_to_reach
from newsparse.body.stripping.below.colophon import is_colophon
from newsparse.body.stripping.place_facts import is_fact_of_place
from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.copyright import may_hold_copyright, opens_copyright, read_copyright, states_rights
from newsparse.grammar.to_readers.appeals import asks
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    pass

#: How many of the last texts are looked at; texts of the shortest body; characters of the longest such line.
_LAST, _SHORTEST, _LONGEST = 8, 5, 420
#: Which share of the text may stand below a copyright line; characters of the longest such line.
_BELOW, _NOTICE = 0.2, 600
_NOTICES = ("all rights reserved", "this document is subject to copyright", "this material may not be", "no part of this publication", "no part of this article may", "no part of this article can", "no part of this story may", "reproduction in whole or in part")
_PROMPT = 220  # characters of a line that asks; a longer one is told by its first sentence
_UNKNOWN = 3  # lines below the block of the text that say nothing themselves
_HEADING = In.HEADING.value
_APART = In.TABLE.value | In.QUOTE.value
_QUOTES = tuple("\"“'‘«„")
_EMPHASIS = frozenset(("em", "i", "strong", "b"))
#: In lower case: what only a paper says of itself, from the start of a sentence.
_OF_THE_PAPER = regex(
    r"(?:^|[.!?:] |\band |\bor )(?:"
    r"follow (?:him|her|them|me|us|@\w)|kindly share\b|report an? (?:correction|typo|error)\b"
    r"|to (?:report|request|submit) an? (?:correction|typo|error)\b"
    r"|(?:(?:to )?(?:contact|reach|e-?mail|message)|write to) (?:the |this )?(?:reporter|writer|author|newsroom|editors?|columnist|(?:staff|senior|chief|news|sports) (?:\w{2,20} ){0,2}(?:writer|reporter|editor|correspondent))\b"
    r"|please consider (?:a (?:donation|subscription)|(?:support|subscrib|donat|becom|mak)ing)\b|support(?:ing)? (?:local|independent|nonprofit|quality|community|public|our) (?:\w{2,20} )?(?:journalism|reporting|newsroom|news)\b"
    r")"
    r"|(?:^|[.!?] )the (?:writer|author|reporter|columnist) (?:can|may) be (?:reached|contacted|e-?mailed) (?:at|on|via|by e-?mail)\b|\bshaping our journalism\b"
    r"|^[(*]?disclaimers? ?:(?![^\n]{0,300}\bi (?:am|have|was|own|work|live|know|write)\b)|\b(?:republish(?:ed)?|(?:is|are|was|were) published)\b[^.!?]{0,80}\bcreative commons\b"
    r"|^(?:twitter|x|instagram|facebook|threads|bluesky|mastodon|e-?mail) ?: ?[@\w]|^@\w{2,30}$|^(?:[\w.’' -]{3,40}: ?)?(?:(?:[(+]?\d[\d() .-]{6,16}|(?:twitter|x|e-?mail|phone|cell): ?@?)[,;| ]{1,3}){0,2}[\w.+-]{2,40}@[\w.-]{4,60}(?:[,;|• ]{1,3}(?:[(+]?\d[\d() .-]{6,16}|(?:(?:twitter|x): ?)?@\w{2,30})){0,3}$"
    r"|^disclosures? ?: .{0,240}\b(?:financial(?:ly)? (?:support|contribut)|has (?:been|donated)|is) .{0,60}\b(?:supporters?|funders?|sponsors?|donors?|supports?|contributors?)\b|\bwill (?:continue to )?update this (?:story|article|post|page)\b|\b(?:stories|articles|reporting|content)\b[^.!?]{0,40}\b(?:may|can) be republished\b|\bis an? (?:[a-z]{4,12} )?(?:member|partner) of the trust project\b"
    r"|(?:^|[.!?] )(?:sign(?:ing)? up|subscrib(?:e|ing)|never miss|don[’']t miss|get|join|choose)\b[^.!?]{0,90}\b(?:newsletters?|inbox|mailing list|delivered)\b"
    r"|newsletter\b[^.!?]{0,60}\. (?:sign up|subscribe)\b|\b(?:is|are) now on (?:telegram|whatsapp|viber)[.!] (?:click|join|follow|subscribe|tap)\b"
    r"|\b(?:freuen wir uns|wir freuen uns) (?:sehr )?über (?:jede|ihre|eure|deine) (?:spende|unterstützung)|\bbraucht (?:weiterhin |jetzt |dringend )?(?:eure|ihre|deine) (?:hilfe|unterstützung|spende)"
    r"|\bnous avons besoin de votre (?:soutien|aide)|\bnecesitamos (?:tu|su) (?:apoyo|ayuda)|\babbiamo bisogno del (?:tuo|vostro) (?:aiuto|sostegno)"
)
#: What a paper says of whose the opinions are in it, by its first words and the verdict behind them, in the same sentence.
_OPINIONS = (
    (r"(?:disclaimer: ?)?(?:the |all )?(?:views|opinions)(?: and (?:views|opinions))?,? (?:expressed|presented)\b", r"\b(?:are|is|do|does|represent|belong|remain)\b[^.!?]{0,30}\b(?:those|not|solely|only|own)\b"),
    (r"namentlich gekennzeichnete (?:beiträge|artikel|texte|kommentare)\b", r"\b(?:geben|spiegeln|stellen|entsprechen|müssen)\b[^.!?]{0,30}\b(?:nicht|meinung|ansicht)"),
    (r"(?:die )?(?:hier|in diesem (?:artikel|beitrag|text)) (?:geäußerten|vertretenen) (?:meinungen|ansichten)\b", r"\b(?:geben|spiegeln|stellen|entsprechen|müssen|sind)\b[^.!?]{0,30}\b(?:nicht|ausschließlich|allein|jene|die de[rs])\b"),
    (r"les (?:opinions|propos|points de vue)(?: et (?:opinions|propos|points de vue))? exprimée?s\b", r"\b(?:n['’]engagent|ne (?:reflètent|représentent|correspondent|sauraient)|sont (?:celles|ceux|de la responsabilité|propres))\b"),
    (r"(?:est[ae] es un[ao]? (?:columna|artículo|texto|nota|espacio) de opinión\W{1,3})?(?:las (?:opiniones|expresiones)(?: aquí)? (?:expresadas|vertidas))\b", r"\b(?:no (?:necesariamente )?(?:reflejan|representan|coinciden|comprometen)|(?:son|es) (?:de (?:exclusiva )?responsabilidad|(?:exclusiva )?responsabilidad|exclusivas?|propias|las de)|corresponden|pertenecen)\b"),
    (r"le opinioni espresse\b", r"\b(?:non (?:riflettono|rappresentano|rispecchiano|coincidono|impegnano)|sono (?:quelle|(?:di )?(?:esclusiva )?responsabilità|esclusivamente|personali)|appartengono)\b"),
    (r"as opiniões (?:expressas|emitidas)\b", r"\b(?:não (?:refletem|representam|expressam|correspondem|vinculam)|são (?:de (?:inteira |exclusiva |total )?responsabilidade|as d[eo]s?|pessoais|exclusivas)|pertencem)\b"),
    (r"мнение (?:автора|авторов|редакции)\b", r"\b(?:может не|может отличаться|не (?:всегда|обязательно))\b"),
)
_WHOSE = regex(r"\W{0,3}(?:" + "|".join(rf"{subject}[^.!?]{{0,90}}{verdict}" for subject, verdict in _OPINIONS) + ")")
#: Some part of each of these, and of what opens such a line.
_PARTS = ("follow", "share", "report", "contact", "reach", "mail", "messag", "hear from", "write to", "support", "twitter", "instagram", "facebook", "threads", "bluesky", "mastodon", "@", "x:", "x :", "newsletter", "inbox", "mailing", "deliver", "comment", "thank", "please consider", "spende", "eure", "ihre unterst", "deine", "avons besoin", "necesitamos", "abbiamo bisogno", "views", "opini", "namentlich", "meinung", "ansicht", "propos", "points de vue", "мнение", "disclaim", "creative commons", "newsroom", "news organi", "update this", "disclosure", "republished", "collaborati", "partnership", "consortium", "now on ", "journalism", "project", "program", "initiative", "production of", "service of")
#: What writers say to their readers too; in a line set apart by its type the paper does.
_SET_APART = regex(
    r"^[\w.&’' ]{2,50} is an? (?:[\w-]{3,14},? (?:and )?){0,4}(?:newsroom|news (?:organi[sz]ation|outlet|site|service)|(?:collaboration|partnership|consortium|(?:project|program|initiative|production|service)) (?:of|between|among|by|from)|journalism (?:project|program|initiative|collaborative|fellowship))\b|^we (?:want|would like|[’']d (?:like|love)|would love) to hear from you\b|\b(?:leave|drop|post|add|share) (?:us |me )?(?:a|an|your|any) (?:\w{1,20} ){0,4}?(?:comments?|thoughts|review|rating|reply|feedback)\b"
    r"|\b(?:let (?:us|me) know|tell (?:us|me))\b[^.!?]{0,60}\b(?:comments?|below)\b|\bthank(?:s| you) (?:so much )?for (?:reading|subscribing)\b"
)


@block_stripper
def below_copyright(body: BodyText) -> Iterator[Segment]:
    """What stands below a copyright line near the end."""
    texts = body.texts
    if len(texts) >= _SHORTEST:
        ending = texts[-_LAST:]
        if _may_hold_notice("\n".join([s.text for s in ending])):
            yield from ending[_copyright_line(body, ending) + 1 :]


@block_stripper
def afterword(body: BodyText) -> Iterator[Segment]:
    """Lines at the end in which the paper speaks of itself."""
    texts = body.texts
    if len(texts) < _SHORTEST:
        return
    ending = texts[-_LAST:]
    names = [author.name for author in body.authors if author.kind == "person"]
    unknown, found, last = list[Segment](), False, 0
    for s in reversed(ending[1:]):
        if not s.flags & _APART and _is_afterword(s, names) and not is_fact_of_place(s, texts):
            yield s
            yield from unknown
            unknown.clear()
            found, last = True, s.index
        elif found and s.flags & _HEADING and s.index + 1 == last:
            yield s  # a heading of nothing else
            break
        elif found and not any(map(str.isalnum, s.text)):
            yield s  # the dash or the line that parts it from the text
        elif len(unknown) < _UNKNOWN and len(s.text) <= _LONGEST and (home := body.sole_home) is not None and s.index >= home.last:
            unknown.append(s)  # below the block of the text: what it is a line above may tell
        else:
            break


def _copyright_line(body: BodyText, ending: Sequence[Segment]) -> int:
    """The place of the copyright line among the last texts, if hardly anything stands below it; else behind the last."""
    for at, s in enumerate(ending):
        if at and len(s.text) <= _NOTICE and _is_notice(s.text):
            home = body.sole_home
            apart = home is not None and s.index >= home.last  # nothing below it stands with the text
            whole = sum([len(s.text) for s in body.texts])
            return at if apart or sum([len(below.text) for below in ending[at + 1 :]]) <= _BELOW * whole else len(ending)
    return len(ending)


def _may_hold_notice(text: str) -> bool:
    """Whether one of several lines that are joined may be a notice; most texts end in none."""
    low = text.lower()
    if may_hold_copyright(low):
        return True
    for notice in _NOTICES:  # noqa: SIM110 - a generator costs twice as much here
        if notice in low:
            return True
    return False


def _is_notice(text: str) -> bool:
    """Whether a line is a copyright line, or a paragraph that opens as the long ones do."""
    if text.lower().startswith(_NOTICES):
        return True
    return states_rights(text) and (opens_copyright(text) or read_copyright(text) is not None)


def _is_afterword(s: Segment, names: Sequence[str]) -> bool:
    text = s.text
    if len(text) <= _NOTICE and (text.lower().startswith(_NOTICES) or opens_copyright(text) and states_rights(text)):
        return True
    if len(text) > _LONGEST or text.startswith(_QUOTES):
        return False
    if (
        is_prompt(text)
        or len(text) > _PROMPT
        and is_prompt(text[: text.find(". ") + 1])
        or asks(text)
        or any(is_to_reach(text, name) for name in names)
    ):
        return True
    low = text.lower()
    if is_colophon(low):
        return True
    for part in _PARTS:  # a generator costs twice as much here
        if part in low:
            break
    else:
        return False
    return (
        _OF_THE_PAPER.search(low) is not None
        or _WHOSE.match(low) is not None
        or _SET_APART.search(low) is not None
        and is_set_in(s, _EMPHASIS)
    )
