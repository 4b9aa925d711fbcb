"""A run over many inputs: where they come from, who works on them, where the articles go, and how it goes on.

    FILEs ──inputs──▶ Item ──pool (or here)──▶ Outcome ──outputs──▶ bytes, with a journal of how far it came

All that is done with one input is `articleparse.engine.convert`; this is the one place
that has files and processes.
"""
