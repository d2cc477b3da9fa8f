use egude_backend::registries::calendar;
use egude_contract::v1::FileState;
use serde_json::json;

use super::{file, registry};
use crate::world::{Server, folder};

#[tokio::test]
async fn a_refused_file_leaves_the_registries_of_before_and_health_says_so() {
    let good = Server::start(folder(&[("registries.json", &file(&[registry()]))]), false).await;
    assert_eq!(good.registries, FileState::Loaded);
    std::fs::write(good.folder.path().join("registries.json"), b"broken").unwrap();
    let after = Server::start(good.folder, false).await;
    assert_eq!(after.registries, FileState::Refused);
    assert!(after.listed.get("xilinhot").is_some());
    let health = after.get("/api/v1/health").await.json();
    assert_eq!(
        (&health["status"], &health["registries"]),
        (&json!("degraded"), &json!("refused"))
    );
    std::fs::remove_file(after.folder.path().join("registries.json")).unwrap();
    let none = Server::start(after.folder, false).await;
    assert_eq!(none.registries, FileState::Empty);
    std::fs::write(none.folder.path().join("registries.json"), b"broken").unwrap();
    let broken = Server::start(none.folder, false).await;
    assert!(
        broken.listed.all().is_empty(),
        "a file taken away says nothing any more"
    );
}

#[tokio::test]
async fn samples_never_stand_beside_a_file() {
    let sample = Server::with_sample().await;
    assert_eq!(sample.registries, FileState::Sample);
    assert_eq!(sample.listed.all().len(), 4);
    let path = sample.folder.path().join("registries.json");
    std::fs::write(&path, file(&[registry()])).unwrap();
    let own = Server::start(sample.folder, true).await;
    assert_eq!(own.registries, FileState::Loaded);
    assert_eq!(own.listed.all().len(), 1);
}

#[tokio::test]
async fn the_calendar_of_the_rates_tells_which_days_are_worked() {
    let sample = Server::with_sample().await;
    let working =
        |calendar: &egude_domain::Calendar, day: &str| calendar.is_working(day.parse().unwrap());
    let known = calendar(&sample.store).await.unwrap();
    assert_eq!(working(&known, "2026-10-10"), Some(true));
    assert_eq!(working(&known, "2026-10-01"), Some(false));
    assert_eq!(working(&known, "2030-01-02"), None);
    assert_eq!(sample.listed.calendar(), &known);
    let without = Server::start(folder(&[]), false).await;
    assert_eq!(working(without.listed.calendar(), "2026-10-10"), None);
}
