# GNU make 3.81 or later, Python 3.11 or later; everything else is installed into .venv.
PYTHON ?= python3
BIN = .venv/bin
PIP = $(BIN)/python -m pip -qq --disable-pip-version-check install

.PHONY: help textbook check mypy pyright campaign measure bench clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1@\2/p' Makefile | awk -F@ '{ printf "%-16s %s\n", $$1, $$2 }'

textbook: .venv/ready ## prove every chapter and write generated/
	@$(BIN)/electrochem generate

check: .venv/tools ## prove everything, run every test, the linter and the type checkers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	@$(MAKE) -j2 mypy pyright
	$(BIN)/electrochem generate --check
	$(BIN)/python -m pytest -n 2 --dist loadgroup

mypy: .venv/tools ## check the types
	$(BIN)/mypy

pyright: .venv/tools ## check the types with the second checker
	$(BIN)/pyright --pythonpath $(BIN)/python

campaign: .venv/tools ## have Coq read every proof, LaTeX set every page, and prove all again
	$(BIN)/python -m pytest -n 2 --dist loadfile -o python_files='campaign_*.py' -o faulthandler_timeout=0

measure: .venv/tools ## run the long campaigns and write generated/measured/
	$(BIN)/python -m pytest -n 2 -o python_files='measure_*.py' -o faulthandler_timeout=0

bench: .venv/tools ## time the generated code beside its peers
	$(BIN)/python -m pytest -n 0 --benchmark-only -o python_files='bench_*.py'

clean: ## remove .venv, the caches and what was built
	rm -rf .venv build *.egg-info .*_cache .hypothesis .benchmarks .electrochem-cache
	find . -name __pycache__ -prune -exec rm -rf {} +

.venv/ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or later is needed, and $(PYTHON) is %d.%d: try make PYTHON=python3.11" % sys.version_info[:2])'
	@echo "Building .venv, once ..."
	@$(PYTHON) -m venv --clear .venv
	@$(PIP) --upgrade "pip>=25.1"  # the first to read dependency groups
	@$(PIP) --editable . --group writer
	@touch $@

.venv/tools: .venv/ready
	@echo "Adding what the tests need, once ..."
	@$(PIP) --group dev
	@touch $@
