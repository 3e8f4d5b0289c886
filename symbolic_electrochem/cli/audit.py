"""``electrochem audit``: judge model files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..audit import audit

if TYPE_CHECKING:
    from pathlib import Path


def run(paths: tuple[Path, ...], style: str, *, everything: bool) -> int:
    """Audit, print, and return the exit code."""
    report = audit(paths)
    as_text = report.as_text(everything=everything)
    click.echo(report.as_json() if style == "json" else as_text, nl=False)
    return report.exit_code
