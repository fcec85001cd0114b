"""What a page says that it is instead of an article: an archive of posts, a product, a vacancy.

The system that makes a site writes into the ``body`` element which of its templates it filled, for the sake of style
sheets, and JSON-LD names the kind of page. Both are said on the day the site is set up, and are right whatever stands on
the page: where posts are listed with half of their text, nothing else tells them from one article. What the trees
learned of such pages is little, since few sites with them were at hand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse.addresses import is_front
from newsparse.generic.likelihood.cards import cards, is_article, leads_on
from newsparse.generic.likelihood.listed import has_its_price, is_thread, lists_of_author
from newsparse.generic.likelihood.offered import OF_PAGE, is_offered, is_to_be_read
from newsparse.generic.likelihood.parts import has_parts_of_its_kind
from newsparse.generic.likelihood.signs import signs_of_offer
from newsparse.generic.likelihood.stated import DATED_METAS
from newsparse.grammar.letters import letters_of
from newsparse.grammar.scripts import width_of
from newsparse.regex import regex
from newsparse.sources import css
from newsparse.structured.entities import unescape
from newsparse.structured.jsonld import Node, types_of
from newsparse.tree.segments import In

if TYPE_CHECKING:

    from newsparse.draft import Draft
    from newsparse.page import Page

#: What that takes from the log-odds of an article: a page that states author, date and type as articles do is one all the same.
OTHERWISE = -4.5
#: Signs of an offer that articles show too, by whether the page is dated, or marked by a plug-in; what each beyond these takes, what all of them take
#: at most, and all that a page says and shows: seldom so much that it is refused by default.
_COMMON, _COMMON_IF_DATED, _COMMON_IF_MARKED = 2, 3, 4
_SIGN, _MOST_SHOWN, _AT_MOST = 2.0, 2.9, -5.5
#: A thread of a forum may begin with what was to be published.
_THREAD = -4.0

#: Names of ``body`` elements that are enough alone.
_TEMPLATES = frozenset((
    # Ghost, HubSpot, Blogger, Squarespace
    "tag-template author-template home-template hs-blog-listing hs-landing-page feed-view view-list "
    # Tistory
    "tt-body-index tt-body-category tt-body-search tt-body-tag tt-body-archive tt-body-guestbook tt-body-location "
    # MediaWiki's categories and lists
    "ns-14 ns-special action-history action-edit action-info "
    # Joomla, phpBB, Drupal
    "view-categories view-category view-featured section-viewforum section-memberlist path-taxonomy page-taxonomy-term path-search "
    # Magento, Shopify, WooCommerce and the like
    "catalog-product-view catalog-category-view catalogsearch-result-index template-product template-collection template-list-collections template-cart "
    "single-product woocommerce-shop woocommerce-cart woocommerce-checkout woocommerce-account tax-product_cat post-type-archive-product single-download "
    # BigCommerce, PrestaShop, Magento's and OpenCart's front pages
    "page-type-product page-type-category page-type-brand page-product page-category page-manufacturer page-supplier cms-index-index common-home "
    # Shopware
    "is--ctl-listing is--ctl-detail is-ctl-product is-ctl-navigation "
    # types of posts that plug-ins add to WordPress
    "single-tribe_events single-job_listing single-property single-sfwd-courses single-courses single-lp_course single-mec-events"
).split())  # fmt: skip
#: What people name their own types of posts, by WordPress as "single-team", by Drupal as "page-node-type-team".
_KIND = regex(
    r"(?:single|(?:page-)?node-type)-(?:products?|services?|solutions?|industr(?:y|ies)|team|staff|people|person|persons|profiles?|faculty|attorneys?|lawyers?|doctors?|physicians?|providers?|employees?|agents?|locations?"
    r"|portfolios?|projects?|events?|jobs?|vacanc(?:y|ies)|careers?|courses?|programs?|programmes?|degrees?|class(?:es)?|propert(?:y|ies)|listings?|rooms?|hotels?|tours?|trips?|vehicles?|cars?"
    r"|practice-areas?|testimonials?|clients?|partners?|stores?|exhibitions?|landing-?pages?|podcast-?series|donations?|campaigns?|menus?)"
)  # fmt: skip
#: WordPress calls an archive one, and says of what.
_ARCHIVES = frozenset("category tag author date post-type-archive".split())
_SEARCHES = frozenset("search-results search-no-results".split())
#: Kinds of pages of which no article has one, unless it has a node of its own beside; and of things, where the page is called as they are.
_TYPES = frozenset("CollectionPage SearchResultsPage ProfilePage JobPosting RealEstateListing".split())
_THINGS = frozenset(
    "Course Event MusicEvent TheaterEvent ExhibitionEvent EducationEvent Festival SoftwareApplication MobileApplication WebApplication "
    "PodcastSeries RadioSeries TVSeries VideoGame MusicAlbum MusicGroup MusicPlaylist Vehicle Car TouristTrip LodgingBusiness VacationRental HotelRoom "
    "Product ProductGroup Apartment House SingleFamilyResidence Residence Accommodation Hotel Restaurant LocalBusiness Store".split()
)
#: The same in ``og:type``, and in metas.
_OF_THINGS = frozenset(
    "profile product og:product product.item product.group restaurant.restaurant business.business place books.book book game app music.song music.album music.playlist".split()
)
_PRICED = frozenset(("product:price:amount", "og:price:amount"))
_AROUND = In.NAV.value | In.FOOTER.value | In.ASIDE.value
_HEADING = In.HEADING.value
#: A name that stands alone below the headline, where forms have their labels, or behind a picture, where customers do.
_UNCERTAIN = frozenset(("generic.byline.alone", "generic.byline.name_below", "generic.byline.portrait"))
#: "May 4", "4 May", "2026-05-04" in a line of at most so many characters, and how many of them.
_DATE = regex(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b20\d\d[-/.]\d\d[-/.]\d\d", re.I)
_LINE, _DATES = 120, 8
_MORE = 4  # parts of one kind that say so in spite of a byline; kinds of articles that list the same of what they are on
_READ_KINDS = ("review", "interview", "opinion")
#: Headings of posts on a blog's front page; of an index, and the characters of running text for each of its entries at most.
_POSTS, _ENTRIES, _BETWEEN, _PARAGRAPHS = 4, 5, 120, 2
_RUNNING = 60  # characters of running text


def against(page: Page, draft: Draft) -> float:
    """What the page says and shows against an article, in log-odds; 0 if nothing does."""
    found = OTHERWISE if says_otherwise(page, draft) else _THREAD if is_thread(page) else 0.0
    unmarked = _is_unmarked(page, draft)
    if unmarked or _is_marked_by_a_plug_in(page, draft):
        common = _COMMON_IF_MARKED if not unmarked else _COMMON_IF_DATED if _is_dated(draft) else _COMMON
        found -= min(_MOST_SHOWN, _SIGN * signs_of_offer(page, draft, common, 1 if found else 2))  # of more, no more is taken
    return max(_AT_MOST, found)


def says_otherwise(page: Page, draft: Draft) -> bool:
    """Whether the page says that it is no article."""
    if _template(page) or _compares(page) or _type(page, draft) or _front(page, draft) or cards(page, draft) or _unmarked(page, draft):
        return True
    return not _is_stated(page) and lists_of_author(page, draft)


def _unmarked(page: Page, draft: Draft) -> bool:
    """Whether a page that states neither an article nor its date nor its author says by its address, its title or its parts what it is."""
    if not _is_unmarked(page, draft):
        # Who is named on a page without any date may teach a course or sell a house.
        return (
            _is_merely_signed(page, draft)
            and has_parts_of_its_kind(page, _MORE)
            and not is_to_be_read(page, draft)
            and draft.get("kind") not in _READ_KINDS
        )
    if is_offered(page, draft) or has_parts_of_its_kind(page) or has_its_price(page, draft) and not is_to_be_read(page, draft):
        return True
    return not _is_dated(draft) and _is_index(page)


def _is_dated(draft: Draft) -> bool:
    """Whether a date was read that plug-ins do not state of every page."""
    published = draft.readings.get("published_at")
    return published is not None and not published.source.startswith(OF_PAGE)


def _is_index(page: Page) -> bool:
    """Whether most headings are links to pages of the site, and little running text stands between them."""
    inside = [s for s in page.segments if s.text and not s.flags & _AROUND]
    headings = [s for s in inside if s.flags & _HEADING]
    entries = len([s for s in headings if leads_on(page, s)])
    if entries < _ENTRIES or entries * 2 <= len(headings):
        return False
    running = [s for s in inside if (width := width_of(s.text)) > _RUNNING and s.link_chars * 3 < width]
    first = next(s.index for s in headings if leads_on(page, s))
    if len([s for s in running if s.index < first]) >= _PARAGRAPHS:
        return False  # an article, above the headlines of others
    return sum([width_of(s.text) for s in running]) < entries * _BETWEEN


def _is_unmarked(page: Page, draft: Draft) -> bool:
    signed = draft.readings.get("authors")
    return (signed is None or signed.source in _UNCERTAIN) and not _is_stated(page)


def _is_merely_signed(page: Page, draft: Draft) -> bool:
    return "published_at" not in draft.readings and "authors" in draft.readings and not _is_stated(page)


def _is_stated(page: Page) -> bool:
    return not DATED_METAS.isdisjoint(page.metas) or is_article(page)


def _is_marked_by_a_plug_in(page: Page, draft: Draft) -> bool:
    """Whether it is a page of WordPress, which is no post: plug-ins state author and date of it too, whom nobody is shown."""
    names = page.branches[0].names.split() if page.branches else []
    if "single" in names or not any(name.startswith("page-id-") for name in names):
        return False
    people = [author.name for author in draft.get("authors", ()) if author.kind == "person"]
    return not any(name in s.text for s in page.segments for name in people)


def _front(page: Page, draft: Draft) -> bool:
    """Whether it is the front page of a site, where the first of many articles would be read, or what the site offers.

    The page itself has to say so: callers give the address of a site for that of an article. Of a site whose rules are not
    known, it was also fetched there: some templates name the front page on every other.
    """
    if page.canonical is None or not is_front(page.canonical) or is_article(page):
        return False
    if not draft.extractor.hosts and (page.url is None or not is_front(page.url) or not DATED_METAS.isdisjoint(page.metas)):
        return False
    stated = page.meta("og:url") is not None or any("canonical" in rel.lower() for rel, _ in page.linked)
    if draft.extractor.hosts:
        return stated
    return stated and "published_at" not in draft.readings or _is_dated_often(page) or _leads_to_posts(page)


def _leads_to_posts(page: Page) -> bool:
    """Whether text follows many headings each of which links to a page of the site: posts of a blog's front page, whole or in part."""
    segments = page.segments
    headed = [s.index for s in segments if s.flags & _HEADING and not s.flags & _AROUND and s.link_chars and leads_on(page, s)]
    return (
        len(
            [
                at
                for at in headed
                if any(len(s.text) > _LINE and s.link_chars * 3 < len(s.text) for s in segments[at + 1 : at + 4])
            ]
        )
        >= _POSTS
    )


def _is_dated_often(page: Page) -> bool:
    """Whether many short lines have a date: each is an entry's."""
    return sum([1 for s in page.segments if 0 < len(s.text) < _LINE and _DATE.search(s.text)]) >= _DATES


def _template(page: Page) -> bool:
    names = page.branches[0].names.split() if page.branches else []
    if not _TEMPLATES.isdisjoint(names) or any(_KIND.fullmatch(name) for name in names) and not is_article(page):
        return True
    if "archive" in names:
        return "single" not in names and (not _ARCHIVES.isdisjoint(names) or any(name.startswith("tax-") for name in names))
    return "search" in names and not _SEARCHES.isdisjoint(names) or "blog" in names and "home" in names and "page" not in names


def _compares(page: Page) -> bool:
    """Whether it is a wiki's comparison of two revisions, or a library's list of what it has on a subject."""
    if "s-lib-box" in page.names or "s-lg-guide" in page.names:  # LibGuides
        return True
    return "diff" in page.names and bool(_REVISIONS.find(page))  # the table of both is called so


_REVISIONS = css("#mw-diff-otitle1, td.diff-otitle")


def _type(page: Page, draft: Draft) -> bool:
    found = (page.meta("og:type") or "").strip().lower() in _OF_THINGS or not _PRICED.isdisjoint(page.metas)
    for node in page.ld:
        types = types_of(node)
        found = found or not _TYPES.isdisjoint(types) or (not _THINGS.isdisjoint(types) and _is_titled(node, draft))
    return found and not is_article(page)


def _is_titled(node: Node, draft: Draft) -> bool:
    name, title = node.get("name"), draft.get("title", "")
    # What is called by a question is to be read, whatever it is said to be: a lesson is a course, too.
    if title.endswith(("?", "？")) or not isinstance(name, str):
        return False
    return letters_of(unescape(name).casefold()) == letters_of(title.casefold())


