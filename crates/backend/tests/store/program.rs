//! The program itself on `PostgreSQL`: it starts, says where, and never says the password.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Command, Stdio},
};

use tempfile::TempDir;

use crate::database::Database;

fn program(data: &TempDir, database: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_egude-backend"));
    command
        .args(["--sample", "--listen", "127.0.0.1:0", "--data"])
        .arg(data.path())
        .env("EGUDE_DATABASE", database)
        .env("EGUDE_LOG", "debug")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        // It says a lot, more than a pipe holds.
        .stderr(fs::File::create(data.path().join("log")).unwrap());
    command
}

#[tokio::test]
async fn it_serves_from_postgres_twice_and_keeps_the_password_to_itself() {
    let db = Database::postgres().await;
    let url = db.url.replace("egude@", "egude:se%40cret@");
    let data = TempDir::new().unwrap();
    // Killed the first time, so that the second one finds what the first has left.
    for _ in 0..2 {
        let mut child = program(&data, &url).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.trim().strip_prefix("listening on http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let ask = "GET /api/v1/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
        stream.write_all(ask.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        child.kill().unwrap();
        child.wait().unwrap();
        let said = fs::read_to_string(data.path().join("log")).unwrap();
        assert!(said.contains("database=postgres://127.0.0.1:"), "{said}");
        assert!(!said.contains("cret"), "{said}");
    }
    assert!(!data.path().join("egude.sqlite").exists());
    assert!(db.count("SELECT COUNT(*) FROM region").await > 100);
}

#[test]
fn a_database_that_is_away_is_named_without_its_password() {
    let data = TempDir::new().unwrap();
    let url = "postgres://clerk:secret@127.0.0.1:1/egude";
    let output = program(&data, url).output().unwrap();
    assert!(!output.status.success());
    let said = fs::read_to_string(data.path().join("log")).unwrap();
    let line = said
        .lines()
        .find(|line| line.starts_with("egude-backend: "));
    let line = line.unwrap();
    assert!(line.contains("postgres://127.0.0.1:1/egude"), "{line}");
    assert!(!said.contains("secret"), "{said}");
}
