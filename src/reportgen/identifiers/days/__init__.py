"""Days and ages in a text: found as they are written, told by something else, and those of the case in any form."""
