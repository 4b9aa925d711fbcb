"""A role for each line by rules, where a story stands alone: copy, wires, mails, exports."""
