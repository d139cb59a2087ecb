"""What stands within files of several formats: XML, pictures, fonts, packed data, other files."""
