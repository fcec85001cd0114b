"""An article in other forms: Markdown, HTML, JSON-LD, ninjs, a row of a table, a page for a terminal."""
