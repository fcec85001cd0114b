"""The authors: every place that may name them, and the vote between these."""
