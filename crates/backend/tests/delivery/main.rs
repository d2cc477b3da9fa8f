//! The bureau's own systems get what happened, in order, and nothing is lost on the way.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod receiver;
mod told;
mod world;

use std::fs;

use egude_backend::{Store as _, delivery::SignKey, store::Purpose};

use egude_contract::v1::Deliveries;
use receiver::{Mode, Receiver};
use world::{START, World, folder, http};

#[tokio::test]
async fn what_is_taken_is_signed_whole_and_gone_from_the_outbox() {
    let receiver = Receiver::start().await;
    let world = World::new(&[http("cases", &receiver.address)]).await;
    world.put("one", "A7K4Q9TXM3RW", "cases").await;
    assert_eq!(world.tick(START).await, 1);
    let got = receiver.got();
    assert_eq!(got.len(), 1);
    let letter = got[0].json();
    assert_eq!(letter["id"], "one");
    assert_eq!(letter["deliveryVersion"], 1);
    assert_eq!(
        letter["kind"], "accepted",
        "what happened stays as it was put"
    );
    let key = fs::read_to_string(world.data().join("delivery-cases.key")).unwrap();
    let key = SignKey::read(&key).unwrap();
    let signed = key.sign("one", START.unix(), &got[0].body);
    assert_eq!(got[0].header("webhook-signature"), signed);
    assert_eq!(got[0].header("webhook-id"), "one");
    assert_eq!(got[0].header("webhook-timestamp"), START.unix().to_string());
    assert_eq!(world.tick(START.plus(9)).await, 0, "and not again");
    assert_eq!(receiver.got().len(), 1);
    assert_eq!(world.kept().await, 0, "nothing of it is kept");
}

#[tokio::test]
async fn a_system_that_fails_gets_it_later_with_the_same_id_and_nothing_overtakes() {
    let receiver = Receiver::start().await;
    let world = World::new(&[http("cases", &receiver.address)]).await;
    receiver.is(Mode::Answers(500));
    for id in ["first", "second"] {
        world.put(id, "A7K4Q9TXM3RW", "cases").await;
    }
    assert_eq!(world.tick(START).await, 0);
    assert_eq!(world.tick(START.plus(59)).await, 0, "a minute has to pass");
    assert_eq!(receiver.ids(), ["first"], "the second waits behind it");
    receiver.is(Mode::Answers(204));
    assert_eq!(world.tick(START.plus(60)).await, 1);
    assert_eq!(world.tick(START.plus(60)).await, 1);
    assert_eq!(receiver.ids(), ["first", "first", "second"]);
}

#[tokio::test]
async fn a_refusal_of_one_case_holds_up_no_other() {
    let receiver = Receiver::start().await;
    let world = World::new(&[http("cases", &receiver.address)]).await;
    receiver.is(Mode::Refuses("one"));
    world.put("one", "A7K4Q9TXM3RW", "cases").await;
    world.put("two", "B7K4Q9TXM3RW", "cases").await;
    assert_eq!(world.tick(START).await, 1);
    assert_eq!(receiver.ids(), ["one", "two"]);
}

#[tokio::test]
async fn a_system_that_is_away_is_not_asked_for_each_and_holds_up_no_other_system() {
    let folder_of = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let gone = receiver.address.clone();
    receiver.stop().await;
    let adapters = [http("away", &gone), folder("here", folder_of.path())];
    let world = World::new(&adapters).await;
    for case in ["A7", "B7", "C7"] {
        world.put(&format!("{case}-away"), case, "away").await;
        world.put(&format!("{case}-here"), case, "here").await;
    }
    assert_eq!(world.tick(START).await, 3);
    assert_eq!(world.tries("away").await, [1, 1, 1], "each waits");
}

#[tokio::test]
async fn a_slow_system_holds_up_no_other() {
    let folder_of = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    receiver.is(Mode::Slow);
    let adapters = [
        http("slow", &receiver.address),
        folder("here", folder_of.path()),
    ];
    let world = World::new(&adapters).await;
    world.put("a", "A7", "slow").await;
    world.put("b", "B7", "here").await;
    let tick = tokio::spawn(async move { world.tick(START).await });
    for _ in 0..200 {
        if fs::read_dir(folder_of.path()).unwrap().count() == 1 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert_eq!(fs::read_dir(folder_of.path()).unwrap().count(), 1);
    assert!(
        !tick.is_finished(),
        "the slow one is still being waited for"
    );
    receiver.is(Mode::Answers(200));
    assert_eq!(tick.await.unwrap(), 2);
}

#[tokio::test]
async fn a_redirection_takes_a_case_nowhere_else() {
    let receiver = Receiver::start().await;
    receiver.is(Mode::Redirects);
    let world = World::new(&[http("cases", &receiver.address)]).await;
    world.put("one", "A7", "cases").await;
    assert_eq!(world.tick(START).await, 0);
    assert_eq!(receiver.got().len(), 1, "nothing went to the other address");
}

#[tokio::test]
async fn after_two_weeks_it_is_given_up_and_the_next_one_passes() {
    let receiver = Receiver::start().await;
    let world = World::new(&[http("cases", &receiver.address)]).await;
    receiver.is(Mode::Refuses("first"));
    world.put("first", "A7", "cases").await;
    world.put("second", "A7", "cases").await;
    assert_eq!(world.state(), Deliveries::Flowing);
    let mut now = START;
    for day in 0..20 {
        world.tick(now).await;
        now = now.plus(86_400);
        let held = [3, 18].contains(&day);
        assert!(!held || world.state() == Deliveries::HeldUp, "{day}");
    }
    assert_eq!(receiver.ids(), ["first"; 20]);
    assert_eq!(world.tick(now).await, 1);
    assert_eq!(receiver.ids().last().unwrap(), "second");
    assert_eq!(world.state(), Deliveries::GivenUp, "somebody has to look");
    assert_eq!(world.kept().await, 0, "what was given up is kept nowhere");
}

#[tokio::test]
async fn a_crash_before_it_is_marked_brings_it_twice_with_one_id() {
    let receiver = Receiver::start().await;
    let world = World::new(&[http("cases", &receiver.address)]).await;
    world.put("one", "A7", "cases").await;
    // Somebody else writes when the mark would be made, and never lets go.
    let desk = world.store.desk(Purpose::Write).await.unwrap();
    let broken = tokio::time::timeout(std::time::Duration::from_millis(300), world.tick(START));
    assert!(broken.await.is_err());
    drop(desk);
    assert_eq!(world.tick(START).await, 1);
    assert_eq!(receiver.ids(), ["one", "one"]);
    assert_eq!(receiver.got()[0].body, receiver.got()[1].body);
}

#[tokio::test]
async fn a_folder_gets_one_whole_file_each_and_the_same_again_is_the_same_file() {
    let folder_of = tempfile::tempdir().unwrap();
    let world = World::new(&[folder("archive", folder_of.path())]).await;
    world.put("one", "A7K4Q9TXM3RW", "archive").await;
    assert_eq!(world.tick(START).await, 1);
    let names = || -> Vec<String> {
        let files = fs::read_dir(folder_of.path()).unwrap();
        let name = |file: Result<fs::DirEntry, _>| file.unwrap().file_name();
        files.map(|f| name(f).into_string().unwrap()).collect()
    };
    assert_eq!(names(), ["A7K4Q9TXM3RW-one.json"]);
    let text = fs::read_to_string(folder_of.path().join("A7K4Q9TXM3RW-one.json")).unwrap();
    let letter: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(letter["id"], "one");
    assert_eq!(letter["application"]["declared"], true);
}

#[tokio::test]
async fn a_folder_that_is_not_mounted_is_waited_for_and_never_made() {
    let folder_of = tempfile::tempdir().unwrap();
    let share = folder_of.path().join("share");
    let world = World::new(&[folder("archive", &share)]).await;
    world.put("one", "A7", "archive").await;
    assert_eq!(world.tick(START).await, 0);
    assert!(!share.exists());
    fs::create_dir(&share).unwrap();
    assert_eq!(world.tick(START.plus(60)).await, 1);
    assert_eq!(fs::read_dir(&share).unwrap().count(), 1);
}

#[tokio::test]
async fn what_is_for_a_system_that_was_taken_out_waits_for_it() {
    let world = World::new(&[]).await;
    world.put("one", "A7", "taken-out").await;
    assert_eq!(world.tick(START).await, 0);
    assert_eq!(world.tries("taken-out").await, [1]);
    assert_eq!(world.kept().await, 1);
}
