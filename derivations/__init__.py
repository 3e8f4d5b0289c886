"""The chapters.  One file is one chapter; the folder is the list."""

# Two copies of a chapter would declare two sets of quantities, each unequal to the other.
if __name__ != "symbolic_electrochem.derivations":
    raise ImportError(
        f"expected to be imported as symbolic_electrochem.derivations, got {__name__}: "
        "import chapters through the package, for example by symbolic_electrochem.chapter(name)"
    )
