"""What can be seen of a line, and of all lines of a page, before any has a role."""
