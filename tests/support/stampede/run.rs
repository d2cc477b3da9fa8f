//! The whole of it.

use std::{
    sync::{Arc, OnceLock, atomic::AtomicUsize},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use egude_backend::Address;
use fastrand::Rng;
use tempfile::TempDir;
use tokio::task::JoinSet;

use super::{
    Outcome, Plan,
    ask::Asker,
    codes::Codes,
    hall::Hall,
    judge,
    keep::Trail,
    person::{Ground, Person},
    server::Server,
    truth,
};

/// How long people who have begun may take to end. A busy machine of two cores is slow.
const LAST: Duration = Duration::from_secs(25);

/// Lets people come, kills the server meanwhile, and looks at what is left.
pub fn run(plan: &Plan) -> Result<Outcome> {
    let data = TempDir::new()?;
    let hall = Hall::new()?;
    hall.write(data.path())?;
    let codes = Codes::default();
    let database = plan.database.clone();
    let mut server = Server::new(&plan.program, data.path(), database, codes.clone())?;
    server.start()?;

    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let stop = Instant::now() + plan.lasts;
    let ground = Arc::new(Ground {
        hall: hall.clone(),
        codes,
        people: plan.people,
        stop,
        booked: AtomicUsize::new(0),
    });
    let end = Arc::new(OnceLock::new());
    let mut people = JoinSet::new();
    for number in 0..plan.people {
        let asker = Asker::new(server.base(), Arc::clone(&end), u64::from(number));
        let person = Person::live(Arc::clone(&ground), asker, number);
        people.spawn_on(person, runtime.handle());
    }
    let kills = torment(&mut server, plan, stop)?;
    // Only now the server is there for good.
    let _ = end.set(Instant::now() + LAST);
    let mut trail = Trail::default();
    runtime.block_on(async {
        while let Some(person) = people.join_next().await {
            trail.add(person??);
        }
        anyhow::Ok(())
    })?;

    // What is left has to be whole after one more crash.
    server.kill()?;
    server.start()?;
    let base = server.base();
    let said = runtime.block_on(truth::ask(&base, &hall, &trail.bookings))?;
    server.kill()?;
    let address = match &plan.database {
        Some(url) => url.parse::<Address>()?,
        None => Address::File(data.path().join("egude.sqlite")),
    };
    let stands = runtime.block_on(truth::read(&address, &hall))?;
    let mut verdict = judge::judge(&hall, &trail, &said, &stands);
    verdict
        .examples
        .extend(server.errors().lines().take(5).map(str::to_owned));
    Ok(Outcome {
        tally: trail.tally,
        kills: kills + 1,
        verdict,
    })
}

/// Kills the server at random moments and starts it again; how often.
fn torment(server: &mut Server, plan: &Plan, stop: Instant) -> Result<u32> {
    let mut rng = Rng::new();
    let most = u64::try_from(plan.peace.as_millis()).context("too long")?;
    let mut done = 0;
    loop {
        let pause = Duration::from_millis(rng.u64(most / 4..=most));
        let left = stop.saturating_duration_since(Instant::now());
        thread::sleep(pause.min(left));
        if pause >= left {
            return Ok(done);
        }
        server.kill()?;
        done += 1;
        thread::sleep(Duration::from_millis(rng.u64(0..300)));
        server.start()?;
    }
}
