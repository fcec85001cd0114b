"""Publishers of Denmark."""
