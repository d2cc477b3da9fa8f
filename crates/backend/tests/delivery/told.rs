//! From what a person sends to the file in the bureau's folder.

use std::{fs, path::Path, sync::Arc};

use egude_backend::{
    AppState, SqlStore,
    counter::Idem,
    delivery::deliver_due,
    regions,
    start::{self, Start},
};
use egude_contract::v1::{
    Deliveries, Messages,
    aid::{Application, Tip},
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::world::START;

const DOORS: &str = r#"{"aidVersion": 1,
 "uploads": {"bytes": 1048576, "pdfPages": 20, "pages": 6}, "handOverMinutes": 15,
 "deliveries": [{"name": "file", "kind": "folder", "folder": "out"}],
 "places": [{"region": "152502000000",
  "county": {"name": {"zh": "示例旗县"}, "phones": ["12345"]},
  "townships": [{"region": "152502200000", "name": {"zh": "示例苏木甲"}, "phones": ["12345"]}],
  "figures": {"keepDays": 30}, "receivers": [],
  "publisher": "sample", "source": "sample", "asOf": "2026-11-21", "sample": true}]}"#;

async fn state(data: &Path) -> (SqlStore, AppState) {
    fs::create_dir(data.join("out")).unwrap();
    fs::write(data.join("aid.json"), DOORS).unwrap();
    let store = SqlStore::open(&data.join("egude.sqlite")).await.unwrap();
    let from = Start {
        data,
        sample: false,
        messages: Messages::None,
        clock: Arc::new(|| START),
        scanner: None,
        keep_free: 0,
    };
    let shipped = regions::shipped().unwrap();
    let state = start::state(&store, &shipped, from).await.unwrap();
    (store, state)
}

fn application() -> Application {
    let sent = json!({
        "versions": {"form": 1, "pack": "none", "door": "none"},
        "lane": "urgent", "region": "152502200000", "programs": ["temp-urgent"],
        "urgent": {"event": "fire", "basicLife": "yes", "canWait": "no"},
        "applicant": {"name": "示例甲", "phone": "13800000001"},
        "messagesTo": "applicant", "language": "mn-Mong-CN", "on": "2026-11-22",
        "consents": [], "declared": true, "atKiosk": false
    });
    serde_json::from_value(sent).unwrap()
}

fn intent(n: u8) -> Idem {
    Idem {
        key: format!("intent0000000000{n}"),
        request_digest: "request".to_owned(),
    }
}

fn files(folder: &Path) -> Vec<Value> {
    let read = |file: fs::DirEntry| fs::read_to_string(file.path()).unwrap();
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| read(file.unwrap()));
    let mut all: Vec<Value> = files
        .map(|text| serde_json::from_str(&text).unwrap())
        .collect();
    all.sort_by_key(|one| one["kind"].to_string());
    all
}

#[tokio::test]
async fn an_application_and_a_tip_arrive_as_they_were_sent() {
    let folder = TempDir::new().unwrap();
    let (store, state) = state(folder.path()).await;
    assert_eq!(state.couriers.state(), Deliveries::Flowing);
    let sent = state.aid.submit(&intent(1), application()).await;
    let receipt: Value = serde_json::from_str(&sent.map_err(|f| f.0).unwrap().body).unwrap();
    let tip = json!({
        "region": "152502200000", "place": "示例：敖包北三公里", "signs": [],
        "text": "示例：没有柴火", "urgent": true, "language": "zh-CN"
    });
    let told: Tip = serde_json::from_value(tip.clone()).unwrap();
    let told = state.aid.tip(&intent(2), told).await;
    told.map_err(|failure| failure.0).unwrap();
    assert_eq!(
        deliver_due(&store, &state.couriers, START).await.unwrap(),
        2
    );
    let files = files(&folder.path().join("out"));
    let [first, second] = files.as_slice() else {
        panic!("{files:?}");
    };
    assert_eq!(first["kind"], "application");
    assert_eq!(first["reference"], receipt["reference"]);
    assert_eq!(first["application"]["applicant"]["name"], "示例甲");
    assert_eq!(first["parts"][0]["program"], "temp-urgent");
    assert_eq!(second["kind"], "tip");
    assert_eq!(second["tip"], tip);
    let all = format!("{files:?}");
    let key = receipt["key"].as_str().unwrap();
    assert!(!all.contains(key), "the key of the case goes nowhere");
}
