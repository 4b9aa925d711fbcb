"""What a page declares of itself, held against what it prints; only HTML loads this."""
