"""Publishers of South Africa."""
