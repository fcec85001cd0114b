"""Globes."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Globes(Extractor):
    """Globes."""

    name = "Globes"
    hosts = ("globes.co.il",)
    timezone = "Asia/Jerusalem"
    title = css("#F_Title")
    subtitles = css("#coteret_SubCoteret")
    authors = css(".articleAuthor")
    published_at = undated(css(".articleDate"))
