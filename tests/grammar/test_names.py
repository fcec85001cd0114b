"""Bylines of invented people, as newspapers write them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings, strategies as st

from newsparse.article import Author
from newsparse.generic.byline import metadata as byline_metadata
from newsparse.generic.byline.shown import (
    displayed as byline_displayed,
    introduced as byline_introduced,
    links as byline_links,
    places as byline_places,
)
from newsparse.grammar.bylines import bywords, east_asian_names, korean_names, latin_names, names, newsrooms
from newsparse.grammar.bylines.author_nodes import read_author_node
from newsparse.grammar.bylines.names import is_byline, parse_byline, read_byline
from newsparse.regex import Uncompiled
from tests.examples import examples

NAMES = [
    ("By Jane Doe", "en", ["Jane Doe"]),
    ("By Jane Doe and John Roe, Staff Writers", "en", ["Jane Doe", "John Roe"]),
    ("Jane Doe, John Roe and Ann Poe in Berlin", "en", ["Jane Doe", "John Roe", "Ann Poe"]),
    ("Jane Doe Staff Writer", "en", ["Jane Doe"]),
    ("Senior Editor Jane Doe", "en", ["Jane Doe"]),
    ("Dr. Jane Doe, MD", "en", ["Dr. Jane Doe"]),
    ("Jane Doe | Updated March 3, 2024", "en", ["Jane Doe"]),
    ("Published August 7, 2023 by Jane Doe", "en", ["Jane Doe"]),
    ("By Jane Doe 5 min read", "en", ["Jane Doe"]),
    ("Words: Mina Seo", "en", ["Mina Seo"]),
    ("Written by Jane Doe Medically reviewed by John Roe", "en", ["Jane Doe"]),
    ("Kyle O'Neil-Smith", "en", ["Kyle O'Neil-Smith"]),
    ("Von Jan Müller und Eva Groß", "de", ["Jan Müller", "Eva Groß"]),
    ("Von Miller", "en", ["Von Miller"]),
    ("Par Jean Dupont, correspondant à Berlin", "fr", ["Jean Dupont"]),
    ("Por Ana López y Luis Gil", "es", ["Ana López", "Luis Gil"]),
    ("Di Mario Rossi", "it", ["Mario Rossi"]),
    ("Door Jan de Vries", "nl", ["Jan de Vries"]),
    ("od Petra Nováková", "cs", ["Petra Nováková"]),
    ("Autor: Jan Kowalski", "pl", ["Jan Kowalski"]),
    ("Автор: Иван Петров", "ru", ["Иван Петров"]),
    ("김하늘 기자", "ko", ["김하늘"]),
    ("김하늘·이바다 기자", "ko", ["김하늘", "이바다"]),
    ("김하늘, 이바다 기자", "ko", ["김하늘", "이바다"]),
    ("김하늘 기자 외 1명", "ko", ["김하늘"]),
    ("김하늘기자", "ko", ["김하늘"]),
    ("/김하늘 기자", "ko", ["김하늘"]),
    ("[서울=가상통신]김하늘 기자 =", "ko", ["김하늘"]),
    ("(서울=가상통신) 김하늘 기자 = 가상의 도시에서", "ko", ["김하늘"]),
    ("파리=김하늘 특파원", "ko", ["김하늘"]),
    ("[ 김하늘 / sky@example.kr ]", "ko", ["김하늘"]),
    ("YTN 김하늘 (sky@example.kr)", "ko", ["김하늘"]),
    ("디지털뉴스팀", "ko", ["디지털뉴스팀"]),
    ("記者 王小明", "zh", ["王小明"]),
    ("文/王小明", "zh", ["王小明"]),
    ("山田太郎記者", "ja", ["山田太郎"]),
    ("取材・文=山田太郎", "ja", ["山田太郎"]),
    ("The Editorial Board", "en", ["The Editorial Board"]),
    ("Center for Drug Evaluation and Research", "en", ["Center for Drug Evaluation and Research"]),
    ("dpa", "de", ["dpa"]),
    ("Anna & Bela", "en", ["Anna", "Bela"]),
    ("Written By Anna and Bela", "en", ["Anna", "Bela"]),
    ("Jane Doe Senior Politics Editor, The Sample Post", "en", ["Jane Doe"]),
    ("Guide by Jane Doe Former Deputy Tech Editor", "en", ["Jane Doe"]),
    ("Jane Doe, Master Horticulturalist & Garden Educator", "en", ["Jane Doe"]),
    ("Jane Doe, Executive Editor, Sample Women's Watch", "en", ["Jane Doe"]),
    ("Jane Doe SAMPLE TODAY", "en", ["Jane Doe"]),
    ("Jane Doe Jane Doe", "en", ["Jane Doe"]),
    ("By Jane Doe For Sampleonline", "en", ["Jane Doe"]),
    ("By the Sample Team 2–3 minutes", "en", ["the Sample Team"]),
    ("Von SAMPLE-Online-Experte Jan Müller", "de", ["Jan Müller"]),
    ("Eine Kolumne von Jan Müller", "de", ["Jan Müller"]),
    ("By Jane Doe in Project Management", "en", ["Jane Doe"]),
    ("Leitender Wirtschaftsredakteur", "de", []),
    ("Red.", "de", ["Red."]),
    ("投稿者 Jane Doe", "ja", ["Jane Doe"]),
    ("文● ヤマダ／サンプル編集部", "ja", ["ヤマダ", "サンプル編集部"]),
    ("記者王小明／即時報導", "zh", ["王小明"]),
]
NO_NAMES = [
    "https://facebook.example/jane", "Follow", "View profile", "Read more articles", "Last updated on Nov 4, 2023",
    "Share", "5 min read", "@janedoe", "jane@example.com", "", "   ", "admin", "2024-01-02", "{{author}}",
    "Edited by Jane Doe", "Reviewed by John Roe", "Alle Beiträge", "Zur Person Alle Artikel", "Social Links for Jane Doe",
    "Senior Life", "CC BY", "No Author", "Zur Artikelübersicht",
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "expected"), NAMES)
def test_names_of_a_byline(text: str, language: str, expected: list[str]) -> None:
    assert [author.name for author in read_byline(text, language=language)] == expected


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_is_no_name(text: str) -> None:
    assert read_byline(text, language="en") == ()


def test_roles_addresses_and_employers_are_apart() -> None:
    (author,) = read_byline("스포츠가상 김하늘 인턴기자 sky@example.kr", language="ko")
    assert author == Author(name="김하늘", role="인턴기자", email="sky@example.kr", organization="스포츠가상")
    (author,) = read_byline("By Jane Doe, Associated Press", language="en")
    assert (author.name, author.organization) == ("Jane Doe", "Associated Press")
    first, second = read_byline("Jane Doe and John Roe, Staff Writers", language="en")
    assert first.role == second.role == "Staff Writers"
    (author,) = read_byline("[서울=가상통신]김하늘 기자 =", language="ko")
    assert author.organization == "가상통신"
    (author,) = read_byline("순천·광양 김하늘 기자", language="ko")
    assert (author.name, author.organization) == ("김하늘", None)


def test_an_employer_after_a_role_is_no_second_author() -> None:
    (author,) = read_byline("Jane Doe, Executive Editor, Sample Women's Watch", language="en")
    assert (author.role, author.organization) == ("Executive Editor", "Sample Women's Watch")
    first, second = read_byline("By Jane Doe and John Roe / Sample Shimbun Staff Writers", language="en")
    assert (first.name, second.name, second.organization) == ("Jane Doe", "John Roe", "Sample Shimbun")
    (author,) = read_byline("Jane Doe SAMPLE TODAY", language="en")
    assert author.organization == "SAMPLE TODAY"
    (author,) = read_byline("Jane Doe (Sampleton, bureau of Europe)", language="en")
    assert author.organization is None


def test_newsrooms_are_organisations() -> None:
    for text in ("Agenzia Esempio", "Der Beispielbote", "Sample-Archiv", "esempio.it", "PAVYZDYS.lt", "Beispiel online", "AFP", "Reuters", "디지털뉴스팀", "The Editorial Board", "編集部"):
        assert [a.kind for a in read_byline(text)] == ["organization"], text
    assert [a.kind for a in read_byline("Jane Doe")] == ["person"]


@pytest.mark.parametrize("line", ["{}", "By {}", "by: {}"])
@pytest.mark.parametrize("name", ["Harbour Foods, Inc.", "Ann Onym, LLC", "Ann Onym, Co.", "Ann Onym Co.", "Lind & Roe, Inc.", "Sample Press Co., Ltd.", "Beispiel GmbH & Co. KG"])
def test_a_company_signs_without_what_introduces_it(line: str, name: str) -> None:
    (author,) = read_byline(line.format(name), language="en")
    assert (author.name, author.kind) == (name, "organization")


@pytest.mark.parametrize("line", ["By Ann Onym, PhD", "By Ann Onym, Harbour Foods Inc.", "By Ann Onym, Co-Editor"])
def test_what_stands_behind_a_name_makes_no_company_of_it(line: str) -> None:
    (author,) = read_byline(line, language="en")
    assert (author.name, author.kind) == ("Ann Onym", "person")


def test_author_nodes_of_any_shape() -> None:
    def named(node: object) -> list[str]:
        return [author.name for author in read_author_node(node)]

    assert named("Jane Doe, John Roe") == ["Jane Doe", "John Roe"]
    assert named([{"@type": "Person", "name": "Jane Doe"}, "John Roe"]) == ["Jane Doe", "John Roe"]
    assert named({"name": ["Jane Doe", "John Roe"]}) == ["Jane Doe", "John Roe"]
    assert named({"@type": "Person", "name": "https://example.com/jane"}) == []
    assert named({"@type": "Person", "name": {"@value": "Jane Doe"}}) == ["Jane Doe"]
    assert named(None) == named(7) == named({}) == []
    (author,) = read_author_node(
        {"@type": "Person", "name": "Jane Doe", "url": "https://example.com/jane", "jobTitle": "Editor",
         "email": "mailto:jane@example.com", "worksFor": {"name": "The Sample"}}
    )  # fmt: skip
    assert author.role == "Editor" and author.email == "jane@example.com" and author.organization == "The Sample"
    assert author.url == "https://example.com/jane"
    (author,) = read_author_node({"@type": "Organization", "name": "Doe & Doe"})
    assert (author.name, author.kind) == ("Doe & Doe", "organization")
    (author,) = read_author_node({"@type": "Organization", "name": "Sample Planet"})
    assert author.kind == "organization"


@pytest.mark.parametrize(
    "text", ["By Jane Doe", "김하늘 기자 sky@example.kr", "/김하늘 기자", "Von Jan Müller", "[서울=가상통신] 김하늘 기자 ="]
)
def test_a_segment_that_is_only_a_byline(text: str) -> None:
    assert is_byline(text, (), "de" if text.startswith("Von") else None)


def test_a_german_quotation_in_a_role_is_not_closed_by_an_english_sign() -> None:
    (author,) = parse_byline("Anna Muster, Redakteurin „Stadt“ und „Land“", "de", trusted=True).authors
    assert "”" not in (author.role or "")


@pytest.mark.parametrize(
    "text",
    ["By Jane Doe the river rose last night and took the bridge", "기자회견이 열렸다", "김하늘 기자가 현장을 다녀왔다",
     "Jane Doe", "The mayor said no.", ""],
)  # fmt: skip
def test_a_segment_that_is_more_than_a_byline(text: str) -> None:
    assert not is_byline(text)


def test_a_bare_name_is_a_byline_of_its_author() -> None:
    assert is_byline("Jane Doe", (Author(name="Jane Doe"),))
    assert is_byline("Jane Doe, Staff Writer", (Author(name="Jane Doe", role="Staff Writer"),))
    assert not is_byline("Jane Doe won the race", (Author(name="Jane Doe"),))


@settings(max_examples=examples(150))
@given(st.text(max_size=400), st.sampled_from([None, "en", "ko", "ja", "zh-TW", "de", "xx"]))
def test_never_raises_and_names_are_clean(text: str, language: str | None) -> None:
    for author in (*read_byline(text, language=language), *read_author_node({"name": text}, language=language)):
        assert author.name.strip() == author.name != ""
        assert "@" not in author.name and "://" not in author.name
    is_byline(text, (), language)


@settings(max_examples=examples(150))
@given(st.recursive(st.none() | st.text(max_size=30) | st.integers() | st.booleans(),
       lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
           st.sampled_from(["name", "url", "@type", "email", "jobTitle", "worksFor", "@graph", "givenName"]), inner, max_size=5),
       max_leaves=12))  # fmt: skip
def test_any_json_is_read(node: object) -> None:
    read_author_node(node)


_GIVEN = st.sampled_from(["Jane", "Omar", "Zoë", "Anna-Lena", "J."])
_FAMILY = st.sampled_from(["Doe", "O'Neil", "Müller", "de Vries", "García"])


@settings(max_examples=examples(80))
@given(_GIVEN, _FAMILY, st.sampled_from(["", ", Staff Writer", " jane@example.com", " | 3 min read", " https://example.com/x"]))
def test_a_name_keeps_nothing_of_what_follows(given_name: str, family: str, after: str) -> None:
    assert [a.name for a in read_byline(f"By {given_name} {family}{after}", language="en")] == [f"{given_name} {family}"]


PATTERNS = [
    value for module in (bywords, east_asian_names, korean_names, latin_names, names, newsrooms,
                   byline_displayed, byline_introduced, byline_links, byline_metadata, byline_places)
    for value in vars(module).values() if isinstance(value, Uncompiled)
]  # fmt: skip
HOSTILE = ["a", " ", "@", "a@", "가", "(", "by ", "1", "一", ", ", "a."]


@pytest.mark.slow
@pytest.mark.parametrize("hostile", HOSTILE, ids=repr)
def test_no_pattern_backtracks(hostile: str) -> None:
    text = hostile * (10_000 // len(hostile))
    for pattern in PATTERNS:
        started = time.process_time()
        pattern.search(text)
        assert time.process_time() - started < 0.5, pattern.pattern
    started = time.process_time()
    read_byline(text * 10)
    is_byline(text * 10)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize("name", ["नदीपुर ब्यूरो", "न्यूज डेस्क", "Haber Merkezi", "Landratsamt Hafenstadt", "Auswärtiges Amt"])
def test_desks_and_offices_of_more_languages(name: str) -> None:
    assert newsrooms.is_newsroom(name)
    assert not newsrooms.is_newsroom("Mara Amtsberg")


def test_where_a_writer_reports_from_is_no_writer() -> None:
    from newsparse.grammar.bylines.names import parse_byline

    assert [author.name for author in parse_byline("Por Joana Prado, de Areal").authors] == ["Joana Prado"]
    assert [author.name for author in parse_byline("Por Joana Prado, Davi de Areal").authors] == ["Joana Prado", "Davi de Areal"]


def test_a_sentence_that_begins_with_by_names_nobody() -> None:
    assert not parse_byline("By morning the store had gone. The cheeses were found over the next month.", "en").authors
    assert [author.name for author in parse_byline("By St. Alban News Service", "en").authors] == ["St. Alban News Service"]


@pytest.mark.parametrize("sign", "·⋅|")
def test_an_office_between_signs_is_the_role(sign: str) -> None:
    (author,) = parse_byline(f"By Mara Amtsberg {sign} Senior Review Analyst {sign} Updated March 5, 2031", "en").authors
    assert (author.name, author.role) == ("Mara Amtsberg", "Senior Review Analyst")


@pytest.mark.parametrize("role", ['журналіст відділу "Суспільство"', "журналіст відділу «Суспільство»", "журналіст"])
def test_a_role_that_ends_in_a_quotation_keeps_its_sign(role: str) -> None:
    (author,) = parse_byline(f"Остап Дзюбак, {role}", "uk", trusted=True).authors
    assert (author.name, author.role) == ("Остап Дзюбак", role)


def test_a_correspondent_of_a_district_is_a_desk() -> None:
    assert newsrooms.is_newsroom("খুলনা প্রতিনিধি") and not newsrooms.is_newsroom("রহিমা খাতুন")
    assert [a.name for a in parse_byline("เรียบเรียง: พิมพ์ใจ สุขสันต์", "th").authors] == ["พิมพ์ใจ สุขสันต์"]
