"""The Conversation."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying


class TheConversation(Extractor):
    """The Conversation: its editions in many countries share one layout."""

    name = "The Conversation"
    hosts = ("theconversation.com",)
    timezone = "Etc/UTC"  # an edition a country; pages state the offset
    body = bulk(running_text(".content-body"))
    # "[You're smart and curious about the world. ...]": what its editors offer at the end.
    drop = (saying(".content-body > p", r"\[.*(?:newsletter|subscri|inbox|Conversation)"),)
