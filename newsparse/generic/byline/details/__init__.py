"""What a page says of its authors besides their names."""
