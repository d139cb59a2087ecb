"""The nouns: frozen, without input, output or a clock."""
