"""Publishers of Taiwan."""
