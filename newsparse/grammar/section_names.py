"""What newspapers call their sections: words that alone over a headline say where an article stands, and not what it is about."""

from __future__ import annotations

from newsparse.grammar.headline import headline_keys

SECTION_NAMES = headline_keys(
    # English
    "News|Latest News|Breaking News|Top News|Top Stories|Politics|World|World News|US News|UK News|National|Nation|Nation & World|Nation/World|International|Local|Local News|Regional|Business|Business News|Economy|Finance|Markets|Money|Companies|Personal Finance|Real Estate|Property|Energy|Environment|Climate|Science|Tech|Technology|Health|"
    "Health & Wellness|Education|Sport|Sports|Football|Soccer|Cricket|Tennis|Golf|Rugby|Basketball|Baseball|Hockey|Racing|Motorsport|Boxing|Culture|Arts|Arts & Culture|Arts & Entertainment|Entertainment|Entertainment News|Music|Film|Movies|Television|TV|Books|Theatre|Theater|Media|Fashion|Beauty|Style|Fashion & Beauty|Lifestyle|Life|Life & Style|"
    "Living|Food|Food & Drink|Recipes|Travel|Home & Garden|Parenting|Family|Relationships|Wellness|Fitness|Celebrity|Celebrity News|Showbiz|Royals|Gaming|Games|Autos|Cars|Motoring|Crime|Courts|Crime & Courts|Law|Justice|Weather|Obituaries|Religion|Faith|History|Community|Opinion|Opinions|Comment|Editorial|Editorials|Commentary|Columns|Letters|"
    "Features|Investigations|Africa|Asia|Europe|Americas|America|Middle East|Cybersecurity|Security|Agriculture|Transport|Military|Defense|Defence|Society|"
    # German
    "Politik|Wirtschaft|Kultur|Panorama|Regional|Region|Regionales|Lokales|Lokal|Inland|Ausland|Deutschland|Österreich|Schweiz|International|Welt|Gesellschaft|Wissen|Wissenschaft|Technik|Digital|Netzwelt|Gesundheit|Reise|Reisen|Auto|Mobilität|Medien|Meinung|Feuilleton|Chronik|Vermischtes|Leben|Familie|Bildung|Karriere|Geld|Finanzen|Börse|"
    "Unternehmen|Umwelt|Klima|Unterhaltung|Stars|Promis|Literatur|Musik|Kino|Geschichte|Religion|Kirche|Recht|Justiz|Polizei|Blaulicht|Aus aller Welt|Ratgeber|Verbraucher|Energie|Immobilien|Fußball|Lokalsport|Handball|Eishockey|Wintersport|Mode|Essen & Trinken|Sicherheit|Landwirtschaft|Verkehr|Aktuelles|Nachrichten|Kommunales|Vereine|"
    # French
    "Politique|Économie|Société|Culture|Monde|France|Sciences|Santé|Planète|Environnement|Médias|Idées|Opinions|Éducation|Faits divers|Technologie|Technologies|High-Tech|Numérique|Régions|Gastronomie|Voyage|Voyages|Cinéma|Musique|Livres|Élections|Entreprises|Bourse|Sports|Entretiens|Afrique|Europe|Histoire|Logement|Emploi|Actualité|Actualités|"
    # Spanish, Catalan
    "Política|Economía|Deportes|Sociedad|Cultura|Internacional|Mundo|España|México|Nacional|Nacionales|Ciencia|Salud|Tecnología|Opinión|Sucesos|Policiales|Educación|Medio ambiente|Televisión|Gente|Entretenimiento|Espectáculos|Negocios|Fútbol|Locales|Ciudad|La Ciudad|Provincias|Estados|Economia|Esports|Societat|Cultura|"
    # Portuguese, Italian, Romanian
    "Esporte|Esportes|Desporto|Sociedade|Brasil|Portugal|Ciência|Saúde|Tecnologia|Opinião|Educação|Cotidiano|Entretenimento|Polícia|Negócios|Futebol|Sport|Politica|Cronaca|Esteri|Spettacoli|Scienza|Salute|Opinioni|Scuola|Mondo|Italia|Società|Ambiente|Motori|Viaggi|Calcio|Politică|Economie|Externe|Sănătate|Știință|Opinii|Actualitate|Social|Sport|Educație|"
    # Dutch, Scandinavian, Finnish, Icelandic
    "Politiek|Cultuur|Buitenland|Binnenland|Wetenschap|Gezondheid|Opinie|Regio|Voetbal|Onderwijs|Politikk|Økonomi|Utenriks|Innenriks|Kultur|Ekonomi|Utrikes|Inrikes|Udland|Indland|Samfund|Samfunn|Vetenskap|Viden|Helse|Hälsa|Teknik|Nyheter|Nyheder|Nöje|Underholdning|Ledare|Debatt|Debat|Meninger|Næringsliv|Politiikka|Talous|Urheilu|Kulttuuri|"
    "Ulkomaat|Kotimaa|Tiede|Terveys|Teknologia|Mielipide|Viihde|Uutiset|Innlent|Erlent|Íþróttir|Viðskipti|Menning|"
    # Polish, Czech, Slovak, Hungarian, South Slavic, Baltic
    "Polityka|Gospodarka|Kultura|Świat|Kraj|Polska|Nauka|Zdrowie|Opinie|Biznes|Społeczeństwo|Edukacja|Wiadomości|Politika|Ekonomika|Svět|Domácí|Zahraničí|Věda|Zdraví|Názory|Byznys|Svet|Slovensko|Zahraničie|Zdravie|Veda|Šport|Gazdaság|Külföld|Belföld|Tudomány|Egészség|Vélemény|Életmód|Kultúra|Politika|Ekonomija|Gospodarstvo|Svijet|"
    "Društvo|Crna kronika|Kronika|Zdravlje|Znanost|Nauka|Vesti|Vijesti|Mnenja|Ekonomika|Pasaulis|Lietuva|Kultūra|Sportas|Latvijā|Pasaulē|Eesti|Majandus|Välismaa|"
    # Turkish, Greek
    "Siyaset|Spor|Kültür|Dünya|Gündem|Sağlık|Bilim|Teknoloji|Magazin|Eğitim|Yaşam|Güncel|Πολιτική|Οικονομία|Κοινωνία|Διεθνή|Αθλητικά|Αθλητισμός|Πολιτισμός|Κόσμος|Ελλάδα|Υγεία|Τεχνολογία|Επιστήμη|Απόψεις|Τοπικά|"
    # Russian, Ukrainian, Bulgarian, Armenian, Georgian
    "Политика|Экономика|Общество|Спорт|Культура|Мир|В мире|Наука|Технологии|Здоровье|Происшествия|Россия|Бизнес|Мнения|Финансы|Новости|Політика|Економіка|Суспільство|Культура|Світ|Технології|Здоров'я|Події|Україна|Бізнес|Новини|Култура|Икономика|Общество|Свят|България|Здраве|Քաղաքականություն|Տնտեսություն|Հասարակություն|Մշակույթ|Սպորտ|პოლიტიკა|ეკონომიკა|საზოგადოება|სპორტი|"
    # Arabic, Persian, Hebrew, Hindi, Bengali
    "سياسة|اقتصاد|رياضة|ثقافة|مجتمع|علوم|صحة|تكنولوجيا|العالم|أخبار|محليات|سیاسی|اقتصادی|ورزشی|فرهنگی|اجتماعی|بین الملل|פוליטיקה|כלכלה|ספורט|תרבות|בעולם|בריאות|מדע|חדשות|राजनीति|खेल|मनोरंजन|विदेश|देश|व्यापार|राज्य|রাজনীতি|খেলা|অর্থনীতি|বিনোদন|আন্তর্জাতিক|জাতীয়|"
    # Indonesian, Vietnamese, Thai
    "Ekonomi|Olahraga|Budaya|Nasional|Internasional|Dunia|Kesehatan|Teknologi|Pendidikan|Hukum|Hiburan|Daerah|Chính trị|Kinh tế|Thể thao|Văn hóa|Thế giới|Sức khỏe|Giáo dục|Pháp luật|Giải trí|Xã hội|Thời sự|การเมือง|เศรษฐกิจ|กีฬา|บันเทิง|ต่างประเทศ|สังคม|"
    # Japanese, Chinese
    "政治|経済|社会|国際|スポーツ|国内|海外|文化|芸能|エンタメ|地域|科学|医療|教育|経済・IT|ビジネス|テクノロジー|暮らし|新闻|体育|财经|社會|財經|國際|娱乐|娛樂|科技|国际|健康|军事|兩岸|生活|地方|時政|时政|评论|評論"
)
