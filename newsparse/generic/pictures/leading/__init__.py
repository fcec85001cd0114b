"""The picture that leads the article."""
