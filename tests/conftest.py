"""What holds for every test: where CI says so, a test that cannot run has failed."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from symbolic_electrochem.library import Chapter

# The same points on every machine and in every run.
hypothesis.settings.register_profile("check", derandomize=True, deadline=None, print_blob=True)
hypothesis.settings.load_profile("check")


@pytest.fixture
def each(request: pytest.FixtureRequest) -> Chapter:
    """Return the chapter of a name: only the process that tests it proves it."""
    from symbolic_electrochem.library import chapter  # noqa: PLC0415  (SymPy)

    return chapter(request.param)


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure, keeping the reason given for it."""
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
    report.outcome = "failed"
    report.longrepr = f"{report.nodeid}: with CI=true nothing may be skipped, got {reason!r}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a skipped test in CI, unless it is marked ``allowed_skip(reason)``."""
    report = yield
    allowed = item.get_closest_marker("allowed_skip") or hasattr(report, "wasxfail")
    if report.skipped and not allowed and os.environ.get("CI") == "true":
        _refuse_skip(report)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the tests counted, which no output of theirs brings home from a worker.

    A test records ``counted``, a line; or ``tally``, a word and a number, to be added up.
    """
    tally: Counter[str] = Counter()
    for report in (r for reports in terminalreporter.stats.values() for r in reports):
        if getattr(report, "when", None) == "call":
            for name, value in report.user_properties:
                if name == "counted":
                    terminalreporter.write_line(value)
                elif name == "tally":
                    tally.update({value[0]: value[1]})
    if tally:
        terminalreporter.write_line(", ".join(f"{what}: {n}" for what, n in tally.items()))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Fail a file that skips itself as a whole in CI."""
    report = yield
    if report.skipped and os.environ.get("CI") == "true":
        _refuse_skip(report)
    return report
