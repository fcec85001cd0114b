"""Which module reads which host. Written by ``python -m newsparse.publishers``; a test compares it."""

HOSTS: dict[str, tuple[str, ...]] = {}
