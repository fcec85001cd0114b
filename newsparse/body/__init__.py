"""The body: where it is (``locating``), what the model got wrong (``mending``), what goes from it (``stripping``), what it consists of (``building``).

``compose`` calls them in this order.
"""
