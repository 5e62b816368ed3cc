# Two commands do everything on a fresh machine: `make acceptance` and `make test`. The rest is for the daily work.
.DEFAULT_GOAL := help
.ONESHELL:
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

VENV    := .venv
PYTHON  := $(VENV)/bin/python
BEHAVE  := $(VENV)/bin/behave
STAMP   := $(VENV)/.installed
UV      := $(shell sed -n 's/^ *"uv==\([0-9.]*\)".*/\1/p' pyproject.toml)

# What is passed on to behave: make acceptance OPTIONS="-D tier=basic --tags=@critical"
OPTIONS ?=

help:  ## what there is
	@sed -n 's/^\([a-z][a-z -]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

$(STAMP): requirements.lock pyproject.toml
	@command -v python3 >/dev/null || { echo "error: there is no python3; install Python 3.11 or newer" >&2; exit 2; }
	python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "error: python3 is older than 3.11; install a newer one" >&2; exit 2; }
	echo "… making the suite's environment"
	[ -x $(PYTHON) ] || python3 -m venv $(VENV)
	$(PYTHON) -m pip install --quiet "uv==$(UV)"
	$(PYTHON) -m uv pip sync --quiet --python $(PYTHON) requirements.lock
	$(PYTHON) -m uv pip install --quiet --python $(PYTHON) --no-deps --editable .
	touch $@

install: $(STAMP)  ## the suite's environment (.venv)

acceptance: $(STAMP)  ## all runnable scenarios on the embedded stack, with the HTML report
	$(BEHAVE) -D html=yes $(OPTIONS)

test: $(STAMP)  ## the project's own tests: lint, unit tests, a smoke run of real scenarios
	$(MAKE) --no-print-directory lint
	$(PYTHON) -m pytest -q --junit-xml=reports/pytest.xml
	$(BEHAVE) -D reports=reports/smoke -D html=no --tags="@PM-01 or @PM-03 or @CG-01"

lint: $(STAMP)  ## features, steps, code and workflows
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(PYTHON) -m fixtures.lint
	$(PYTHON) -m fixtures.workflow_lint

report: $(STAMP)  ## the HTML report of the last run
	$(PYTHON) -m fixtures.evidence.report

steps: $(STAMP)  ## every step that a scenario can use
	@$(PYTHON) -m fixtures.steps_catalog

up: $(STAMP)  ## keeps a stack between runs (make up OPTIONS="-D tier=basic")
	@$(PYTHON) -m fixtures.stack up $(OPTIONS)

down: $(STAMP)  ## removes the kept stack
	@$(PYTHON) -m fixtures.stack down

bench: $(STAMP)  ## figures: boot, first scenario, own share, the loop on a kept stack, memory
	@$(PYTHON) -m fixtures.bench

mutants: $(STAMP)  ## breaks the gateway on purpose and looks whether the suite notices (minutes; NAME="part of a name")
	@$(PYTHON) -m fixtures.mutants $(if $(NAME),"$(NAME)")

lock: $(STAMP)  ## renews requirements.lock from pyproject.toml
	$(PYTHON) -m uv pip compile --quiet --extra dev --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" -o requirements.lock pyproject.toml

clean: down  ## removes environments and output of this checkout
	rm -rf $(VENV) reports/allure-results reports/html reports/smoke reports/logs .mypy_cache .ruff_cache .pytest_cache

.PHONY: help install acceptance test lint report steps up down bench mutants lock clean
