use std::sync::Arc;

use egude_contract::v1::{
    Problem, ProblemCode,
    booking::{StaffSession, StaffSignIn},
};

use super::{Accounts, password, tries::Tries};
use crate::{
    booking::Who,
    counter::{Clock, Secret},
    problem::Failure,
    store::{Purpose, SessionRow, Store},
};

/// A session ends after so many seconds without use.
const IDLE: i64 = 30 * 60;
/// And whatever happens after a working day.
const LONGEST: i64 = 10 * 3600;
/// Using a session is written down at most so often.
const EVERY: i64 = 60;

/// Who is signed in.
pub struct Staff {
    store: Arc<dyn Store>,
    accounts: Accounts,
    secret: Secret,
    clock: Clock,
    tries: Tries,
    /// What an unknown name is compared with, so that it takes as long as a known one.
    nobody: String,
}

impl Staff {
    /// With these accounts.
    pub fn new(
        store: Arc<dyn Store>,
        accounts: Accounts,
        secret: Secret,
        clock: Clock,
    ) -> Result<Self, password::PasswordError> {
        Ok(Self {
            store,
            accounts,
            secret,
            clock,
            tries: Tries::default(),
            nobody: password::hash("nobody has this password")?,
        })
    }

    /// Signs in, or says the same whether the name or the password was wrong.
    pub(crate) async fn sign_in(&self, asked: StaffSignIn) -> Result<StaffSession, Failure> {
        let now = (self.clock)();
        if let Some(wait) = self.tries.wait(&asked.name, now) {
            let problem = Problem::of(ProblemCode::TooManyRequests);
            return Err(Failure(problem.retry_after(wait)));
        }
        let wrong = || Failure::of(ProblemCode::SignInWrong);
        let account = self.accounts.get(&asked.name).cloned();
        let hash = account
            .as_ref()
            .map_or(&self.nobody, |account| &account.hash)
            .clone();
        let given = asked.password;
        // It takes long on purpose; others are answered meanwhile.
        let fits = tokio::task::spawn_blocking(move || {
            given.chars().count() <= password::LONGEST && password::fits(&given, &hash)
        });
        let fits = fits.await.map_err(|_| Failure::of(ProblemCode::Internal))?;
        let Some(account) = account.filter(|_| fits) else {
            self.tries.wrong(&asked.name, now);
            return Err(wrong());
        };
        self.tries.right(&asked.name);
        let (key, digest) = self.secret.key()?;
        let session = SessionRow {
            key: digest,
            name: account.name.clone(),
            used: now,
            until: now.plus(LONGEST),
        };
        let mut desk = self.store.desk(Purpose::Write).await?;
        desk.put_session(&session).await?;
        desk.commit().await?;
        Ok(StaffSession {
            key,
            name: account.name,
            registries: account.registries,
            regions: account.regions.iter().map(ToString::to_string).collect(),
            until: session.until.rfc3339(),
        })
    }

    /// Ends a session; one that has ended stays so.
    pub(crate) async fn sign_out(&self, key: &str) -> Result<(), Failure> {
        let mut desk = self.store.desk(Purpose::Write).await?;
        desk.end_session(&self.secret.digest("key", key)).await?;
        Ok(desk.commit().await?)
    }

    /// Whose session this is.
    pub(crate) async fn who(&self, key: &str) -> Result<Who, Failure> {
        let needed = || Failure::of(ProblemCode::SignInNeeded);
        let digest = self.secret.digest("key", key);
        let now = (self.clock)();
        let mut desk = self.store.desk(Purpose::Read).await?;
        let session = desk.session(&digest).await?.ok_or_else(needed)?;
        drop(desk);
        if now >= session.until || now.since(session.used) >= IDLE {
            return Err(needed());
        }
        // The file may have changed since.
        let account = self.accounts.get(&session.name).ok_or_else(needed)?;
        let who = Who {
            name: account.name.clone(),
            registries: account.registries.clone(),
            regions: account.regions.clone(),
        };
        if now.since(session.used) >= EVERY {
            let mut desk = self.store.desk(Purpose::Write).await?;
            desk.put_session(&SessionRow {
                used: now,
                ..session
            })
            .await?;
            desk.commit().await?;
        }
        Ok(who)
    }
}
