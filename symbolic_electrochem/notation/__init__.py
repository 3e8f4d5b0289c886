"""Expressions as a textbook writes them: an order for factors and terms, then LaTeX or Unicode."""

from __future__ import annotations

from .arrange import arrange as arrange
from .layout import Layout as Layout
from .plain import text as text
from .statements import lay as lay
from .statements import stated as stated
from .tex import latex as latex
