"""The source of a page: what was passed in, as the page's own HTML in UTF-8."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.decoding.copies import as_published
from newsparse.decoding.decode import decode, utf8_of
from newsparse.decoding.sniff import binary_kind, is_mhtml, textual_kind
from newsparse.decoding.twice import decoded_once
from newsparse.errors import NotAnArticle, PageTooLarge
from newsparse.tree.build import cleaned

_WHITE = b" \t\r\n\x0c"


class Source(NamedTuple):
    """A page in UTF-8, its own address as far as it is known, the codec that decoded it, and the numbers of characters that
    were replaced and that had been decoded once too often."""

    utf8: bytes
    url: str | None
    encoding: str
    replaced: int
    mended: int


def source_of(html: str | bytes, url: str | None, charset: str | None, most: int) -> Source:
    """Decode a page, and take off what a browser or an archive that kept it put around it.

    Raises:
        PageTooLarge: a ``str`` is longer than ``most`` bytes.
        NotAnArticle: it is empty, or something else than a page.
    """
    if is_mhtml(html):
        from newsparse.decoding.mhtml import document_of  # hardly anybody keeps pages so

        html, stated, address = document_of(html if isinstance(html, bytes) else utf8_of(html)[0])
        charset, url = charset or stated, url or address
        if not html:
            raise NotAnArticle("the input is a saved page (MHTML) that holds no document")
    if isinstance(html, bytes):
        if kind := binary_kind(html):
            raise NotAnArticle(f"the input is {kind}, not a page")
        decoded = decode(html, charset)
        source = decoded.utf8 if decoded.utf8 is not None else utf8_of(decoded.text)[0]
        encoding, replaced = decoded.encoding, decoded.replaced
    else:
        encoding = "str"
        source, replaced = utf8_of(html)
        if len(source) > most:
            raise PageTooLarge(len(source), most)
    source, mended = decoded_once(cleaned(source))
    source, url = as_published(source, url)
    if source[:1] in _WHITE:
        source = source.lstrip(_WHITE)
    if not source:
        raise NotAnArticle("the input is empty")
    if kind := textual_kind(source):
        raise NotAnArticle(f"the input is {kind}, not a page")
    return Source(source, url, encoding, replaced, mended)
