"""Animal Político."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class AnimalPolitico(WordPress):
    """Animal Político."""

    marker = None
    name = "Animal Político"
    hosts = ("animalpolitico.com",)
    timezone = "America/Mexico_City"
    published_at = undated(css(".ap_single_first_info_date"))
