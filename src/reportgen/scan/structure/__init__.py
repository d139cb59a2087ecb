"""Nothing lost: whether a finished file tells all that its document tells, in order."""
