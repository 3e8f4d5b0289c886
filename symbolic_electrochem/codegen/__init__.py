"""From theorems to functions in any language; each file of `targets` is one."""

from __future__ import annotations

from .emission import emit as emit
from .emission import model as model
from .targets import targets as targets
from .translate import CannotGenerateError as CannotGenerateError
