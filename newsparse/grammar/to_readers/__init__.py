"""What a page says to its readers in lines of their own, amid and around a text, in every language: none of it tells the story.

What is asked of a line: ``prompts`` (whether it asks or announces something), ``read_also`` (whether it is the label of links to other
articles), ``controls`` (whether it is what a button says), ``appeals`` (whether it asks to subscribe or to give), ``edit_links``, ``buttons``, ``comment_lines``, ``newest`` and ``popular``. What the first two
know stands in tables, a file a region and four for English by what a line does: ``english_more``, ``english_offers``, ``english_asking``,
``english_notices``. A new phrase goes into the group of its table that says what the line does.
"""
