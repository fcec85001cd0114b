"""How newspapers write: dates, names and bylines, captions and credits, copyright lines."""
