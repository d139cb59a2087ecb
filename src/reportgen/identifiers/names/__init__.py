"""Names of the case that do not stand in a text word for word: misspelt, hidden, heard, blended, short."""
