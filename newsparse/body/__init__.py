"""The body: where it is (locate), what does not belong (strippers), what it consists of (blocks)."""
