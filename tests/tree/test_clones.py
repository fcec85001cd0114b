"""A slide that a slider shows twice is in the text once."""

from __future__ import annotations

import pytest

from tests.invented import SENTENCES, read

NAMES = [("slick-slide", "slick-slide slick-cloned"), ("swiper-slide", "swiper-slide swiper-slide-duplicate"), ("splide__slide", "splide__slide splide__slide--clone"), ("owl-item", "owl-item cloned")]


@pytest.mark.parametrize(("own", "copy"), NAMES)
def test_copies_of_slides(own: str, copy: str) -> None:
    slide = "<div class='{}'><h3>{}</h3><p>{} {}</p></div>"
    first, second = (("The mill", *SENTENCES[3:]), ("The ferry", *SENTENCES[2:4]))
    slider = "".join(slide.format(*one) for one in ((copy, *second), (own, *first), (own, *second), (copy, *first)))
    text = read(inside=f"<div class='slider'><div class='track'>{slider}</div></div>").text
    assert 0 < text.find("The mill") < text.find("The ferry")
    assert text.count("The mill") == text.count("The ferry") == 1


def test_what_is_cloned_otherwise_stays() -> None:
    assert "The mill" in read(inside=f"<div class='cloned'><h3>The mill</h3><p>{SENTENCES[3]}</p></div>").text
