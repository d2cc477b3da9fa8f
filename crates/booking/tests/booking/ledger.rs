use egude_booking::{
    LedgerRule,
    ledger::{Entry, Kind, standing},
};
use proptest::{collection::vec, prelude::*};

use crate::world::day;

const fn rule(days: u16, no_shows: u16, cancels: u16, block_days: u16) -> LedgerRule {
    LedgerRule {
        days,
        no_shows,
        cancels,
        block_days,
    }
}

/// 肇庆: twice not come in 30 days, no booking for 15.
const ZHAOQING: [LedgerRule; 1] = [rule(30, 2, 0, 15)];
/// 汕头: 180 days for any of four.
const SHANTOU: [LedgerRule; 4] = [
    rule(180, 2, 0, 180),
    rule(180, 0, 5, 180),
    rule(180, 1, 2, 180),
    rule(30, 0, 3, 180),
];

fn no_show(on: &str) -> Entry {
    let (kind, on) = (Kind::NoShow, day(on));
    Entry { kind, on }
}

fn cancel(on: &str) -> Entry {
    let (kind, on) = (Kind::LateCancel, day(on));
    Entry { kind, on }
}

fn until(rules: &[LedgerRule], entries: &[Entry], today: &str) -> Option<String> {
    let standing = standing(rules, entries, day(today));
    standing.blocked_until.map(|day| day.to_string())
}

#[test]
fn in_zhaoqing_the_second_time_within_thirty_days_closes_booking_for_fifteen() {
    let twice = [no_show("2026-10-12"), no_show("2026-11-10")];
    assert_eq!(until(&ZHAOQING, &twice[..1], "2026-11-10"), None);
    assert_eq!(
        until(&ZHAOQING, &twice, "2026-11-09"),
        None,
        "not yet happened"
    );
    let end = Some("2026-11-25".to_owned());
    for today in ["2026-11-10", "2026-11-20", "2026-11-25"] {
        assert_eq!(until(&ZHAOQING, &twice, today), end, "{today}");
    }
    assert_eq!(until(&ZHAOQING, &twice, "2026-11-26"), None);
    let apart = [no_show("2026-10-12"), no_show("2026-11-11")];
    assert_eq!(
        until(&ZHAOQING, &apart, "2026-11-11"),
        None,
        "31 days with both ends"
    );
    let cancels = [cancel("2026-11-09"), cancel("2026-11-10")];
    assert_eq!(until(&ZHAOQING, &cancels, "2026-11-10"), None);
}

#[test]
fn in_shantou_any_of_four_rules_closes_booking_for_half_a_year() {
    let end = Some("2027-05-09".to_owned());
    for (rule, entries) in [
        (
            "twice not come",
            vec![no_show("2026-06-01"), no_show("2026-11-10")],
        ),
        (
            "five cancelled",
            vec![
                cancel("2026-06-01"),
                cancel("2026-07-05"),
                cancel("2026-08-08"),
                cancel("2026-09-20"),
                cancel("2026-11-10"),
            ],
        ),
        (
            "one and two",
            vec![
                cancel("2026-06-01"),
                no_show("2026-08-01"),
                cancel("2026-11-10"),
            ],
        ),
        (
            "three in thirty days",
            vec![
                cancel("2026-10-20"),
                cancel("2026-11-01"),
                cancel("2026-11-10"),
            ],
        ),
    ] {
        assert_eq!(until(&SHANTOU, &entries, "2026-11-10"), end, "{rule}");
        let one_less = &entries[..entries.len() - 1];
        assert_eq!(until(&SHANTOU, one_less, "2026-11-10"), None, "{rule}");
    }
}

#[test]
fn a_block_runs_out_its_days_even_if_its_cause_lies_too_far_back_by_then() {
    let short = [rule(10, 2, 0, 90)];
    let entries = [no_show("2026-01-01"), no_show("2026-01-05")];
    let standing = standing(&short, &entries, day("2026-03-01"));
    assert_eq!(standing.blocked_until, Some(day("2026-04-05")));
    assert_eq!(standing.rules[0].no_shows, 0);
}

#[test]
fn what_a_rule_does_not_count_does_not_prolong_it() {
    let entries = [
        no_show("2026-11-01"),
        no_show("2026-11-02"),
        cancel("2026-11-10"),
    ];
    let end = until(&ZHAOQING, &entries, "2026-11-10");
    assert_eq!(end.as_deref(), Some("2026-11-17"));
}

#[test]
fn every_rule_is_shown_with_the_own_counts() {
    let entries = [no_show("2026-08-01"), cancel("2026-11-10")];
    let standing = standing(&SHANTOU, &entries, day("2026-11-10"));
    let counts: Vec<_> = standing
        .rules
        .iter()
        .map(|r| (r.no_shows, r.cancels))
        .collect();
    assert_eq!(counts, [(1, 1), (1, 1), (1, 1), (0, 1)]);
    assert_eq!(standing.rules[3].rule, SHANTOU[3]);
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let entry = (any::<bool>(), 0..400).prop_map(|(came, after)| Entry {
        kind: if came { Kind::LateCancel } else { Kind::NoShow },
        on: day("2026-01-01").plus_days(after).unwrap(),
    });
    vec(entry, 0..12)
}

proptest! {
    #[test]
    fn one_more_mark_never_ends_a_block_earlier(entries in entries(), more in entries(), at in 0..400) {
        let today = day("2026-01-01").plus_days(at).unwrap();
        let fewer = standing(&SHANTOU, &entries, today).blocked_until;
        let all: Vec<Entry> = entries.iter().chain(&more).copied().collect();
        prop_assert!(standing(&SHANTOU, &all, today).blocked_until >= fewer);
    }

    #[test]
    fn who_has_no_mark_is_never_blocked_and_no_block_lasts_longer_than_said(
        entries in entries(), at in 0..800,
    ) {
        let today = day("2026-01-01").plus_days(at).unwrap();
        prop_assert_eq!(standing(&SHANTOU, &[], today).blocked_until, None);
        if let Some(until) = standing(&SHANTOU, &entries, today).blocked_until {
            prop_assert!(today <= until && until.days_since(today) <= 180);
        }
    }
}
