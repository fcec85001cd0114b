"""What does not belong in the body: a stripper names it, the runner removes and records it."""
