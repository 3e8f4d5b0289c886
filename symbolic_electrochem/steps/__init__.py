"""The words of a chapter: quantities, moves, answers, results, mistakes."""

from __future__ import annotations

from ..quantities import quantity as quantity
from ..quantities import quantity_function as quantity_function
from .answers import every as every
from .answers import exactly as exactly
from .answers import no_condition as no_condition
from .answers import none as none
from .answers import solutions as solutions
from .answers import split as split
from .chains import backwards as backwards
from .content import CaseResult as CaseResult
from .content import Mistake as Mistake
from .content import Result as Result
from .content import Worked as Worked
from .content import case_result as case_result
from .content import mistake as mistake
from .content import result as result
from .content import worked as worked
from .words import apply as apply
from .words import both_ways as both_ways
from .words import by_cases as by_cases
from .words import combine as combine
from .words import define as define
from .words import differentiate as differentiate
from .words import diverges as diverges
from .words import divide as divide
from .words import eliminate as eliminate
from .words import equal as equal
from .words import equivalent as equivalent
from .words import follow as follow
from .words import greater as greater
from .words import identity as identity
from .words import known as known
from .words import limit as limit
from .words import multiply as multiply
from .words import negative as negative
from .words import nonzero as nonzero
from .words import positive as positive
from .words import rearrange as rearrange
from .words import right_side as right_side
from .words import special_case as special_case
from .words import substitute as substitute
from .words import subtract as subtract
from .words import suppose as suppose
from .words import unequal as unequal
