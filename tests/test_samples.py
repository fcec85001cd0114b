"""Every sample page gives exactly the article of its golden, field by field, by the rules declared for it."""

from __future__ import annotations

import pytest

from newsparse.article import Article
from newsparse.checking.check import check_sample
from newsparse.checking.sample import Sample, samples_in
from tests.goldens import SAMPLES

ALL = samples_in(SAMPLES)


def test_there_are_samples() -> None:
    assert len(ALL) >= 5


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.name)
def test_a_sample_gives_its_golden(sample: Sample) -> None:
    problems = check_sample(sample).problems
    assert not problems, "\n".join(map(str, problems))


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.name)
def test_a_golden_is_an_article(sample: Sample) -> None:
    """Also where it was written by hand, it agrees with itself: its text is that of its body."""
    values = sample.golden
    assert values is not None
    assert Article.model_validate(values).text == values["text"]
    assert all(reason for reason in sample.pending.values()), "say what is wrong, as in `body: the quotation is left out`"
    assert sample.pending.keys() <= set(Article.model_fields) | {"text"}
