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
_PICTURED = regex(r"[·ㆍ,]\s?[가-힣]{2,4}\s?\((?:사진|영상)\)")


def without_pictures(text: str) -> str:
    """A byline without who made the pictures: "글 하가람 기자, 사진 노을빛 기자"."""
    text = _PICTURED.sub("", text) if "(" in text else text
    if _PICTURES_ALONE.match(text):
        return ""
    text = _GIVEN.sub("", text)
    if (pictures := _PICTURES.search(text)) is None:
        return text
    wrote, shared = text[: pictures.start()], _SHARED_ROLE.search(text, pictures.end())
    return f"{wrote} {shared[1]}" if shared and _WROTE.fullmatch(wrote) else wrote
