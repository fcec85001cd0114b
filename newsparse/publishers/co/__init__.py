"""Publishers of Colombia."""
