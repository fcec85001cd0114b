"""The section that ``<title>`` tells between headline and site, where a link of the page says the same.

"Harbour closes | Local | The Daily Sample", "千年古桥_长三角_澎湃新闻": what stands behind the headline and leads somewhere is where the article is filed.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.publisher.site import site_keys
from newsparse.generic.section.label_texts import labels
from newsparse.generic.section.section_addresses import path_of
from newsparse.grammar.headline import headline_key, parts_of
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import In

#: Titles of more characters behind the headline, or a part of more, hold no section.
_LONGEST, _LONGEST_PART = 80, 24
#: Marks that part a title in the Far East, with no space around.
_MARKS = regex(r"\s?(?:[|｜_＿<>＞»：:]|--|\s[-–—]\s|\s·\s|[—–-](?=[^\x00-\x7f]))\s?")
#: What parts the steps of a trail that ends in the headline.
_STEP = " > "
#: Segments below the headline in which such a link may stand; above it, the menu counts too.
_BELOW = 8
_ELSEWHERE = In.FOOTER.value | In.HIDDEN.value | In.CAPTION.value


def titled_sections(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """The parts of the title behind the headline that a link above the text repeats, the nearest to the headline first."""
    title, whole = str(draft.get("title") or ""), page.title_tag or ""
    if not title or len(told := _told_behind(title, whole)) < 2:  # noqa: PLR2004 - the site alone
        return
    sites = site_keys(page, draft)
    sites |= {headline_key(author.name) for author in draft.get("authors", ())}
    parts = {key: part for part in told if (key := headline_key(part)) and key not in sites and 1 < len(part) <= _LONGEST_PART}
    headline = headline_index(page, draft)
    if not parts or headline is None:
        return
    last = headline_key(told[-1])  # the site, if it stands alone or its link leads to its front
    linked: set[str] = set()
    for s in page.segments[: headline + _BELOW]:
        if s.links and s.kind == "text" and not s.flags & _ELSEWHERE:
            linked |= {
                headline_key(text)
                for text, _, link in labels(s)
                if link is not None
                and _leads_to_section(link.get("href") or "", page.host, is_last=headline_key(text) == last)
            }
    for key, part in parts.items():
        if key in linked:
            yield Reading(part, "title", whole)
            return


def _leads_to_section(href: str, host: str, *, is_last: bool) -> bool:
    """Whether a link leads below the site's front: to a path, or to the front of a host of its own, which sections of large portals have."""
    return bool(path_of(href)) or not is_last and "//" in href and f"//{host}" not in href


def _told_behind(title: str, whole: str) -> list[str]:
    """What stands behind the headline in ``<title>``, the site last; before it, where it ends a trail."""
    at = whole.find(title)
    if _STEP in whole and whole.endswith(title):  # "한빛신문 > 사람들 > 새 다리"
        return [part.strip() for part in whole[:at].split(_STEP) if part.strip()][::-1]
    if at < 0:
        first, *rest = parts_of(whole) or [""]
        return rest if headline_key(first) == headline_key(title) else []
    behind = whole[at + len(title) : at + len(title) + _LONGEST]
    return [part for one in _MARKS.split(behind) if (part := one.strip(" -–—・")) and part[0] not in "(（#＃"]
