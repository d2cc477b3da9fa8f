//! The long run, for `cargo xtask bench bookings`: prints the figures for both databases.

use std::{
    env,
    io::{self, Write as _},
    process::ExitCode,
    time::Duration,
};

use anyhow::Result;
use egude_test_postgres::Cluster;
use egude_tests::stampede::{Plan, program, run, table};

fn main() -> Result<ExitCode> {
    let seconds = env::args().nth(1).map_or(Ok(60), |text| text.parse())?;
    let plan = Plan {
        program: program()?,
        database: None,
        people: 200,
        lasts: Duration::from_secs(seconds),
        peace: Duration::from_secs(6),
    };
    let on_file = run(&plan)?;
    let cluster = Cluster::start()?;
    let on_server = run(&Plan {
        database: Some(cluster.database()?),
        ..plan
    })?;
    let columns = [("SQLite", &on_file), ("PostgreSQL", &on_server)];
    write!(io::stdout(), "{}", table(&columns))?;
    let good = on_file.verdict.is_good() && on_server.verdict.is_good();
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
