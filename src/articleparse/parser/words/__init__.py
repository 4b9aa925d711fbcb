"""What a text says by its words alone: cues, digits, the place that it opens with, its language."""
