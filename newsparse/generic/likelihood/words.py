"""The words by which an article, a shop, a company's page or a form gives itself away, in the web's larger languages.

Labels are whole short lines of the page in lower case ("add to cart"); class words are the parts of class names
and ids, which are English on pages of every language; address words are steps of a path.
"""

from __future__ import annotations

from newsparse.generic.likelihood.parts import lines_of

#: Of a shop: what to buy, how much, how it is sorted.
SHOP_LABELS = lines_of(
    "add to cart|add to bag|add to basket|buy now|shop now|shop all|sort by|filter|filters|compare|wishlist|add to wishlist"
    "|out of stock|in stock|sold out|sku|quantity|qty|color|colour|size|price|sale|clearance|new arrivals|best sellers"
    "|bestsellers|gift cards|checkout|cart|my cart|your cart|view cart|shopping cart|basket|free shipping|shipping|returns"
    "|shipping & returns|return policy|warranty|write a review|customer reviews|specifications|specs|product details"
    "|featured products|related products|you may also like|continue shopping|track order|order status|accessories|brands"
    "|brand|collections|products|all products|price: low to high|price: high to low|clear all|load more|view details"
    "|quick view|material|dimensions|description|features",
    "warenkorb|in den warenkorb|merkliste|sortieren|preis|farbe|größe|auf lager|versand|kasse|produkte|marken|zubehör"
    "|lieferzeit|rückgabe|angebote|panier|ajouter au panier|acheter|trier par|prix|couleur|taille|en stock|livraison"
    "|produits|marques|accessoires|soldes|promotions|carrito|añadir al carrito|comprar|ordenar por|precio|talla|envío"
    "|productos|marcas|accesorios|ofertas|carrello|aggiungi al carrello|acquista|ordina per|prezzo|taglia|disponibile"
    "|spedizione|prodotti|marchi|accessori|offerte|carrinho|adicionar ao carrinho|preço|tamanho|envio|produtos"
    "|acessórios|winkelwagen|in winkelwagen|prijs|maat|op voorraad|levering|producten|merken|koszyk|do koszyka|cena"
    "|rozmiar|dostawa|produkty|košík|do košíku|корзина|в корзину|купить|цена|доставка|товары|каталог|производитель|sepet"
    "|sepete ekle|fiyat|kurv|læg i kurv|varukorg|köp|handlekurv|kosár|kosárba",
    "カート|カートに入れる|購入|価格|送料|在庫|商品|カテゴリー|장바구니|장바구니 담기|구매하기|바로구매|가격|배송|상품|상품후기"
    "|加入购物车|购物车|立即购买|价格|加入購物車",
)  # fmt: skip
#: Of whoever offers a service: calls to act, who we are, how to reach us.
OFFER_LABELS = lines_of(
    "contact sales|get started|start free trial|try for free|try it free|free trial|request a demo|book a demo|get a demo"
    "|request a quote|get a quote|get a free quote|free quote|book now|book online|apply now|enroll now|register now"
    "|schedule now|schedule service|schedule an appointment|call now|call us|call us today|learn more|find out more"
    "|read more|view all|see all|explore|our team|meet the team|leadership|leadership team|our services|services|solutions"
    "|industries|case studies|testimonials|what our clients say|how it works|why choose us|why us|pricing|plans|use cases"
    "|customers|partners|careers|investor relations|investors|locations|our locations|service areas|hours|business hours"
    "|opening hours|phone|address|get in touch|contact us|talk to an expert|frequently asked questions|faqs|faq"
    "|integrations|support|help center|product|platform|overview|resources|company|who we are|our story|request info"
    "|request information|download|sign up free",
    "kostenlos testen|angebot anfordern|jetzt anfragen|termin vereinbaren|leistungen|lösungen|branchen|referenzen"
    "|standorte|öffnungszeiten|unternehmen|preise|jetzt bewerben|mehr erfahren|demander un devis|devis gratuit"
    "|prendre rendez-vous|nos services|nos solutions|tarifs|en savoir plus|témoignages|horaires|solicitar presupuesto"
    "|pide presupuesto|nuestros servicios|servicios|soluciones|precios|saber más|testimonios|horario|empresa"
    "|richiedi un preventivo|servizi|soluzioni|prezzi|scopri di più|orari|azienda|chi siamo|orçamento|serviços|soluções"
    "|preços|saiba mais|diensten|oplossingen|prijzen|meer informatie|offerte aanvragen|usługi|oferta|cennik|услуги|цены"
    "|о компании|контакты|hizmetler",
    "お問い合わせ|資料請求|お申し込み|無料体験|サービス|会社概要|料金|事例|문의하기|상담신청|서비스|회사소개|요금|오시는 길"
    "|联系我们|产品|解决方案|服务|关于我们|免费试用",
)  # fmt: skip
#: Of a newspaper, a magazine or a blog: its sections, and what surrounds an article.
PRESS_LABELS = lines_of(
    "related articles|related posts|related stories|related|related news|related content|you might also like|more from"
    "|read next|up next|read also|see also|comments|comment|leave a comment|leave a reply|leave a reply cancel reply"
    "|post a comment|add a comment|reply|post comment|share|share this|share this article|share this post|share article"
    "|copy link|print|tweet|twitter|facebook|whatsapp|reddit|linkedin|pinterest|email|tags|topics|filed under|categories"
    "|recent posts|recent comments|archives|latest news|latest|most read|most popular|popular posts|trending|trending now"
    "|top stories|advertisement|advertise|advertise with us|editorial|opinion|politics|sport|sports|world|culture"
    "|entertainment|lifestyle|business|health|tech|newsletters|rss|about the author|about author|author|written by|by"
    "|published|updated|last updated|table of contents|contents|in this article|key takeaways|conclusion|references"
    "|sources|introduction|previous|next|previous post|next post|photo|image|credit",
    "kommentare|kommentar|kommentieren|teilen|drucken|mehr zum thema|themen|schlagworte|meistgelesen|anzeige|werbung"
    "|politik|wirtschaft|kultur|meinung|panorama|wissen|gesellschaft|das könnte sie auch interessieren"
    "|verwandte artikel|ähnliche artikel|autor|redaktion|commentaires|partager|imprimer|à lire aussi|lire aussi"
    "|sur le même sujet|les plus lus|publicité|politique|économie|société|monde|étiquettes|mots-clés|auteur"
    "|comentarios|compartir|imprimir|te puede interesar|lo más leído|más leídas|noticias relacionadas"
    "|artículos relacionados|publicidad|política|economía|cultura|deportes|mundo|opinión|etiquetas|temas|commenti"
    "|condividi|stampa|leggi anche|i più letti|articoli correlati|pubblicità|politica|economia|cronaca|esteri|autore"
    "|tag|comentários|compartilhar|partilhar|leia também|mais lidas|publicidade|esportes|reacties|deel|delen|lees ook"
    "|meest gelezen|advertentie|politiek|economie|komentarze|udostępnij|czytaj także|polityka|gospodarka|комментарии"
    "|поделиться|читайте также|политика|экономика|общество|культура|автор|теги|yorumlar|paylaş|siyaset|ekonomi|gündem",
    "コメント|シェア|関連記事|人気記事|ランキング|政治|経済|社会|国際|スポーツ|댓글|공유|관련기사|많이 본 뉴스|정치|경제|사회"
    "|문화|스포츠|국제|오피니언|기자|评论|分享|相关文章|相关新闻|热门|经济|文化|国际|體育|評論",
)  # fmt: skip
#: Of a form to sign in, to register or to write to someone.
FORM_LABELS = lines_of(
    "sign in|log in|login|register|sign up|create account|create an account|forgot password?|forgot your password?"
    "|forgot password|password|username|email address|e-mail|remember me|my account|account|first name|last name"
    "|confirm password|submit|required fields|phone number|message|subject|your name|your email",
    "anmelden|einloggen|registrieren|passwort|passwort vergessen?|benutzername|vorname|nachname|mein konto|connexion"
    "|se connecter|mot de passe|mot de passe oublié ?|inscription|prénom|nom|mon compte|iniciar sesión|contraseña"
    "|registrarse|nombre|apellidos|mi cuenta|accedi|registrati|nome|cognome|entrar|senha|cadastre-se|inloggen|wachtwoord"
    "|registreren|zaloguj się|hasło|zarejestruj się|войти|пароль|регистрация|имя|giriş|şifre",
    "ログイン|会員登録|パスワード|新規登録|로그인|회원가입|비밀번호|아이디|登录|注册|密码|用户名",
)  # fmt: skip

#: Parts of class names and ids.
SHOP_CLASSES = frozenset(
    "price prices product products cart minicart quantity wishlist instock purchasable swatch swatches variations compare "
    "sku woocommerce shopify filter filters facet facets options sale rating shipping catalog plp pdp sort results "
    "taxable currency basket checkout".split()
)
OFFER_CLASSES = frozenset(
    "aem responsivegrid cmp basicpage hero accordion tabs tab tabpanel pricing faq faqs cta carousel slider slide slides "
    "testimonial testimonials features feature clients wpcf7 gform hbspt steps stats modal cards card tiles tile "
    "collapse confirmation contact overview plan panel customer account".split()
)
PRESS_CLASSES = frozenset(
    "postid single hentry entry post posts article articles story byline bylines author authors vcard bio avatar caption "
    "blockquote aligncenter alignright alignleft related tags share sharing social sharedaddy toc published dateline "
    "standfirst headline paywall leaderboard billboard ads outbrain taboola sidebar prose richtext blog news".split()
)
COMMENT_CLASSES = frozenset("comment comments commentform commentlist respond reply disqus thread bypostauthor".split())

#: Steps of a path.
PRESS_STEPS = frozenset(
    "blog blogs news article articles post posts story stories learn guide guides insights magazine opinion press recipes "
    "advice tips knowledge library learning wiki artikel actualites actualite noticias noticia notizie nachrichten nyheter "
    "nieuws politics politik sport sports world culture business technology".split()
)
LIST_STEPS = frozenset(
    "category categories topic topics tag tags list lists section sections author authors archive archives directory "
    "catalog catalogue search page pages index issues latest all rankings ranking browse collection collections feed "
    "thema themen kategorie kategorien rubrik archiv autor theme themes categorie categories rubrique categoria "
    "categorias tema temas seccion secciones categoria argomenti etiqueta trending events jobs".split()
)
OFFER_STEPS = frozenset(
    "service services product products shop store solutions solution category categories collection collections browse "
    "pricing features platform about contact tool tools calculator calculators program programs department departments "
    "directory p c cat dp item items software industry industries tag tags search catalog job jobs course courses coupons "
    "deals offers product-category listing listings what-we-do work portfolio testimonials reviews issues list login "
    "register account signup signin cart forum forums produkte produkt leistungen produits produit servicios productos "
    "producto servizi prodotti prodotto serviços produtos kontakt kategorie categorie".split()
)

#: Words by which whoever offers something speaks of himself, and to a customer.
WE = frozenset(
    "we our us we're we've we'll wir unser unsere unseren unserem unserer uns nous notre nos nosotros nuestro nuestra "
    "nuestros nuestras noi nostro nostra nostri nostre nossa nosso nossos nossas wij ons onze vår våra vores мы наш наши "
    "нас нашей biz bizim nasz nasza nasze".split()
)
YOU = frozenset(
    "you your yours you're you'll sie ihr ihre ihren ihrem ihrer dein deine vous votre vos usted ustedes tu tus vostro "
    "vostra vostri você vocês seu sua uw jouw jij din ditt dina вы ваш ваши вам вас siz sizin twój twoje".split()
)
#: The same where words are not parted by spaces, or where they carry endings.
WE_PARTS = ("当社", "弊社", "私たち", "저희", "我们", "我們")
YOU_PARTS = ("お客様", "あなた", "고객", "당신", "您", "你")
