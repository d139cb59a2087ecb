"""What everybody knows: English, names of people and places, and words, terms and things that name nobody."""
