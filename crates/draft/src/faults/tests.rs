use egude_domain::Date;

use super::*;
use crate::{Lane, Member};

const TODAY: Date = Date::constant(2026, 11, 22);

fn codes(draft: &Draft, page: Page) -> Vec<(String, &'static str)> {
    let all = faults(draft, page, TODAY);
    all.into_iter().map(|it| (it.field, it.code)).collect()
}

fn urgent() -> Draft {
    let mut draft = Draft::new("a");
    draft.choose(vec!["temp-urgent".into()], Lane::Urgent);
    draft
}

#[test]
fn urgent_help_needs_a_name_a_place_and_how_to_reach_them() {
    let mut draft = urgent();
    let found = codes(&draft, Page::People);
    assert_eq!(
        found,
        [
            ("/applicant/name".into(), "missing"),
            ("/applicant/phone".into(), "how-to-reach"),
        ]
    );
    draft.people.applicant.name = "示例甲".into();
    draft.people.applicant.address = "x".into();
    assert_eq!(codes(&draft, Page::People), []);
    assert_eq!(
        codes(&draft, Page::Need),
        [("/need/place".into(), "missing")]
    );
}

#[test]
fn a_number_says_which_sign_is_wrong() {
    let mut draft = Draft::new("a");
    draft.people.applicant.name = "示例甲".into();
    for (typed, code, arg) in [
        ("", "missing", None),
        ("1525021899", "id-number-length", Some("10")),
        ("15250218990101001Y", "id-number-sign", Some("18")),
        ("152502189913010019", "id-number-date", None),
    ] {
        draft.people.applicant.id_number = typed.into();
        let all = faults(&draft, Page::People, TODAY);
        let found = all.iter().find(|it| it.field == "/applicant/idNumber");
        let found = found.expect("a fault");
        assert_eq!((found.code, found.arg.as_deref()), (code, arg), "{typed}");
    }
}

#[test]
fn one_number_is_not_of_two_people() {
    let mut draft = Draft::new("a");
    let number = sample_number();
    draft.people.applicant.id_number.clone_from(&number);
    draft.people.members.push(Member {
        id: "spouse-1".into(),
        name: "示例乙".into(),
        id_number: number,
        ..Member::default()
    });
    let found = codes(&draft, Page::People);
    assert!(found.contains(&("/members/0/idNumber".into(), "same-number")));
}

#[test]
fn spending_beyond_means_names_at_least_one_amount() {
    let mut draft = Draft::new("a");
    draft.choose(vec!["temp-expend".into()], Lane::Spending);
    assert_eq!(
        codes(&draft, Page::Need),
        [("/need/spent".into(), "spent-any")]
    );
    draft.need.spent.insert("medical".into(), "1.2万".into());
    assert_eq!(codes(&draft, Page::Need), []);
    draft.need.spent.insert("living".into(), "x".into());
    let found = codes(&draft, Page::Need);
    assert_eq!(found, [("/need/spent/living".into(), "money-character")]);
}

#[test]
fn an_account_is_never_needed_but_checked_when_typed() {
    let mut draft = Draft::new("a");
    assert_eq!(codes(&draft, Page::Need), []);
    draft.bank.number = "6228 4800".into();
    let found = codes(&draft, Page::Need);
    assert_eq!(
        found,
        [
            ("/bank/number".into(), "account-form"),
            ("/bank/name".into(), "missing"),
        ]
    );
}

#[test]
fn who_helps_says_who_they_are_and_by_which_right() {
    let mut draft = Draft::new("a");
    draft.whom.applies_for = "other".into();
    draft.whom.messages_to = "helper".into();
    let found: Vec<_> = codes(&draft, Page::Who)
        .into_iter()
        .map(|it| it.0)
        .collect();
    assert_eq!(
        found,
        [
            "/helper/name",
            "/helper/phone",
            "/helper/kind",
            "/helper/mandate"
        ]
    );
    draft.whom.applies_for = "self".into();
    assert_eq!(codes(&draft, Page::Who), [("/messagesTo".into(), "choose")]);
}

#[test]
fn review_says_everything_at_once_and_nothing_of_pages_that_are_not_needed() {
    let found = faults(&urgent(), Page::Review, TODAY);
    let pages: Vec<Page> = found.iter().map(Fault::page).collect();
    for page in [
        Page::Urgent,
        Page::Place,
        Page::Who,
        Page::People,
        Page::Need,
    ] {
        assert!(pages.contains(&page), "{page:?}");
    }
    assert!(!pages.contains(&Page::Household) && !pages.contains(&Page::Programs));
}

#[test]
fn in_urgent_need_no_paper_has_to_be_named() {
    assert_eq!(papers(&urgent(), ["id-card"]), []);
    assert_eq!(papers(&Draft::new("a"), ["id-card"]).len(), 1);
}

#[test]
fn what_is_required_has_to_be_agreed_to() {
    let mut draft = Draft::new("a");
    let found = consents(&draft, ["handle"]);
    assert_eq!(found[0].field, "/consents/handle");
    draft.consents.push(crate::ConsentDraft {
        purpose: "handle".into(),
        version: 1,
        given: true,
        of: None,
    });
    assert_eq!(consents(&draft, ["handle"]), []);
}

/// Of the nineteenth century, so of nobody.
fn sample_number() -> String {
    let stem = "15250218990101001";
    let fits =
        |check: &char| egude_domain::IdNumber::parse(&format!("{stem}{check}"), TODAY).is_ok();
    let check = "0123456789X".chars().find(fits).expect("a check digit");
    format!("{stem}{check}")
}

#[test]
fn a_child_has_a_guardian_who_is_an_adult() {
    let mut draft = Draft::new("a");
    let today = Date::constant(1905, 1, 1);
    draft.people.members.push(Member {
        id: "child-1".into(),
        name: "示例丙".into(),
        id_number: sample_number(),
        ..Member::default()
    });
    let at = |draft: &Draft| {
        let all = faults(draft, Page::People, today);
        all.into_iter()
            .find(|it| it.field == "/members/0/guardian")
            .map(|it| it.code)
    };
    assert_eq!(at(&draft), Some("guardian-choose"));
    draft.people.members[0].guardian = "child-1".into();
    assert_eq!(at(&draft), Some("guardian-choose"));
    draft.people.members[0].guardian = "self".into();
    assert_eq!(at(&draft), None);
}
