"""Publishers of Liechtenstein."""
