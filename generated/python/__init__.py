"""Every generated function.

Generated, do not edit.  To write it again: electrochem generate
"""

from __future__ import annotations

from .equilibrium import equilibrium as equilibrium
from .nernst_potential import nernst_potential as nernst_potential

__all__ = ["equilibrium", "nernst_potential"]
