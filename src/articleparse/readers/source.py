from articleparse.model import Source


def read_source(data, encoding=None):
    return Source(data.decode(encoding or "utf-8", "replace").removeprefix("\ufeff"), encoding or "utf-8")
