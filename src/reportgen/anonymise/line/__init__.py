"""One line of a text on its way to what the public may read: its edits, and the words that fit where they stand."""
