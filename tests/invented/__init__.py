"""Invented news pages with their gold, for training and tests: ``python tests/invented/make.py FOLDER``.

`articles/` has the stories (form: `articles.py`), `words.toml` and `side.toml` what stands around
them in each language.  A layout makes a page of a story (`layouts.py` names them all); dice that
are seeded by story and layout decide what the page has, so that the pages are the same each time.
"""
