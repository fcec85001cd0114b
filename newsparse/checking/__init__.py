"""Is every page still read as it should be: samples, corpora, and what served each field."""
