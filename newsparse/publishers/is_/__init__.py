"""Publishers of Iceland (its code is a keyword, hence the underscore)."""
