# Your Words: how to run it, test it and check it. `make help` lists what there is.
# `run` and `test` do all set-up themselves; a stamp in .venv, named by the content of the lock, keeps them from doing it twice.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
# Set-up comes in order: packages, environment, requirements, catalogues.
.NOTPARALLEL:
.DEFAULT_GOAL := help

PYTHON ?= python3
ARGS ?=
PYTEST_ARGS ?= -n 2
VENV := .venv
PY := $(VENV)/bin/python
STAMPS := $(VENV)/stamps
content = $(shell cat $(1) | sha256sum | cut -c1-16)
MADE := $(STAMPS)/made
RUN_READY := $(STAMPS)/run-$(call content,requirements.txt)
TEST_READY := $(STAMPS)/test-$(call content,requirements.txt requirements-dev.txt)
BUILD_READY := $(STAMPS)/build-$(call content,requirements.txt requirements-build.txt)
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes

CATALOGUES := $(wildcard locales/*/LC_MESSAGES/your_words.po)
COMPILED := $(CATALOGUES:.po=.mo)
TEMPLATE := locales/your_words.pot
BABEL := $(PY) -m babel.messages.frontend -q

.PHONY: help
help: ## what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14
	@echo
	@echo 'Arguments go in ARGS: make run ARGS="--language ar --text-size 200"'

# ---- using it

.PHONY: run
run: system-run $(RUN_READY) $(COMPILED) ## open the app; with no display, play the tour into tour-output/
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	    exec $(PY) -m app.doorkeeper $(ARGS); \
	else \
	    echo "There is no display here, so the tour is played instead, into tour-output/."; \
	    exec $(PY) -m app.doorkeeper tour --out tour-output $(ARGS); \
	fi

.PHONY: tour
tour: system-run $(RUN_READY) $(COMPILED) ## play an invented family's whole way into tour-output/
	@$(PY) -m app.doorkeeper tour --out tour-output $(ARGS)

NATIONS := england wales scotland northern-ireland
VOICES := standard easy-read young

.PHONY: sheets
sheets: system-run $(RUN_READY) $(COMPILED) ## the 24 information sheets, English and Welsh, into sheets-output/
	@for nation in $(NATIONS); do for voice in $(VOICES); do for language in en cy; do \
	    $(PY) -m app.doorkeeper sheet --nation $$nation --voice $$voice --language $$language --out sheets-output $(ARGS); \
	done; done; done

# ---- testing it

.PHONY: test
test: system-test $(TEST_READY) $(COMPILED) ## the tests of every change (PYTEST_ARGS stands in place of "-n 2")
	@$(PY) -m pytest $(PYTEST_ARGS)

.PHONY: test-all
test-all: system-test $(TEST_READY) $(COMPILED) ## all tests, also those that play for a long time
	@$(PY) -m pytest --thorough $(PYTEST_ARGS)

.PHONY: pictures
pictures: system-test $(TEST_READY) $(COMPILED) ## every screen in every language, 100 and 200 %, on sheets in pictures-output/
	@rm -rf pictures-output
	@$(PY) -m pytest --thorough -m pictured --pictures pictures-output $(PYTEST_ARGS) tests/ui/test_every_screen.py
	@$(PY) -m tests.pictures pictures-output

.PHONY: access
access: system-test $(TEST_READY) $(COMPILED) ## run what tests access, and write docs/access.md and docs/access.json from it
	@$(PY) -m tests.access $(PYTEST_ARGS)

.PHONY: check
check: system-test $(TEST_READY) $(COMPILED) ## the gates: style, types, arrows between rooms, catalogues, texts
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports --no-cache
	@$(PY) -m pytest -q tests/gates

.PHONY: bench
bench: system-test $(TEST_READY) $(COMPILED) ## measure it against the bare libraries
	@$(PY) -m tests.bench $(ARGS)

# ---- carrying it on

.PHONY: build
build: system-build $(BUILD_READY) $(COMPILED) ## make a program in dist/your-words that needs no Python
	@$(PY) -m PyInstaller --noconfirm --clean --log-level WARN --workpath build/pyinstaller --distpath dist build.spec
	@echo "The program is in dist/your-words ($$(du -sh dist/your-words | cut -f1)). It starts with dist/your-words/your-words."

.PHONY: catalogues
catalogues: $(TEST_READY) ## gather the texts, bring every catalogue up to date, compile them
	@$(BABEL) extract -F babel.cfg -c NOTE: --no-wrap --sort-by-file --project "Your Words" --version 0.1 \
	    --copyright-holder "the authors of Your Words" --msgid-bugs-address "see CONTRIBUTING.md" -o $(TEMPLATE).new .
	@# The lines that Babel leaves for a name or an address say nothing.
	@sed -i -E '/EMAIL@ADDRESS|YEAR-MO-DA/d; /^"Language-Team: LANGUAGE/d' $(TEMPLATE).new
	@# The day of making alone is no reason for a change.
	@if diff -q <(grep -v '^"POT-Creation-Date' $(TEMPLATE) 2>/dev/null) <(grep -v '^"POT-Creation-Date' $(TEMPLATE).new) >/dev/null; \
	    then rm $(TEMPLATE).new; else mv $(TEMPLATE).new $(TEMPLATE); fi
	@for status in locales/*/status.toml; do \
	    language=$$(basename $$(dirname $$status)); \
	    [ $$language = en ] || [ -e locales/$$language/LC_MESSAGES/your_words.po ] || \
	        $(BABEL) init -i $(TEMPLATE) -d locales -D your_words -l $$language; \
	done
	@$(BABEL) update -i $(TEMPLATE) -d locales -D your_words --no-wrap --previous --ignore-pot-creation-date
	@$(BABEL) compile -d locales -D your_words --statistics

.PHONY: guide
guide: $(RUN_READY) ## write the tables of docs/guide.md again: statements, sources, dates
	@$(PY) -m app.guide.listing

.PHONY: lock
lock: $(TEST_READY) ## lock the requirements again, with hashes and for every system
	@for what in requirements requirements-dev requirements-build; do \
	    $(VENV)/bin/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-emit-index-url \
	        -o $$what.txt $$what.in; \
	done

# ---- set-up

# Phony, so asked each time (0.1 s): packages come and go without us.
.PHONY: system-run system-test system-build
system-run system-test system-build: system-%:
	@.ci/system-packages $*

$(MADE):
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Your Words needs Python 3.11 or newer; say where with PYTHON=...")'
	@[ -x $(PY) ] || $(PYTHON) -m venv $(VENV)
	@mkdir -p $(STAMPS) && touch $@

$(RUN_READY): $(MADE)
	@echo "Installing what the program needs, hash by hash (once)."
	@$(INSTALL) -r requirements.txt
	@rm -f $(STAMPS)/run-* && touch $@

$(TEST_READY): $(RUN_READY)
	@echo "Installing what the tests need, hash by hash (once)."
	@$(INSTALL) -r requirements-dev.txt
	@rm -f $(STAMPS)/test-* && touch $@

$(BUILD_READY): $(RUN_READY)
	@echo "Installing what the building needs, hash by hash (once)."
	@$(INSTALL) -r requirements-build.txt
	@rm -f $(STAMPS)/build-* && touch $@

%.mo: %.po | $(RUN_READY)
	@$(BABEL) compile -i $< -o $@
