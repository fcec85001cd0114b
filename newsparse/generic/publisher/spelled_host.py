"""The name behind an address: how a page that names itself by its host alone spells out the host's own label.

"dailysample.org" is written "Daily Sample" in a logo, in the copyright line or in the text; "rcsd.example" is the "River City School District".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsparse.generic.copyright import without_links
from newsparse.generic.publisher.shown_site import said_home
from newsparse.generic.publisher.site import (
    AS_IN_ADDRESSES,
    PLAIN_VOWELS,
    PLATFORMS,
    is_lent,
    is_like_host,
    main_label,
    registrable,
    spells_label,
)
from newsparse.generic.section.trail_words import HOME
from newsparse.grammar.copyright import holder_of, may_hold_copyright
from newsparse.grammar.headline import clean_headline, headline_key, parts_of
from newsparse.grammar.letters import letters_of
from newsparse.page import Page
from newsparse.regex import regex

#: Segments at the foot of a page among which its copyright line stands, and characters of such a line.
_RIGHTS, _LONGEST_LINE = 40, 160
#: Characters of a name that is the label in other letters, and of one that it abbreviates.
_LONGEST_NAME, _LONGEST_ABBREVIATED = 30, 60
#: Letters of the shortest label that says anything; times that a text writes it out; words of one way to write it.
_SHORTEST_LABEL, _TIMES, _WORDS = 3, 2, 6
_ASKS = regex(r"(?:follow|visit|go|back|about|contact|join|subscribe|log|sign|free|get|zur(?:ueck)?|zum|retour|vers|volver|ir|torna|vai|voltar|terug|naar|tilbage|tilbake|tillbaka|till?|powr\w{1,2}t|do|zp\w{1,2}t)\s|zurück\s", re.I | re.A)
#: What logos and links home say beside the name.
_AROUND_NAME = regex(r"^(?:logo|home|startseite|zur startseite|link zur startseite|accueil|inicio)\b(?:\s(?:von|der|of|de|du))?|\b(?:logo|home|home\s?page|startseite|accueil|inicio)$", re.I | re.A)
_LOGO = regex(r"\blogo$", re.I | re.A)
#: Whose brand the name is, or what company: "Daily Sample by Sample Media", "Daily Sample e.V."; and how it is abbreviated: "(RCSD)".
_BESIDE_HOLDER = regex(r"\s(?:by\s.{2,60}|e\.\s?V\.?|(?:private |pvt\.? )?(?:limited|ltd)\.?|inc\.?|llc\.?|gmbh)$|\s\([^()]{1,20}\)?$", re.I | re.A)
_ADDRESS = regex(r"\w\.[a-z]{2,}|\s\.\s", re.I | re.A)
_LONGEST_WORD = 25
_SIGNS = " -–—|:›»\"®™.,;!?()“”„‚‘’'«…"
_APART = "\x1f"  # between lines of a page
_WORD = regex(r"[^\W_]+")
_FIRST_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
#: Registries under which a label is a place or an abbreviation that the text uses otherwise: "virginia.edu".
_PLACES = frozenset(("edu", "gov", "mil", "ac"))


def is_address(name: str, host: str) -> bool:
    """Whether a name is the host, or its label, as typed: "dailysample.org", "dailysample"."""
    return " " not in name and ("." in name[1:-1] or name.islower()) and headline_key(name) in headline_key(host)


def spelled_out(page: Page) -> tuple[str, str, str] | None:
    """(name, source, raw) of the host's own label as the page shows it in its copyright line, a link to its front, its title or a logo."""
    shown = [
        (name, source, said)
        for said, source in _shown(page)
        if (name := _bare(said)) and not name.islower() and not _ASKS.match(name)
    ]
    for stands_for in (_is_label, _holds_label, _is_abbreviated):
        for name, source, said in shown:
            if stands_for(name, page.host):
                return name, source, said
    return None


def held_by_host(stated: str, page: Page) -> tuple[str, str, str] | None:
    """(name, source, raw) of who holds a page's rights by its copyright line, where that is the host and the name that is ``stated`` is another's."""
    if not stated.isascii() or is_like_host(stated, page.host):
        return None
    for s in page.segments[-_RIGHTS:]:
        if len(s.text) <= _LONGEST_LINE and may_hold_copyright(s.text) and (holder := holder_of(without_links(s))):
            if (name := _bare(holder)) and not name.islower() and _is_label(name, page.host):
                return name, "copyright line", holder
    return None


def _bare(said: str) -> str | None:
    """A name without what copyright lines and logos say beside it; none where it is an address, no name, or runs into other words."""
    first = next(iter(parts_of(_AROUND_NAME.sub("", clean_headline(said)).strip(_SIGNS))), "")
    name = _BESIDE_HOLDER.sub("", first).strip(_SIGNS)
    long = not 2 < len(name) <= _LONGEST_ABBREVIATED or any(len(word) > _LONGEST_WORD for word in name.split())
    return None if long or _ADDRESS.search(name) else name


def _is_label(name: str, host: str) -> bool:
    label, key = main_label(host).removeprefix("the"), headline_key(name)
    return key.translate(AS_IN_ADDRESSES).removeprefix("the") == label or not key.isascii() and key.translate(PLAIN_VOWELS) == label


def _holds_label(name: str, host: str) -> bool:
    return len(name) <= _LONGEST_NAME and (" " in name or not name[0].islower()) and spells_label(name, host)


def _is_abbreviated(name: str, host: str) -> bool:
    return name[0].isupper() and abbreviates(main_label(host), name)


def _shown(page: Page) -> Iterator[tuple[str, str]]:
    """What may be the site's name, and where it is shown, the surest first."""
    for s in page.segments[-_RIGHTS:]:
        if len(s.text) <= _LONGEST_LINE and may_hold_copyright(s.text) and (holder := holder_of(without_links(s))):
            yield holder, "copyright line"
    for said in said_home(page):
        yield said, "link home"
    parts = [part for part in parts_of(clean_headline(page.title_tag or "")) if part not in PLATFORMS]
    if len(parts) > 1 or parts and headline_key(parts[0]) == headline_key(main_label(page.host)):
        yield parts[-1], "title"


def abbreviates(label: str, name: str) -> bool:
    """Whether a host's label is made of the beginnings of a name's words, in their order, the first and at least one other among them.

    A name that merely goes on behind the label is none: "Daily Sample Terms of Use".

    >>> abbreviates("rcsd", "River City School District"), abbreviates("rcsd", "City School District")
    (True, False)
    """
    words = _WORD.findall(name.lower().replace("&", " and ").translate(AS_IN_ADDRESSES))
    if len(label) < _SHORTEST_LABEL or len(words) < 2 or words[0][0] != label[0] or "".join(words).startswith(label):
        return False
    reached = {_same(words[0], label)}  # how much of the label the words so far may have given
    reached = {n for most in reached for n in range(1, most + 1)}
    for word in words[1:]:
        reached |= {at + n for at in reached for n in range(1, _same(word, label[at:]) + 1)}
    return len(label) in reached and len(label) > _same(words[0], label)


def _same(word: str, label: str) -> int:
    """How many letters two words begin alike."""
    return next((n for n, (one, other) in enumerate(zip(word, label, strict=False)) if one != other), min(len(word), len(label)))


def last_resort(page: Page) -> tuple[str, str, str] | None:
    """(name, source, raw) of a page that only its host names: what its logo is called, or how its lines write the host's label."""
    home = list(said_home(page))
    for name, source in ((_logo(home), "logo"), (_lent(page, home), "link home"), (_written(page, home), "text"), (_address_as_written(page), "text")):
        if name:
            return name, source, name
    return None


def _logo(home: Sequence[str]) -> str | None:
    """What a link to the front page of the site calls its logo: "Daily Sample logo"."""
    for said in home:
        if _LOGO.search(said) and len(said) <= _LONGEST_ABBREVIATED and "." not in said:
            name = _AROUND_NAME.sub("", said).strip(_SIGNS).removesuffix("'s").removesuffix("’s")
            if len(headline_key(name)) >= _SHORTEST_LABEL and not name.islower() and not any(c.isdigit() for c in name):
                return name
    return None


def _lent(page: Page, home: Sequence[str]) -> str | None:
    """What several links home say on a site whose address is another's and whose label says little: "Cloud Letters" of tides42.substack.com."""
    if not is_lent(registrable(page.host)):
        return None
    said = Counter(
        name
        for one in home
        if (name := _bare(one)) and not name.islower() and not _ASKS.match(name) and headline_key(name) not in HOME
    )
    name, times = said.most_common(1)[0] if said else ("", 0)
    return name if times >= _TIMES else None


def _address_as_written(page: Page) -> str | None:
    """The site's address in the capitals in which its copyright line or two of its lines have it: "DailySample.com"."""
    domain = registrable(page.host)
    found: Counter[str] = Counter()
    texts = dict.fromkeys([s.text for s in page.segments if "." in s.text])
    whole = _APART.join(texts)
    for text in texts if whole.count(domain) < whole.lower().count(domain) else ():
        low = text.lower()
        at = low.find(domain) if len(low) == len(text) else -1
        if at >= 0 and text[at - 1 : at] not in _IN_ADDRESS and not (written := text[at : at + len(domain)]).islower():
            found[written] += _TIMES if may_hold_copyright(text) else 1
    name, times = found.most_common(1)[0] if found else ("", 0)
    return name if times >= _TIMES and not name.isupper() else None


#: What stands before a host that is part of a longer address.
_IN_ADDRESS = ("@", "/", "-", ".")


def _written(page: Page, home: Sequence[str]) -> str | None:
    """The way in which the page's lines write the host's label most often: "DailySample", "Daily Sample".

    None where they name the site by its address, or where the label is an ordinary word, which stands in small letters too.
    """
    label, domain = main_label(page.host), registrable(page.host)
    if len(label) < _SHORTEST_LABEL or _PLACES.intersection(domain.split(".")[1:]):
        return None
    texts = list(dict.fromkeys([s.text for s in page.segments]))
    low = [_as_in_address(text) for text in (*texts, *home)]
    written = [letters_of(line) for line in low]
    if "".join(written).count(label) < _TIMES or _names_address(_APART.join(low), domain):
        return None
    found: Counter[str] = Counter()
    for text, letters in zip(texts, written, strict=False):
        if label in letters:
            found.update(_ways(text.split(), label))
    way, times = found.most_common(1)[0] if found else ("", 0)
    return way if times >= _TIMES and not any(other.islower() for other in found) else None


def _as_in_address(text: str) -> str:
    low = text.lower()
    return low if low.isascii() else low.translate(AS_IN_ADDRESSES)


def _names_address(low: str, domain: str) -> bool:
    """Whether a text names the site by its address, which is more than a part of a longer one, or of an e-mail's."""
    at = low.find(domain)
    while at >= 0:
        end = at + len(domain)
        if low[at - 1 : at] not in ("@", "/", "-", ".") and low[end : end + 1] != "/":
            return True
        at = low.find(domain, end)
    return False


def _ways(words: Sequence[str], label: str) -> Iterator[str]:
    """The runs of words whose letters are the label."""
    others = _FIRST_LETTERS - {label[0], label[0].upper()}
    for first, word in enumerate(words):
        if word[0] in others:  # as nearly every word: it cannot begin the label
            continue
        key = ""
        for behind in range(first, min(first + _WORDS, len(words))):
            key += "".join(_WORD.findall(words[behind].lower().translate(AS_IN_ADDRESSES)))
            if not label.startswith(key):
                break
            if key == label:
                yield " ".join(words[first : behind + 1]).strip(_SIGNS)
                break
