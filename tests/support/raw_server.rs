//! A TCP server that does to each connection what it is told.
#![allow(dead_code)]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What happens to one connection.
#[derive(Clone, Debug)]
pub enum Act {
    /// Closed as soon as it is there.
    Close,
    /// The request is read, then the connection is closed.
    ReadThenClose,
    /// The connection is reset once something has arrived.
    Reset,
    /// The request is read, then these bytes are written and it is closed.
    Reply(String),
    /// The same with bytes that are no text.
    Bytes(Vec<u8>),
    /// The request is read, then these bytes are written one by one, slowly
    /// enough to be seen one by one, and then no more.
    Drip(String),
    /// These bytes are written without waiting for a request.
    SpeakFirst(String),
    /// As many bytes of the request are read, or all of it; then these pieces
    /// are written one by one, and the connection is closed.
    Pieces(Option<usize>, Vec<Vec<u8>>),
    /// The request is read, and there is no response.
    Hang,
    /// These are responses to one request each, on the same connection.
    KeepAlive(Vec<String>),
}

/// Runs until the test ends.
pub struct RawServer {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    closed: Arc<AtomicUsize>,
}

impl RawServer {
    /// One act for each connection; the last one for all that follow.
    pub fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let requests = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let closed = Arc::new(AtomicUsize::new(0));
        let (received, count) = (Arc::clone(&requests), Arc::clone(&connections));
        let closed_count = Arc::clone(&closed);
        thread::spawn(move || {
            for (number, connection) in listener.incoming().enumerate() {
                count.fetch_add(1, Ordering::SeqCst);
                let act = acts[number.min(acts.len() - 1)].clone();
                let (received, closed) = (Arc::clone(&received), Arc::clone(&closed_count));
                thread::spawn(move || {
                    if let Ok(connection) = connection {
                        perform(connection, act, &received);
                    }
                    closed.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        Self { address, requests, connections, closed }
    }

    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// How many connections were closed by this side.
    pub fn closed(&self) -> usize {
        self.closed.load(Ordering::SeqCst)
    }

    /// The requests that arrived whole, head and body.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("not poisoned").clone()
    }
}

fn perform(mut connection: TcpStream, act: Act, received: &Mutex<Vec<String>>) {
    let read = |connection: &mut TcpStream| {
        if let Some(request) = read_request(connection) {
            received.lock().expect("not poisoned").push(request);
        }
    };
    match act {
        Act::Close => {}
        // Closing with unread data is a reset.
        Act::Reset => {
            let _ = connection.peek(&mut [0]);
        }
        Act::ReadThenClose => read(&mut connection),
        Act::Reply(reply) => {
            let Some(request) = read_request(&mut connection) else { return };
            // Seven characters, so that the length stays right for such an id.
            let path = request.split(' ').nth(1).unwrap_or_default();
            let id = path.rsplit('/').next().unwrap_or_default();
            let reply = if id.len() == 7 { reply.replace("PATH_ID", id) } else { reply };
            received.lock().expect("not poisoned").push(request);
            // Said, since it closes: the client would use the connection again.
            let reply = reply.replacen("\r\n", "\r\nconnection: close\r\n", 1);
            let _ = connection.write_all(reply.as_bytes());
        }
        Act::Bytes(reply) => {
            read(&mut connection);
            let _ = connection.write_all(&reply);
        }
        Act::Drip(reply) => {
            read(&mut connection);
            for byte in reply.bytes() {
                if connection.write_all(&[byte]).is_err() {
                    return;
                }
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(Duration::from_secs(600));
        }
        Act::SpeakFirst(bytes) => {
            let _ = connection.write_all(bytes.as_bytes());
            // Until the peer gives up: a reset would hide what was written.
            let _ = connection.read_to_end(&mut Vec::new());
        }
        Act::Pieces(part, pieces) => {
            match part {
                Some(bytes) => drop(connection.read_exact(&mut vec![0; bytes])),
                None => read(&mut connection),
            }
            let _ = connection.set_nodelay(true);
            for piece in pieces {
                let _ = connection.write_all(&piece);
                thread::yield_now();
            }
        }
        Act::Hang => {
            read(&mut connection);
            thread::sleep(Duration::from_secs(600));
        }
        Act::KeepAlive(replies) => {
            for reply in replies {
                read(&mut connection);
                let _ = connection.write_all(reply.as_bytes());
            }
        }
    }
}

fn read_request(connection: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let read = connection.read(&mut buffer).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head
            .lines()
            .find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok()
            })
            .unwrap_or(0_usize);
        if body.len() >= length {
            return Some(text.into_owned());
        }
    }
}

/// A response with this status, these headers and this body.
pub fn reply(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}
