"""El Universal."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class ElUniversalMX(Arc):
    """El Universal."""

    marker = None
    name = "El Universal"
    hosts = ("eluniversal.com.mx",)
    timezone = "America/Mexico_City"
    body = bulk(
        running_text(".sc__font-paragraph, section.sc, .field-name-body .field-item")
        | with_subheads(css("p.sc__font-paragraph"))
    )
