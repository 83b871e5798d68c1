# Everything that is built from another file is a real target; the rest is
# phony. `make help` prints the lines with a double hash.

GO      ?= go
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null)
ADDR    ?= 127.0.0.1:8080
BASE    ?= /
SOURCES := $(shell find app registry cmd web -name '*.go' -not -name '*_test.go') go.mod go.sum
ASSETS  := $(shell find web -type f -not -name '*.go' -not -path 'web/wasm/*' -not -path '*/testdata/*')

.PHONY: help run build site test test-embed test-engines lighthouse check bench bench-serve bytes big start keys ratio fuzz score supply reproducible release clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: bin/wsclose ## build everything and serve the site on 127.0.0.1:8080
	bin/wsclose serve --addr $(ADDR) --base $(BASE)

build: bin/wsclose ## make bin/wsclose, the command with the site inside

site: bin/wsclose ## write the static site to dist/ (SITE_URL=https://host/path/, or BASE=/path/)
	bin/wsclose build --out dist $(if $(SITE_URL),--site-url '$(SITE_URL)',--base $(BASE))

# Without what go build would link in and no page needs: see web/slim.
web/wasm/app.wasm: $(SOURCES) $(wildcard web/slim/instead/*)
	$(GO) run ./web/slim $@

web/wasm/app.wasm.br: web/wasm/app.wasm
	$(GO) run ./web/compress $<

bin/wsclose: $(SOURCES) $(ASSETS) web/wasm/app.wasm.br
	$(GO) build -trimpath -ldflags='-s -w -X main.version=$(VERSION)' -o $@ ./cmd/wsclose

# The browser tests run against the site as built, so it is built first.
test: check bin/wsclose ## run every test (installs Debian's chromium, nginx, caddy and hugo where they are missing)
	.ci/debian nginx caddy hugo
	.ci/npm axe-core@4.14.1
	CHROMIUM="$$(.ci/chromium)" WSCLOSE_ALL_TESTS=1 $(GO) test -shuffle=on -timeout 25m ./...

# Sites made by the generators that people write documents with, the widget in
# them. Hugo's is part of make test; the others are not to be had everywhere.
test-embed: bin/wsclose ## run the widget in sites of Hugo, MkDocs, Sphinx and VitePress (installs them)
	.ci/debian hugo mkdocs sphinx-build:python3-sphinx
	cd web/testdata/docs/vitepress && npm ci --no-audit --no-fund --ignore-scripts
	CHROMIUM="$$(.ci/chromium)" WSCLOSE_ALL_TESTS=1 WSCLOSE_ALL_DOCS=1 $(GO) test -run 'TestDocs|Policy|Frame|Element' ./web

test-engines: bin/wsclose ## the main journeys in Firefox and WebKitGTK (installs Debian's)
	.ci/debian firefox-esr WebKitWebDriver:webkit2gtk-driver Xvfb:xvfb
	.ci/npm puppeteer-core@24.43.1 selenium-webdriver@4.45.0
	node .ci/engines/run.mjs

lighthouse: bin/wsclose ## Lighthouse's scores of the main pages on a simulated phone
	.ci/npm lighthouse@12.8.2
	CHROME_PATH="$$(.ci/chromium)" node .ci/lighthouse.mjs

check: ## gofmt and go vet, for the command and for the browser
	@test -z "$$(gofmt -l app registry cmd web)" || { gofmt -l app registry cmd web; echo 'run gofmt on these files'; exit 1; }
	$(GO) vet ./...
	GOOS=js GOARCH=wasm $(GO) vet ./cmd/wasm ./app/ui

bench: ## measure: search, decode, page weights
	$(GO) test -run '^$$' -bench . -benchmem ./...

big: ## measure: a log of 100 MB dropped on the page, at full speed and four times slower
	CHROMIUM="$$(.ci/chromium)" $(GO) test ./web -run '^$$' -bench '^BenchmarkDropLog$$' -benchtime 1x

start: ## measure: the first answered key of the index, beside go-app's own hello
	CHROMIUM="$$(.ci/chromium)" $(GO) test ./web -run '^$$' -bench '^BenchmarkStart$$' -benchtime 1x

keys: ## measure: the slowest keys in the box, with all that is known (KEYS=text,text for others)
	CHROMIUM="$$(.ci/chromium)" $(GO) test ./web -run '^$$' -bench '^BenchmarkKeys$$' -benchtime 1x

bytes: ## measure: bytes of app.wasm by package
	$(GO) run ./web/slim bytes

ratio: bin/wsclose ## measure: a log of 100 MB, against grep -E for the same codes
	.ci/grep-ratio

bench-serve: bin/wsclose ## measure: the server beside nginx and Caddy, requests and latency
	.ci/serve-bench

fuzz: ## fuzz every target for FUZZTIME (10s) with FUZZWORKERS processes (one a core)
	.ci/fuzz

# The texts to measure the decoder with are not part of the repository.
score: bin/wsclose ## print the decoder's accuracy on the shared texts, where they are
	@if [ -x ../shared/corpus/score ]; then ../shared/corpus/score ../shared/corpus/dev.jsonl bin/wsclose; \
	else echo 'no ../shared/corpus here: nothing to measure'; fi

supply: ## check modules, known weaknesses and licences
	.ci/supply

reproducible: ## build twice in different folders and compare the bytes
	.ci/reproducible

release: bin/wsclose ## write archives and their checksums to bin/release
	.ci/release

clean: ## remove what was built
	rm -rf bin dist web/wasm/app.wasm web/wasm/app.wasm.br
