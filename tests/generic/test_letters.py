"""Who signs a letter to the editor, and what stands below the name."""

import pytest

from newsparse import Article, parse
from tests.invented import URL

LETTER = (
    "I was sorry to read in your paper of Tuesday that the harbour wall is to be raised by two metres, for the quay will lose its view.",
    "The engineers who advised the council have not, I believe, stood on the quay on a summer evening, when half the town is there.",
    "There are other means of holding back the sea, and some of them cost less than nine million pounds, as our neighbours have shown.",
)


def letter(signed: str, title: str = "Letter: The view from the quay", opening: str = "") -> Article:
    text = "".join(f"<p>{s}</p>" for s in LETTER)
    return parse(f"<html lang=en><title>{title}</title><article><h1>{title}</h1>{opening}{text}{signed}</article>", URL)


@pytest.mark.parametrize(
    "signed",
    [
        "<p>Ann Field</p>", "<p>Ann Field<br>Quay Street, Northbridge</p>", "<p>Ann Field</p><p>Northbridge</p>", "<p><strong>Ann Field, Northbridge</strong></p>",
        "<p>Yours faithfully,</p><p>Ann Field</p><p>Chair, Quay Residents Association</p>",
    ],
)
@pytest.mark.parametrize(("title", "opening"), [("Letter: The view from the quay", ""), ("The view from the quay", "<p>Dear Editor,</p>")])
def test_a_letter_is_signed_below(signed: str, title: str, opening: str) -> None:
    article = letter(signed, title, opening)
    assert [author.name for author in article.authors] == ["Ann Field"]
    assert article.text.endswith(LETTER[-1])


@pytest.mark.parametrize("signed", ["<p>Ann Field is wrong.</p>", "<p>Great View</p><ul><li>Long walls</li></ul>", "<p>See also the plans that the council has laid out.</p>"])
def test_what_is_no_signature(signed: str) -> None:
    article = letter(signed)
    assert not article.authors
    assert len(article.text) > len("\n\n".join(LETTER))


def test_a_name_below_any_other_text_signs_nothing() -> None:
    assert not letter("<p>Ann Field</p><p>Northbridge</p>", "The view from the quay").authors


@pytest.mark.parametrize(
    ("opening", "is_letter"),
    [
        ("Sir, the quay is lost.", True), ("Sir – The quay is lost", True), ("Editor: The quay is lost", True), ("Madam", True), ("Sehr geehrter Herr Roe,", True),
        ("Sir Jan Roe has said he will stay, come what may", False), ("Sir Jan Roe faces revolt", False), ("Editor-in-chief Jan Roe, 61, leaves", False), ("Editor", False),
    ],
)  # fmt: skip
def test_how_a_letter_opens(opening: str, is_letter: bool) -> None:
    article = letter("<p>Ann Field</p><p>Northbridge</p>", "The view from the quay", f"<p>{opening}</p>")
    assert [author.name for author in article.authors] == ["Ann Field"] * is_letter


def test_several_letters_are_by_none_of_those_who_sign() -> None:
    letters = "".join(f"<h3>On the bridge</h3><p>Sir, {sentence[0].lower()}{sentence[1:]}</p><p><b>{name}</b><br>Eastmere</p>" for sentence, name in zip(LETTER, ("Harold Finch", "Margaret Oakes", "Peter Lund"), strict=False))
    article = parse(f"<title>Letters to the editor</title><article><h1>Letters to the editor</h1>{letters}</article>", URL)
    assert article.authors == ()
    assert "Margaret Oakes" in article.text


def test_letters_below_headings_are_by_none_of_those_who_sign() -> None:
    letters = "".join(f"<h3>On the bridge</h3><p>{text}</p><p><em>{name}. Eastmere</em></p>" for text, name in zip(LETTER, ("Ana Robles", "Pedro Luna", "Eva Campo"), strict=True))
    article = parse(f"<title>Cartas al director</title><article><h1>Cartas al director</h1>{letters}</article>", URL)
    assert article.authors == ()
