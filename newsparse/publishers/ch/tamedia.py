"""Tamedia: its newspapers of German and French Switzerland share one layout."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class Tamedia(Extractor):
    """Tamedia: its newspapers of German and French Switzerland share one layout."""

    hosts = ("landbote.ch", "zsz.ch", "thunertagblatt.ch", "tdg.ch", "24heures.ch")
    timezone = "Europe/Zurich"
    title = meta("og:title")
    lead = css("p[class*=ContentHead_lead]")
    body = running_text("article")
    drop = (css("[class*=ContentHead_lead], [class*=Feedback_root], [class*=ArticleContainer_agencies]"),)
