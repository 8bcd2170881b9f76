# The commands of CONTRIBUTING.md, by name: a test compares its table with these recipes. `just` lists them; it comes with
# `cargo install just` or `pip install rust-just`, and everything works without it too.

# list the recipes
default:
    @just --list

# decode a response
quickstart:
    cargo run -p restable-examples --bin quickstart

# sign in, list, create and wait with both clients, against a mock of some pages
tour:
    cargo run -p restable-examples --bin tour

# call an endpoint and wait for its job
wait-for-job *OPTIONS:
    cargo run -p restable-examples --bin wait_for_job -- {{ OPTIONS }}

# test
test *FILTER:
    cargo test --workspace {{ FILTER }}

# run everything that CI runs, or some lanes of it
ci *LANES:
    bash .ci/run {{ LANES }}

# rewrite the compiler messages in `tests/ui`; then read the diff
bless-ui:
    TRYBUILD=overwrite cargo test -p restable-tests --test ui

# rewrite the golden files of all other tests; then read the diff
bless:
    UPDATE_EXPECT=1 cargo test --workspace

# fuzz `answers`, `decode`, `derived`, `envelope`, `generate`, `page`, `pages` or `requests`, starting from the corpus
fuzz TARGET:
    mkdir -p target/fuzz
    RUSTC_BOOTSTRAP=1 cargo fuzz run -s none --no-trace-compares {{ TARGET }} target/fuzz fuzz/corpus/{{ TARGET }} -- -max_len=1200

# kill `restable generate` 200 times, and start 20 pairs of concurrent runs; `RESTABLE_SEED=N` chooses other moments
kill:
    RESTABLE_KILLS=200 RESTABLE_PAIRS=20 cargo test -p restable-bindgen --test check -- kill

# generate bindings from pages
generate *PAGES:
    cargo run -p restable-bindgen -- generate {{ PAGES }}

# count what is bound of OpenStack projects, beside the published figures of another SDK
beside-peer *DIRS:
    cargo run -p restable-bindgen --example beside_peer -- {{ DIRS }}

# print 60 random sentences
prose-sample *OPTIONS:
    cargo run -p restable-benches --bin prose_sample -- {{ OPTIONS }}

# measure compile cost
compile-cost *SIZE:
    cargo run --release -p restable-benches --bin compile_cost -- {{ SIZE }}

# measure the compile cost of a generated crate
generated-cost CRATE:
    cargo run --release -p restable-benches --bin generated_cost -- {{ CRATE }}

# compare the layouts of a generated crate
layouts *DIRS:
    cargo run --release -p restable-benches --bin layouts -- {{ DIRS }}

# call each endpoint of a crate that was generated from these pages with `--tests`, against a mock of the pages
mock-calls CRATE *PAGES:
    cargo run -p restable-benches --bin mock_calls -- {{ CRATE }} {{ PAGES }}

# compare the size of a program, the instructions to check and to decode structs, and `cargo check` of a generated crate, with an earlier revision
growth REVISION *DIRS:
    cargo run --release -p restable-benches --bin growth -- {{ REVISION }} {{ DIRS }}

# measure the cost of building the macros
macro-stack:
    cargo run --release -p restable-benches --bin macro_stack

# measure a documentation checkout
pages DIR:
    cargo run --release -p restable-benches --bin pages -- {{ DIR }}

# remove random pages of the services in some directories (`DIR:DIR`), and compare the names of all others
renames DIRS:
    RESTABLE_PAGES={{ DIRS }} cargo test --release -p restable-bindgen --test names -- --nocapture

# write the pages of the services in some directories (`DIR:DIR`) with other words and markup, and compare their bindings
spellings DIRS:
    RESTABLE_PAGES={{ DIRS }} cargo test --release -p restable-bindgen --test spellings -- --nocapture

# measure building requests
build-request:
    cargo run --release -p restable-benches --bin build_request

# measure decoding
decode:
    cargo run --release -p restable-benches --bin decode

# measure reading error envelopes
envelope-cost:
    cargo run --release -p restable-benches --bin envelope_cost

# simulate job polling
simulate-polls *SIZE:
    cargo run --release -p restable-benches --bin simulate_polls -- {{ SIZE }}

# simulate waits for a state
simulate-states *SIZE:
    cargo run --release -p restable-benches --bin simulate_states -- {{ SIZE }}

# simulate the retries of calls
simulate-retries *SIZE:
    cargo run --release -p restable-benches --bin simulate_retries -- {{ SIZE }}

# simulate the renewal of tokens
simulate-renewals *SIZE:
    cargo run --release -p restable-benches --bin simulate_renewals -- {{ SIZE }}
