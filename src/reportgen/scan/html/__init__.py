"""What an HTML page carries: one of ours, read exactly, and one from anywhere, read as browsers do."""
