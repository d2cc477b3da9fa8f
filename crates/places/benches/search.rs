//! How long a search takes, over directories of 10,000 and 100,000 made-up points.

fn main() {
    divan::main();
}
