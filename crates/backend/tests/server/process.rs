//! The program itself: started, asked, told to stop.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::world::folder;

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_egude-backend"));
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Starts it on a free port and waits for the line that says where.
fn start(data: &TempDir, more: &[&str]) -> (Child, String) {
    let mut command = program();
    command
        .args(["--listen", "127.0.0.1:0", "--data"])
        .arg(data.path().join("new/data"));
    let mut child = command.args(more).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    let address = line
        .trim()
        .strip_prefix("listening on http://")
        .unwrap()
        .to_owned();
    (child, address)
}

fn ask(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn it_makes_its_folder_says_where_it_listens_and_stops_when_told() {
    let data = TempDir::new().unwrap();
    let (mut child, address) = start(&data, &["--sample", "--log", "json"]);
    let answer = ask(&address, "/api/v1/health");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("\"rates\":\"sample\""));
    assert!(!answer.to_lowercase().contains("\r\nserver:"));
    let id = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .unwrap()
            .success()
    );
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(begun.elapsed() < Duration::from_secs(20), "it did not stop");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(child.wait().unwrap().success());
    let mut log = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut log)
        .unwrap();
    assert!(log.lines().all(|line| line.starts_with('{')), "{log}");
    assert!(log.contains("\"message\":\"stopped\""), "{log}");
    assert!(
        !data.path().join("new/data/egude.sqlite-wal").exists(),
        "the log is folded in"
    );
}

#[test]
fn what_cannot_start_says_why_in_one_line() {
    let data = TempDir::new().unwrap();
    let (mut child, address) = start(&data, &[]);
    for (args, says) in [
        (vec!["--listen", address.as_str()], "cannot listen on"),
        (
            vec!["--site", "no-such-folder", "--listen", "127.0.0.1:0"],
            "holds no index.html",
        ),
        (vec!["--colour"], "--colour"),
    ] {
        let other = TempDir::new().unwrap();
        let mut command = program();
        if args[0] != "--colour" {
            command.arg("--data").arg(other.path());
        }
        let output = command.args(&args).output().unwrap();
        assert!(!output.status.success());
        let error = String::from_utf8(output.stderr).unwrap();
        let line = error
            .lines()
            .find(|line| line.starts_with("egude-backend: "))
            .unwrap();
        assert!(line.contains(says), "{line}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_clerk_can_have_a_file_checked_without_a_server() {
    let files: [(&str, &[u8]); 2] = [
        ("good.json", br#"{"ratesVersion":1,"items":[]}"#),
        (
            "bad.json",
            br#"{"ratesVersion":1,"items":[{"id":"standard.dibao"}]}"#,
        ),
    ];
    let files = folder(&files);
    let check = |option: &str, name: &str| {
        let output = program()
            .arg(option)
            .arg(files.path().join(name))
            .output()
            .unwrap();
        (
            output.status.success(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    assert_eq!(
        check("--check-rates", "good.json"),
        (true, "good: 0 items, 0 params\n".to_owned())
    );
    let (good, said) = check("--check-rates", "bad.json");
    assert!(
        !good && said.contains("amountFen: is missing") && said.contains("refused"),
        "{said}"
    );
    let sample = files.path().join("aid.json");
    std::fs::write(sample, egude_backend::door::SAMPLE).unwrap();
    let (good, said) = check("--check-aid", "aid.json");
    assert!(good && said.starts_with("good: 5 places, "), "{said}");
    let (good, said) = check("--check-aid", "good.json");
    assert!(!good && said.contains("/places: is missing"), "{said}");
    let (good, said) = check("--check-offices", "good.json");
    assert!(
        !good && said.contains("/officesVersion: is missing"),
        "{said}"
    );
}

#[test]
fn the_documents_are_exported_whole_or_not_at_all() {
    let data = TempDir::new().unwrap();
    let export = |more: &[&str]| {
        let mut command = program();
        command.arg("--data").arg(data.path()).args(more);
        let out = data.path().join("out");
        let output = command.arg("--export").arg(out).output().unwrap();
        (
            output.status.success(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let read = |name: &str| -> serde_json::Value {
        let bytes = std::fs::read(data.path().join("out").join(name)).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    };
    assert!(export(&[]).0);
    assert_eq!(read("regions.json")["total"], 133);
    assert_eq!(read("rates.json")["items"], serde_json::json!([]));
    assert_eq!(read("offices.json")["total"], 0);
    assert_eq!(read("places.json")["total"], 0);
    assert!(export(&["--sample"]).0);
    let index = read("places.json");
    let slice = index["slices"][0]["region"].as_str().unwrap().to_owned();
    let slice = format!("places/{slice}.json");
    assert_eq!(read(&slice)["digest"], index["slices"][0]["digest"]);
    assert_eq!(read(&slice)["sources"][0]["sample"], true);
    assert!(index["calendar"].is_object());
    assert!(read("rates.json")["calendar"].is_object());
    assert_eq!(read("rates.json")["digest"].as_str().unwrap().len(), 64);
    assert_eq!(read("offices.json")["items"][0]["sample"], true);
    std::fs::write(data.path().join("offices.json"), "{}").unwrap();
    let (good, said) = export(&["--sample"]);
    assert!(!good && said.contains("/officesVersion"), "{said}");
    std::fs::remove_file(data.path().join("offices.json")).unwrap();
    std::fs::write(data.path().join("out/places/notes.json"), "{}").unwrap();
    assert!(export(&[]).0);
    assert!(!data.path().join("out").join(slice).exists(), "withdrawn");
    assert_eq!(read("places/notes.json"), serde_json::json!({}));
    assert!(
        !data.path().join("egude.sqlite").exists(),
        "no store is made"
    );
}

#[test]
fn a_file_of_places_is_checked_line_by_line_without_a_server() {
    let good = crate::places::file("152502000000");
    let bad = good
        .replace("0479-0000001", "secret")
        .replace("second-", "2_");
    let files = folder(&[("good.json", good.as_bytes()), ("bad.json", bad.as_bytes())]);
    let check = |name: &str, more: &[&str]| {
        let mut command = program();
        command.arg("--check-places").arg(files.path().join(name));
        let output = command.args(more).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        (output.status.success(), said)
    };
    let (is_good, said) = check("good.json", &["--datum", "gcj02"]);
    assert!(is_good, "{said}");
    assert!(
        said.ends_with("good: 2 places in 2 rows, egude, utf-8, gcj02\n"),
        "{said}"
    );
    let (is_good, said) = check("bad.json", &[]);
    assert!(!is_good && said.contains("to correct"), "{said}");
    assert!(
        said.contains("line 1, ") && said.contains("not a telephone number"),
        "{said}"
    );
    assert!(said.contains("line 2, id: an id has 3 to 60"), "{said}");
    for wrong in [
        &["--datum", "utm"][..],
        &["--check-places", "a", "--datum", "utm"],
    ] {
        assert!(!program().args(wrong).output().unwrap().status.success());
    }
}
