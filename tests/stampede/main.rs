//! Capacity is never exceeded and no confirmed booking is lost, whatever breaks meanwhile.

use std::time::Duration;

use anyhow::Result;
use egude_test_postgres::Cluster;
use egude_tests::stampede::{Outcome, Plan, program, run, table};

/// Two hundred people for a quarter of a minute, and a crash every few seconds.
fn stampede(database: Option<String>) -> Result<Outcome> {
    let plan = Plan {
        program: program()?,
        database,
        people: 200,
        lasts: Duration::from_secs(15),
        peace: Duration::from_secs(4),
    };
    run(&plan)
}

fn assert_good(name: &str, outcome: &Outcome) {
    let (tally, table) = (&outcome.tally, table(&[(name, outcome)]));
    assert!(outcome.verdict.is_good(), "{table}");
    assert!(!tally.refusals.contains_key("internal"), "{table}");
    // Otherwise nothing was tried.
    assert!(outcome.kills > 1, "{table}");
    for tried in [
        tally.confirmed,
        tally.moved,
        tally.cancelled,
        tally.released,
        tally.repeats,
        tally.twice,
        tally.misused,
    ] {
        assert!(tried > 0, "{table}");
    }
    for code in ["slot-gone", "idempotency-mismatch", "code-wrong"] {
        assert!(tally.refusals.contains_key(code), "{table}");
    }
}

#[test]
fn no_place_is_given_twice_and_no_booking_is_lost_on_sqlite() {
    assert_good("SQLite", &stampede(None).unwrap());
}

#[test]
fn no_place_is_given_twice_and_no_booking_is_lost_on_postgresql() {
    let url = Cluster::shared().unwrap().database().unwrap();
    assert_good("PostgreSQL", &stampede(Some(url)).unwrap());
}
