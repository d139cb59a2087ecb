"""What was made in earlier runs: whether it still stands, why not, and what of it nobody needs any more."""
