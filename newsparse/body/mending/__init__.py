"""What is put right in the model's choice: what it left out and belongs to the text, what it kept and does not."""
