"""Markup to one tree (build, flatten), and the tree as a flat sequence of leaf blocks (segments, walk)."""
