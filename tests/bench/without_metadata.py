"""A page as readers see it: without what it states for machines, to measure what is read from the shown page alone."""

from __future__ import annotations

import re

_SCRIPT = re.compile(rb"<script\b[^>]*>.*?</script>", re.S | re.I)
_META = re.compile(rb"<meta\b[^>]*>", re.I)
_TAG = re.compile(rb"<[a-zA-Z][^<>]*>")
#: Microdata and RDFa.
_STATED = re.compile(
    rb"""\s(?:itemprop|itemscope|itemtype|property|typeof|vocab|datatype|content)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?(?=[\s/>])""",
    re.I,
)


def without_metadata(html: bytes) -> bytes:
    """``html`` without scripts (JSON-LD and states among them), ``<meta>`` but for the encoding, microdata and RDFa.

    ``<title>``, links, classes and ``<time datetime>`` stay.
    """
    html = _SCRIPT.sub(b"", html)
    html = _META.sub(lambda meta: meta[0] if b"charset" in meta[0].lower() else b"", html)
    return _TAG.sub(lambda tag: tag[0] if tag[0][:5].lower() == b"<meta" else _STATED.sub(b"", tag[0]), html)
