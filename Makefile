# Fabula: two commands are enough on a fresh Debian 12 with Swift.
#   make demo     installs what is missing, builds, tells the stories of the sample week, writes Reports/
#   make test     runs all checks
SHELL := /bin/bash
PREFIX ?= /usr/local
PACKAGES := libsqlite3-dev libblas-dev libopenblas0-pthread libstemmer-dev libxml2-dev zlib1g-dev libzstd-dev libxxhash-dev pkg-config tzdata
FABULA := .build/release/fabula
comma := ,

.PHONY: help deps build demo test crash fuzz sanitize long-lines lint end-to-end evaluate bench notebooks example install uninstall clean
help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

deps: ## installs the Debian packages that are missing
	@command -v swift >/dev/null || { echo "Please install Swift 6.1 or newer (https://www.swift.org/install/linux) and put it on PATH" >&2; exit 1; }
	@missing=$$(for p in $(PACKAGES); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	    if [ $$(id -u) = 0 ]; then as=; elif command -v sudo >/dev/null; then as=sudo; \
	    else echo "Please install as root: apt-get install" $$missing >&2; exit 1; fi; \
	    echo "Installing with $${as:+sudo }apt-get (as $$( [ -n "$$as" ] && echo 'root through sudo' || echo root )):" $$missing >&2; \
	    $$as apt-get update -q >&2 && DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -q --no-install-recommends $$missing >&2; \
	fi

build: deps ## builds the program with optimisation
	swift build -c release --product fabula

demo: build ## stories and a timeline of the sample week; reports in Reports/
	$(FABULA) run Data/week -o Reports

test: deps ## all checks: unit tests, properties, golden output, the built program
	swift build -c release --build-tests
	swift test -c release --skip-build --disable-xctest
	Tests/crash.sh 10

crash: deps ## kills a writer 200 times and looks at what is left of its store
	swift build -c release --product StoreHarness
	Tests/crash.sh 200

fuzz: deps ## mutated files for every reader under libFuzzer, 10 minutes each (FUZZ_SECONDS, FUZZ_JOBS); two hours
	Fuzz/run.sh $(FUZZ_TARGETS)

# What is other people's is in Tests/Sanitizers; their findings end the tests with an error.
sanitize: export FABULA_SANITIZED := 1
sanitize: export LSAN_OPTIONS := suppressions=$(CURDIR)/Tests/Sanitizers/leaks.supp
sanitize: deps ## the unit tests in debug under AddressSanitizer, then ThreadSanitizer; half an hour
	swift build --build-tests --sanitize address --scratch-path .build-address
	swift test --skip-build --disable-xctest --sanitize address --scratch-path .build-address
	swift build --build-tests --sanitize thread --scratch-path .build-thread
	swift test --skip-build --disable-xctest --sanitize thread --scratch-path .build-thread

long-lines: deps ## reads files that are one line of a gigabyte; takes up to 10 GB of memory
	swift build -c release --build-tests
	FABULA_LONG_LINE=1024 swift test -c release --skip-build --disable-xctest --filter LongLineTests

lint: ## style of the Swift sources
	swift format lint --strict -r --parallel Sources Tests Fuzz Package.swift

end-to-end: build ## the installed program on the sample data: same bytes for any order, threads, process, store
	@$(MAKE) --no-print-directory deps PACKAGES='sqlite3 python3'
	Tests/end-to-end.sh $(FABULA)

# The labelled sets that are there: the sample week, and news collections beside the repository or in FABULA_SHARED.
SHARED := $(or $(FABULA_SHARED),../shared)
LABELLED := Data/week-gold.jsonl=Data/week Data/week-gold.jsonl=Data/week@fr
LABELLED += $(addsuffix @fr$(comma)es$(comma)de$(comma)en,$(wildcard $(SHARED)/data/og2021/docs.jsonl.gz))
LABELLED += $(wildcard $(SHARED)/data/giveme5w1h_news_cluster/docs.jsonl.gz)
evaluate: build ## scores the stories of all labelled sets with one setting
	$(FABULA) evaluate stories $(addprefix --set ,$(LABELLED)) $(OPTIONS)

bench: build ## speed and memory beside scikit-learn with sparse_dot_topn, as ratios (BENCH="--runs 5 …")
	@$(MAKE) --no-print-directory deps PACKAGES='python3 python3-venv'
	Benchmarks/run.sh $(FABULA) $(BENCH)

notebooks: build ## runs the notebooks on the sample week (Python packages in .venv)
	@$(MAKE) --no-print-directory deps PACKAGES='python3 python3-venv'
	FABULA=$(FABULA) Notebooks/run.sh

example: build ## writes Reports/example anew; read its diff before you commit it
	$(FABULA) run Data/week -o Reports/example >/dev/null

install: build ## installs fabula under PREFIX (/usr/local)
	install -D -m 755 $(FABULA) $(DESTDIR)$(PREFIX)/bin/fabula

uninstall: ## removes what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/fabula

clean: ## removes what was built
	rm -rf .build .build-*
