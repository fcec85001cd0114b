"""What papers of Europe and Latin America set their own way: sections, roles, cards of authors, labels of opinion, pictures for each screen."""

import json

import pytest

from newsparse import Article, Figure, parse

TEXT = "".join(
    f"<p>{sentence} {sentence.lower()}</p>"
    for sentence in (
        "Gemeinderat und Bauamt streiten seit dem Sommer über den Steg am See.",
        "Am Dienstag sagte die Kämmerin, dass die Kosten auf drei Millionen steigen.",
        "Im Februar soll ein Bescheid aus der Hauptstadt kommen, hieß es danach.",
        "Rund achtzig Zuhörer waren in die Aula gekommen, viele mit Badehandtuch.",
    )
)


def read(above: str = "", below: str = "", head: str = "", *, language: str = "de", host: str = "ostseebote.example", around: str = "{}") -> Article:
    body = around.format(TEXT + below)
    return parse(f"<html lang='{language}'><head>{head}</head><body><article><h1>Der Steg am See bleibt gesperrt</h1>{above}{body}</article></body></html>", f"https://www.{host}/lokales/steg-am-see-12345.html")


def ld(**stated: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "Der Steg am See bleibt gesperrt", **stated})}</script>'


def test_one_link_is_one_step_whatever_its_name_holds() -> None:
    trail = "<div class='breadcrumb'><ul><li><a href='/'>Accueil</a></li><li><a href='/faits-divers'>Faits divers - Justice</a></li></ul></div>"
    article = read(trail, head="<meta property='article:section' content='Faits divers - Justice'>", language="fr")
    assert (article.section, article.breadcrumbs) == ("Faits divers - Justice", ("Faits divers - Justice",))


@pytest.mark.parametrize(("language", "trail", "section"), [("cs", "<a href='/'>Zprávy od řeky</a> &gt; <a href='/domov/'>Domov</a>", "Domov"), ("sk", "<a href='/'>Domov</a> &gt; <a href='/sport/'>Šport</a>", "Šport")])
def test_news_of_the_country_is_no_start_page_behind_one(language: str, trail: str, section: str) -> None:
    article = read(f"<div class='breadcrumb'>{trail}</div>", head="<meta property='og:site_name' content='Zprávy od řeky'>", language=language)
    assert article.section == section


@pytest.mark.parametrize("role", ["Ledarskribent", "Urheilutoimittaja", "újságíró", "komentátorka", "redaktorius", "δημοσιογράφος", "Wetenschapsredacteur"])
def test_roles_of_more_languages(role: str) -> None:
    byline = f"<div class='byline'><a class='byline__name' href='/av/anna-berg'>Anna Berg</a><span class='byline__title'>{role}</span></div>"
    (author,) = read(byline, head=ld(author={"@type": "Person", "name": "Anna Berg"})).authors
    assert (author.name, author.role) == ("Anna Berg", role)


def test_a_card_of_lines_below_the_text_is_the_authors() -> None:
    card = "<p>ANNA BERG<br>Corresponsal de EL PUERTO<br>Puerto Claro<br><a href='mailto:annber@puerto.example'>annber@puerto.example</a></p>"
    article = read(below=card, head=ld(author={"@type": "Person", "name": "Anna Berg"}), language="es")
    assert "BERG" not in article.text
    assert article.authors[0].email == "annber@puerto.example"


@pytest.mark.parametrize(
    "line",
    [
        "Detta är en ledare. Hamnpostens ledarsida är oberoende liberal.",
        "Dette er en kronikk. Kronikken gir uttrykk for skribentens holdning.",
        "Audio generado con IA de Google",
        "Alle Nachrichten aus der Region lesen Sie auch in unserem kostenlosen Seen-Newsletter.",
    ],
)
def test_what_a_paper_says_of_itself_is_neither_deck_nor_text(line: str) -> None:
    article = read(f"<p class='preamble'>{line}</p>", f"<p>{line}</p>")
    assert line not in article.text
    assert line not in article.subtitles
    assert "Badehandtuch" in article.text


def test_an_analysis_of_something_is_text() -> None:
    line = "Detta är en analys av tio år vid sjön, och den visar att bryggan är dyr."
    assert line in read(below=f"<p>{line}</p>", language="sv").text


def test_whose_the_picture_is_that_leads_is_no_text() -> None:
    assert "Kiemelt" not in read(below="<p><em>Kiemelt kép: Lakatos Pál / 48.hu</em></p>", language="hu").text
    assert "Kiemelt kép" in read(below="<p>Kiemelt kép: a tó partján ma reggel senki sem járt. A víz hideg.</p>", language="hu").text


def test_a_lead_that_is_measured_is_a_deck() -> None:
    lead = "<div class='o-post__lead lead _ce_measure_widget'><p>Nach acht Jahren öffnet der Steg, sagt das Amt. Wir haben die Kämmerin gefragt.</p></div>"
    assert read(lead, around="<div class='post-body'>{}</div>").subtitles == ("Nach acht Jahren öffnet der Steg, sagt das Amt. Wir haben die Kämmerin gefragt.",)


def test_lines_of_a_greek_deck_in_one_heading_are_no_text() -> None:
    deck = "Δεν υπάρχουν τραυματίες - Η πολεοδομία είχε κρίνει το κτίριο επικίνδυνο από το 2019 - Δείτε φωτογραφίες"
    article = read(f"<h2>{deck}</h2>", head="<meta name='description' content='Δεν υπάρχουν τραυματίες - Η πολεοδομία είχε κρίνει το κτίριο επικίνδυνο από το 2019'>", language="el")
    assert article.subtitles == (deck,)
    assert "πολεοδομία" not in article.text


@pytest.mark.parametrize(
    ("sources", "shown"),
    [
        ("<source media='(max-width: 414px)' srcset='/a/414/steg.jpg'>", "/a/1200/steg.jpg"),  # for small screens alone
        ("<source media='(min-width: 600px)' srcset='/a/800/steg.jpg'><source media='(min-width: 1200px)' srcset='/a/1600/steg.jpg'>", "/a/1600/steg.jpg"),
        ("<source media='(max-width: 414px)' srcset='/a/414/steg.jpg 2000w'>", "/a/414/steg.jpg"),  # which says its width
    ],
)
def test_a_picture_is_the_one_for_large_screens(sources: str, shown: str) -> None:
    article = read(f"<figure><picture>{sources}<img src='/a/1200/steg.jpg' alt='Der Steg'></picture><figcaption>Der Steg am See</figcaption></figure>")
    figures = [block for block in article.body if isinstance(block, Figure)]
    assert [image.url for image in article.images] == [f"https://www.ostseebote.example{shown}"] and len(figures) <= 1


@pytest.mark.parametrize(("stated", "name"), [("Wydawnictwo Nad Rzeką Sp. z o. o.", "Ostsee Bote"), ("Verlag am See GmbH", "Ostsee Bote"), ("Seen Magazin", "Seen Magazin")])
def test_the_company_behind_a_paper_is_not_its_name(stated: str, name: str) -> None:
    article = read(head=ld(publisher={"@type": "Organization", "name": stated}) + "<meta property='og:site_name' content='Ostsee Bote'>", host="ostseebote.example")
    assert article.publisher is not None and article.publisher.name == name


def test_a_line_that_forbids_copies_is_whole() -> None:
    line = "COPYRIGHT © 2031 EL PUERTO Casa Editorial NIT. 860.001.022-7. Prohibida su reproducción total o parcial, así como su traducción a cualquier idioma sin autorización escrita de su titular"
    page = f"<html lang='es'><body><article><h1>El muelle sigue cerrado</h1>{TEXT}</article><footer><p>{line}. elpuerto.example todas las noticias principales de la costa y del mundo, día a día</p></footer></body></html>"
    assert parse(page, "https://elpuerto.example/muelle-1").copyright == line


def test_tags_over_the_headline_that_are_the_first_of_those_below_give_way() -> None:
    row = "<div class='tags'><a href='/tag/steg/'>Steg</a> <a href='/tag/see/'>See</a></div>"
    below = "<div class='tagsBottom'><span>Tags:</span><ul><li><a href='/tag/steg/'>Steg</a></li><li><a href='/tag/see/'>See</a></li><li><a href='/tag/bauamt/'>Bauamt</a></li></ul></div>"
    article = read(row, below, head="<meta name='keywords' content='Steg, See, Bauamt, Gemeinderat'>")
    assert set(article.tags) >= {"Steg", "See", "Bauamt"}


def test_authors_in_a_list_each_with_a_desk_are_no_deck() -> None:
    authors = "<ul><li><div><span>Joost Kramerius</span><span>redacteur Economie</span></div></li><li><div><span>Femke de Waal</span><span>verslaggever</span></div></li></ul>"
    article = read(authors, language="nl")
    assert [(author.name, author.role) for author in article.authors] == [("Joost Kramerius", "redacteur Economie"), ("Femke de Waal", "verslaggever")]
    assert article.subtitles == ()


def test_whoever_took_the_picture_wrote_no_article() -> None:
    picture = "<div class='main-image'><img src='/a/tiltas-1.jpg' alt=''><div class='photo-info'><span class='photo-title'>Tiltas po audros</span> <span class='photo-author'>Aurimo Šležo / 48min nuotr.</span></div></div>"
    byline = "<div class='author-info'><span class='author-name'>Rasa Kontrimienė</span></div>"
    amid = "<div class='image-wrap'><img src='/a/suolas-2.jpg' alt=''><div class='photo-author'>Savivaldybės nuotr./Suolas Nemirsetoje</div></div>"
    article = read(byline + picture, amid + TEXT, language="lt")
    assert [author.name for author in article.authors] == ["Rasa Kontrimienė"]
    assert [(image.caption, image.credit) for image in article.images] == [("Tiltas po audros", "Aurimo Šležo / 48min"), ("Suolas Nemirsetoje", "Savivaldybės")]


def test_an_agency_that_touches_a_caption_is_its_credit() -> None:
    picture = "<figure><img src='/image/1063001/960x540a.jpg' alt=''><figcaption>Schepen voor de sluis<span class='sc-5e'>ANP</span></figcaption></figure>"
    article = read(picture, head="<meta property='og:image' content='/image/1063001/1200x675a.jpg'>", language="nl")
    assert [(image.caption, image.credit) for image in article.images] == [("Schepen voor de sluis", "ANP")]


def test_a_caption_of_two_words_before_a_slash_is_one() -> None:
    (image,) = read("<figure><img src='/a/depou-1.jpg'><figcaption>Depoul Dudești / Sursa foto: STB</figcaption></figure>", language="ro").images
    assert (image.caption, image.credit) == ("Depoul Dudești", "STB")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("RND/ta/wo", "de"),
        ("KNA/sv", "de"),
        ("Imate važnu priču? Javite se na desk@index.example ili klikom ovdje.", "hr"),
        ("Якщо ви знайшли помилку в тексті, виділіть її мишкою і натисніть Ctrl + Enter", "uk"),
    ],
)
def test_what_ends_a_text_and_is_none(line: str, language: str) -> None:
    assert line not in read(below=f"<p>{line}</p>", language=language).text


def test_headings_of_several_decks_are_no_text() -> None:
    decks = "<h2 class='ft-mol-subtitle'>El Concello prevé retirar 46 árboles de la calle Baiona para ampliar la acera</h2><h2 class='ft-mol-subtitle'>La plataforma vecinal reúne 3.200 firmas en cuatro días</h2>"
    article = read(decks, language="es")
    assert len(article.subtitles) == 2
    assert "árboles" not in article.text and "firmas" not in article.text


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("Raúl, con la torta. (Gentileza vecinos de Alberdi)", "Raúl, con la torta.", "vecinos de Alberdi"),
        ("Il molo (per gentile concessione di Ada Rossi)", "Il molo", "Ada Rossi"),
        ("Papiniidu sild. Autor/allikas: Urmas Luik / Jõeleht", "Papiniidu sild.", "Urmas Luik / Jõeleht"),
    ],
)
def test_captions_with_courtesies_and_sources(said: str, caption: str, credit: str) -> None:
    (image,) = read(f"<figure><img src='/a/torta-1.jpg'><figcaption>{said}</figcaption></figure>", language="es").images
    assert (image.caption, image.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        ("<p>El autor es economista y profesor de finanzas públicas.</p><p>Esta es una columna de opinión. Las expresiones aquí vertidas son responsabilidad únicamente de quien la firma y no necesariamente reflejan la postura editorial.</p>", "es"),
        ("<h3>Verder lezen?</h3><p>Neem een abonnement en lees onbeperkt.</p>", "nl"),
        ("<p>Allikas: Aktuaalne kaamera</p><p>Hea lugeja, näed uudistes viga või oskad täiendada? Kirjuta meile.</p>", "et"),
    ],
)
def test_what_stands_below_a_text_in_three_papers(lines: str, language: str) -> None:
    more = "".join(f"<p>Der {part} des Stegs wurde nach dem Krieg gebaut und zuletzt vor zwanzig Jahren erneuert, wie das Amt {part}seitig sagt.</p>" for part in ("Nordteil", "Ostteil", "Westteil"))
    article = read(below=more + lines, language=language)
    assert article.text.endswith("wie das Amt Westteilseitig sagt.")


def test_a_sign_behind_the_number_of_an_issue_begins_the_line() -> None:
    page = f"<html lang='es'><body><article><h1>El muelle sigue cerrado</h1>{TEXT}</article><footer><p>Dirección Nacional del Derecho de Autor: 12345678 - Edición Nro. 9.812 - © 2031 La Voz del Puerto S.A.</p></footer></body></html>"
    assert parse(page, "https://elpuerto.example/muelle-1").copyright == "© 2031 La Voz del Puerto S.A."


def test_an_agency_and_a_name_in_capitals_behind_a_bar() -> None:
    (image,) = read("<figure><img src='/a/psomi-1.jpg'><figcaption>Φούρνος στην Κυψέλη <span>| ΕΥΡΩΝΕΑ / ΣΩΤΗΡΗΣ ΔΗΜΑΣ</span></figcaption></figure>", language="el").images
    assert (image.caption, image.credit) == ("Φούρνος στην Κυψέλη", "ΕΥΡΩΝΕΑ / ΣΩΤΗΡΗΣ ΔΗΜΑΣ")


def test_a_company_keeps_its_full_stop_and_a_lead_picture_its_line() -> None:
    article = read("<figure><img src='/a/hid-1.jpg'><figcaption>Látványterv a hídról. Forrás: Hídépítő Zrt.</figcaption></figure>", "<p>Borítókép: Látványterv a hídról (Forrás: Hídépítő Zrt.)</p>", language="hu")
    assert [(image.caption, image.credit) for image in article.images] == [("Látványterv a hídról.", "Hídépítő Zrt.")]
    assert "Borítókép" not in article.text


@pytest.mark.parametrize(("line", "count"), [("31 коментара", 31), ("Komentarai (22)", 22), ("7 komentarjev", 7), ("12 komentāri", 12)])
def test_comments_of_more_languages(line: str, count: int) -> None:
    assert read(f"<p><a href='#comments'>{line}</a></p>").comment_count == count


def test_a_menu_in_cyrillic_names_the_section_of_an_address() -> None:
    page = f"<html lang='bg'><body><header><ul><li><a href='/bulgaria/'>България</a></li><li><a href='/sviat/'>Свят</a></li></ul></header><article><h1>Мостът остава затворен</h1>{TEXT}</article></body></html>"
    assert parse(page, "https://www.vestnik.example/bulgaria/2031/11/04/3985512_mostut/").section == "България"
