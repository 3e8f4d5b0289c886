"""What the checks found of every chapter, kept on disk for as long as nothing it rests on changed.

Nothing here needs SymPy unless a chapter has to be judged.
"""

from __future__ import annotations

from .kept import FOLDER as FOLDER
from .kept import Kept as Kept
from .lookup import Watch as Watch
from .lookup import found as found
from .record import Found as Found
from .record import Step as Step
