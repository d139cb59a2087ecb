"""Everything that knows Word: filling templates, reading documents, and making the same bytes again."""
