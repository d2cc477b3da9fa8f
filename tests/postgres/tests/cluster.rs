//! The server is there when it is wanted, and gone when it is not.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::TcpStream,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use egude_test_postgres::Cluster;

fn answers(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

fn gone(port: u16) {
    let begun = Instant::now();
    while answers(port) {
        assert!(begun.elapsed() < Duration::from_secs(20), "it did not end");
        sleep(Duration::from_millis(50));
    }
}

#[test]
fn it_gives_new_databases_and_ends_with_its_owner() {
    let cluster = Cluster::start().unwrap();
    let port = cluster.port();
    let (one, two) = (cluster.database().unwrap(), cluster.database().unwrap());
    assert_ne!(one, two);
    assert!(one.starts_with(&format!("postgres://egude@127.0.0.1:{port}/")));
    assert!(answers(port) && cluster.process().is_some());
    drop(cluster);
    gone(port);
}

#[test]
#[ignore = "a part of the next test, in a process of its own"]
fn an_owner_that_will_be_killed() {
    let cluster = Cluster::start().unwrap();
    let mut out = std::io::stdout();
    writeln!(out, "\nport {}", cluster.port()).unwrap();
    sleep(Duration::from_mins(2));
}

#[test]
fn it_ends_when_its_owner_is_killed() {
    let mut owner = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "an_owner_that_will_be_killed"])
        .args(["--ignored", "--nocapture"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(owner.stdout.take().unwrap()).lines();
    let port = lines
        .map_while(Result::ok)
        .find_map(|line| line.strip_prefix("port ")?.parse().ok())
        .unwrap();
    assert!(answers(port));
    owner.kill().unwrap();
    owner.wait().unwrap();
    gone(port);
}
