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
# How many scenarios run side by side: most of them wait more than they work. A deployment that exists has no lanes.
ELSEWHERE := $(filter stack=external -Dstack=external,$(OPTIONS) stack=$(ACCEPTANCE_STACK))
JOBS    ?= $(if $(ELSEWHERE),1,$(shell echo $$(($$(nproc 2>/dev/null || echo 1) * 2))))

help:  ## what there is
	@sed -n 's/^\([a-z][a-z0-9 -]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

$(STAMP): requirements.lock pyproject.toml
	@command -v python3 >/dev/null || { echo "error: there is no python3; install Python 3.11 or newer" >&2; exit 2; }
	python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "error: python3 is older than 3.11; install a newer one" >&2; exit 2; }
	echo "… making the suite's environment"
	[ -x $(PYTHON) ] || python3 -m venv $(VENV)
	$(PYTHON) -m pip install --quiet "uv==$(UV)"
	$(PYTHON) -m uv pip sync --quiet --compile-bytecode --python $(PYTHON) requirements.lock
	$(PYTHON) -m uv pip install --quiet --python $(PYTHON) --no-deps --editable .
	touch $@

install: $(STAMP)  ## the suite's environment (.venv)

acceptance: $(STAMP)  ## all runnable scenarios on the embedded stack, with the HTML report
	$(BEHAVE) --jobs $(JOBS) -D html=yes $(OPTIONS)

merge: $(STAMP)  ## one report of several shards (make merge SHARDS="reports/1 reports/2")
	@$(PYTHON) -m fixtures.merge $(SHARDS)

e2e-test-minimal e2e-test-basic e2e-test-standard e2e-test-enterprise e2e-test-all: e2e-test-%: $(STAMP)  ## a tier within its time limit, in containers where an engine runs
	@$(PYTHON) -m fixtures.e2e $* $(OPTIONS)

test-protocol-matrix: $(STAMP)  ## all pairs of protocols on the standard tier; the table in reports/protocol-matrix.md
	$(BEHAVE) -D tier=standard $(OPTIONS) --tags=@matrix

BOTH := reports/sessions-both
sessions-both: $(STAMP)  ## sessions, on the default gateway and on 1.0.0rc1, which has the pool; one report
	$(BEHAVE) -D html=no -D reports=$(BOTH)-new $(OPTIONS) --tags=@sessions || [ $$? -eq 1 ]
	$(BEHAVE) -D html=no -D reports=$(BOTH)-old -D gateway=1.0.0rc1 $(OPTIONS) --tags=@sessions || [ $$? -eq 1 ]
	$(PYTHON) -m fixtures.merge --gateways --into $(BOTH) $(BOTH)-new $(BOTH)-old

performance: $(STAMP)  ## what steps cost, and loads, the long ones too (OPTIONS="-D soak=30m -D compare_with=1.0.5"); reports/performance.md
	$(BEHAVE) -D html=yes $(OPTIONS) --tags=@performance

test-full-stack: $(STAMP)  ## one call through everything there is, on the standard tier: wrapper, gateway, PostgreSQL, Redis, record, figures
	$(BEHAVE) -D tier=standard $(OPTIONS) features/workflows/full_stack.feature

test: $(STAMP)  ## the project's own tests: lint, unit tests, a smoke run of real scenarios
	$(MAKE) --no-print-directory lint
	$(PYTHON) -m pytest -q -n auto --junit-xml=reports/pytest.xml
	$(BEHAVE) -D reports=reports/smoke -D html=no --tags="@PM-01 or @PM-03 or @CG-01"

lint: $(STAMP)  ## features, steps, code, workflows and the compose file
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(PYTHON) -m fixtures.lint
	$(PYTHON) -m fixtures.workflow_lint
	docker/lint.sh

report: $(STAMP)  ## the HTML report of the last run
	$(PYTHON) -m fixtures.evidence.report

steps: $(STAMP)  ## every step that a scenario can use
	@$(PYTHON) -m fixtures.steps_catalog

up: $(STAMP)  ## keeps a stack between runs (make up OPTIONS="-D tier=basic")
	@$(PYTHON) -m fixtures.stack up $(OPTIONS)

down: $(STAMP)  ## removes the kept stack
	@$(PYTHON) -m fixtures.stack down

hand-over: $(STAMP)  ## options by which a run judges the kept gateways as a deployment; writes .credentials.toml
	@$(PYTHON) -m fixtures.stack hand-over --credentials .credentials.toml

sweep: $(STAMP)  ## removes from a deployment what killed runs left (make sweep OPTIONS="-D target=http://...")
	@$(PYTHON) -m fixtures.sweep $(OPTIONS)

docker-up:  ## makes a container engine answer for -D stack=compose, or says what is missing
	@docker/engine-up.sh

images-offline:  ## base images for -D stack=compose from Debian packages, where no registry can be reached (root)
	@docker/images-offline.sh

bench: $(STAMP)  ## figures: boot, first scenario, own share, the loop on a kept stack, memory
	@$(PYTHON) -m fixtures.bench

mutants: $(STAMP)  ## breaks the gateway on purpose and looks whether the suite notices (half an hour or more; NAME="part of a name")
	@$(PYTHON) -m fixtures.mutants $(if $(NAME),"$(NAME)")

COMPILE = $(PYTHON) -m uv pip compile --quiet --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
GUESTS := fixtures/compliance/packages fixtures/real_world/packages fixtures/workflows/packages

lock: $(STAMP)  ## renews requirements.lock from pyproject.toml, and those of other people's servers
	$(COMPILE) --extra dev -o requirements.lock pyproject.toml
	for folder in $(GUESTS); do $(COMPILE) --universal -o $$folder/requirements.lock $$folder/requirements.in; done

clean: down  ## removes environments and output of this checkout
	rm -rf $(VENV) .credentials.toml reports/allure-results reports/html reports/smoke reports/logs reports/merged reports/e2e-* reports/sessions-both* .mypy_cache .ruff_cache .pytest_cache

.PHONY: help install acceptance merge e2e-test-minimal e2e-test-basic e2e-test-standard e2e-test-enterprise e2e-test-all test-protocol-matrix sessions-both performance test-full-stack test lint report steps up down hand-over sweep docker-up images-offline bench mutants lock clean
