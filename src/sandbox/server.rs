//! HTTP on `127.0.0.1`, on a thread of its own.
//!
//! The thread has its own runtime and so its own clock: a test may pause its
//! time, block its thread or have no runtime at all.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::pin::pin;
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::select;
use http::Response;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use super::api::Api;
use super::request::Request;

/// A running server. Dropping it stops it: when that returns, its port is
/// free and every connection is closed.
pub(super) struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves on this port, or on a free one if it is 0.
    pub(super) fn start(port: u16, api: Arc<Api>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let (ready, started) = mpsc::channel();
        // The runtime is built and dropped on its thread: another one may
        // belong to a runtime, which forbids that.
        let serving = move || match prepare(listener) {
            Ok((runtime, listener)) => {
                let _ = ready.send(Ok(()));
                #[cfg(feature = "_events")]
                runtime.spawn(super::events::deliver_all(api.lock().store.open_outbox()));
                runtime.block_on(select(pin!(accept(&listener, &api)), stopped));
            }
            Err(error) => {
                let _ = ready.send(Err(error));
            }
        };
        let thread = thread::Builder::new().name("videosdk-sandbox".to_owned()).spawn(serving)?;
        started.recv().unwrap_or_else(|_| Err(io::Error::other("its thread ended")))?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn prepare(listener: TcpListener) -> io::Result<(Runtime, tokio::net::TcpListener)> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    listener.set_nonblocking(true)?;
    let context = runtime.enter();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    drop(context);
    Ok((runtime, listener))
}

async fn accept(listener: &tokio::net::TcpListener, api: &Arc<Api>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(connection(stream, Arc::clone(api)));
            }
            // No more files may be open, say: it may pass.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn connection(stream: TcpStream, api: Arc<Api>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| exchange(Arc::clone(&api), request));
    // Fails when the caller leaves, and for a reply that closes the connection.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn exchange(
    api: Arc<Api>,
    request: http::Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Closed> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(|_| Closed)?.to_bytes();
    let reply = api.handle(Request::new(head, body));
    reply.respond().await.ok_or(Closed)
}

/// The connection is closed without a response.
#[derive(Debug)]
struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("closed without a response")
    }
}

impl std::error::Error for Closed {}
