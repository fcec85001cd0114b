"""The time zone that a page's dates mean when they state none."""

from __future__ import annotations

import re
from datetime import UTC, tzinfo

from newsparse.article import TimezoneBasis
from newsparse.draft import Draft
from newsparse.grammar.dates.zones import zone_named
from newsparse.page import Page
from newsparse.regex import regex

#: Countries (ISO 3166) to the zone of their newsrooms; the capital's or the press's where there are several.
_COUNTRIES = dict(
    pair.split("=") for pair in (
        "kr=Asia/Seoul kp=Asia/Pyongyang jp=Asia/Tokyo cn=Asia/Shanghai tw=Asia/Taipei hk=Asia/Hong_Kong mo=Asia/Macau "
        "sg=Asia/Singapore my=Asia/Kuala_Lumpur id=Asia/Jakarta th=Asia/Bangkok vn=Asia/Ho_Chi_Minh ph=Asia/Manila "
        "kh=Asia/Phnom_Penh mm=Asia/Yangon mn=Asia/Ulaanbaatar in=Asia/Kolkata pk=Asia/Karachi bd=Asia/Dhaka lk=Asia/Colombo "
        "np=Asia/Kathmandu kz=Asia/Almaty uz=Asia/Tashkent ge=Asia/Tbilisi am=Asia/Yerevan az=Asia/Baku ir=Asia/Tehran "
        "iq=Asia/Baghdad il=Asia/Jerusalem ps=Asia/Gaza jo=Asia/Amman lb=Asia/Beirut sy=Asia/Damascus sa=Asia/Riyadh "
        "ae=Asia/Dubai qa=Asia/Qatar kw=Asia/Kuwait bh=Asia/Bahrain om=Asia/Muscat tr=Europe/Istanbul "
        "gb=Europe/London uk=Europe/London ie=Europe/Dublin de=Europe/Berlin at=Europe/Vienna ch=Europe/Zurich li=Europe/Vaduz "
        "fr=Europe/Paris be=Europe/Brussels nl=Europe/Amsterdam lu=Europe/Luxembourg es=Europe/Madrid pt=Europe/Lisbon "
        "it=Europe/Rome mt=Europe/Malta va=Europe/Vatican dk=Europe/Copenhagen se=Europe/Stockholm no=Europe/Oslo "
        "fi=Europe/Helsinki is=Atlantic/Reykjavik pl=Europe/Warsaw cz=Europe/Prague sk=Europe/Bratislava hu=Europe/Budapest "
        "ro=Europe/Bucharest md=Europe/Chisinau bg=Europe/Sofia gr=Europe/Athens cy=Asia/Nicosia si=Europe/Ljubljana "
        "hr=Europe/Zagreb ba=Europe/Sarajevo rs=Europe/Belgrade mk=Europe/Skopje al=Europe/Tirane xk=Europe/Belgrade "
        "ee=Europe/Tallinn lv=Europe/Riga lt=Europe/Vilnius by=Europe/Minsk ua=Europe/Kyiv ru=Europe/Moscow "
        "us=America/New_York ca=America/Toronto mx=America/Mexico_City gt=America/Guatemala sv=America/El_Salvador "
        "hn=America/Tegucigalpa ni=America/Managua cr=America/Costa_Rica pa=America/Panama cu=America/Havana "
        "do=America/Santo_Domingo pr=America/Puerto_Rico jm=America/Jamaica ve=America/Caracas co=America/Bogota "
        "ec=America/Guayaquil pe=America/Lima bo=America/La_Paz py=America/Asuncion uy=America/Montevideo "
        "ar=America/Argentina/Buenos_Aires cl=America/Santiago br=America/Sao_Paulo "
        "au=Australia/Sydney nz=Pacific/Auckland fj=Pacific/Fiji "
        "za=Africa/Johannesburg ng=Africa/Lagos ke=Africa/Nairobi ug=Africa/Kampala tz=Africa/Dar_es_Salaam gh=Africa/Accra "
        "et=Africa/Addis_Ababa eg=Africa/Cairo ma=Africa/Casablanca dz=Africa/Algiers tn=Africa/Tunis ly=Africa/Tripoli "
        "so=Africa/Mogadishu er=Africa/Asmara rw=Africa/Kigali sd=Africa/Khartoum ye=Asia/Aden af=Asia/Kabul kg=Asia/Bishkek tj=Asia/Dushanbe tm=Asia/Ashgabat la=Asia/Vientiane fo=Atlantic/Faroe mg=Indian/Antananarivo "
        "sn=Africa/Dakar ci=Africa/Abidjan cm=Africa/Douala zw=Africa/Harare zm=Africa/Lusaka"
    ).split()
)  # fmt: skip
#: Languages that one country's newspapers are mostly written in. English, and Arabic tell no country; East Africa has one clock for Swahili.
_LANGUAGES = dict(
    pair.split("=") for pair in (
        "ko=kr ja=jp zh=cn th=th vi=vn id=id ms=my tl=ph fil=ph mn=mn km=kh my=mm hi=in mr=in ta=in te=in ml=in kn=in gu=in pa=in "
        "bn=bd si=lk ne=np ur=pk fa=ir he=il iw=il tr=tr az=az hy=am ka=ge kk=kz uz=uz de=de fr=fr nl=nl es=es ca=es eu=es gl=es "
        "pt=pt it=it da=dk sv=se no=no nb=no nn=no fi=fi is=is pl=pl cs=cz sk=sk hu=hu ro=ro bg=bg el=gr sl=si hr=hr bs=ba sr=rs "
        "mk=mk sq=al et=ee lv=lv lt=lt be=by uk=ua ru=ru ky=kg tg=tj tk=tm ps=af ku=iq ckb=iq lo=la as=in or=in sd=pk am=et ti=er so=so sw=tz rw=rw ha=ng yo=ng ig=ng zu=za xh=za st=za mg=mg lb=lu fo=fo jv=id su=id ga=ie cy=gb mt=mt af=za"
    ).split()
)  # fmt: skip
#: Domains that one country keeps for itself without its name.
_NATIONAL = {"gov": "us", "edu": "us", "mil": "us"}
#: Countries as addresses name them, where they do not use the code.
_NAMES = {
    "united states": "us", "united states of america": "us", "usa": "us", "united kingdom": "gb", "great britain": "gb", "england": "gb",
    "ireland": "ie", "india": "in", "australia": "au", "new zealand": "nz", "canada": "ca", "south africa": "za", "nigeria": "ng",
    "kenya": "ke", "ghana": "gh", "pakistan": "pk", "bangladesh": "bd", "sri lanka": "lk", "philippines": "ph", "singapore": "sg",
    "malaysia": "my", "hong kong": "hk", "egypt": "eg", "saudi arabia": "sa", "united arab emirates": "ae", "qatar": "qa", "israel": "il",
    "lebanon": "lb", "jordan": "jo", "morocco": "ma", "spain": "es", "españa": "es", "méxico": "mx", "mexico": "mx", "argentina": "ar",
    "colombia": "co", "chile": "cl", "perú": "pe", "peru": "pe", "brasil": "br", "brazil": "br", "deutschland": "de", "germany": "de",
    "france": "fr", "italia": "it", "italy": "it",
}  # fmt: skip
#: Country domains that the whole world uses as words.
_WORLDWIDE = frozenset("co tv me ai io cc ws fm to ly la".split())
_TAG = regex(r"([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?(?![a-z])", re.I | re.A)


def zone_of(page: Page, draft: Draft) -> tuple[tzinfo, TimezoneBasis]:
    """The publisher's zone by its extractor or ``clocks.py``, else that of the page's language and country, else UTC as an assumption."""
    extractor = draft.extractor
    own = zone_named(extractor.timezone) if extractor.timezone else None
    if own and not (len(extractor.hosts) > 1 and type(extractor).__module__.startswith("newsparse.publishers.")):
        return own, "publisher"  # else of a group, whose papers have clocks of their own
    from newsparse.publishers.clocks import clock_of  # a table that many a process never needs

    if (name := clock_of(page.host)) and (zone := zone_named(name)):
        return zone, "publisher"
    if own:
        return own, "publisher"
    if (name := _COUNTRIES.get(country_of(page, draft) or "")) and (zone := zone_named(name)):
        return zone, "language"
    return UTC, "assumed"


def country_of(page: Page, draft: Draft) -> str | None:
    """The two-letter country of the host, of the page's language tags, or of the language itself.

    The host's country domain comes first: "en-US" is what templates say everywhere. Of the tags, one that
    names another country than the United States is believed first.
    """
    domain = page.host.rpartition(".")[2]
    if domain in _COUNTRIES and domain not in _WORLDWIDE:
        return domain
    if domain in _NATIONAL:
        return _NATIONAL[domain]
    spoken = str(draft.get("language") or "")
    tags = [_TAG.match(tag) for tag in (page.root.get("lang") or "", page.meta("og:locale") or "", spoken)]
    language = spoken.partition("-")[0].lower() or next((tag[1].lower() for tag in tags if tag), "")
    regions = [
        tag[2].lower() for tag in tags if tag and tag[2] and (not language or tag[1].lower() == language)
    ]
    regions = [region for region in regions if region in _COUNTRIES]
    if home := next((region for region in regions if region != "us"), None):
        return home
    spoken_at = (language, *(tag[1].lower() for tag in tags if tag))
    by_language = next((_LANGUAGES[name] for name in spoken_at if name in _LANGUAGES), None)
    return by_language or next(iter(regions), None) or _stated_country(page)


def _stated_country(page: Page) -> str | None:
    """The country that the page states for its publisher: a meta, or the address of an organization in JSON-LD."""
    stated = [page.meta("geo.country", "og:country-name", "geo.region")]
    for node in page.ld:
        address = node.get("address")
        stated.append(
            address.get("addressCountry") if isinstance(address, dict) else node.get("addressCountry")
        )
    for country in stated:
        name = str(country.get("name") if isinstance(country, dict) else country or "").strip().lower()
        code = _NAMES.get(name) or name.partition("-")[0]
        if code in _COUNTRIES:
            return code
    return None
