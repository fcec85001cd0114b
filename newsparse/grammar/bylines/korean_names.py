"""Korean bylines: names stand before roles, employers and places before names."""

from __future__ import annotations

from newsparse.grammar.bylines.foreign_names import foreign_name, is_no_name
from newsparse.grammar.bylines.korean_employers import (
    CITIES,
    PAPERS_LIKE_NAMES,
    employer_of,
    is_town,
    paper_of,
    without_city,
    without_place,
)
from newsparse.grammar.bylines.korean_kinds import (
    ROLE,
    SURNAMES,
    TWO_SYLLABLE_SURNAMES,
    is_korean_name,
    is_surnamed,
    kind_of,
)
from newsparse.grammar.bylines.korean_pictures import without_pictures
from newsparse.grammar.bylines.korean_places import NO_KOREAN_NAMES
from newsparse.grammar.bylines.korean_shapes import (
    are_two_persons,
    in_one_word,
    sounds_like_an_office,
    without_besides,
)
from newsparse.grammar.bylines.newsrooms import is_newsroom
from newsparse.grammar.bylines.signed import Signed
from newsparse.regex import regex

#: "(서울=연합뉴스)", "[세종=뉴시스]", "[매체=홍길동 기자]", "【서울=뉴시스】"
DATELINE = regex(r"[(\[【<〈]\s{0,2}([^()\[\]【】<>=]{1,24})=\s{0,2}([^()\[\]【】<>=]{1,30})[)\]】>〉]")
_OTHERS = regex(r"외\s{0,2}\d{1,2}\s{0,2}[명인]")
_EQUALS = regex(r"(?:^|\s)([가-힣]{2,8}(?:[·,][가-힣]{2,8})?)\s?=\s{0,2}(?=[가-힣A-Za-z])")
#: Where one behind the first writes from: "하가람 특파원·나루=노을빛 기자".
_NEXT_PLACE = regex(r"[·,]\s?[가-힣]{2,6}\s?=\s?(?=[가-힣])")
_BRACKETS = regex(r"[()\[\]【】<>〈〉{}/|ㅣ│∣┃=:;※■◆▶▲●☞ⓒ©\"'“”‘’~+_-]")
#: Regions that one reporter writes for: "대구·경북 취재본부장".
_REGION = "수도권|서울|경기|인천|강원|대전|세종|충남|충북|충청|광주|전남|전북|호남|대구|경북|부산|울산|경남|영남|제주"
_REGIONS = regex(rf"(?<!\S)({_REGION})·({_REGION})(?!\S)")
_JOINED = regex(r"\s{0,3}[,·∙ㆍ‧･、&]\s{0,3}")
_END = regex(
    r"입력|수정|등록|승인|송고|업데이트|작성(?:일|시간)|댓글|구독|기사\s?원문|다른\s?기사|기사\s?보기|\d{4}[.\-/년]|\d{1,2}:\d\d|조회|제보|"
    r"무단|저작권|공유|글자|스크랩|프린트|팔로우|기사\s?더|(?<=기자)(?:의|님)(?=\s|$)"
)
#: What an author is besides: "하가람 한빛대 교수·나루시 위원", "하가람 전 나루부 장관·한빛대 교수".
_SECOND_OFFICE = regex(
    r"(?<=[가-힣 ])(?:(?:교수|소장|변호사|원장|센터장|대표|회장|총장|이사장)[·∙ㆍ‧･](?=(?:[전현] )?\S{2,20} \S)|(?:장관|차관|대사|의원)[·∙ㆍ‧･](?=(?:[전현] )?\S{1,19}[대학회소단] \S))"
)
#: An account beside a name: "하가람(haga)".
_ACCOUNT = regex(r"(?<=[가-힣])\s?\([a-z][\w.-]{1,20}\)")
#: "인턴 기자": one role in two words.
_TWO_WORDS = regex(r"(?<!\S)(인턴|선임|객원|수습|시민|전문|명예|수석) (?=(?:기자|논설위원|연구원)(?!\S))")
#: "기사입력 : 2031년 02월 09일 10시 03분 | " before a name.
_DATED_START = regex(
    r"[\s|·-]{0,3}(?:(?:기사|최초|최종)?\s?(?:입력|등록|승인|송고|발행|작성|게재|수정|업데이트|편집)(?:시간|일시|일자|일)?\s{0,2})?[:：]?\s{0,2}(?:19|20)\d\d\s?[.\-/년][\d\s.:\-/년월일시분초오전후()]{4,40}[|·/,ㅣ]?\s{0,2}(?=[가-힣])"
)
_LABEL = regex(
    r"^\s{0,3}(?:(?:글|취재|작성자|기자명|글쓴이|필자|기사작성|글·사진|글·그림|그림·글|취재·글|작성|저자|기고자?)\s{0,2}[:=/|ㅣ]\s{0,2}|"
    r"글(?:\s(?=[가-힣]{2,4}[\s,·/|]{1,3}(?:사진|영상|그림|일러스트)[\s=:])|·(?!사진|그림|영상|취재)(?=[가-힣]{2,4}\s))|기자명\s{0,3}|(?:작성자|글쓴이|글·그림|그림·글|글·사진|사진·글|[Bb][Yy][.:]?)\s{1,3})"
)
_IN_BRACKETS = regex(rf"\s?((?:{'|'.join(TWO_SYLLABLE_SURNAMES)}) [가-힣]{{1,2}}|[가-힣]{{2,4}})(?: ([가-힣]{{2,8}}))?\s?\(([^()@]{{2,30}})\)")
#: A rare surname's or a pen name, where a role says that it is one: "담휘경 기자".
_PEN_NAME = regex(r"([가-힣]{3})(?<!부) 기자")


def read_korean(text: str, *, trusted: bool) -> tuple[list[Signed], bool]:
    """The names in a Korean byline, and whether a role, a dateline or a label marks it as one."""
    employer = None
    if text[:1] == "/":
        text = text.lstrip("/ ")  # "/나루=하가람 기자"
    dateline = DATELINE.match(text.lstrip())
    if dateline:
        text = text.lstrip()
        inside = dateline.group(2)
        if "기자" in inside or "특파원" in inside:
            paper, text = paper_of(dateline.group(1)), without_place(inside)
            employer = None if paper in NO_KOREAN_NAMES or is_town(paper) else paper
        else:
            paper, employer, text = dateline.group(1).strip(), inside.strip(), text[dateline.end() :].split("=", 1)[0]
            # "[한빛스포츠=나루] 하가람 기자="
            employer = paper if len(paper) > _LONGEST_TOWN and paper not in CITIES and is_town(employer) else employer
    labelled = _LABEL.match(text)
    if labelled:
        text = text[labelled.end() :]
    for _ in range(2):  # one date published, one edited
        if dated := _DATED_START.match(text):
            text = text[dated.end() :]
    if not labelled and (labelled := _LABEL.match(text)):
        text = text[labelled.end() :]
    if end := _END.search(text):
        text = text[: end.start()]
    if text.endswith(")") and (outsider := _outsider(text)):
        return [outsider], True
    text = _plain(text)
    if "=" in text and (place := _EQUALS.search(text)):
        before = f"{text[: place.start()]} {place[1].replace(',', '·').rpartition('·')[0]}".strip(" ,·")
        text = (
            f"{before} , {text[place.end() :]}"
            if before.endswith("기자") or len(before) == _LONGEST_NAME and is_korean_name(before)
            else text[place.end() :]
        )
    text = " ".join(_JOINED.sub(",", _BRACKETS.sub(" ", text)).split()).strip(" ,.")
    if " 기자" in text or " 논설위원" in text or " 연구원" in text:
        text = _TWO_WORDS.sub(r"\1_", text)
    text = in_one_word(text)
    if (
        trusted
        and (foreign := foreign_name(text, SURNAMES))
        and not foreign.endswith(("대", "대학", "대학교"))
        and (role := ROLE.fullmatch(text[len(foreign) :].strip()))
    ):
        return [Signed(foreign, role=role.group(), organization=employer)], True
    leading, _, named = text.partition(" ")
    if leading.endswith(("기자", "에디터")) and is_korean_name(named) and kind_of(leading, False)[0] == "role":  # "취재기자 하가람", and no more
        return [_employed(Signed(named, role=leading), employer)], True
    if (trusted or dateline) and (pen := _PEN_NAME.fullmatch(text)) and not is_surnamed(pen[1]) and not is_no_name(pen[1]):
        return [Signed(pen[1], role="기자", organization=employer)], True
    signed, with_role = _words(text, trusted or bool(labelled) or bool(dateline))
    return [_employed(one, employer) for one in signed], with_role or bool(labelled)


def _employed(one: Signed, employer: str | None) -> Signed:
    """A name and a role as they are written, with the employer of all of their line."""
    organization = one.organization or (None if one.newsroom else employer)
    return one._replace(
        name=one.name.replace("_", " "),
        role=one.role and one.role.replace("_", " "),
        organization=organization and organization.replace("_", " "),
    )


def _plain(text: str) -> str:
    """A byline without what stands beside its names: accounts, who made the pictures, second offices, places of those behind the first."""
    text = _OTHERS.sub(" ", text)
    if "·" in text:
        text = _REGIONS.sub(r"\1\2", text)
    if "(" in text:
        text = _ACCOUNT.sub(" ", text)
    text = without_pictures(text)
    text = without_besides(text)
    if (office := _SECOND_OFFICE.search(text)) and " " in text[: office.start()].strip():
        text = text[: office.end() - 1]
    return _NEXT_PLACE.sub(", ", text) if text.count("=") > 1 else text


def _outsider(text: str) -> Signed | None:
    """Who writes from elsewhere, what he is in brackets or before them: "하가람(나루고 교사)", "하가람 노무사(노무법인 한빛)"."""
    found = _IN_BRACKETS.fullmatch(text)
    if found is None or not is_korean_name(found[1].replace(" ", "")):
        return None
    employer, _, role = found[3].rpartition(" ")
    if found[2]:
        employer, role = found[3], found[2]
    # "하가람(시인·본지 칼럼니스트)": of the paper itself
    employer = "·".join(
        [
            part
            for part in employer.split("·")
            if part not in ("본지", "본보", "본사") and kind_of(part, True)[0] != "role"
        ]
    )
    return Signed(found[1], role=role, organization=employer or None) if kind_of(role, True)[0] == "role" else None


_PLACE, _LONGEST_NAME, _LONGEST_TOWN = 2, 3, 4


def _words(text: str, trusted: bool) -> tuple[list[Signed], bool]:
    signed: list[Signed] = []
    names: list[str] = []  # seen, their role not yet
    employer: list[str] = []
    paper: list[str] = []  # stands between a name and its role: "홍길동 한빛일보 기자"
    role_seen = False
    leading: str | None = None  # a role that stands before its name: "논설위원 하가람"
    words = text.replace(",", " , ").split()
    if len(words) > 24 or not trusted and text.endswith(_OFFICIALS):
        return [], False
    for at, word in enumerate(words):
        if word == "," or word in NO_KOREAN_NAMES and at and words[at - 1] == "," and kind_of(word, True)[0] != "role":
            continue  # "나루 하가람, 세종 노을빛 기자"
        kind, bare, role = _kind_at(words, at, names)
        if kind == "role":
            if not names and not (signed and role_seen):
                employer.append(word)
                leading = leading or role
                continue
            if not (word.endswith((*_OUTSIDE, *_AT_SCHOOL)) and _is_body(names[-1:])):
                employer, names = _without_town(employer, names, words[:at])
            names, paper = _without_school(names, paper, words[: at + 1])
            role_seen = True
            at_school = paper[0] if len(paper) == 1 and paper[0].endswith(_SCHOOL) and word.endswith(_AT_SCHOOL) else None  # "하가람 나루대 교수"
            signed += [Signed(name, role=role, organization=at_school or employer_of(paper or without_city(employer))) for name in names]
            paper = []
            if not names and signed and signed[-1].role:  # "이름 기자 특파원": the first role stays
                continue
            names = []
        elif kind == "name+role" and names and role in _OUTSIDE and _role_follows(words, at):
            paper.append(word)  # "하가람 한빛개발연구원 연구위원"
        elif kind == "name+role":
            role_seen = True
            signed += [Signed(name, role=role, organization=employer_of(employer)) for name in (*names, bare)]
            names = []
        elif kind == "name":
            names.append(word)
        elif names and _role_follows(words, at):
            paper.append(word)
        elif names or (signed and not is_newsroom(word)):
            if names and not is_newsroom(word):
                return signed, role_seen  # a sentence begins
            employer = [*employer, *names, word]
            names = []
        else:
            employer.append(word)
    if names and trusted:
        names, ours = (names, employer) if len(names) == 1 or "," in text else _last_name(names, employer)
        signed += [Signed(name, role=leading, organization=employer_of(ours)) for name in names]
    if not signed and trusted and text and len(text) < 24 and is_newsroom(text.replace(" , ", ",")):
        return [Signed(text, True)], False
    return (signed, role_seen) if len(employer) < 6 else ([], False)


def _without_school(names: list[str], paper: list[str], words: list[str]) -> tuple[list[str], list[str]]:
    """"하가람 한빛대 교수", "하가람·노을빛 한빛대 교수": the words like names that are of a school or a firm, if the last word is the role of one who writes from elsewhere."""
    of_school = words[-1].endswith(_AT_SCHOOL) and len(names) > 1 and names[-1].endswith(_SCHOOL)
    outside = of_school or len(names) > 1 and words[-1].endswith(_OUTSIDE)
    if outside and "," not in words and not are_two_persons(names, words[-1]):
        return names[:1], [*names[1:], *paper]
    return (names[:-1], names[-1:]) if of_school and words[-3] != "," and not paper else (names, paper)


def _without_town(employer: list[str], names: list[str], before: list[str]) -> tuple[list[str], list[str]]:
    """"나루 하가람 기자", "나래엑스 하가람 기자": the first of two words like names is a place or a paper if it is shorter or longer than names are and no comma parts them; a party before its member."""
    if (
        len(names) == _PLACE
        and "," not in before
        and (len(names[0]) == _PLACE < len(names[1]) or _is_too_long(names[0]) or names[0][-1] == "당" != names[1][-1])
    ):
        return [*employer, names[0]], names[1:]
    return employer, names


def _is_body(names: list[str]) -> bool:
    """Whether a word spelled like a name is longer than one, or ends as schools, parties and offices do: what stands before it is who is of it."""
    return any(_is_too_long(name) or len(name) == _LONGEST_NAME and name.endswith((*_SCHOOL, "당", "부", "청", "회")) for name in names)


def _is_too_long(name: str) -> bool:
    """Whether a word has more syllables than a name with a surname of one."""
    return len(name) > _LONGEST_NAME and not name.startswith(TWO_SYLLABLE_SURNAMES)


#: Roles of those who write from elsewhere, whose school or firm stands between name and role.
_OUTSIDE = ("교수", "과장", "전문의", "소장", "변호사", "연구원", "연구위원", "원장", "센터장", "의원", "대표", "회장", "이사장", "관장", "위원장", "사무총장", "사무처장", "대사", "장관", "차관", "지부장")


#: How the short names of schools end, and roles of those who teach at one or head it: "하가람 나루고 교사".
_SCHOOL, _AT_SCHOOL = ("대", "고", "중", "초"), ("교수", "총장", "학장", "교장", "교사", "강사", "학생기자")
#: How words end that are part of a school's or an institute's name, and of no person's: "들보대 경제학과 교수".
_SCHOOLS = ("학과", "학부", "대학", "대학원", "대학교", "연구소", "연구원", "센터")


def _role_follows(words: list[str], at: int) -> bool:
    """Whether the word after this one, or the one after that, is a role and nothing but a role."""
    for word in words[at + 1 : at + 3]:
        kind = kind_of(word, True)[0]
        if word == "," or kind and not word.endswith(_SCHOOLS):
            return kind == "role"
    return False


def _kind_at(words: list[str], at: int, names: list[str]) -> tuple[str, str, str | None]:
    """What a word of a byline is, given the names before it and what follows."""
    word = words[at]
    if not names and sounds_like_an_office(words, at, SURNAMES):
        return "name", word, None
    if word in PAPERS_LIKE_NAMES and (names and words[at - 1] != "," or _name_follows(words, at)):
        return "", "", None
    return kind_of(word, bool(names))


def _name_follows(words: list[str], at: int) -> bool:
    """Whether a name stands right behind a word or behind the role there, perhaps with its own glued to it: "한겨레 하가람 기자", "한겨레 논설위원 하가람"."""
    kinds = [kind_of(word, False)[0] for word in words[at + 1 : at + 4]]
    return bool(kinds) and (kinds[0].startswith("name") or kinds[:2] == ["role", "name"] and kinds[2:] != ["role"])


def _last_name(names: list[str], employer: list[str]) -> tuple[list[str], list[str]]:
    """Several words like names without a comma: the last is the name, if what precedes is no list of names; one of two words is the name, wherever it stands."""
    if spaced := [name for name in names if "_" in name]:
        return spaced, employer
    return (names, employer) if len(names) <= 3 and all(len(n) == 3 for n in names) else (names[-1:], [*employer, *names[:-1]])


#: Whom texts name more often than they sign: their line is a byline only where bylines stand.
_OFFICIALS = ("대사", "장관", "차관")
