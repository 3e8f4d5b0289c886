"""The book: a chapter as LaTeX, plain text, Markdown or JSON, and in a notebook."""

from __future__ import annotations

from .formats import FORMATS as FORMATS
from .formats import derive as derive
from .formats import emit as emit
