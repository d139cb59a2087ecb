"""Where a case is worked on, and what becomes of one whose worker dies or takes too long."""
