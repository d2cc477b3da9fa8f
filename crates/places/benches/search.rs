//! How long a search takes, over directories of 10,000 and 100,000 made-up points.
#![expect(clippy::unwrap_used, reason = "a bench may panic")]

mod made;

use divan::{Bencher, black_box};
use egude_places::{
    Group,
    find::{Around, Class, Directory, Filter, Order, Origin, Query},
};

const SIZES: [usize; 2] = [10_000, 100_000];

fn main() {
    divan::main();
}

fn around() -> Around<'static> {
    Around {
        now: made::now(),
        calendar: None,
        for_you: &[Group::Age80, Group::Dibao],
    }
}

fn near() -> Query {
    Query {
        origin: Some(Origin {
            at: made::here(),
            within_m: 0.0,
        }),
        ..Query::default()
    }
}

/// The first search of a minute finds out what is open; these are the later ones.
fn run(bencher: Bencher, size: usize, query: &Query) {
    let directory = Directory::new(made::slices(1, size), &made::index(), &made::names());
    let around = around();
    directory.search(query, &around);
    bencher.bench(|| directory.search(black_box(query), &around));
}

#[divan::bench(args = SIZES)]
fn all_by_distance(bencher: Bencher, size: usize) {
    run(bencher, size, &near());
}

#[divan::bench(args = SIZES)]
fn nearest_with_filters(bencher: Bencher, size: usize) {
    let query = Query {
        classes: [Class::Meals, Class::Day].into(),
        filters: [Filter::OpenToday, Filter::LevelEntrance].into(),
        ..near()
    };
    run(bencher, size, &query);
}

#[divan::bench(args = SIZES)]
fn one_banner_open_first(bencher: Bencher, size: usize) {
    let query = Query {
        region: Some(made::region(3, 0)),
        order: Order::Open,
        ..near()
    };
    run(bencher, size, &query);
}

#[divan::bench(args = SIZES)]
fn a_name(bencher: Bencher, size: usize) {
    text(bencher, size, "额尔敦东街");
}

#[divan::bench(args = SIZES)]
fn a_sign_that_half_the_names_have(bencher: Bencher, size: usize) {
    text(bencher, size, "街");
}

#[divan::bench(args = SIZES)]
fn a_word_for_a_kind(bencher: Bencher, size: usize) {
    text(bencher, size, "老年食堂");
}

#[divan::bench(args = SIZES)]
fn pinyin(bencher: Bencher, size: usize) {
    text(bencher, size, "ruyidong");
}

#[divan::bench(args = SIZES)]
fn first_letters(bencher: Bencher, size: usize) {
    text(bencher, size, "cydj");
}

#[divan::bench(args = SIZES)]
fn one_letter(bencher: Bencher, size: usize) {
    text(bencher, size, "r");
}

#[divan::bench(args = SIZES)]
fn mongolian(bencher: Bencher, size: usize) {
    text(bencher, size, "ᠰᠠᠷᠠ ᠬᠣᠳᠠ");
}

#[divan::bench(args = SIZES)]
fn nothing_fits(bencher: Bencher, size: usize) {
    let query = Query {
        filters: Filter::ALL.iter().copied().collect(),
        ..near()
    };
    run(bencher, size, &query);
}

fn text(bencher: Bencher, size: usize, text: &str) {
    let query = Query {
        text: text.to_owned(),
        ..near()
    };
    run(bencher, size, &query);
}

/// The first search of another hour: what is open, and where vans come next.
#[divan::bench(args = SIZES, sample_count = 20)]
fn first_of_an_hour(bencher: Bencher, size: usize) {
    let directory = Directory::new(made::slices(1, size), &made::index(), &made::names());
    let mut hour = 0;
    bencher.bench_local(|| {
        hour += 1;
        let around = Around {
            now: made::now().plus(hour * 3600),
            ..around()
        };
        directory.search(&near(), &around)
    });
}

/// From slices that are read to a directory that can be searched.
#[divan::bench(args = SIZES, sample_count = 10)]
fn taking_in(bencher: Bencher, size: usize) {
    let slices = made::slices(1, size);
    let (index, names) = (made::index(), made::names());
    bencher.bench(|| Directory::new(slices.clone(), &index, &names));
}
