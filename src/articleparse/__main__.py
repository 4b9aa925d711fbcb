"""``python -m articleparse``: the command, where its script is not on the path."""

from articleparse.cli import main

main()
