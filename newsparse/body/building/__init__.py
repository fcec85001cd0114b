"""What the body consists of: its segments as paragraphs, headings, lists, tables, quotations, embeds."""
