"""Rules of two newspapers, for newsparse."""
