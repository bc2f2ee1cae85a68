# make demo      the C examples on real data, pictures in out/
# make test      every host test
# make test-targets  the same bits on sixteen machines, most of them emulated; then what follows, checked
# make firmware  the firmware in C (Cortex-M4F, M0) and in Rust (M4F), in QEMU
# make budgets   flash and stack of every function on a Cortex-M4F and M0; make check-budgets compares with docs/bench/budgets.md
# make counts-mcu  instructions on a Cortex-M4F, beside CMSIS-DSP; make check-counts-mcu compares with docs/bench/mcu.md
# make check-vectors  the frozen vectors against a reference in 50 digits
# make lint      format, clippy, documentation
# make lib       build/<triple>/libbary.a (TARGET=triple to cross-compile), on the host the shared library too;
#                FLAVOUR=small: build/<triple>-small/libbary.a, the code and the scratch of microcontrollers on any target
# make install   header, libraries and pkg-config file under PREFIX (DESTDIR is honoured)
# make bench     timings, beside peers too, and of single steps (docs/bench)
# make counts    instructions of single calls; make check-counts compares with docs/bench/counts.md
# make rates-flow  W2 of the sampler against steps and dimension, beside theory (docs/rates); fails if a promised exponent is missed
# make rates-ot  the squared error of transport maps against points and dimension, beside theory (docs/rates); fails if a promised slope is missed
# make bench-ot  transport beside scipy, lapx and POT (docs/bench/ot.md)
# make collapse  the order parameter of attention against depth, layers beside what predicts them (docs/collapse); fails if a promise is missed
# make header    writes include/bary.h from src/capi

CARGO ?= cargo
CC ?= cc
CXX ?= c++
PREFIX ?= /usr/local
HOST := $(shell rustc -vV | sed -n 's/^host: //p')
TARGET ?= $(HOST)
VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)

# A second build of the same target: small (the code of microcontrollers), simd128 (WebAssembly's vectors).
FLAVOUR ?=
FLAGS_small := --cfg bary_small
FLAGS_simd128 := -C target-feature=+simd128
$(if $(FLAVOUR),$(if $(FLAGS_$(FLAVOUR)),,$(error FLAVOUR is small or simd128)))
SUFFIX := $(addprefix -,$(FLAVOUR))
# Where flash counts, space before speed; the kernel's loops are written for it.
LEVEL := $(if $(filter thumb% riscv32%,$(TARGET))$(filter small,$(FLAVOUR)),s,3)

BUILD := build/$(TARGET)$(SUFFIX)
LIB := $(BUILD)/libbary.a
SHARED := $(BUILD)/libbary.so
CFLAGS ?= -O2
WARNINGS := -std=c99 -D_POSIX_C_SOURCE=200112L -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Wstrict-prototypes -Wmissing-prototypes -Werror
EXAMPLES := $(patsubst c_examples/%.c,%,$(wildcard c_examples/[0-9]*.c))
C_TESTS := $(patsubst tests/c/%.c,%,$(wildcard tests/c/*.c))
SOURCES := Cargo.toml Cargo.lock $(shell find src -name '*.rs') README.md

.PHONY: all demo test test-targets firmware budgets check-budgets counts-mcu check-counts-mcu check-vectors lint lib install bench \
    counts check-counts rates-flow rates-ot bench-ot collapse header check-header clean
all: lib

lib: $(LIB) $(if $(filter $(HOST),$(TARGET)$(SUFFIX)),$(SHARED))

# One object, without the compiler's own run-time library: what a C linker needs beside it is memcpy and its kin.
$(LIB): $(SOURCES) tools/archive.sh
	$(if $(FLAVOUR),RUSTFLAGS='$(FLAGS_$(FLAVOUR))') CARGO_PROFILE_RELEASE_OPT_LEVEL=$(LEVEL) \
	    $(CARGO) rustc --release --lib --crate-type staticlib --features capi,panic-handler --target $(TARGET) --target-dir target/$(TARGET)$(SUFFIX)
	sh tools/archive.sh target/$(TARGET)$(SUFFIX)/$(TARGET)/release/libbary.a $@

# The same object, linked; every symbol it needs must be found.
$(SHARED): $(LIB)
	$(CC) -shared -Wl,-soname,libbary.so.0 -Wl,-z,defs -Wl,--gc-sections -Wl,--whole-archive $< -Wl,--no-whole-archive -o $@
	ln -sf libbary.so $(BUILD)/libbary.so.0

install: lib
	install -d $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/lib/pkgconfig
	install -m 644 include/bary.h $(DESTDIR)$(PREFIX)/include/
	install -m 644 $(LIB) $(DESTDIR)$(PREFIX)/lib/
ifeq ($(TARGET)$(SUFFIX),$(HOST))
	install -m 755 $(SHARED) $(DESTDIR)$(PREFIX)/lib/libbary.so.$(VERSION)
	ln -sf libbary.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/libbary.so.0
	ln -sf libbary.so.0 $(DESTDIR)$(PREFIX)/lib/libbary.so
endif
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' $(if $(filter small,$(FLAVOUR)),-e 's|^Cflags:|& -DBARY_SMALL|') tools/bary.pc.in > $(DESTDIR)$(PREFIX)/lib/pkgconfig/bary.pc

$(BUILD)/c_examples/%: c_examples/%.c $(wildcard c_examples/*.h c_examples/data/*.h) include/bary.h $(LIB)
	mkdir -p $(@D)
	$(CC) $(WARNINGS) $(CFLAGS) -Iinclude $< $(LIB) -lm -o $@

demo: $(EXAMPLES:%=$(BUILD)/c_examples/%)
	mkdir -p out
	set -e; for example in $(sort $(EXAMPLES)); do echo "== $$example"; $(BUILD)/c_examples/$$example; done
	@echo "Pictures are in out/:" && ls out

$(BUILD)/tests/%: tests/c/%.c $(wildcard tests/c/*.h tests/vectors/*.h) include/bary.h $(LIB)
	mkdir -p $(@D)
	$(CC) $(WARNINGS) $(CFLAGS) -Iinclude -Itests/c $< $(LIB) -lm -o $@

test: check-header $(C_TESTS:%=$(BUILD)/tests/%) $(SHARED)
	$(CARGO) test --features capi
	set -e; for test in $(C_TESTS); do echo "== $$test"; $(BUILD)/tests/$$test; done
	python3 tools/vectors --covered
	CC='$(CC)' sh tests/archive.sh $(LIB) $(SHARED)
	CC='$(CC)' sh tests/install.sh

test-targets:
	CC='$(CC)' sh tests/targets/run.sh
	sh tests/targets/mcu.sh

firmware:
	CFLAGS='$(WARNINGS) -O2' sh c_examples/firmware/run.sh
	sh firmware-rs/run.sh

budgets check-budgets:
	$(MAKE) lib TARGET=thumbv7em-none-eabihf
	$(MAKE) lib TARGET=thumbv6m-none-eabi
	python3 tests/targets/budgets.py $(if $(filter check-%,$@),--check)

# The peer on microcontrollers, which may be missing: cmsis.sh leaves this log where it fails too.
build/cmsis/log: benches/mcu/cmsis.sh benches/mcu/requirements.txt
	-sh $< build/cmsis

counts-mcu check-counts-mcu: build/cmsis/log
	$(MAKE) lib TARGET=thumbv7em-none-eabihf
	python3 benches/mcu/counts.py $(if $(filter check-%,$@),--check)

check-vectors: $(SHARED)
	python3 -m venv build/vectors-venv && build/vectors-venv/bin/pip install --quiet mpmath numpy
	build/vectors-venv/bin/python tools/vectors --check $(SHARED)

check-header:
	CC='$(CC)' CXX='$(CXX)' sh tests/header.sh

lint:
	$(CARGO) fmt --check
	$(CARGO) clippy --all-targets --features capi -- -D warnings
	RUSTDOCFLAGS='-D warnings' $(CARGO) doc --no-deps --features capi
	cd firmware-rs && $(CARGO) fmt --check
	cd benches/mcu/kernel && $(CARGO) fmt --check

# The peers and what draws the chart, in a place of their own.
VENV := build/bench-venv
$(VENV)/stamp: benches/peers/requirements.txt
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --requirement $<
	touch $@

# One peer that may be missing: ggml.sh leaves this log where it fails too, and the driver quotes it.
build/ggml/log: benches/peers/ggml.sh benches/peers/requirements-ggml.txt | $(VENV)/stamp
	-sh $< $(VENV) build/ggml

bench: $(SHARED) $(VENV)/stamp build/ggml/log $(BUILD)/counts $(BUILD)/libsteps.so
	$(CARGO) bench
	$(VENV)/bin/python benches/peers $(SHARED) --ggml build/ggml
	$(VENV)/bin/python benches/peers/steps.py $(BUILD)/libsteps.so
	-python3 benches/counts/counts.py $(BUILD)/counts

# Repeated steps, and the loop in C at two levels, for benches/peers/steps.py.
$(BUILD)/libsteps.so: $(wildcard benches/steps/*.c) include/bary.h $(LIB)
	set -e; for level in O2 O3; do \
	    $(CC) $(WARNINGS) -$$level -fPIC -DAXPY=axpy_$$level -c benches/steps/axpy.c -o $(BUILD)/axpy_$$level.o; done
	$(CC) $(WARNINGS) $(CFLAGS) -fPIC -shared -Wl,--gc-sections -Iinclude benches/steps/repeat.c $(BUILD)/axpy_O2.o $(BUILD)/axpy_O3.o $(LIB) -o $@

$(BUILD)/counts: $(wildcard benches/counts/*.[ch]) include/bary.h $(LIB)
	$(CC) $(WARNINGS) $(CFLAGS) -Iinclude $(filter %.c,$^) $(LIB) -lm -o $@

counts: $(BUILD)/counts
	python3 benches/counts/counts.py $<

check-counts: $(BUILD)/counts
	python3 benches/counts/counts.py $< --check

# What the experiment computes and draws with, in a place of its own.
RATES_VENV := build/rates-venv
$(RATES_VENV)/stamp: tools/rates_flow/requirements.txt
	python3 -m venv $(RATES_VENV)
	$(RATES_VENV)/bin/pip install --quiet --requirement $<
	touch $@

rates-flow: $(SHARED) $(RATES_VENV)/stamp
	$(RATES_VENV)/bin/python tools/rates_flow $(SHARED)

RATES_OT_VENV := build/rates-ot-venv
$(RATES_OT_VENV)/stamp: tools/rates_ot/requirements.txt
	python3 -m venv $(RATES_OT_VENV)
	$(RATES_OT_VENV)/bin/pip install --quiet --requirement $<
	touch $@

rates-ot: $(SHARED) $(RATES_OT_VENV)/stamp
	$(RATES_OT_VENV)/bin/python tools/rates_ot $(SHARED)

BENCH_OT_VENV := build/bench-ot-venv
$(BENCH_OT_VENV)/stamp: benches/peers_ot/requirements.txt
	python3 -m venv $(BENCH_OT_VENV)
	$(BENCH_OT_VENV)/bin/pip install --quiet --requirement $<
	touch $@

bench-ot: $(SHARED) $(BENCH_OT_VENV)/stamp
	$(BENCH_OT_VENV)/bin/python benches/peers_ot $(SHARED)

COLLAPSE_VENV := build/collapse-venv
$(COLLAPSE_VENV)/stamp: tools/collapse/requirements.txt
	python3 -m venv $(COLLAPSE_VENV)
	$(COLLAPSE_VENV)/bin/pip install --quiet --requirement $<
	touch $@

collapse: $(SHARED) $(COLLAPSE_VENV)/stamp
	$(COLLAPSE_VENV)/bin/python tools/collapse $(SHARED)

header:
	BARY_WRITE_HEADER=1 $(CARGO) test --test header

clean:
	rm -rf build out target
