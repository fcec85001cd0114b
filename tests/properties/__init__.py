"""What holds for any page: properties over invented pages and over damaged ones."""
