"""The account of a place stays among its address, its telephone and its hours; a paper's own goes."""

import pytest

from newsparse import parse
from newsparse.body.stripping.place_facts import _HOURS, _REACHED
from tests.invented import KOREAN, KOREAN_TITLE, read


def last(lines: list[str]) -> list[str]:
    article = read(inside="", after="")
    whole = "".join(f"<p>{text.text}</p>" for text in article.body if hasattr(text, "text")) + "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html lang='en'><head><title>A café at the bridge</title></head><body><main><article><h1>A café at the bridge</h1><div>{whole}</div></article></main></body></html>"
    return [text for block in parse(page).body if (text := getattr(block, "text", ""))][len(article.body) :]


@pytest.mark.parametrize("account", ["Instagram @cafeostwind", "Instagram: @cafeostwind", "Facebook: @cafeostwind"])
@pytest.mark.parametrize(
    "facts",
    [
        ["Café Ostwind, 12 Mill Lane, Eastmere", "Phone: 020 5550 1234", "Open Tuesday to Sunday, 9 am to 6 pm"],
        ["Address: 12 Mill Lane", "Hours: 9 am–6 pm"],
        ["Adresse: Mühlgasse 12", "Di bis So: 9–18 Uhr"],
    ],
)
def test_an_account_among_facts_stays(facts: list[str], account: str) -> None:
    assert last([*facts, account]) == [*facts, account]


@pytest.mark.parametrize("lines", [["Instagram @eastmerepost"], ["Phone: 020 5550 1234", "Twitter: @eastmerepost"]])
def test_a_papers_own_goes(lines: list[str]) -> None:
    assert lines[-1] not in last(lines)


def test_the_telephone_of_a_place_stays_in_korean() -> None:
    facts = ("주소 가온군 강변로 12", "전화 02-555-1234", "영업시간 화~일 9:00~18:00", "인스타그램 @cafeostwind")
    text = "".join(f"<p>{line}</p>" for line in (*KOREAN, *facts))
    page = f"<html lang='ko'><head><title>{KOREAN_TITLE}</title></head><body><main><article><h1>{KOREAN_TITLE}</h1><div>{text}</div></article></main></body></html>"
    assert [getattr(block, "text", "") for block in parse(page).body][-4:] == list(facts)


@pytest.mark.parametrize("line", ["Open daily, 9 to 6", "Öffnungszeiten: Di–So 9–18 Uhr", "Mon–Fri: 9–5", "영업시간 9:00", "営業時間：10:00"])
def test_hours(line: str) -> None:
    assert _HOURS.match(line) and not _REACHED.match(line)


@pytest.mark.parametrize("line", ["Opening the bridge took 9 years", "Hourly wages rose by 9%", "Monday's vote was 9 to 6"])
def test_no_hours(line: str) -> None:
    assert not _HOURS.match(line)


@pytest.mark.parametrize("line", ["Phone: 020 5550 1234", "Adresse: Mühlgasse 12", "전화 02-555-1234", "020 5550 1234", "Tickets: 9 crowns"])
def test_how_it_is_reached(line: str) -> None:
    assert _REACHED.match(line) and not _HOURS.match(line)
