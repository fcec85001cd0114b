"""Publishers of Austria."""
