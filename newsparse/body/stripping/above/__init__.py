"""What stands above a text and is none of it: its trail, its label, the headline again, who signs it and when."""
