"""The head of an article: its headline, what stands over it, and what stands between it and the story."""
