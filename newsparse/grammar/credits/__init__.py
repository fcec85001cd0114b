"""Captions and credits: whose a picture is, and who made what else of an article."""
