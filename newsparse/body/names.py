"""What class and id names of containers say about what they hold, as one bit a meaning.

The words are those that content management systems of many publishers share; a word that only one
site uses belongs in that site's extractor. Names are split at hyphens, underscores and spaces; a
part counts if it is one of the words, or begins or ends with a word of five letters or more
("relatedposts", "articleshare"). Dictionary look-ups instead of one expression: a page has a
hundred names, and an alternation of all words would cost more than parsing the page.
"""

from __future__ import annotations

from functools import lru_cache

from newsparse.body.other_senses import in_other_senses_left_out

#: meaning -> words. Words of five letters and more also count as the beginning or end of a part.
MEANINGS: dict[str, str] = {
    "comment": "comment comments disqus respond discussion discussions replies reply guestbook commentlist livefyre forum "
    "kommentare kommentarer comentarios commentaires commenti reacties komentarze yorumlar leserkommentare leserbriefe",
    "share": "share shares sharing social sns follow addthis facebook twitter whatsapp kakao kakaotalk instagram "
    "linkedin sharedaddy sharethis",
    "related": "related relation relations recommend recommended recommendation recirc recirculation more readmore "
    "outbrain taboola dable teads suggest suggested suggestions popular trending latest upnext mostread mostpopular "
    "similar further readnext morefrom alsolike linked",
    "promo": "promo promos promotion sponsor sponsored advert advertisement advertising ad ads adv adsense adslot adbox "
    "banner newsletter newsletters subscribe subscription subscriber signup paywall donate donation campaign marketing "
    "offer offers affiliate cta optin membership anzeige werbung publicidad publicite adunit dfp gpt",
    "cookie": "cookie cookies consent gdpr dsgvo rgpd lgpd ccpa onetrust borlabs usercentrics didomi klaro iubenda complianz "
    "trustarc osano",
    "modal": "popup modal overlay dialog lightbox toast",
    "nav": "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs pagination pager paging toolbar tab tabs "
    "skip sitemap crumb crumbs toc anchors navi gnb lnb",
    "side": "sidebar side rail aside widget widgets rightcol leftcol secondary complementary sidecol rightbar",
    "foot": "footer foot bottom colophon legal disclaimer copyright terms imprint impressum",
    "head": "masthead header topbar head hero sitehead globalhead",
    "byline": "byline author authors writer reporter journalist contributor contributors bio biography profile autor "
    "auteur redakteur redaktion authorbox",
    "meta": "meta date time datetime publish published timestamp posted dateline readtime views infomation info",
    "tags": "tag tags taglist keyword keywords topic topics category categories categor hashtag hashtags label labels",
    "caption": "caption credit credits legend figcaption cutline bildunterschrift bildtext imgdesc photodesc",
    "media": "gallery carousel slider slideshow swiper video videos player audio tts podcast embed embeds photo photos "
    "image images img figure picture slick",
    "teaser": "teaser teasers card cards tile tiles thumb thumbs thumbnail excerpt feed listing list grid item items",
    "form": "form forms search login signin register input button buttons btn rating ratings vote poll quiz survey contact",
    "box": "infobox factbox box boxes callout highlight highlights keypoints takeaway takeaways summary note notes sidenote",
    "deck": "deck dek standfirst subtitle subheading subhead lead lede intro chapo chapeau vorspann strapline summary "
    "excerpt preface abstract teasertext sottotitolo subheadline",
    "hide": "hidden hide screenreader sr visually visuallyhidden invisible offscreen a11y noscript",
    "body": "article body content contents entry post story main prose richtext articlebody articletext paragraph wysiwyg "
    "copy text txt single articulo artikel contenido articlecontent maincontent postcontent detail view artigo noticia",
}  # fmt: skip

#: The bits stand above those of ``segments.In``: what surrounds a block and what that is called fit one number.
BITS: dict[str, int] = {meaning: 1 << place for place, meaning in enumerate(MEANINGS, start=16)}
#: Meanings that speak against text of an article.
NEGATIVE = sum(
    BITS[m] for m in ("comment", "share", "related", "promo", "cookie", "modal", "nav", "side", "foot", "hide", "form", "tags")
)

_SHORTEST = 5  # letters of a word that is known as the beginning or end of a part
_EXACT: dict[str, int] = {}
for _meaning, _words in MEANINGS.items():
    for _word in _words.split():
        _EXACT[_word] = _EXACT.get(_word, 0) | BITS[_meaning]
_LENGTHS = sorted({len(word) for word in _EXACT if len(word) >= _SHORTEST})
#: How those words begin and end; most parts of names are told from all of them by this.
_BEGINNINGS = frozenset(word[:_SHORTEST] for word in _EXACT if len(word) >= _SHORTEST)
_ENDS = frozenset(word[-_SHORTEST:] for word in _EXACT if len(word) >= _SHORTEST)
#: What readers may comment on, a paragraph or a selection of words, is the text itself.
_COMMENTABLE = ("commentable", "commenton")
#: Characters of names that are looked at: utility classes come by the dozen.
_LONGEST = 160


@lru_cache(maxsize=2048)
def meaning_of(names: str) -> int:
    """The bits of all meanings that the names (lower case class and id) carry.

    Cached (a pure function, bounded): pages repeat their names, and sites the words in them.
    """
    names = in_other_senses_left_out(names)
    mask = 0
    for part in names[:_LONGEST].replace("-", " ").replace("_", " ").split():  # str.translate takes twice as long
        mask |= _of_part(part)
    return mask


@lru_cache(maxsize=4096)  # sites name their boxes with the same few words
def _of_part(part: str) -> int:
    """The bits of a part of a name: of the word that it is, or of those that it begins or ends with."""
    if part in _EXACT:
        return _EXACT[part]
    if part[:_SHORTEST] not in _BEGINNINGS and part[-_SHORTEST:] not in _ENDS or part.startswith(_COMMENTABLE):
        return 0
    mask = 0
    for length in _LENGTHS:
        if length >= len(part):
            break
        mask |= _EXACT.get(part[:length], 0) | _EXACT.get(part[-length:], 0)
    return mask
