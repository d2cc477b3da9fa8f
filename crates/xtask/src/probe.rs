//! `cargo xtask probe`: requests made from the contract's document, right and
//! wrong ones, against the real back end with its sample.

use std::{fs, time::Duration};

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
/// How it writes a body whose media type it does not know.
const HOOKS: &str = "import schemathesis

schemathesis.serializer.alias(\"application/offset+octet-stream\", \"application/octet-stream\")
";
/// Requests of each kind to each operation: about 4400 in all, half a minute.
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
    fs::write(python.join("egude_hooks.py"), HOOKS)?;
    let backend = build::backend(paths, Speed::Release)?;
    let server = Server::start(&backend, None)?;
    let base = format!("{}/api/v1", server.address());
    let mut command = run::command("timeout");
    command
        // It leaves a folder with its notes where it runs.
        .current_dir(&python)
        .env("SCHEMATHESIS_HOOKS", "egude_hooks")
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
