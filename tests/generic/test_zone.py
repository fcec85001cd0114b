"""The zone of dates that state none: publisher, country of the host, language, nothing."""

from __future__ import annotations

import pytest

from newsparse import parse

_PAGE = """<html lang="{lang}"><head>{head}<title>Harbour opens</title></head><body><article><h1>Harbour opens</h1>
<p class="when">{when}</p><p>The harbour of Nowhere opened on a day of rain, and the whole town came to see it happen.</p>
<p>Nobody expected the crowd, said the harbour master, who had ordered twelve chairs and a single umbrella.</p>
</article></body></html>"""

_ADDRESS = (
    '<script type="application/ld+json">{{"@type": "NewsMediaOrganization", "name": "Harbour Post", '
    '"address": {{"@type": "PostalAddress", "addressCountry": {}}}}}</script>'
)


@pytest.mark.parametrize(
    ("url", "lang", "head", "offset", "basis"),
    [
        ("https://news.example.co.kr/a", "ko", "", "+09:00", "language"),
        ("https://example.de/a", "en-US", "", "+01:00", "language"),
        ("https://example.com/a", "ko", "", "+09:00", "language"),
        ("https://example.com/a", "pt-BR", "", "-03:00", "language"),
        ("https://example.com/a", "en-GB", "", "+00:00", "language"),
        ("https://example.com/a", "en", '<meta property="og:locale" content="en_AU">', "+11:00", "language"),
        ("https://example.io/a", "en", "", "+00:00", "assumed"),
        ("https://news.example.gov/a", "en", "", "-05:00", "language"),
        ("https://example.com/a", "en", '<meta name="geo.region" content="IN-DL">', "+05:30", "language"),
        ("https://example.com/a", "en", _ADDRESS.format('"NG"'), "+01:00", "language"),
        ("https://example.com/a", "en", _ADDRESS.format('{"@type": "Country", "name": "Ireland"}'), "+00:00", "language"),
        ("https://example.com/a", "en", _ADDRESS.format('"Nowhere"'), "+00:00", "assumed"),
        (None, "", "", "+00:00", "assumed"),
    ],
)
def test_zone(url: str | None, lang: str, head: str, offset: str, basis: str) -> None:
    article = parse(_PAGE.format(lang=lang, head=head, when="2026-01-06 10:30"), url=url)
    assert article.published_at is not None
    assert article.published_at.isoformat() == f"2026-01-06T10:30:00{offset}"
    assert (article.timezone_basis, article.date_precision) == (basis, "minute")


def test_a_stated_zone_needs_no_country() -> None:
    article = parse(_PAGE.format(lang="en", head="", when="January 6, 2026 10:30 AM EST"))
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-06T10:30:00-05:00"
    assert article.timezone_basis == "stated"


def test_a_bare_day_is_midnight_there() -> None:
    article = parse(_PAGE.format(lang="ko", head="", when="2026.01.06"), url="https://example.kr/a")
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-06T00:00:00+09:00"
    assert article.date_precision == "day"
