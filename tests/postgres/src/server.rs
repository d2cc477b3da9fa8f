use std::{
    fs,
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use crate::{Error, programs};

/// A busy machine of two cores is slow.
const PATIENCE: Duration = Duration::from_mins(1);

/// Makes the cluster and runs the server until standard input ends, that is until
/// its starter is gone, however it went. SIGINT is the server's quick way to end.
const KEEPER: &str = r#"
bin=$1 dir=$2 port=$3
cd "$dir" || exit 1
exec 3<&0 </dev/null
"$bin/initdb" -D data -U "$4" -A trust -E UTF8 --locale=C -N || exit 1
"$bin/postgres" -D data -p "$port" -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories= -c max_connections=300 -c shared_buffers=32MB 3<&- &
server=$!
echo "$server" >process
(
    cat <&3 >/dev/null
    kill -INT "$server" 2>/dev/null
    while kill -0 "$server" 2>/dev/null; do sleep 0.1; done
    rm -rf "$dir"
) &
exec 3<&-
wait "$server"
"#;

/// A running server and the shell that ends it.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) port: u16,
    keeper: Child,
    folder: PathBuf,
}

impl Server {
    pub(crate) fn start() -> Result<Self, Error> {
        let bin = programs::folder()?;
        let mut last = None;
        // The free port may be taken by another before the server has it.
        for _ in 0..3 {
            match Self::try_start(&bin) {
                Ok(server) => return Ok(server),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| Error("it was not tried".to_owned())))
    }

    fn try_start(bin: &Path) -> Result<Self, Error> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let name = format!("egude-postgres-{}-{port}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder)?;
        let log = fs::File::create(folder.join("log"))?;
        let mut command = match programs::unprivileged(&folder)? {
            None => Command::new("sh"),
            Some((user, group)) => {
                chown(&folder, Some(user), Some(group))?;
                let mut command = Command::new("setpriv");
                command
                    .arg(format!("--reuid={user}"))
                    .arg(format!("--regid={group}"))
                    .args(["--clear-groups", "sh"]);
                command
            }
        };
        command
            .args(["-c", KEEPER, "keeper"])
            .args([bin, folder.as_path()])
            .args([&port.to_string(), programs::USER])
            // What ends a test run by its group must not end the keeper before its work.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(log.try_clone()?)
            .stderr(log);
        let keeper = command.spawn()?;
        let mut server = Self {
            port,
            keeper,
            folder,
        };
        server.wait_until_ready(bin)?;
        Ok(server)
    }

    fn wait_until_ready(&mut self, bin: &Path) -> Result<(), Error> {
        let end = Instant::now() + PATIENCE;
        let port = self.port.to_string();
        loop {
            let mut ask = Command::new(bin.join("pg_isready"));
            ask.args(["-q", "-h", "127.0.0.1", "-p", &port]);
            if ask.stdin(Stdio::null()).status()?.success() {
                return Ok(());
            }
            let ended = self.keeper.try_wait()?.is_some();
            if ended || Instant::now() >= end {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                return Err(Error(format!("PostgreSQL did not start:\n{log}")));
            }
            sleep(Duration::from_millis(50));
        }
    }

    pub(crate) fn process(&self) -> Option<u32> {
        let text = fs::read_to_string(self.folder.join("process")).ok()?;
        text.trim().parse().ok()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The end of the pipe is the word to stop.
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}
