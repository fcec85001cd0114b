"""Publishers of Latvia."""
