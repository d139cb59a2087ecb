"""The generators of the reference pages: one module a page, each with one function that returns Markdown."""
