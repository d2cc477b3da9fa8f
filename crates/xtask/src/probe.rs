//! `cargo xtask probe`: requests made from the contract's document, right and
//! wrong ones, against the real back end with its sample.

use std::time::Duration;

use anyhow::{Context, Result};

use crate::{
    bench::server::Server,
    build::{self, Speed},
    paths::Paths,
    run, say,
};

/// What makes the requests and compares the answers with the document.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";
/// No broken server, no answer that the document does not have.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
response_schema_conformance,response_headers_conformance";
/// Requests of each kind to each operation: about 2000 in all, 15 seconds.
const EXAMPLES: &str = "30";
/// A server that hangs is a failure, too.
const LONGEST: Duration = Duration::from_secs(90);

/// Fails where an answer is broken or not documented.
pub(crate) fn probe(paths: &Paths) -> Result<()> {
    say::heading("probe");
    let python = paths.tools.join("probe");
    let program = python.join("bin/schemathesis");
    if !program.is_file() {
        say::step("installing schemathesis into the tool folder");
        run::run(run::command("python3").args(["-m", "venv"]).arg(&python))
            .context("Python 3 with its venv module is needed to probe")?;
        let mut pip = run::command(python.join("bin/pip"));
        run::run(pip.args(["install", "-q", SCHEMATHESIS]))?;
    }
    let backend = build::backend(paths, Speed::Release)?;
    let server = Server::start(&backend, None)?;
    let base = format!("{}/api/v1", server.address());
    let mut command = run::command("timeout");
    command
        // It leaves a folder with its notes where it runs.
        .current_dir(&python)
        .arg(LONGEST.as_secs().to_string())
        .arg(program)
        .arg("run")
        .arg(format!("{base}/openapi.json"))
        .args([
            "--url",
            &base,
            "--checks",
            CHECKS,
            "--max-examples",
            EXAMPLES,
        ])
        .args([
            "--phases",
            "coverage,fuzzing",
            "--workers",
            "1",
            "--seed",
            "1",
        ])
        .args(["--request-timeout", "10", "--continue-on-failure"]);
    run::run(&mut command)
}
