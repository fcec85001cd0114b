"""WordPress: the system of a third of all sites. Only what its plug-ins put into the text is cut.

Declared as the body, ``.entry-content`` and its like made half of the measured sites worse than the
block model reads them, and so did cutting theme names such as ``widget``: themes use them as they please.
What stands below such a box, if it holds most of the page's prose, is never the article's.
"""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import boxes, container, written
from newsparse.platforms.prose import below, holder

#: What block themes, tagDiv, Divi and classic themes call the text, in the order in which they can be believed.
_TEXT = ("wp-block-post-content", "td-post-content", "et_pb_post_content", "entry-content", "post-content", "single-content")


class WordPress(Extractor):
    """Any page that loads a file from ``/wp-content/``."""

    marker = written("/wp-content/")
    drop = (
        below(holder(_TEXT)),
        boxes((
            "sharedaddy", "sd-sharing", "addtoany_share_save_container", "essb_links", "simplesocialbuttons",
            "heateor_sss_sharing_container", "swp_social_panel", "mashsb-container",
            "jp-relatedposts", "yarpp", "yarpp-related", "crp_related",
            "molongui-author-box", "abh_box", "pp-author-boxes-wrapper", "saboxplugin-wrap", "m-a-box",
            "tptn_counter", "post-views",
        )),
    )  # fmt: skip


class Elementor(WordPress):
    """A page whose template is made with Elementor: of its widgets, "post content" is the author's own text."""

    marker = container("elementor-widget-theme-post-content")
    body = holder(("elementor-widget-theme-post-content",))
    drop = (
        *WordPress.drop,
        boxes((
            "elementor-widget-call-to-action", "elementor-widget-form", "elementor-widget-posts", "elementor-widget-author-box", "elementor-widget-share-buttons",
            "elementor-widget-post-navigation", "elementor-widget-table-of-contents", "elementor-widget-button",
        )),
    )  # fmt: skip
