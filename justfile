# The commands of CONTRIBUTING.md, by name: a test compares its table with these recipes. `just` lists them; it comes with
# `cargo install just` or `pip install rust-just`, and everything works without it too.

# list the recipes
default:
    @just --list

# see it work
quickstart:
    cargo run -p restable-examples --bin quickstart

# see it call and wait
wait-for-job *OPTIONS:
    cargo run -p restable-examples --bin wait_for_job -- {{ OPTIONS }}

# test
test *FILTER:
    cargo test --workspace {{ FILTER }}

# do all that CI does, or some lanes of it
ci *LANES:
    bash .ci/run {{ LANES }}

# rewrite the compiler's words in `tests/ui`, to be read as a diff
bless-ui:
    TRYBUILD=overwrite cargo test -p restable-tests --test ui

# rewrite the expected files of all other tests, to be read as a diff
bless:
    UPDATE_EXPECT=1 cargo test --workspace

# fuzz `envelope`, `decode`, `page` or `generate`, beginning with the corpus
fuzz TARGET:
    mkdir -p target/fuzz
    RUSTC_BOOTSTRAP=1 cargo fuzz run -s none --no-trace-compares {{ TARGET }} target/fuzz fuzz/corpus/{{ TARGET }} -- -max_len=1200

# kill `restable generate` 200 times, and start 20 pairs at once; `RESTABLE_SEED=N` chooses other moments
kill:
    RESTABLE_KILLS=200 RESTABLE_PAIRS=20 cargo test -p restable-bindgen --test check -- kill

# see what pages become
generate *PAGES:
    cargo run -p restable-bindgen -- generate {{ PAGES }}

# measure compile cost
compile-cost *SIZE:
    cargo run --release -p restable-benches --bin compile_cost -- {{ SIZE }}

# measure the compile cost of a generated crate
generated-cost CRATE:
    cargo run --release -p restable-benches --bin generated_cost -- {{ CRATE }}

# measure what building the macros costs
macro-stack:
    cargo run --release -p restable-benches --bin macro_stack

# measure a documentation checkout
pages DIR:
    cargo run --release -p restable-benches --bin pages -- {{ DIR }}

# measure building requests
build-request:
    cargo run --release -p restable-benches --bin build_request

# measure decoding
decode:
    cargo run --release -p restable-benches --bin decode

# measure reading errors
envelope-cost:
    cargo run --release -p restable-benches --bin envelope_cost

# simulate job polling
simulate-polls *SIZE:
    cargo run --release -p restable-benches --bin simulate_polls -- {{ SIZE }}
