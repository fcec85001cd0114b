"""Lines that ask the reader to do something, or say that the text goes on below an advertisement: the tables of all languages, and the rule."""

from __future__ import annotations

from newsparse.grammar.openings import Openings
from newsparse.grammar.to_readers import (
    asia_and_africa,
    east_asia,
    eastern_europe,
    english_asking,
    english_more,
    english_notices,
    english_offers,
    northern_europe,
    western_europe,
)
from newsparse.grammar.to_readers.read_also import DOTTED
from newsparse.regex import regex

#: In lower case, "please" taken off.
PROMPTS = Openings(
    *english_more.PROMPTS,
    *english_offers.PROMPTS,
    *english_asking.PROMPTS,
    *english_notices.PROMPTS,
    *western_europe.PROMPTS,
    *northern_europe.PROMPTS,
    *eastern_europe.PROMPTS,
    *asia_and_africa.PROMPTS,
    *east_asia.PROMPTS,
)
#: What stands above an advertisement, in lower case and without the signs around it.
ADVERTISEMENTS = frozenset(
    "ad|ads|hide ad|promoted|text ad|advert|advertisement|advertisements|advertising|paid advertisement|ad feedback|sponsored|sponsored content|promoted content|advertorial"
    "|anzeige|anzeigen|werbung|reklame|publicité|publicite|publicidad|anuncio|publicidade|anúncio|pubblicità|pubblicita|annuncio pubblicitario|advertentie|advertenties"
    "|annons|annonser|annonse|annonser|annonsinnhold|annonsørinnhold|annonce|annoncer|mainos|mainokset|mainos alkaa|mainos päättyy|auglýsing|reklama|inzerce|inzercia"
    "|hirdetés|reklám|publicitate|reclamă|oglas|oglasi|oglasno sporočilo|реклама|реклама на сайте|διαφήμιση|διαφημιση|reklam|reklāma|reklaam|iklan|quảng cáo|โฆษณา"
    "|広告|スポンサーリンク|광고|广告|廣告|إعلان|اعلان|إعلانات|تبلیغات|آگهی|פרסומת|اشتہار|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|რეკლამა|գովազդ|жарнама".split("|")
)
#: Pictures of phones, hands and bells with which papers open such lines.
_PICTOGRAMS = frozenset("📲📱👉🔔📩📧📢📣✅📌🔗🗞📰")
_MARKS, _BEFORE = "[(>» ", frozenset("[(>»")  # signs with which papers open such lines
_OPENED = _PICTOGRAMS | _BEFORE
_SIGNS = " \xa0-–—:·*•|()[]<>▼▽↓⬇▲'\".…←→«»‹›"
#: The dot in the name of a site ("Stay with KSMP.com for updates"), at which no sentence ends.
_DOT_IN_NAME, _DOMAINS = regex(r"(?<=\w)\.(?=(?:com|org|net|tv|news|us|co|uk|ie|ca|in|au|nz|za)\b)"), (".com", ".org", ".net", ".tv", ".news", ".us", ".co", ".ie", ".ca", ".in")
_LONGEST, _LABEL = 220, 30  # characters of a prompt, of an advertisement's label with signs around it
# what characters of other scripts begin with and consist of in UTF-8: to delete these takes a fifth of the time of max(text)
_WESTERN = bytes(byte for byte in range(256) if not 0xE3 <= byte <= 0xF4)


#: What a server writes into its own page: "Warning: … in /www/themes/head.php on line 12".
_OF_SERVER, _WHERE = ("Warning: ", "Notice: ", "Deprecated: ", "Strict Standards: ", "Fatal error: ", "Parse error: "), 160
_SERVER_SAYS = regex(r" in \S{4,120} on line \d{1,6}$")
_PARAGRAPHS = english_notices.PARAGRAPHS
#: All of a line, without the signs around it.
_WHOLE = ADVERTISEMENTS | english_notices.LABELS | asia_and_africa.LABELS
_OF_PAGES = (*_PARAGRAPHS, *_OF_SERVER)
_STARTS = frozenset(said[:2].lower() for said in _OF_PAGES)


def _is_of_page(text: str) -> bool:
    """Whether a text that begins as they do is what a station or a server says of the page."""
    return text.startswith(_PARAGRAPHS) or _SERVER_SAYS.search(text[-_WHERE:]) is not None


def is_prompt(text: str) -> bool:
    """Whether a line asks the reader to do something, or says that the text goes on."""
    if len(text) > _LONGEST:
        return text.startswith(_OF_PAGES) and _is_of_page(text)
    if text[:1] in _OPENED:
        if text[:1] in _PICTOGRAMS:
            text = text.lstrip(text[0]).lstrip("\ufe0f ")  # "📲 Receba as notícias …"
        if text[:1] in _BEFORE and (behind := text.lstrip(_MARKS)) and is_prompt(behind):
            return True  # ">>> Sign up for our newsletter", "[Click here …]"
    start = text[:2].lower()  # most lines are told by it
    if (start == "pl" or PROMPTS.may_match(text)) and _opens_as_prompt(text.lower().removeprefix("please ").replace(DOTTED, "i")):
        return True
    if (
        start in _STARTS
        and text.startswith(_OF_PAGES)
        and _is_of_page(text)
        or len(text) <= _LABEL
        and text.lower().strip(_SIGNS) in _WHOLE
    ):
        return True
    return (
        not text.isascii()
        and bool(text.encode("utf-8", "surrogatepass").translate(None, _WESTERN))
        and bool(
            _states_licence(text)
            or east_asia.WHOLE_LINES.match(text)
            or ("제보" in text and east_asia.TIP_LINES.match(text))
        )
    )


#: Who said so: "Want to comment? Wait for the trial, the lawyer told her".
_REPORTED = regex(r", (?:(?:[\w’'.-]{1,20} ){1,6}(?:said|says|say|told|wrote|asked|warned|warns|recalled|admitted|explained|suggested|suggests)|(?:said|says|wrote|warned|recalled) [\w’'.-]{2,20})\b")


def _opens_as_prompt(low: str) -> bool:
    if PROMPTS.match(low):
        return ", " not in low or _REPORTED.search(low) is None
    for domain in _DOMAINS:  # a generator costs twice as much here
        if domain in low:
            return PROMPTS.match(_DOT_IN_NAME.sub("-", low)) is not None
    return False


def _states_licence(text: str) -> bool:
    """Whether a line states a site's licence or where to report it, and is no sentence of a text."""
    return not text.endswith(("。", "”", "？", "！")) and any(word in text for word in east_asia.LICENCES)
