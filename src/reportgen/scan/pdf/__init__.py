"""What a PDF carries: its file, its objects and streams, its pages, and the tag tree over them."""
