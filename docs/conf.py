"""The documents as a site: ``sphinx-build -W -b html docs build/docs``."""

from __future__ import annotations

import newsparse

project = "newsparse"
author = "The newsparse authors"
copyright = "The newsparse authors"
version = release = newsparse.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]
source_suffix = {".md": "markdown"}
exclude_patterns: list[str] = []

myst_enable_extensions = ["colon_fence", "fieldlist"]
myst_heading_anchors = 3

# A broken link between documents is a warning, and the build takes warnings for errors (-W).
nitpicky = False

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"newsparse {release}"
html_theme_options = {"navigation_with_keys": True}
html_show_sphinx = False
