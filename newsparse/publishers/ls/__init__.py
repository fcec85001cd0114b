"""Publishers of Lesotho."""
