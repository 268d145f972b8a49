# Each target sets up what it needs first; the second time that takes no time.
.PHONY: demo test lint bench gallery storm translations pins wheel clean
.DEFAULT_GOAL := help

RUNS ?= 200
SESSION := packaging/with-session
DESK := .venv/bin/python -m desk

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

demo: ## open desk on a Slack that runs on this machine, with a living story
	@packaging/bootstrap run
	@$(DESK) demo $(ARGS)

test: ## every check and every test
	@packaging/bootstrap test
	@$(SESSION) packaging/check $(ARGS)

lint: ## style, types and import contracts only
	@packaging/bootstrap test
	@packaging/lint

bench: ## start, memory, reading, search and frames against their limits, on this machine
	@packaging/bootstrap test
	@$(SESSION) .venv/bin/python -m tests.benchmarks $(ARGS)

gallery: ## every screen as a picture, into artefacts/gallery
	@packaging/bootstrap test
	@$(SESSION) .venv/bin/python -m tests.ui.gallery $(ARGS)

storm: ## RUNS=n rounds of random faults between several desks
	@packaging/bootstrap test
	@$(SESSION) .venv/bin/python -m tests.fault.storm --runs $(RUNS) $(ARGS)

translations: ## collect the window's texts for Qt Linguist, and compile what was translated
	@packaging/bootstrap test
	@packaging/translations

wheel: ## build dist/desk-*.whl
	@packaging/bootstrap test
	@.venv/bin/python -m hatchling build -t wheel

pins: ## write the versions that .venv has now into the pin files
	@packaging/bootstrap test
	@.venv/bin/python packaging/pins.py

clean: ## remove what the other targets made
	@rm -rf .venv .cache dist artefacts .mypy_cache .ruff_cache .pytest_cache .hypothesis
