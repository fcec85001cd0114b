"""What a page says, told without newsparse: by the standard library's parser, by lxml, and by cutting the tags out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from html.parser import HTMLParser

import lxml.html

from newsparse import Article
from newsparse.article import text_of
from newsparse.decoding.decode import decode
from newsparse.decoding.twice import decoded_once
from tests.properties.pages import NewsPage

_LONE = re.compile(r"[\ud800-\udfff]")
_TAG = re.compile(r"<[^<>]*>")
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.S)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def source_of(page: NewsPage) -> str:
    """The page as text, decoded, and only once."""
    text = page.html if isinstance(page.html, str) else decode(page.html, page.charset).text
    return decoded_once(_LONE.sub("\ufffd", text).encode())[0].decode()


def _parsed(html: str) -> str:
    parser = _Text()
    try:
        parser.feed(html)
        parser.close()
    except AssertionError:  # of the parser itself, on broken declarations
        pass
    return "".join(parser.pieces)


def _tree(html: str, *without: str) -> str:
    try:
        root = lxml.html.document_fromstring(html.encode(), parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True))
    except (lxml.etree.LxmlError, ValueError):
        return ""
    lxml.etree.strip_elements(root, *without, with_tail=False)
    return "".join(map(str, root.itertext()))


def _unescaped(script: str) -> str:
    """A script's strings as they are shown, also those that hold markup."""
    plain = _ESCAPED.sub(lambda match: chr(int(match[1], 16)) if match[1] else " " if match[2] in "nrt" else match[2], script)
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@lru_cache(maxsize=64)
def letters(text: str) -> str:
    """Letters, marks and digits alone: tools keep, fold or drop white space, controls, the rest of broken tags, and what could not be decoded."""
    return "".join(char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char)[0] in "LMN")


def ways(page: NewsPage) -> tuple[str, ...]:
    """The letters of a page, as each way to read it has them."""
    html = source_of(page)
    unescaped = _unescaped(html)
    read = (_parsed(html), _tree(html), _tree(html, "script", "style"), unescape(_TAG.sub("", html)), _parsed(unescaped), unescape(_TAG.sub("", unescape(unescaped))), unescape(html), html)
    return tuple(dict.fromkeys(letters(text) for text in read))


def shown(page: NewsPage) -> str:
    """The letters that a page shows to readers, and those that it hides by style."""
    return letters(_tree(source_of(page), "script", "style", "head", "template", "noscript"))


def pieces(text: str, way: str) -> int:
    """In how many pieces a text stands in a page's letters, in order; each is the longest that there is. A large number if it does not."""
    left, at, count = letters(text), 0, 0
    while left:
        least, most = 0, len(left)
        while least < most:  # the longest beginning that follows
            middle = (least + most + 1) // 2
            least, most = (middle, most) if way.find(left[:middle], at) >= 0 else (least, middle - 1)
        if not least:
            return 10**6
        at, left, count = way.find(left[:least], at) + least, left[least:], count + 1
    return count


def units(article: Article) -> Iterator[str]:
    """Every unit of the article's text and of its live entries: paragraphs, headings, quotes, items, rows."""
    for text in (article.text, *(text_of(update.body) for update in article.updates)):
        yield from filter(None, text.split("\n\n"))
