//! What a draft becomes is what the contract takes: the shapes are written twice, and compared here.

use egude_aid::Lane;
use egude_client::aid::Application;
use egude_domain::Date;
use egude_draft::{Beside, ConsentDraft, Draft, Member, PageDraft, PaperDraft, PaperHow, Versions};

const TODAY: Date = Date::constant(2026, 11, 22);

fn beside() -> Beside {
    Beside {
        household: Some(serde_json::json!({"family": {}, "members": []})),
        versions: Versions::of("pack", Some("rates".into()), "door"),
        language: "zh-CN".into(),
        at_kiosk: false,
        today: TODAY,
    }
}

fn full() -> Draft {
    let mut draft = Draft::new("intent");
    draft.choose(vec!["temp-expend".into()], Lane::Spending);
    draft.region = "152502001000".into();
    draft.whom.applies_for = "other".into();
    draft.whom.messages_to = "helper".into();
    let helper = &mut draft.whom.helper;
    helper.name = " 示例乙 ".into();
    helper.phone = "+86 138 0000 0000".into();
    helper.kind = "cadre".into();
    helper.mandate = "cannot-ask".into();
    draft.people.applicant.name = "示例甲".into();
    draft.people.members.push(Member {
        id: "child-1".into(),
        relation: "child".into(),
        name: "示例丙".into(),
        guardian: "self".into(),
        ..Member::default()
    });
    draft.need.since = ["2026".into(), "11".into(), "2".into()];
    draft.need.spent.insert("medical".into(), "1.2万".into());
    draft.need.spent.insert("living".into(), "0".into());
    draft.bank.number = "6228 4800 0000 0000".into();
    draft.bank.name = "示例".into();
    draft.papers.push(PaperDraft {
        paper: "id-card".into(),
        how: Some(PaperHow::Pages),
        pages: vec![PageDraft::default(), PageDraft::default()],
    });
    draft.papers.push(PaperDraft {
        paper: "bills".into(),
        how: Some(PaperHow::LookedUp),
        ..PaperDraft::default()
    });
    draft.consents.push(ConsentDraft {
        purpose: "check".into(),
        version: 1,
        given: true,
        of: Some("child-1".into()),
    });
    draft.declared = true;
    draft
}

fn read(draft: &Draft) -> Application {
    let sent = serde_json::to_string(&draft.application(beside())).unwrap();
    serde_json::from_str(&sent).unwrap()
}

#[test]
fn everything_that_can_be_typed_is_what_the_contract_takes() {
    let sent = read(&full());
    let helper = sent.helper.unwrap();
    assert_eq!(
        (helper.name.as_str(), helper.phone.as_str()),
        ("示例乙", "13800000000")
    );
    let need = sent.need.unwrap();
    assert_eq!(need.since.as_deref(), Some("2026-11-02"));
    assert_eq!(need.spent.len(), 1);
    assert_eq!(need.spent[0].fen, 1_200_000);
    assert_eq!(sent.bank.unwrap().number, "6228480000000000");
    assert_eq!(sent.papers[0].pages, 2);
    assert_eq!(sent.on, "2026-11-22");
    assert!(sent.household.is_some());
}

#[test]
fn in_urgent_need_no_household_goes_along_and_only_who_was_named() {
    let mut draft = full();
    draft.choose(vec!["temp-urgent".into()], Lane::Urgent);
    draft.urgent.event = "fire".into();
    draft.urgent.basic_life = "yes".into();
    draft.urgent.can_wait = "no".into();
    draft.people.members[0].name = String::new();
    let sent = read(&draft);
    assert_eq!(sent.household, None);
    assert!(sent.members.is_empty() && sent.need.unwrap().spent.is_empty());
    assert_eq!(sent.urgent.unwrap().can_wait, "no");
}

#[test]
fn an_empty_draft_is_a_shape_all_the_same_but_who_hears_of_it() {
    let mut draft = Draft::new("intent");
    draft.whom.messages_to = "nobody".into();
    assert!(read(&draft).programs.is_empty());
}
