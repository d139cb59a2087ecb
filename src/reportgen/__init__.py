"""reportgen: write, check, anonymise and publish child safeguarding reviews."""
