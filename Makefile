# What there is to make; `make` alone lists it. Recipes are for POSIX sh.

PREFIX = /usr/local
DESTDIR =

binary = .build/release/remit
release = swift build -c release --product remit
ifeq ($(shell uname),Linux)
  # An installed binary must not need the folder of the toolchain that built it.
  release += --static-swift-stdlib
endif
swift_sources = Package.swift Sources Tests Benchmarks Fuzz

root = $(DESTDIR)$(PREFIX)
man = $(root)/share/man/man1
bash = $(root)/share/bash-completion/completions
zsh = $(root)/share/zsh/site-functions
fish = $(root)/share/fish/vendor_completions.d

# What `make bench` measures, and more of its flags: see Benchmarks/Site/bench.py --help.
ROLES = 1000 10000 100000
BENCH =

# More flags of the tests of Tests/reliability; --record puts their figures into docs/reliability.md.
RELIABILITY =

# Seconds for each target of `make fuzz`, and names of some of them where not all are wanted: Fuzz/README.md.
FUZZ_SECONDS = 60
TARGET =

.PHONY: help site test test-asan test-tsan fuzz build install static static-check dist bench bench-check bench-accept rebuild-check \
  reliability-check growth-check format embed clean bootstrap

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

site: build ## build the careers site: content/ becomes site/
	$(binary) build

test: bootstrap ## run every test, the browser's too where Chromium and python3 are here
	swift format lint --strict --recursive --parallel $(swift_sources)
	Scripts/embed --check
	swift test -q --disable-xctest
	Scripts/browser-tests

test-asan: bootstrap ## run the tests of modules above C under AddressSanitizer, leaks included
	Scripts/sanitized-tests address

test-tsan: bootstrap ## run the tests with threads in them under ThreadSanitizer
	Scripts/sanitized-tests thread

fuzz: bootstrap ## feed readers with bytes that nobody would write (TARGET=yaml, FUZZ_SECONDS=600)
	Fuzz/run --seconds $(FUZZ_SECONDS) $(TARGET)

build: bootstrap ## build the release binary, .build/release/remit
	$(release)
	@touch .build/built

# So `sudo make install` after `make build` needs no toolchain on root's PATH.
.build/built: $(shell find Package.swift Sources)
	@$(MAKE) build

install: .build/built ## install remit, its man page and completions (PREFIX, DESTDIR)
	install -d "$(root)/bin" "$(man)" "$(bash)" "$(zsh)" "$(fish)"
	install -m 755 $(binary) "$(root)/bin/remit"
	$(binary) man > "$(man)/remit.1"
	$(binary) completions bash > "$(bash)/remit"
	$(binary) completions zsh > "$(zsh)/_remit"
	$(binary) completions fish > "$(fish)/remit.fish"
	chmod 644 "$(man)/remit.1" "$(bash)/remit" "$(zsh)/_remit" "$(fish)/remit.fish"

static: bootstrap ## build dist/remit, one file that runs on any Linux of this architecture
	@[ "$$(uname)" = Linux ] || { echo 'A fully static binary can be built on Linux only.' >&2; exit 1; }
	swift build -c release --product remit --scratch-path .build/static \
	  --static-swift-stdlib -Xswiftc -static-executable
	mkdir -p dist
	@# These two sections alone hold what differs between folders: hashes of modules, and one of the whole.
	strip --remove-section=.swift_modhash --remove-section=.note.gnu.build-id -o dist/remit .build/static/release/remit
	! ldd dist/remit 2>/dev/null | grep '=>'
	env -i dist/remit --version

static-check: bootstrap ## build the static program in two folders, and compare
	Scripts/static-check

dist: static ## pack what `make static` made: an archive, a Debian package, the list of what is linked, checksums
	Scripts/package dist/remit dist

bench: build ## measure time and memory beside Hugo, cp and a floor in C (ROLES="1000 10000", BENCH=--record)
	Benchmarks/Site/bench.py --roles "$(ROLES)" $(BENCH)

bench-check: build ## count instructions, and fail where they are over 5 % more than on record
	python3 -m unittest discover -b -s Benchmarks/tests
	Benchmarks/Site/instructions.py

rebuild-check: build ## change content at random, and compare each rebuild with a clean build
	Benchmarks/Site/rounds.py
	Benchmarks/Site/rounds.py --roles 230 --rounds 20

reliability-check: build ## try hostile content, broken files, kills and full disks (RELIABILITY=--record)
	Scripts/reliability-tests --ignore test_growth.py $(RELIABILITY)

growth-check: build ## double texts of many shapes, and compare instructions
	Scripts/reliability-tests test_growth.py $(RELIABILITY)

bench-accept: build ## put today's number of instructions on record
	Benchmarks/Site/instructions.py --accept

format: bootstrap ## format the Swift sources
	swift format --in-place --recursive --parallel $(swift_sources)

embed: bootstrap ## regenerate the files that hold the theme, the rulebook and the starters
	Scripts/embed
	$(release:remit=compile-rulebook)
	.build/release/compile-rulebook

clean: ## remove everything that was built, except site/
	rm -rf .build .venv dist

bootstrap:
	@Scripts/bootstrap
