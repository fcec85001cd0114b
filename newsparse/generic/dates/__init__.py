"""When the article was published and edited, and in which zone."""
