"""What a site says of its own trade above or below a text: that its links earn it commissions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import Segment

#: Texts at either end that are looked at, and characters of the longest disclosure.
_ABOVE, _BELOW, _LONGEST = 3, 4, 450
#: Some part of these stands in each; most texts are told from all by it.
_PARTS = ("ffiliate", "ssociate", "ommission", "ompensation", "rovision", "revenue", "make money")
_DISCLOSES = regex(
    r"\baffiliate[- ](?:links?|partner|marketer|disclos|disclaim|associate|programm?)|\bas an? (?:\w{3,12} )?(?:associate|affiliate)\b|"
    r"\b(?:earn|receive|make|get)s?\b[^.]{0,40}\bcommissions?\b|\bmay receive (?:a )?compensation\b|"
    r"\bhow we make money\b|\b(?:earn|receive|generate) (?:a |some )?(?:share of )?revenue\b[^.]{0,60}\b(?:links?|click|form|partners?)\b|"
    r"\b(?:erhalte?n?|bekomme?n?)\b[^.]{0,40}\bprovision\b|\bprovision(?:en)?\b[^.]{0,40}\b(?:erhalten|bekommen)\b|\bcommissions?\b[^.]{0,30}\baffilia",
    re.I,
)


#: How a paragraph begins that says nothing else, wherever it stands.
_WHOLE = regex(r"(?:disclosure|disclaimer|please note|note)?\W{0,3}(?:this|our|some of the) (?:post|article|page|guide|site|links?|content)\b[^.]{0,60}\baffiliate[- ]links?\b", re.I)


@block_stripper
def disclosures(body: BodyText) -> Iterator[Segment]:
    """That links earn the site commissions, said above or below a text that is not about them."""
    texts = body.texts
    if "ffiliate" in body.title:
        return
    for s in texts[_ABOVE : len(texts) - _BELOW]:
        if "ffiliate" in s.text and len(s.text) <= _LONGEST and _WHOLE.match(s.text):
            yield s
    outer = (*texts[:_ABOVE], *texts[max(_ABOVE, len(texts) - _BELOW) :])
    if _may_disclose("\n".join([s.text for s in outer])):
        yield from (s for s in outer if len(s.text) <= _LONGEST and _may_disclose(s.text) and _DISCLOSES.search(s.text))


def _may_disclose(text: str) -> bool:
    for part in _PARTS:  # noqa: SIM110 - a generator costs twice as much here
        if part in text:
            return True
    return False
