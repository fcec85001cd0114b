"""The parts by which pages of a kind are known: every vacancy has "Your profile", every house "Bedrooms", every course "Tuition".

Who fills the same form for each vacancy gives its parts the same names, which an article's subheads never have, three
of them least of all. Names are whole short lines outside menus and footers, in lower case, in the web's larger languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.page import Page


def lines_of(*lists: str) -> frozenset[str]:
    """The lines that are written in lists with bars between."""
    return frozenset(word.strip() for words in lists for word in words.split("|"))


_VACANCY = lines_of(
    "responsibilities|key responsibilities|your responsibilities|what you will do|what you'll do|what you'll be doing|about the role|the role|about the job|job description|job summary"
    "|job details|job type|position summary|duties|duties and responsibilities|essential functions|job requirements|qualifications|minimum qualifications|preferred qualifications"
    "|required qualifications|basic qualifications|what we are looking for|what we're looking for|who you are|your profile|skills and experience|what we offer|we offer|perks"
    "|perks and benefits|our benefits|compensation|salary|salary range|employment type|apply for this job|apply for this position|apply now|easy apply|submit application|closing date"
    "|full-time|full time|part-time|equal opportunity employer|similar jobs|save job|experience level|seniority level|reports to|what you will bring|what you'll bring|what you bring|hybrid|remote",
    "aufgaben|deine aufgaben|ihre aufgaben|das erwartet dich|das erwartet sie|dein profil|ihr profil|das bringst du mit|das bringen sie mit|was wir bieten|wir bieten|das bieten wir"
    "|das machen sie bei uns|das machst du bei uns|ihr aufgabengebiet|darauf können sie sich freuen|darauf kannst du dich freuen|ihre vorteile bei uns|deine benefits|jetzt bewerben|bewirb dich jetzt|auf diese stelle bewerben|stellenbeschreibung|vollzeit|festanstellung|vos missions|profil recherché|votre profil"
    "|ce que nous offrons|postuler|type de contrat|responsabilidades|requisitos|funciones|ofrecemos|qué ofrecemos|inscribirme|responsabilità|requisiti|candidati|cosa offriamo"
    "|benefícios|candidatar-se|vereisten|wat je gaat doen|wat wij bieden|solliciteren|solliciteer direct|obowiązki|wymagania|oferujemy|aplikuj|обязанности|требования|условия"
    "|откликнуться|仕事内容|応募資格|勤務地|給与|待遇|応募する|담당업무|자격요건|우대사항|지원하기|岗位职责|任职要求|职位描述",
)  # fmt: skip
_PROPERTY = lines_of(
    "property type|bedrooms|bathrooms|beds|baths|tenure|key features|property features|property description|council tax|council tax band|energy rating|epc rating|lot size|year built"
    "|living area|floor area|sq ft|square feet|parking|garage|heating|hoa fees|price per sqft|listing agent|listed by|request details|request a tour|schedule a tour|book a viewing"
    "|arrange viewing|call agent|email agent|save property|mortgage calculator|affordability calculator|floor plan|floorplan|floorplans|virtual tour|property details|interior features"
    "|exterior features|price history|tax history|nearby schools|stations|street view|furnished",
    "kaufpreis|kaltmiete|warmmiete|nebenkosten|wohnfläche|zimmer|schlafzimmer|badezimmer|baujahr|objektbeschreibung|energieausweis|objektnummer|exposé|surface habitable|pièces|chambres"
    "|dpe|surface|étages|prix du bien|habitaciones|baños|superficie|certificado energético|locali|bagni|classe energetica|quartos|banheiros|área útil|間取り|専有面積|築年数|賃料|매매가|전용면적",
)  # fmt: skip
_LODGING = lines_of(
    "amenities|check-in|check-out|check in|check out|check availability|see availability|show prices|rooms|room types|guest reviews|house rules|free cancellation|free wifi"
    "|breakfast included|popular amenities|property amenities|reserve|select your room|cancellation policy|show on map|nearby attractions|star rating|price per night|adults|children|rates|rates & availability|guest reviews|sleeping arrangements|book now|things to know|wifi|wi-fi|pets allowed|select dates",
    "verfügbarkeit prüfen|zimmer auswählen|anreise|abreise|voir les disponibilités|équipements|ver disponibilidad|servicios del hotel|verifica disponibilità|ver disponibilidade",
)  # fmt: skip
#: What only sellers say: engine, transmission and mileage per gallon stand in tests of cars too.
_VEHICLE = lines_of(
    "mileage|odometer|exterior color|exterior colour|interior color|interior colour|vin|stock #|stock number|stock|dealer notes|vehicle history|value your trade|apply for financing|get pre-approved"
    "|schedule test drive|schedule a test drive|book a test drive|confirm availability|check availability|previous owners|service history",
    "kilometerstand|erstzulassung|fahrzeugzustand|fahrzeughalter|probefahrt vereinbaren|kilométrage|première main|mise en circulation|kilómetros|chilometraggio|immatricolazione",
)  # fmt: skip
_COURSE = lines_of(
    "program overview|programme overview|course overview|course description|course details|course content|course outline|course curriculum|course structure|course modules|modules|curriculum"
    "|syllabus|learning outcomes|learning objectives|what you will learn|what you'll learn|who should attend|who should enroll|who this course is for|admission|admissions"
    "|admission requirements|entry requirements|eligibility|prerequisites|required courses|core courses|electives|degree requirements|program requirements|certificate requirements|tuition"
    "|tuition and fees|tuition & fees|fees|fees and funding|cost|financial aid|scholarships|credits|credit hours|total credits|duration|start date|start dates|next start date|study mode"
    "|delivery|format|faculty|instructors|instructor|meet your instructor|career opportunities|career outcomes|careers|career paths|apply|apply now|how to apply|application deadline"
    "|enroll|enroll now|enrol now|register|register now|request info|request information|download brochure|download syllabus|this course includes|certificate of completion|requirements|schedule|certificate|accreditation|open day",
    "studieninhalte|zulassung|zulassungsvoraussetzungen|studienverlauf|regelstudienzeit|kursinhalte|conditions d'admission|débouchés|admisión|plan de estudios|salidas profesionales",
)  # fmt: skip
_APP = lines_of(
    "install|about this app|about this game|what's new|ratings and reviews|ratings & reviews|app privacy|data safety|data linked to you|compatibility|in-app purchases|offers in-app purchases|contains ads"
    "|age rating|seller|similar apps|more by this developer|developer website|app support|version history|system requirements|supported platforms|release notes|operating system|license|latest version|latest update|file size|developer|download now|free download",
    "app-datenschutz|bewertungen und rezensionen|kompatibilität|nouveautés|notes et avis|confidentialité de l'app|novedades|valoraciones y reseñas",
)  # fmt: skip
#: What lists the episodes of a show; those of one episode are no kind.
_SHOW = lines_of(
    "episodes|all episodes|latest episodes|recent episodes|see all episodes|ratings & reviews|ratings and reviews|hosts & guests|years active|show website|season 1|season 2|trailer|shows like this|subscribe to podcast"
    "|alle folgen|alle episoden|folgen|tous les épisodes|todos los episodios",
)
_CLINIC = lines_of(
    "conditions we treat|conditions treated|treatments|treatments & services|tests and treatments|services we offer|services offered|our services|our specialists|our providers|our doctors"
    "|our physicians|our care team|meet our team|find a doctor|find a provider|find a location|request an appointment|make an appointment|schedule an appointment|book an appointment"
    "|our locations|locations|visiting hours|hours|hours of operation|office hours|patient resources|for patients|for health professionals|referrals|refer a patient|insurance"
    "|patient stories|specialties|departments|clinics",
    "sprechzeiten|leistungsspektrum|unsere leistungen|unser team|termin vereinbaren|prendre rendez-vous|pide tu cita|pide cita|pedir cita|prenota una visita|agende sua consulta",
)  # fmt: skip
#: What a list is sorted, narrowed and turned over by.
_LIST = lines_of(
    "sort by|sort|filter|filters|filter by|filter results|refine|refine results|clear all|clear filters|reset|show more|load more|view more|see more|view all|next page|older posts"
    "|newer posts|relevance|newest|oldest|results|all categories|browse|browse by|map|grid|view details|view profile|more info",
    "sortieren|sortieren nach|filtern|mehr anzeigen|alle anzeigen|trier par|filtrer|voir plus|tout voir|ordenar por|filtrar|ver más|ver todo|ordina per|filtra|vedi tutto|sorteer op",
)  # fmt: skip
_KINDS = (_VACANCY, _PROPERTY, _LODGING, _VEHICLE, _COURSE, _APP, _CLINIC, _LIST, _SHOW)
_ENOUGH = 3
_LABEL = 40  # characters of a line, at most
_AROUND = In.NAV.value | In.FOOTER.value
_EDGES = " :/>→»«+"


def has_parts_of_its_kind(page: Page, enough: int = _ENOUGH) -> bool:
    """Whether enough lines of the page are names of the parts of one kind of page, or begin with them: "Bedrooms: 4"."""
    lines = [s.text.lower().replace("’", "'") for s in page.segments if 0 < len(s.text) < _LABEL and not s.flags & _AROUND]
    labels = {line.strip(_EDGES) for line in lines} | {line.partition(":")[0].strip(_EDGES) for line in lines}
    return any(len(labels & parts) >= enough for parts in _KINDS)
