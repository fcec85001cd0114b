"""What tags are held against: headline and body, in which the tags of an article stand and the keywords of a whole site do not."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.draft import Draft
from newsparse.page import Page

_STEM, _LONG_STEM = 4, 7  # so many letters of a word stay the same whatever its ending: "Varkaus", "Varkauden"
#: Languages whose words have many endings.
_INFLECTING = frozenset("fi et hu lt lv pl cs sk sl hr sr bs mk ru uk be el tr az kk ky uz ka hy ta te kn ml is eu mn".split())


class Prose:
    """What tags are about: headline and body, folded; read when first asked for."""

    def __init__(self, page: Page, draft: Draft) -> None:
        self.page, self.draft = page, draft
        self.title: str = draft.get("title", "")
        self._text: str | None = None

    @property
    def is_korean(self) -> bool:
        return str(self.draft.get("language") or "").startswith("ko")

    @property
    def is_chinese(self) -> bool:
        return str(self.draft.get("language") or "").startswith("zh")

    @property
    def text(self) -> str:
        if self._text is None:
            body = self.draft.body
            paragraphs = [s.text for s in body.segments[:30] if s.kind == "text"] if body else []
            said = (self.title, self.page.meta("description") or "", *paragraphs)
            self._text = " ".join(said).lower()
        return self._text

    def __contains__(self, tag: str) -> bool:
        """Whether the longest word of a tag is in the prose, whatever its ending."""
        word = max(tag.lower().split(), key=len, default=" ")
        inflected = str(self.draft.get("language") or "")[:2] in _INFLECTING
        return word[: max(_STEM, min(_LONG_STEM, len(word) - 2)) if inflected else _LONG_STEM] in self.text

    def titles(self, found: Sequence[str]) -> int:
        """Of how many of a list the headline holds all words."""
        title = self.title.lower()
        return sum(all(word in title for word in _words_of(tag)) for tag in found)

    def share_of_words(self, found: Sequence[str]) -> float:
        """How many of a list have all their words in the prose, 0 to 1."""
        return sum(all(word in self.text for word in _words_of(tag)) for tag in found) / len(found)

    def share(self, found: Sequence[str]) -> float:
        """How many of a list are in the prose, 0 to 1."""
        return sum(tag in self for tag in found) / len(found) if found else 0.0


def _words_of(tag: str) -> list[str]:
    """The beginnings of a tag's words, whatever their endings."""
    words = [word for word in tag.lower().split() if len(word) >= _STEM] or [tag.lower()]
    return [word[: max(_STEM, min(_LONG_STEM, len(word) - 2))] for word in words]
