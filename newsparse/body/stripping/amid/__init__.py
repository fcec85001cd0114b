"""What stands between the paragraphs and is none of the text: links, boxes, captions, what only some readers meet."""
