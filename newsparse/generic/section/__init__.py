"""The section, and the trail of sections that leads to it."""
