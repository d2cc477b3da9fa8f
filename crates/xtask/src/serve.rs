//! `cargo xtask serve`: the app, the back end and sample data at one address.

use std::{
    net::{Ipv4Addr, TcpListener},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result};

use crate::{args, build, build::Speed, paths::Paths, run, say, setup};

/// Ports tried after the wished one.
const TRIES: u16 = 20;

/// Prepares, builds, and becomes the back end. Returns only when it has stopped.
pub(crate) fn serve(paths: &Paths, options: &args::Serve) -> Result<ExitCode> {
    let wasm = setup::for_build(paths)?;
    build::site(paths, wasm)?;
    let backend = build::backend(paths, Speed::Release)?;
    let port = free_port(options.port)?;
    let data = match &options.data {
        Some(data) => std::path::absolute(data)?,
        None => paths.root.join("data"),
    };
    std::fs::create_dir_all(&data)
        .with_context(|| format!("cannot make the data folder {}", data.display()))?;
    say::heading("serve");
    if port != options.port {
        say::step(&format!("port {} is taken, using {port}", options.port));
    }
    say::step(&format!(
        "http://127.0.0.1:{port}/ with sample data; data in {}",
        data.display()
    ));
    say::step("Ctrl-C stops it");
    let mut server = run::command(backend);
    server.arg("--listen").arg(format!("127.0.0.1:{port}"));
    server
        .arg("--data")
        .arg(data)
        .arg("--site")
        .arg(paths.dist())
        .arg("--sample");
    become_child(&mut server)
}

/// The server takes this process's place: a signal to it is a signal to the server.
#[cfg(unix)]
fn become_child(command: &mut Command) -> Result<ExitCode> {
    use std::os::unix::process::CommandExt as _;
    let error = command.exec();
    Err(error).with_context(|| format!("cannot start `{}`", run::line(command)))
}

#[cfg(not(unix))]
fn become_child(command: &mut Command) -> Result<ExitCode> {
    Ok(if run::succeeds(command)? {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The wished port, or the next one that is free.
fn free_port(wished: u16) -> Result<u16> {
    (wished..=wished.saturating_add(TRIES))
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .with_context(|| format!("no port from {wished} on is free; name one with --port"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_gives_way_to_the_next() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let found = free_port(port).unwrap();
        assert!(found > port);
    }
}
