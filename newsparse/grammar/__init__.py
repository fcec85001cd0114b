"""How newspapers write: dates, bylines, captions and credits, copyright lines, and what they say to their readers around a text."""
