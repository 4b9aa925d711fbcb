"""What differs between languages: data that the parser looks up, never code."""
