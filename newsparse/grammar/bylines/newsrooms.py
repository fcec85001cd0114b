"""Newsrooms, desks and agencies: bylines that name no person."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.grammar.bylines.bywords import introduction, lowered
from newsparse.regex import regex

#: Agencies that sign alone or in brackets, folded to lower case.
AGENCIES: frozenset[str] = frozenset(
    "afp|ap|dpa|reuters|apa|sda|ansa|efe|upi|tass|itar-tass|lusa|ritzau|ntb|tt|stt|pap|čtk|ctk|mti|anp|belga|pti|ians|ani|"
    "agerpres|tanjug|bns|elta|leta|hina|ukrinform|interfax|xinhua|kyodo|jiji|bernama|antara|anadolu|aa|epd|kna|sid|red|keystone-sda|"
    "associated press|the associated press|agence france-presse|press association|pa media|bloomberg|bloomberg news|"
    "europa press|canadian press|the canadian press|australian associated press|aap|deutsche presse-agentur|"
    "tasr|бта|tim redaksi|tim liputan|ttxvn|тасс|риа новости|интерфакс|уніан|укрінформ|연합뉴스|뉴시스|뉴스1|共同通信|時事通信|新华社|新華社|中央社|cnn|bbc|bbc news|npr|cnbc|"
    "espn|abc news|nbc news|cbs news|fox news|sky news|sky sports|bt sport|bt sports|tnt sports|fox sports|cbs sports|nbc sports|yahoo sports|tmz|vox|imdb".split("|")
)

#: A word of these makes a Latin, Greek or Cyrillic name an organisation.
ORGANISATION_WORDS: frozenset[str] = frozenset(
    "team teams staff desk newsdesk newsroom editors editorial board agency agencies press news media magazine times "
    "ltd inc inc. llc llp gmbh ag s.a. bv plc university college institute center centre services service studio studios "
    "ajansı gazetesi agenzia agencia agence verband verein landesanstalt ministerium sekretariat stiftung institut universität hochschule "
    "zeitung tagespresse presse nachrichten zeitschrift magazin archiv "
    "company association network foundation society council committee department ministry office bureau hospital clinic group "
    "bank solutions online agentur redaktion online-redaktion onlineredaktion rédaction redaction redacción redaccion redazione "
    "redação redacao redactie redakce redakcja redaksi redaksiyon redakcija toimitus redaktionen redaksjonen szerkesztőség "
    "редакция редакція агентство новости новини вести wire wires channel herald gazette tribune "
    "dispatch chronicle sentinel enquirer inquirer examiner telegraph observer republic journal radio television broadcasting podcast blog store shop capital consulting insurance software labs "
    "ब्यूरो डेस्क टीम ডেস্ক ব্যুরো প্রতিবেদক প্রতিনিধি সংবাদদাতা ડેસ્ક બ્યૂરો டெஸ்க் டீம் ڈیسک بیورو تحریریه خبرگزاری التحرير وكالة وكالات haber merkezi servisi bürosu σύνταξης συντακτική συντακτικη מערכת "
    "amt bundesamt landesamt landratsamt partei gewerkschaft fraktion landkreis stadtverwaltung gemeindeverwaltung polizei feuerwehr pressestelle bistum erzbistum "
    "academy school club company's partners marketing digital industries systems technologies technology project".split()
)

_ORGANISATION_TAIL = regex(r"\.(?:com|org|net|de|at|ch|fr|co\.uk|info|tv|is|io|kr|jp|ru|ua|nl|eu|it|es|se|dk|cz|pl|br|mx|pt|ro|hu|gr|ba|be|lt|lv|ee|no|fi|lu|sk|si|hr|bg|rs|tr)$", re.I)
_NAMED_USA = regex(r"(?<!\w)USA(?!\w)")  # "Usa" is a given name in Thailand and Japan
#: "Florida TODAY", as papers of one owner print their names; "Today" may stand behind a reporter's.
_NAMED_TODAY = " TODAY"
_KOREAN_ORGANISATION = regex(
    r"(?:편집국|편집부|취재팀|취재부|뉴스팀|기획팀|특별취재팀|보도국|보도본부|보도팀|뉴스룸|뉴스부|뉴스센터|이슈팀|속보팀|제작팀|"
    r"콘텐츠팀|콘텐츠부|사회부|정치부|경제부|국제부|문화부|산업\d?부|체육부|스포츠부|전국부|지역부|증권부|금융부|부동산부|유통부|과학부|생활부|연예부|사진부|기획부|"
    r"본부|지국|지사|비즈|온라인팀|디지털팀|팀|부서|일보|신문|뉴스|방송|미디어|"
    r"로봇|뉴스봇|기자봇|[가-힣A-Z]{2}봇|통신|학보|대학보|매일|신보|시보|프레스|포스트|이코노미|타임스|타임즈|저널|매거진|데일리|투데이|조선|경제|연합뉴스|뉴시스|뉴스1|닷컴|헤럴드|위원회|연구소|협회|재단|대학교)$"
)
_CJK_ORGANISATION = regex(
    r"(?:編集部|取材班|新聞|新聞社|新闻|通信|通訊|通信社|通讯社|编辑部|編輯部|報道部|報社|日報|日报|晚报|周刊|週刊|社|網|网|部|台|中心|小组|日本語版|中文版|中國語版)$"
)


#: How papers sign that name nobody.
_NAMELESS = frozenset("special correspondent|special correspondents|special reporter|city correspondent|court correspondent|sports correspondent|staff writer|web report|tnn".split("|"))
#: Articles that open the name of a newspaper, and no person's.
ARTICLES: frozenset[str] = frozenset("the our die der das les los las".split())


@lru_cache(maxsize=512)
def is_newsroom(name: str) -> bool:
    """Whether ``name`` (already bare) is a newsroom, a desk, an agency or a company."""
    low = name.lower().strip(" .")
    if (
        low in AGENCIES
        or low in _NAMELESS
        or name.endswith(_NAMED_TODAY)
        and not name.isupper()
        or "USA" in name
        and _NAMED_USA.search(name)
        or ("." in name and _ORGANISATION_TAIL.search(name))
    ):
        return True
    words = low.split()
    if words and words[0] in ARTICLES and len(words) > 1 and not name[len(words[0]) :].islower():  # "by the end" names nobody
        return True
    if any(word.strip(",.()'’\"") in ORGANISATION_WORDS for word in low.replace("-", " ").replace("/", " ").split()):
        return True
    if name.isascii():
        return False
    return bool(_KOREAN_ORGANISATION.search(name) or (len(name) > 2 and _CJK_ORGANISATION.search(name)))


def company_in(text: str, language: str | None = None) -> str:
    """The company that a whole byline names, as of those that issue a release: "Harbour Foods, Inc.", "By Ann Lee, LLC"; empty if it names none."""
    by = introduction(language, lowered(text))
    name = text if by is None else text[by.end() :]
    return name if _COMPANY.fullmatch(name) else ""


_COMPANY = regex(r"[A-Z0-9][^,;|/]{1,60},? (?:(?:Co\.,? )?(?:Inc|LLC|L\.L\.C|Ltd|Corp|Corporation|GmbH|PLC|plc)\.?|Co\.|GmbH & Co\. KG)")
