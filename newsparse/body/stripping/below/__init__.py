"""What stands below a text and is none of it: who wrote and helped, what the paper asks and says of itself."""
