"""Signs of whoever offers something: none is enough alone, three that have nothing to do with each other are.

Articles print a telephone number or a price too, stand in a menu, or end in a call to book. That a page does all of it is
seldom but with what is sold, hired or treated. Only pages that state neither an article nor its date nor its author are
asked, and not those whose address or title says that they are to be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.addresses import absolute
from newsparse.generic.likelihood.listed import has_its_price
from newsparse.generic.likelihood.offered import is_to_be_read
from newsparse.generic.likelihood.parts import lines_of
from newsparse.generic.spotting import spot
from newsparse.regex import regex
from newsparse.structured.jsonld import types_of
from newsparse.tree.build import text_below
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.draft import Draft
    from newsparse.page import Page
    from newsparse.tree.segments import Segment

#: "Roof repair in Millbrook", "Tulsa dog bite lawyer", "Standing desk rental": what is named by its last words is what one can have.
_TITLE = regex(
    r"\b(?:lawyers?|attorneys?|services?|compan(?:y|ies)|contractors?|repairs?|installation|removal|rentals?|hire|software|solutions?|platform|agency|consult(?:ing|ants?|ancy)|coaching"
    r"|counsell?ing|therapy|treatments?|training|cleaning|movers|moving|roofing|plumbers?|plumbing|electricians?|painters?|painting|landscaping|insurance|loans?|mortgages?|cards?|accounts?|implants?|dentistry"
    r"|dentists?|design|management|marketing|development|printing|storage|delivery|catering|testing|support|courses?|program(?:me)?s?|certificat(?:e|ion)|degree|lessons|classes|workshops"
    r"|tours?|hotels?|suites?|clinic|products?|collections?|shop|store|sale|pricing|accessories|equipment|tools?|systems?|parts|kits?|supplies|leistungen|reparatur|sanierung|beratung"
    r"|versicherung|reinigung|vermietung|anwalt|abogados?|servicios?|reparación|alquiler|seguros?|location|entreprise|avocats?|riparazione|noleggio|servizi)"
    r"(?: (?:in|near|for|serving|en|à|a|em|für) .{2,40}|,? [A-Z]{2})?$", re.I,
)  # fmt: skip
#: "Piano movers Dayton, Ohio": a trade and its town.
_TRADE = regex(
    r"\b(?i:movers|lawyers?|attorneys?|plumbers?|plumbing|roofing|roofers?|electricians?|contractors?|dentists?|dentistry|painters?|landscaping|cleaners?|locksmiths?|repairs?|removal|rentals?|installation|support|training|consultants?|agency|cleaning|storage"
    r"|services?)(?:,? [A-Z][a-z]{1,20}){1,2}(?:,? [A-Z]{2})?$"
)  # fmt: skip
#: How running text turns to a customer, and how often it does at least.
_INVITES = regex(
    r"\b(?:call|contact|phone|email|text|visit|reach out to) (?:us|our (?:team|office|experts?|friendly|staff)|\(?\d{3})[^.\n]{0,80}\b(?:today|now|free|quote|estimate|appointment|consultation|information|schedule"
    r"|learn more|questions?)\b|give us a call|\bfree (?:quote|estimate|consultation|inspection|trial|demo)s?\b|love to (?:hear from|meet|see) you|\b(?:book|schedule|arrange) (?:an?|your) (?:(?:free|new) )?"
    r"(?:consultation|appointment|call|visit|demo|tour|viewing|session|estimate|inspection|stay)|we look forward to|money.back guarantee|\bwe (?:offer|provide|specialize|specialise|serve|accept|guarantee|pride)\b"
    r"|\bour (?:team|experts?|customers?|clients?|patients?|guests|products|services|prices|technicians|staff|specialists|company)\b"
    r"|\b(?:rufen sie uns|wir (?:beraten|bieten)|unsere (?:kunden|leistungen)|unverbindlich)|\bcontactez.nous\b|\bnotre équipe\b|\bnous vous (?:proposons|offrons)\b|\bllámanos\b|\bnuestros (?:pacientes|clientes)\b"
    r"|저희 (?:병원|회사|업체|매장|센터|학원)|(?:예약|상담|견적|구매) ?문의|弊社|当院|当店|お気軽に(?:お問い合わせ|ご相談)|\bte ofrecemos\b|\bcontattaci\b|\bil nostro team\b", re.I,
)  # fmt: skip
_INVITED = 3
#: What one of these holds: all the text need not be held against them.
_INVITING = (
    "call ", "contact ", "phone ", "email ", "text ", "visit ", "reach out to ", "us a call", "free ", "love to ", "book ", "schedule ", "arrange ", "look forward to", "back guarantee",
    "we offer", "we provide", "we special", "we serve", "we accept", "we guarantee", "we pride", "our team", "our expert", "our customer", "our client", "our patient", "our guest", "our product",
    "our service", "our price", "our techn", "our staff", "our special", "our company", "rufen sie", "wir beraten", "wir bieten", "unsere kunden", "unsere leistungen", "unverbindlich", "contactez",
    "notre équipe", "nous vous", "llámanos", "nuestros ", "te ofrecemos", "contattaci", "il nostro team", "저희 ", "문의", "弊社", "当院", "当店", "お気軽に",
)  # fmt: skip
_PARTS_OF_TITLE = regex(r" [|–—·-] ")
#: Names of the parts of such pages, beside those of one kind (``parts.py``).
#: (What stands below every newspaper of Korea, Japan and China is none: the company, the way to it, how to ask.)
_OFFER = lines_of(
    "why choose us|why us|why work with us|our services|services|services we offer|what we do|what we offer|what our clients say|what our customers say|testimonials|client testimonials|reviews"
    "|customer testimonials|service areas|areas we serve|our service area|our process|how it works|how we work|our approach|our team|meet the team|our work|recent projects|case studies|our clients"
    "|trusted by|faq|faqs|frequently asked questions|get in touch|contact us|contact us today|get started|features|key features|benefits|integrations|use cases|industries|industries we serve|solutions"
    "|success stories|customer stories|our promise|our guarantee|satisfaction guaranteed|financing|licensed & insured|related services|other services|our locations|hours|business hours|opening hours"
    "|who we serve|who we are|what sets us apart|our values|pricing|plans|learn more|submit|send message|explore more|ways to give|other ways to give|your impact|where your money goes",
    "unsere leistungen|leistungen|über uns|referenzen|ihre vorteile|so funktioniert's|öffnungszeiten|häufige fragen|kontakt|mehr erfahren|nos services|nos prestations|pourquoi nous choisir|nos atouts"
    "|진료시간|진료안내|진료과목|의료진|예약안내|이용요금|온라인상담|상담문의|병원소개|診療時間|診療案内|営業時間|定休日|料金|アクセス|よくある質問|お客様の声|施工事例|ご予約"
    "|产品中心|成功案例|témoignages|nos réalisations|questions fréquentes|nous contacter|nuestros servicios|por qué elegirnos|testimonios|preguntas frecuentes|contacto|i nostri servizi|perché sceglierci|domande frequenti",
)  # fmt: skip
_SHOP = lines_of(
    "add to cart|add to bag|add to basket|quantity|qty|quick view|quick shop|sold out|out of stock|in stock|sku|size|color|colour|price|sale price|regular price|unit price|shipping|free shipping"
    "|shipping & returns|returns|customer reviews|write a review|you may also like|related products|recently viewed|product details|specifications|description|size guide|size chart|buy now|buy it now"
    "|shop now|select options|choose options|view product|view details|add to wishlist|compare|featured|sort by|filter|availability|warranty|frequently bought together|customers also bought"
    "|notify me|sale|bestseller|best seller|what's included|materials|dimensions|care instructions",
    "in den warenkorb|menge|versand|lieferzeit|ajouter au panier|quantité|livraison|añadir al carrito|cantidad|envío|aggiungi al carrello|quantità|adicionar ao carrinho",
)  # fmt: skip
_CALL = regex(
    r"(?:get|request|receive|claim|start|ask for) (?:(?:a|an|your|my) )?(?:(?:free|instant|custom|no-obligation) ){0,2}(?:quote|estimate|consultation|demo|trial|appointment|inspection|proposal|info(?:rmation)?"
    r"|case (?:review|evaluation)|evaluation|assessment|call ?back|started|in touch)|free (?:quote|estimate|consultation|case (?:review|evaluation)|demo|trial|inspection)s?"
    r"|(?:book|schedule|arrange|make|reserve) (?:now|online|today|(?:an?|your|my) .{2,30})|(?:apply|enrol|enroll|register|order|buy|shop|donate|give|join|sign up|download|call|contact us|inquire|enquire)"
    r"(?: (?:now|today|online|here|free))?|(?:add to|view) (?:cart|basket|bag)|check availability|contact (?:us|sales)|(?:talk|speak) (?:to|with) .{2,30}|let['’]s (?:talk|chat)|try (?:it )?(?:for )?free"
    r"|buy tickets|book tickets|make an offer|ask (?:a question|about this .{2,20})|request (?:to book|a callback|more information)|order now|(?:start|begin) your .{2,30}|enquire now|plan (?:a|your) visit|find (?:a|an) (?:location|store|dealer|provider|agent|doctor)|call \(?\d[\d() .-]{6,18}|become a member|download (?:the|your) .{3,20}"
    r"|(?:jetzt |unverbindlich )(?:anfragen|buchen|bewerben|kontaktieren)|angebot anfordern|termin (?:vereinbaren|buchen)|demander un devis|prendre rendez-vous|réserver|nous contacter"
    r"|(?:pide|pedir|solicita|solicitar|reserva|reservar) (?:(?:tu|una|ahora) ?)?(?:cita|presupuesto)?|richiedi (?:un )?preventivo|prenota ora|solicite um orçamento"
    r"|(?:온라인 ?|바로 ?|지금 ?|무료 ?)?(?:예약|상담|견적|구매|신청|수강신청|문의)(?:하기| ?신청| ?문의)|(?:無料)?(?:ご予約|お見積り|資料請求|お申し込み|予約する|購入する)(?:はこちら)?|立即(?:购买|咨询|预约|报名)|免费(?:试用|咨询)", re.I,
)  # fmt: skip
#: A telephone number of a country with its own way to write them, and hours of a day of the week. (A pattern that begins with what it may begin with is found fastest.)
_PHONE = regex(
    r"[+(\d](?<![\d.,-].)(?:(?<=\+)\d{1,3}[ (-]{1,2}\d[\d ()/-]{6,16}\d|(?:(?<=\()\d)?\d\d(?<=\d{3})\)?[ .-]\d{3}[ .-]\d{3,4}|(?<=0)\d{2,4}[ /-]{1,3}\d{2,4}[ -]\d{2,6}|(?<=0)\d(?:[ .]\d\d){4})"
    r"(?![\d-]|[.,]\d)", re.S
)  # fmt: skip
_HOURS = regex(r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b[^\n]{0,30}\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|(?:평일|월요일|토요일|月曜|土曜|平日)[^\n]{0,10}\d{1,2}[:：]\d\d ?[-~–〜～]", re.I)
#: How these end.
_CLOCK = regex(r"\d(?: ?[ap]\.?m|[:：]\d\d ?[-~–〜～])", re.I)
_PRICE = regex(r"[$€£₹]\s?\d|\d\s?(?:€|EUR|USD|zł|kr)(?!\w)")
#: What many have rated: "4.8 (312)", "120 reviews", or use.
_RATED = regex(r"\d(?:(?<=[345])(?<![\d.,].)[.,]\d ?\(|(?<!\d\d)\d{0,5}\+? (?:customer |google )?reviews?\b)", re.I | re.S)
_TRUSTED, _TRUSTING = regex(r"\b(?:trusted|loved|used) by (?:over |more than )?\d", re.I), ("ed by ",)
#: Whose praise is quoted, and what he is: "Ines Halloway, COO at Brightwater".
_PRAISES = regex(r"[^\W\d_][\w.'’-]{0,20}(?: [^\W\d_][\w.'’-]{0,20}){0,3}, (?:co-?founder|founder|owner|ceo|coo|cto|cfo|cmo|managing director|director|head|vp|vice president|manager)\b.{0,60}", re.I)
#: What a form asks of a customer; names by which a form is no such: of comments, of readers who subscribe or sign in.
_ASKED = regex(r"tel|phone|mail", re.I)
_OTHER_FORMS = regex(r"comment|search|log-?in|sign-?in|subscri|newsletter|passw|author", re.I)
_FIELDS = frozenset(("text", "email", "tel", "number", "date", "url", "select", "textarea"))
_TYPES = frozenset(
    "Service LocalBusiness ProfessionalService Dentist LegalService Attorney Physician MedicalClinic MedicalBusiness HomeAndConstructionBusiness RoofingContractor Plumber Electrician "
    "Hotel Restaurant Store AutoRepair RealEstateAgent FinancialService InsuranceAgency LodgingBusiness VacationRental TouristTrip Course Event SoftwareApplication WebApplication MobileApplication VideoGame Vehicle Car FAQPage Product ProductGroup Offer AggregateOffer AggregateRating".split()
)
_AROUND = In.NAV.value | In.FOOTER.value
#: Names of lists of links that are no menu; characters of a line, of a menu's entry and of a title that are looked at; names of parts, prices and fields of a form that make a sign.
_LISTS = regex(r"bread|crumb|pagin|share|social|toc\b|lang|related|recent|latest|archive|comment|tags?\b|post-nav|prev|next|author", re.I)
_MENU = regex(r"menu|nav\b|navbar|navigation", re.I)
_LINE, _ENTRY, _HEADLINE = 60, 40, 100
_OFFERS, _SALES, _PRICES, _ASKS = 3, 2, 3, 3
_MENUS = 20  # links to the page itself of which one may stand in a menu
_EDGES = " :>→»«+!.*"
_TAKEN_FOR_OTHERS = "ıİſ"


def signs_of_offer(page: Page, draft: Draft, common: int, most: int) -> int:
    """How many signs the page shows beyond the first ``common``, ``most`` at most; names of its parts and types that it states count for two."""
    if is_to_be_read(page, draft):
        return 0
    found, left = 0, sum(_COUNTS)
    for shown, count in zip(_signs(page, draft), _COUNTS, strict=True):
        found, left = found + shown, left - count
        if found >= common + most or found + left <= common:  # what the others say changes nothing
            break
    return min(most, max(0, found - common))


#: What each sign counts at most, in the order of ``_signs``.
_COUNTS = (1, 2, 2, 2, 3, 1, 1, 1, 1, 1, 1, 1)


def _signs(page: Page, draft: Draft) -> Iterator[int]:
    """What each sign counts on the page; those that cost most come last, since few pages need be asked for them."""
    segments = [s for s in page.segments if s.text]
    lines = [s.text for s in segments if len(s.text) < _LINE and not s.flags & _AROUND]
    labels = {line.lower().strip(_EDGES).replace("’", "'") for line in lines}
    yield _is_named_so(page, draft)
    yield 2 * any(not _TYPES.isdisjoint(types_of(node)) for node in page.ld)
    yield 2 * (len(labels & _OFFER) >= _OFFERS)
    yield 2 * (len(labels & _SHOP) >= _SALES)
    prices = len([line for line in lines if _PRICE.search(line)])
    yield (prices > 0) + (prices >= _PRICES) + (prices > 0 and has_its_price(page, draft))
    yield any(_asks_who_one_is(form) for form in page.root.iter("form"))
    text = "\n".join([s.text for s in segments])
    yield _RATED.search(text) is not None or any(_TRUSTED.search(s.text) for s in _holding(_TRUSTING, segments, text))
    yield _PHONE.search(text) is not None or _CLOCK.search(text) is not None and _HOURS.search(text) is not None
    yield any(", " in line and _PRAISES.fullmatch(line) for line in lines)
    yield any(map(_CALL.fullmatch, {line.strip(_EDGES) for line in lines}))
    yield _invites(segments, text)
    yield _is_in_menu(page)


def _invites(segments: list[Segment], text: str) -> bool:
    """Whether the running text turns to a customer so often; no such phrase goes beyond a line."""
    found = 0
    for s in _holding(_INVITING, segments, text):
        found += len(_INVITES.findall(s.text))
        if found >= _INVITED:
            return True
    return False


def _holding(words: tuple[str, ...], segments: list[Segment], text: str) -> list[Segment]:
    """The segments with one of the words, of which ``text`` is all that they say; all of them if it has letters that a pattern takes for "i" or "s"."""
    return segments if any(letter in text for letter in _TAKEN_FOR_OTHERS) else spot(segments, words, longest=len(text))


def _is_named_so(page: Page, draft: Draft) -> bool:
    title = draft.get("title", "")[-_HEADLINE:]
    tag = _PARTS_OF_TITLE.split((page.title_tag or "")[:_HEADLINE])[0]
    return any(pattern.search(line) for pattern in (_TITLE, _TRADE) for line in (title, tag))


def _is_in_menu(page: Page) -> bool:
    """Whether a menu of the site leads to the page: of an article, none does but that of the latest."""
    own = _place(page.canonical or page.url or "")
    if not own[0]:
        return False
    end = own[0].rpartition("/")[2]
    links = (
        link
        for link in page.root.iter("a")
        if (href := link.get("href"))
        and end in href.lower()
        and "#" not in href
        and _place(absolute(page.base, href) or "") == own
        and 0 < len(" ".join(text_below(link).split())) <= _ENTRY
    )
    return any(map(_is_of_menu, islice(links, _MENUS)))


def _asks_who_one_is(form: Element) -> bool:
    """Whether it is a form to order or to ask by: three fields or more, one of them for an address or a number."""
    fields = [
        e
        for e in form.iter("input", "select", "textarea")
        if (e.get("type") or ("text" if e.tag == "input" else e.tag)).lower() in _FIELDS
    ]
    if len(fields) < _ASKS:
        return False
    said = " ".join([f"{e.get('type') or ''} {e.get('name') or ''} {e.get('id') or ''} {e.get('placeholder') or ''}" for e in fields])
    around = f"{form.get('class') or ''} {form.get('id') or ''} {form.get('action') or ''}"
    return _ASKED.search(said) is not None and not _OTHER_FORMS.search(f"{said} {around}")


def _place(address: str) -> tuple[str, str]:
    """Path and query of an address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", ""
    return parts.path.rstrip("/").lower(), parts.query


def _is_of_menu(link: Element) -> bool:
    around = [e for e in link.iterancestors() if isinstance(e.tag, str) and e.tag not in ("body", "html")]
    names = " ".join([f"{e.get('class') or ''} {e.get('id') or ''}" for e in around])
    return not _LISTS.search(names) and (
        any(e.tag in ("nav", "header", "menu") for e in around)
        or _MENU.search(f"{names} {link.get('class') or ''}") is not None
    )
