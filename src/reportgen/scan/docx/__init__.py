"""What a DOCX carries: its package, its XML parts, and where in them a text stands."""
