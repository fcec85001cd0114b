"""What a page says to its readers in lines of their own, amid and around a text, in every language: none of it tells the story."""
