"""Labels of two or three capitalised words that have the shape of a name and are none: sections, topics and places."""

from __future__ import annotations

from newsparse.grammar.bylines.given_names import GIVEN_NAMES
from newsparse.grammar.headline import headline_key, headline_keys
from newsparse.grammar.section_names import SECTION_NAMES

#: English words with which no person's name begins.
_FIRST = frozenset(
    "new north south east west northern southern eastern western middle central upper lower greater united san los las great real public personal higher climate world health small big special "
    "featured breaking inside women's women’s men's men’s pro product data case local national international global regional weather crime food home life business money tech science social human "
    "mental foreign domestic private civil digital white front press company industry".split()
)
#: English words in which none ends.
_LAST = frozenset(
    "news report reports estate health care change education drink business study paper papers finance football soccer cricket rugby science updates style politics courts sport sports cup league affairs policy "
    "rights market markets economy energy culture arts travel weather analysis series edition issue section release releases podcast gallery events stories review reviews county province district council "
    "university college hospital highlights results overview takeaways background summary quarter details".split()
)  # fmt: skip
_PLACES = headline_keys(
    "Sri Lanka|Costa Rica|Saudi Arabia|Puerto Rico|Hong Kong|Burkina Faso|Sierra Leone|Cape Town|Kuala Lumpur|Tel Aviv|Abu Dhabi|Buenos Aires|Addis Ababa|Cape Verde|Ivory Coast|Czech Republic"
)


def is_topic(text: str) -> bool:
    """Whether a label is a section's, a topic's or a place's, and no person's name: "Climate Change", "Pro Football", "South Korea"."""
    words = text.lower().split()
    if len(words) < 2 or words[0] in GIVEN_NAMES:  # noqa: PLR2004 - a name has two
        return False
    return words[0] in _FIRST or words[-1] in _LAST or (key := headline_key(text)) in SECTION_NAMES or key in _PLACES
