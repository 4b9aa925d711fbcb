"""Makes the weights that ship; nothing of it runs with the command."""
