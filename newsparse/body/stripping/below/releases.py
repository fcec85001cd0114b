"""What a press office sets below its news: who it is, whom journalists may ask, and that the news ends here."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.letters import letters_of
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

#: How many of the last texts are looked at; texts of the news above; the share of the text that the rest holds at most.
_LAST, _NEWS, _SHARE = 20, 3, 0.45
_PLAIN_SHARE = 0.2  # of what stands below a label that any text may have
_LONGEST_LABEL = 80  # characters of a label
_MOST_UNSIGNED = 4  # texts from "About …" on, where nothing else says that this is a press release
#: Characters between a label that ends in a colon and the address behind it.
_REACH = 300
_HEADING = In.HEADING.value
#: A line that says that the news ends here: "###", "-30-", "– ends –".
_END = regex(r"(?:# ?){3,8}|[-–—]{1,2} ?(?:30|[Ee][Nn][Dd][Ss]?) ?[-–—]{1,2}|\(?ENDS?\)?")
#: Labels, in lower case and without the colon.
_LABEL = regex(
    r"(?:(?:for )?(?:press|media|editorial|investors?|news media)(?: relations)?(?: (?:&|and) (?:press|media|investors?)(?: relations)?)? (?:contacts?|enquiries|inquiries)(?: (?:details|information))?"
    r"|contacts?(?: for (?:the )?(?:press|media|journalists))?|notes? (?:to|for) (?:the )?editors?|editors?[’']? notes?|(?:cautionary (?:note|statement)s? (?:regarding|on|about) )?forward[- ]looking (?:statements?|information)"
    r"|safe harbou?r(?: statement)?|for (?:more|further|additional|media|press) (?:information|enquiries|inquiries)[^.!?]{0,40}(?:contact|call)"
    r"|(?:presse|medien)-?(?:kontakte?|anfragen|stelle|ansprechpartner(?:in)?)|(?:ansprechpartner(?:in)?|kontakt|rückfragen) (?:für|der) (?:die )?(?:presse|medien|journalisten)|(?:rückfragen|ansprechpartner) (?:bitte )?an"
    r"|contacts? (?:de )?(?:presse|médias?)|(?:service|relations?) (?:de )?presse|contact[ao]s? (?:de |para |com )?(?:a |la |los |os )?(?:prensa|imprensa|medios|mídia)|(?:contatt[oi]|ufficio) (?:per la )?stampa"
    r"|pers(?:contact(?:en)?|voorlichting)|presse?kontakt(?:er|person)?|kontakt dla (?:mediów|prasy)|контакты? для (?:сми|прессы)|kontakt pro média|sajtókapcsolat|basın (?:iletişim|irtibat)(?:i|ı)?"
    r"|(?:about|über|à propos d(?:e(?: la)?|u|es)|acerca de|informazioni su|over|om|o firmie|o společnosti|о компании) (?P<whom>(?!the (?:authors?|writers?)\b|(?:den autor|die autorin|uns|mich|nous|moi|nosotros|mí|ons|mij|oss|mig|de auteur|l.auteur)\b|us\b|me\b)[^.!?:]{2,60}))"
)
_STARTS = (
    "for ", "press", "media", "medien", "invest", "news media", "contact", "contat", "note", "editor", "caution", "forward", "safe", "about ", "ansprech", "kontakt", "rückfrag", "service", "relation", "ufficio", "pers", "конт", "sajtó",
    "basın", "über ", "à propos ", "acerca ", "informazioni ", "over ", "om ", "o firmie", "o společnosti", "о компании",
)  # fmt: skip
_ARTICLES = ("the ", "die ", "der ", "das ", "den ", "la ", "le ", "les ", "el ", "los ", "il ", "de ", "het ")  # before the name of whom a label is about
#: Of these, those behind which a common noun may be written with a capital: "Die Studie", "The Study".
_OF_NOUNS = ("the ", "die ", "der ", "das ", "den ")
#: What may follow an article and be no name of its own: "About the company", of sciences and books it is the text's: "About the study".
_COMPANY = regex(r"\w{0,30}(?:company|foundation|association|institute|organi[sz]ation|unternehmen|stiftung|verband|verein|institut|organisation|gesellschaft|entreprise|société|fondation|empresa|compañía|fundación|azienda|società|bedrijf|stichting)")
#: Words that mean "about" and "if", or "over": of these headings the text has as many as press offices.
_ALSO_OF_TEXTS = ("om ", "over ")
_PLAIN = ("contact", "contat", "kontakt", "editor", "ansprech", "rückfrag", "service", "relation", "ufficio")  # words of any text: an address must follow them
#: What the wires print last.
_SOURCE, _ORIGINAL = regex(r"SOURCE:? {1,3}[A-Z][^.!?]{1,80}(?:Inc\.|Ltd\.|Corp\.|Co\.)?"), ("view original content", "view source version on", "view the original")
#: Labels of what the sender says of itself and its news, for everybody who reads it.
_OF_THE_SENDER = ("caution", "forward", "safe", "note", "editor", "about ", "über ", "à propos ", "acerca ", "informazioni ", "over ", "om ", "o firmie", "o společnosti", "о компании")
#: How a company's description begins where not with its name.
_FOUNDED = ("founded", "based in", "headquartered", "established", "since ", "for more than", "with ", "as ")


@block_stripper
def press_notes(body: BodyText) -> Iterator[Segment]:
    """Below a press release: that it ends there, and whom journalists may ask. Who the sender is and what lawyers want said are the release's own words."""
    texts = body.texts
    ending = texts[max(_NEWS, len(texts) - _LAST) :]
    begins: list[int] = []
    for at in reversed(range(len(ending))):
        if _begins_notes(ending, at, signed=bool(begins)):
            begins.append(at)
    if not begins:
        return
    whole = sum([len(s.text) for s in texts])
    for at in reversed(begins):
        share = _PLAIN_SHARE if ending[at].text.lower().startswith(_PLAIN) else _SHARE
        if sum([len(below.text) for below in ending[at:]]) <= share * whole:
            yield from (
                ending[at:]
                if len(begins) == 1 and _is_about_site(ending[at], body.host)
                else _leaving(ending, at, frozenset(begins))
            )
            return


def _leaving(ending: Sequence[Segment], first: int, begins: Container[int]) -> Iterator[Segment]:
    """What leaves a text of the notes from ``first`` on: each part but those that tell of the sender."""
    leaves = True
    for at, s in enumerate(ending[first:], first):
        if at in begins:
            label = s.text.lower().partition("\n")[0].partition(":")[0]
            leaves = not label.startswith(_OF_THE_SENDER) or "contact" in label
        if leaves:
            yield s


def _is_about_site(s: Segment, host: str) -> bool:
    """Whether a label is about the site itself, which says so below every page: "About Eastmere Post" at eastmerepost.example."""
    found = _LABEL.fullmatch(s.text.lower().partition("\n")[0].partition(":")[0].strip())
    whom = letters_of(_bare((found["whom"] or "").strip())) if found is not None else ""
    return whom != "" and whom == letters_of(host.partition(".")[0])


def _begins_notes(ending: Sequence[Segment], at: int, *, signed: bool) -> bool:
    """Whether the notes may begin at a text; ``signed`` says that they may at one below it, too."""
    s = ending[at]
    label, _, rest = s.text.partition("\n")
    if len(label) > _LONGEST_LABEL:
        return False
    if _END.fullmatch(label):
        return True
    low = label.lower()
    if low.startswith(_ORIGINAL) or _SOURCE.fullmatch(s.text):
        return True
    if not low.startswith(_STARTS):
        return False
    bare, colon, behind = low.partition(":")
    found = _LABEL.fullmatch(bare.strip())
    if found is None or not (rest or colon or _is_set_as_label(s)):
        return False
    after = behind.strip() or rest or (ending[at + 1].text if at + 1 < len(ending) else "")
    whom = found["whom"]
    if whom is None:
        return bool(after) and (not bare.startswith(_PLAIN) or _reaches(after))
    if not _is_name(label[found.start("whom") :].partition(":")[0]) or not _describes(after, whom):
        return False
    return signed or len(ending) - at <= _MOST_UNSIGNED and not low.startswith(_ALSO_OF_TEXTS)


def _is_name(whom: str) -> bool:
    """Whether a label is about somebody: a name in capitals, two of them where any noun may have one, its initials, or a word for a company."""
    whom = whom.strip()
    bare = _bare(whom.lower())
    words = whom[-len(bare) :].split()
    needed = 2 if whom.lower().startswith(_OF_NOUNS) else 1
    if sum(word[0] == word[0].upper() for word in words) >= needed or _COMPANY.match(bare) is not None:
        return True
    return not whom.isupper() and any(len(word) > 1 and word.isupper() for word in words)


def _is_set_as_label(s: Segment) -> bool:
    return bool(s.flags & _HEADING) or s.strong_chars >= 0.9 * len(s.text) and s.text[-1] not in ".!?"  # noqa: PLR2004


def _reaches(text: str) -> bool:
    """Whether a text has an address or a telephone number."""
    near = text[:_REACH]
    return "@" in near or sum(c.isdigit() for c in near) > 6  # noqa: PLR2004 - digits of a telephone number


def _describes(text: str, whom: str) -> bool:
    """Whether a text tells who somebody is: it begins with the name, or with when and where it was founded."""
    return _bare(text.lower()).startswith((_bare(whom).split(" ", 1)[0].rstrip(","), *_FOUNDED))


def _bare(name: str) -> str:
    """A name without the article before it."""
    return next((name.removeprefix(article) for article in _ARTICLES if name.startswith(article)), name)
