"""Who made the pictures, in a Korean byline that names who wrote, too."""

from __future__ import annotations

from newsparse.regex import regex

#: Who made the pictures, after who wrote: "글 하가람 기자, 사진 노을빛 기자"; "하가람·노을빛(사진) 기자".
_PICTURES = regex(r"(?<!글)[\s,·/|](?:사진|영상|그래픽|삽화|일러스트)(?:\s?[=:/|·]\s?|\s)(?!기자)(?=[가-힣]{2,4}(?:[\s,(]|$))")
#: A role at the end that is the writer's, too: "글 하가람 사진 노을빛 기자".
_WROTE, _SHARED_ROLE = regex(r"[<(\[\s]{0,3}글\s?[=:/|·]?\s?[가-힣]{2,4}"), regex(r"(?<=[가-힣]) ((?:선임|인턴|객원)?기자)(?![가-힣])")
_PICTURES_ALONE = regex(r"\s{0,3}[/(\[]?(?:사진|영상|그래픽|삽화|일러스트)\s?[=:]\s?[가-힣]{2,4}\s?(?:[가-힣]{0,6}기자)?[)\]]?\s{0,3}$")
#: The same at the end, where it is a firm: "[한빛일보 하가람 기자 haga@press.example / 사진제공=나루영화]".
_GIVEN = regex(r"\s?[/|,]\s?사진\s?(?:제공|출처)?\s?[=:]\s?[^/|@\[\]()=]{2,30}(?=[\])]?\s{0,3}$)")
#: The label of whose a picture is, and by what a line before it says who wrote.
_CREDITED, _SIGNS = regex(r"[\s/|,·]\s?사진\s?(?:제공|출처)?\s?[=:]"), regex(r"기자|특파원|에디터|@|(?<![가-힣])(?:글|취재|정리)(?![가-힣])")
_PICTURED = regex(r"[·ㆍ,]\s?[가-힣]{2,4}\s?\((?:사진|영상)\)")


def without_pictures(text: str) -> str:
    """A byline without who made the pictures: "글 하가람 기자, 사진 노을빛 기자"."""
    text = _PICTURED.sub("", text) if "(" in text else text
    if _PICTURES_ALONE.match(text):
        return ""
    if (pictures := _PICTURES.search(text)) is None:
        given = _GIVEN.search(text)
        return text[: given.start()] + text[given.end() :] if given and _SIGNS.search(text, 0, given.start()) else text
    wrote, shared = text[: pictures.start()].rstrip(" ,·/|"), _SHARED_ROLE.search(text, pictures.end())
    return f"{wrote} {shared[1]}" if shared and _WROTE.fullmatch(wrote) else wrote


def is_captioned(text: str) -> bool:
    """Whether a line is what a picture shows and, labelled, whose it is: "하가람 의원 / 사진=노을빛 기자"."""
    credited = _CREDITED.search(text)
    return credited is not None and _SIGNS.search(text, 0, credited.start()) is None
