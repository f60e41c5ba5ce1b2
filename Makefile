# Each target works in a fresh clone with Python 3.11 to 3.13: everything goes into .venv.
PYTHON ?= python3
PIP = .venv/bin/python -m pip --quiet --disable-pip-version-check
STORE = embedded:.kg

.PHONY: demo test check lock train clean

demo: .venv/demo  ## install, read the sample communiqués, answer some questions
	.venv/bin/kg run seeds/communiques --store $(STORE)
	.venv/bin/kg ask meetings_between --a FR --b MA --store $(STORE)
	.venv/bin/kg ask cooperation_between --a FR --b MA --store $(STORE)
	.venv/bin/kg ask planned_visits --store $(STORE)

test: .venv/test  ## install and pass the tests
	.venv/bin/python -m pytest

check: .venv/test  ## everything that has to hold before a change is taken
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy --strict kg
	.venv/bin/lint-imports
	.venv/bin/kg render --check
	.venv/bin/kg check

lock:  ## write the lock files anew (needs uv)
	uv pip compile pyproject.toml --group build $(LOCK) -o requirements.lock
	uv pip compile pyproject.toml --group dev $(LOCK) -c requirements.lock -o requirements-dev.lock
LOCK = --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
	--custom-compile-command "make lock"

train: .venv/test  ## train the judge on the reference texts and on the folders of TEXTS (GROUP=DIR …)
	.venv/bin/python -m kg.training bund=$(REFERENCE)/dev/bund press=$(REFERENCE)/dev/press \
		texts=$(REFERENCE)/dev/texts $(TEXTS)
REFERENCE ?= $(or $(KG_REFERENCE),../shared)

clean:  ## remove what the other targets made
	rm -rf .venv .kg

.venv/demo: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

.venv/test: requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch .venv/demo $@
