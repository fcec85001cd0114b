"""The label at a headline that stands in the text's own block is none of the text."""

import pytest

from newsparse import Article, parse
from tests.invented import KOREAN, KOREAN_TITLE, SENTENCES, URL

TITLE = "Eastmere rebuilds its bridge"
BODY = "".join(f"<p>{s}</p>" for s in SENTENCES)
JAPANESE = "".join(f"<p>{s}</p>" for s in ("市議会は月曜日、冬の嵐が来る前に古い港の橋を造り直すことを賛成多数で決めた。", "技術者たちは春から、七本の橋脚のうち二本が流れに足元を削られていると警告していた。", "費用は積立金から出し、この工事のために税を上げることはないと市長は述べた。"))


def posted(above: str = "", below: str = "", body: str = BODY, title: str = TITLE, language: str = "en") -> Article:
    return parse(f"<html lang={language}><title>{title}</title><main><article>{above}<h1>{title}</h1>{below}{body}</article></main></html>", URL)


@pytest.mark.parametrize("label", ["Opinion", "Analysis", "Exclusive", "Letters to the editor", "Tribune", "Kommentar", "Reportage", "Éditorial", "Harbour works", "Politics"])
@pytest.mark.parametrize("tag", ["p", "div", "h4"])
def test_a_line_of_a_few_words_above_the_headline(label: str, tag: str) -> None:
    article = posted(f"<{tag}>{label}</{tag}>")
    assert article.text == "\n\n".join(SENTENCES)
    assert article.title == TITLE


@pytest.mark.parametrize(("label", "kind"), [("Opinion", "opinion"), ("Analyse", "analysis"), ("Éditorial", "opinion"), ("Kommentar", "opinion"), ("[Kommentar]", "opinion")])
def test_a_kind_or_a_section_below_it(label: str, kind: str) -> None:
    article = posted(below=f"<p>{label}</p>")
    assert article.text == "\n\n".join(SENTENCES)
    assert article.kind == kind


@pytest.mark.parametrize("label", ["사설", "[사설]", "칼럼"])
def test_korean(label: str) -> None:
    article = posted(f"<p>{label}</p>", body="".join(f"<p>{s}</p>" for s in KOREAN), title=KOREAN_TITLE, language="ko")
    assert article.text == "\n\n".join(KOREAN)
    assert (article.kind, article.section) == ("opinion", label.strip("[]"))


@pytest.mark.parametrize("label", ["社説", "論説", "【社説】"])
def test_japanese(label: str) -> None:
    article = posted(f"<p>{label}</p>", body=JAPANESE, title="古い橋を造り直す", language="ja")
    assert article.text.startswith("市議会は")
    assert article.kind == "opinion"


@pytest.mark.parametrize(
    ("below", "body"),
    [
        ("<p>Eastmere harbour</p>", BODY),  # no kind and no section
        ("<h2>Analysis</h2>", BODY),  # heads a part
        ("", f"<p>Politics</p>{BODY}<p>Sport</p><p>The Eastmere eleven won by three goals to one on the new ground by the quay.</p>"),  # a survey
        ("<p>It is gone.</p>", BODY),  # a sentence
        ("", f"<p><b>France</b></p>{BODY}<p><b>Harbour towns</b></p>{BODY}"),  # parts of which one is called as a section is
        ("<p>市議会は月曜日に古い港の橋を造り直すことを決めた</p>", BODY),  # as wide as a sentence
    ],
)
def test_what_stays(below: str, body: str) -> None:
    article = posted(below=below, body=body)
    assert not any(removal.stripper == "kicker" for removal in article.removals)
