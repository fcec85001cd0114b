"""What buttons and links of a page say: told from text as a whole line, in every language."""

import time

import pytest

import newsparse
from newsparse.grammar.to_readers.controls import CONTROLS, is_control, lists_tags
from tests.invented import SENTENCES, read


@pytest.mark.parametrize(
    "line",
    [
        "Share this article", "Share on Facebook", "Listen to this article", "Copy link", "Report a typo", "Found a mistake?", "See an error on the map of ours? Let us know", "Har du hittat fel i artikeln? Mejla oss", "Spotted a mistake in this story? Tell us", "Vous avez trouvé une erreur ? Signalez-la nous", "Har du fundet en fejl? Skriv til os", "Artikel teilen", "Auf Facebook teilen", "Kommentar schreiben", "Fehler gefunden? Jetzt melden",
        "Partager sur Facebook", "Réagir à cet article", "Compartir en WhatsApp", "Copiar enlace", "Compartilhe no WhatsApp", "Deixe um comentário", "Condividi su Facebook", "Segnala un errore",
        "Deel dit artikel", "Schrijf je in voor onze nieuwsbrief", "Dela artikeln", "Skriv ut", "Del på Facebook", "Tilmeld dig vores nyhedsbrev", "Jaa artikkeli", "Tilaa uutiskirje", "Udostępnij na Facebooku", "Zgłoś błąd",
        "Sdílet článek", "Vstoupit do diskuse", "Megosztás", "Iratkozz fel hírlevelünkre", "Distribuie articolul", "Поделиться", "Если вы нашли ошибку, выделите фрагмент и нажмите Ctrl+Enter", "Поділитися у Facebook",
        "Paylaş", "Bizi Google Haberler'de takip edin", "Κοινοποίηση", "Bagikan ke Facebook", "Chia sẻ lên Facebook", "シェアする", "←ニュース一覧へ", "この記事は約3分で読めます", "分享到微信", "分享到：微信 微博", "打印", "شارك على فيسبوك", "نسخ الرابط", "शेयर करें", "링크 복사", "댓글 쓰기",
        "Be the first to comment", "Comments are closed.", "Schreibe als erstes einen Kommentar!", "Soyez le premier à commenter", "Sé el primero en comentar", "첫 댓글을 남겨주세요", "最初のコメントを書く", "View all comments (5)",
        "Comments (5)", "5 Kommentare", "コメント（5）", "댓글 5", "▶ Share", "TEILEN", "… Imprimer",
    ],
)  # fmt: skip
def test_controls(line: str) -> None:
    assert is_control(line)
    assert line not in read(inside=f"<p>{line}</p>").text


@pytest.mark.parametrize(
    "line",
    [
        "Share your story with us, said the mayor.", "Listen to your body.", "Print money", "Found an error in the bridge that nobody had seen", "See an error on your credit report? Dispute it in writing.", "Har du sett Felicia i nya serien? Nu är hon här.", "Teilen ist schwer", "Compartilhar dados com terceiros", "Suivez le guide", "分享经验", "Dela lika", "Del av en plan", "Del 2", "Deel 1", "Ricevi notizie dal fronte", "Печать на ткани",
        "Comments are closed to nobody", "5 comments on a bridge that nobody wanted were heard in the hall", "Save the whales", "Stampa e potere", "打印机的历史", "",
    ],
)  # fmt: skip
def test_sentences_and_headings_are_none(line: str) -> None:
    assert not is_control(line)


def test_a_list_and_a_heading_of_such_words_stay() -> None:
    text = read(inside="<h2>Print</h2><p>The button prints what the page shows, said the maker of the machine in his letter to the editor.</p><ul><li>Print</li><li>Save for later</li></ul><p>Both take a while.</p>").text
    assert "Print\n\nThe button" in text


@pytest.mark.parametrize("line", ["Tags: harbour, bridge", "Schlagwörter: Hafen, Brücke", "タグ：港、橋", "Теги: порт, мост", "Etiquetas: puerto"])
def test_lines_of_tags(line: str) -> None:
    assert lists_tags(line)
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    article = newsparse.parse(f"<html><head><title>Eastmere rebuilds its bridge</title></head><body><article><h1>Eastmere rebuilds its bridge</h1>{text}<p>{line}</p></article></body></html>", min_probability=0)
    assert article.text == "\n\n".join(SENTENCES)


@pytest.mark.parametrize("line", ["Topics: what the council spoke of on Monday evening.", "Tags", "The bridge: a history", "Tags:"])
def test_other_lines_with_a_colon(line: str) -> None:
    assert not lists_tags(line)


def test_every_phrase_is_found_by_its_first_two_characters() -> None:
    for phrase in CONTROLS.phrases:
        start = phrase[:4].replace("\\", "")[:3]
        assert not set(start[:2]) & set(".[?*+|^${("), phrase
        assert start[2:] not in ("?", "*", "{"), phrase


def test_long_lines_take_no_time() -> None:
    start = time.process_time()
    for phrase in CONTROLS.phrases:
        word = phrase.split("(")[0].split("[")[0].split("\\")[0].split("?")[0].split(".")[0]
        is_control((word + " a" * 70)[:130])
        is_control(word * 10_000)
    assert time.process_time() - start < 2
