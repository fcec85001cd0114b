"""Publishers of China."""
