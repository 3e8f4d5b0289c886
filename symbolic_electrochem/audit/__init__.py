"""Audit of models: judges the potentials in a file by the proved laws."""

from __future__ import annotations

from .engine import audit as audit
from .finding import Counterexample as Counterexample
from .finding import Finding as Finding
from .laws import Law as Law
from .laws import MistakeForm as MistakeForm
from .laws import laws as laws
from .report import NotJudged as NotJudged
from .report import Refusal as Refusal
from .report import Report as Report
