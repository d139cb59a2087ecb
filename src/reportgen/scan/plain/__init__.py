"""What files that are only text carry: prose and Markdown, tables, JSON, calendars."""
