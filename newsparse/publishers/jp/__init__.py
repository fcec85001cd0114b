"""Publishers of Japan."""
