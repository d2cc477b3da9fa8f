//! A `clamd` of our own on this machine, which knows one virus.

use std::{net::SocketAddr, path::Path};

use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::{TcpListener, UnixListener},
    task::JoinHandle,
};

use crate::samples::eicar;

/// What it answers to everything, if not what it finds.
pub(crate) type Always = Option<&'static str>;

/// Listens until it is dropped or aborted.
pub(crate) async fn tcp(always: Always) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serve = async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, always));
        }
    };
    (address, tokio::spawn(serve))
}

pub(crate) fn unix(path: &Path) -> JoinHandle<()> {
    let listener = UnixListener::bind(path).unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, None));
        }
    })
}

/// The protocol: `zINSTREAM\0`, pieces with their lengths, a length of zero, then one answer.
async fn answer(mut stream: impl AsyncRead + AsyncWrite + Unpin, always: Always) {
    let mut command = [0; 10];
    stream.read_exact(&mut command).await.unwrap();
    assert_eq!(&command, b"zINSTREAM\0");
    let mut bytes = Vec::new();
    loop {
        let length = stream.read_u32().await.unwrap();
        if length == 0 {
            break;
        }
        let mut piece = vec![0; usize::try_from(length).unwrap()];
        stream.read_exact(&mut piece).await.unwrap();
        bytes.extend_from_slice(&piece);
    }
    let virus = eicar();
    let found = bytes.windows(virus.len()).any(|window| window == virus);
    let says = always.unwrap_or(if found {
        "stream: Eicar-Test-Signature FOUND"
    } else {
        "stream: OK"
    });
    stream.write_all(says.as_bytes()).await.unwrap();
    stream.write_all(&[0]).await.unwrap();
}
