"""What a page without date, byline and article is by its address and its title: something that is offered, one of many.

``/services/gutters/``, ``/collections/boots`` and ``/programs/ms-data`` are addresses of what a company, a shop or a school
has to offer, "Our team", "Recipe index" and "1,204 jobs in Leeds" titles of pages that only lead on. Articles stand at such
addresses too; those state who wrote them when, and are not asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.generic.likelihood.stated import COUNTS, QUESTION
from newsparse.generic.likelihood.words import PRESS_STEPS
from newsparse.regex import regex

if TYPE_CHECKING:
    from newsparse.draft import Draft
    from newsparse.page import Page

#: Steps of a path below which stands what is offered, each on a page of its own.
_STEPS = frozenset((
    "service services our-services solution solutions what-we-do capabilities industries use-cases integrations features plans pricing practice-area practice-areas "
    "product products shop store collections product-category product-categories categories category catalog catalogue deals offers coupons "
    "program programs programme programmes degree degrees certificate certificates course courses classes department departments "
    "calculator calculators job jobs career careers vacancy vacancies position positions openings location locations property properties "
    "listing listings hotels rentals event events app apps team staff tag tags author authors "
    "our-work portfolio projects rooms suites attorneys lawyers doctors physicians providers our-team treatments vacation-rentals tours inventory used-cars new-cars homes-for-sale "
    "loans clothing forum forums downloads donate admissions seminars catalogs tratamientos behandlungen "
    "leistung leistungen produkt produkte produkt-kategorie stellenangebote immobilien produit produits prestations servicio servicios producto "
    "productos soluciones servizi prodotti prodotto soluzioni servicos produtos produto diensten producten uslugi produkty"
).split())  # fmt: skip
#: Last steps of pages that lead on, ask, or say what things cost: no article is called so.
_LAST = frozenset((
    "contact contact-us contactus contacts kontakt contacto contactez-nous contatti contato careers career jobs pricing plans login register signup sign-up cart checkout faq faqs location locations "
    "our-team team staff testimonials services our-services products menu menus shop store reservations book-now donate membership admissions apply calendar events rates rooms accommodation "
    "accommodations directions leistungen preise tarifs tarifas habitaciones chambres search tags categories archive archives blog news newsroom articles posts"
).split())  # fmt: skip
#: Those of them that are lists where they stand below a blog or the news, too.
_LISTS = frozenset("search tags categories archive archives blog news newsroom articles posts calendar events".split())
#: What an address asks of a list; what else it asks for is one of many that stand at it: "news.php?id=12".
_OF_LIST = frozenset("page paged pg offset start sort order orderby q s search query lang hl utm_source utm_medium utm_campaign fbclid gclid ref".split())
#: Steps that say, besides those of the press, that what stands below is to be read.
_READ = PRESS_STEPS | frozenset("resources resource help support docs documentation faq tutorials glossary pages".split())
#: Words of such steps: "/college-advice/", "/dentistry-blog/".
_TO_READ = frozenset("blog blogs news article articles post posts advice tips guide guides insight insights stories magazine press ratgeber wissen conseils consejos".split())
_WORD = regex(r"[^\W_]+")
_TITLE = regex(
    r"(?:(?:our|the|meet (?:the|our)) )?(?:team|staff|people|leadership(?: team)?|services|work|portfolio|clients|customers|partners|careers|jobs|events|calendar|event calendar"
    r"|locations|directory|staff directory|products|solutions|projects|gallery|testimonials|downloads?|courses|classes|programs|recipes|posts|blog|news|newsroom|press releases"
    r"|story|mission|approach|values|process|promise|philosophy|facilities|rooms|menus?|rates|fees|prices|practice|doctors|providers|physicians|attorneys|beliefs|reviews"
    r"|archives?|pricing|plans (?:and|&) pricing|contact(?: us)?|site ?map|shop|store)"
    r"|about(?: us| me)?|who we are|mission (?:and|&) (?:vision|values)|how to apply|how we work|admissions?(?: process)?|membership|become a member|join(?: us| now)|donate(?: now)?|ways to give"
    r"|volunteer(?:ing)?|get involved|support us|(?:plan your )?visit(?: us)?|i['’]m new(?: here)?|new here\??|faqs?|frequently asked questions|help cent(?:er|re)|customer service|tuition (?:and|&) fees"
    r"|reservations|opening (?:hours|times)|hours (?:and|&) (?:directions|location)|find us|rooms (?:and|&) (?:suites|rates)|accommodation|amenities|investor relations|shipping (?:and|&) returns|size guide"
    r"|(?:all|latest|recent|upcoming|browse|search) (?:posts|articles|news|recipes|products|jobs|courses|events|results)|(?:recipe|post|article|product|a-z) index"
    r"|über uns|häufige fragen|(?:eintritts)?preise|öffnungszeiten|à propos|qui sommes-nous|nos tarifs|sobre nosotros|quiénes somos|preguntas frecuentes|chi siamo|prezzi|quem somos|over ons|o nas"
    r"|(?:unser team|unsere leistungen|leistungen|referenzen|karriere|stellenangebote|veranstaltungen|kontakt|notre équipe|nos services|nos réalisations|nos offres d[’']emploi"
    r"|nuestro equipo|nuestros servicios|il nostro team|i nostri servizi|nossa equipe|nossos serviços|ons team|onze diensten|nasz zespół|habitaciones|chambres(?: et suites)?|camere(?: e suite)?|unsere zimmer|zimmer (?:und|&) preise|speisekarte|tarifas|tarifs|наша команда|наши услуги)", re.I,
)  # fmt: skip
#: "412 carpenter jobs in Leeds", "Vellmar: 214 properties found", "Mortgage calculator".
_COUNTED = regex(
    r"(?:\d{1,3}(?:[.,]\d{3}){1,4}|\d{3,9}|\d{1,9}\+) (?:[^\W\d]{2,20} ){0,4}?(?:jobs|results|properties|homes|houses|apartments|flats|hotels|products|items|listings|rentals|vacancies|offers|courses)\b"
    r"|\b\d[\d.,]{0,9} (?:[^\W\d]{2,20} )?(?:results?|properties|hotels|products|items|jobs|matches|homes) found\b|\b(?:search results|suchergebnisse|résultats de recherche)\b"
    r"|\bcalculator$|rechner$|\bfor (?:sale|rent)(?: in .{2,40})?$"
    # a vacancy, whose title German and French law want for all
    r"|\((?:[mwfdxhkvn] ?[/|] ?){1,3}[mwfdxhkvn*]\)", re.I,
)  # fmt: skip
#: Vouchers; rooms and square metres: headlines of the news too, whose date is shown.
_SOLD = regex(
    r"\b(?:coupons?|(?:promo(?:tional)?|discount|voucher|coupon) codes?|gutscheine?|codes? promo|códigos? (?:de descuento|promocional))(?: (?:for|&|and|in|y|et|und) .{2,40})?$"
    r"|\b\d(?:[.,]\d)?[ -](?:pièces|zimmer|locali|camere|habitaciones|dormitorios|quartos|kamer|pokoj\w{1,3})\b.{0,30}\b\d{2,4}(?:[.,]\d{1,2})? ?m(?:²|2\b)", re.I,
)  # fmt: skip
_PARTED = regex(r" [|–—·-] ")
#: Titles that newspapers and blogs have in the title tag of every article.
_OF_PRESS = regex(r"\b(?:blog|news|newsroom|posts?|articles?|press|stor(?:y|ies)|archives?|events?|projects?|recipes?|work|gallery|reviews?|customers?|clients?|people|visit|portfolio)\b", re.I)
#: A date that plug-ins state of every page, whatever it is.
OF_PAGE = 'ld("WebPage.'
_LONGEST = 100  # characters of a title that is looked at


def is_offered(page: Page, draft: Draft) -> bool:
    """Whether title or address say so. Pages that state an article, its date or its author are not asked; the address of one that shows a date is not, either."""
    title = draft.get("title", "")[:_LONGEST]
    if _TITLE.fullmatch(title) or _COUNTED.search(title) and not _asks(title):
        return True
    published = draft.readings.get("published_at")
    if published is not None and not published.source.startswith(OF_PAGE) or _asks(title):
        return False
    address = page.canonical or page.url or ""
    return _is_tagged(page) or _SOLD.search(title) is not None or _stands_below(address) or _ends_so(address)


def _asks(title: str) -> bool:
    return title[-1:] in ("?", "？") or QUESTION.match(title) is not None


def _ends_so(address: str) -> bool:
    """Whether the last step says so, and neither the steps before nor what is asked of it say that it is one to be read."""
    *above, last = (step.partition(".")[0] for step in _steps(address) or [""])
    if last not in _LAST or last not in _LISTS and not _READ.isdisjoint(above):
        return False
    return all(part.partition("=")[0].lower() in _OF_LIST for part in urlsplit(address).query.split("&") if "=" in part)


def _is_tagged(page: Page) -> bool:
    """Whether the title tag begins with such a title: "Contact | Kuhnert" above "Let's talk"."""
    tag = _PARTED.split((page.title_tag or "")[:_LONGEST])
    return len(tag) > 1 and _TITLE.fullmatch(tag[0].strip()) is not None and not _OF_PRESS.search(tag[0])


def is_to_be_read(page: Page, draft: Draft) -> bool:
    """Whether the page's address is that of a blog, of news or of advice, or its title is a question or counts: "7 signs", "The best tents"."""
    title = draft.get("title", "")[:_LONGEST]
    if COUNTS.match(title) or _asks(title):
        return True
    steps = _steps(page.canonical or page.url or "")[:-1]
    return not _READ.isdisjoint(steps) or not _TO_READ.isdisjoint(_WORD.findall("/".join(steps)))


def _stands_below(address: str) -> bool:
    steps = _steps(address)
    return len(steps) > 1 and not _STEPS.isdisjoint(steps[:-1]) and _READ.isdisjoint(steps)


def _steps(address: str) -> list[str]:
    try:
        return urlsplit(address).path.lower().strip("/").split("/")
    except ValueError:
        return []
