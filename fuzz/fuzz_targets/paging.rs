//! Whatever pages a server sends, and whatever it says of their number, a list
//! ends, soon, and has each item once.
#![no_main]

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{LazyLock, Mutex, PoisonError};

use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};
use videosdk_sip::{Client, RetryPolicy};

/// What the server sends next, and what it sends when there is nothing left.
#[derive(Default)]
struct Pages {
    left: Vec<String>,
    last: String,
    requests: usize,
}

static PAGES: Mutex<Option<Pages>> = Mutex::new(None);
static CLIENT: LazyLock<(Runtime, Client)> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            std::thread::spawn(move || serve(connection));
        }
    });
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let builder = Client::builder().with_base_url(url).token("t");
    (runtime, builder.with_retry(RetryPolicy::never()).build().expect("a client"))
});

fn serve(connection: TcpStream) {
    let _ = connection.set_nodelay(true);
    let Ok(mut writer) = connection.try_clone() else { return };
    let mut lines = BufReader::new(connection).lines();
    while let Some(Ok(line)) = lines.next() {
        // The head of a request without a body ends with an empty line.
        if !line.is_empty() {
            continue;
        }
        let mut pages = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
        let pages = pages.get_or_insert_default();
        pages.requests += 1;
        let body = match pages.left.is_empty() {
            true => pages.last.clone(),
            false => pages.left.remove(0),
        };
        let length = body.len();
        let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}");
        if writer.write_all(response.as_bytes()).is_err() {
            return;
        }
    }
}

/// A byte is an item, or ends a page.
fn page(items: &[u8], last_page: u8, total: u8) -> String {
    let items: Vec<_> = items.iter().map(|id| format!(r#"{{"id":"gateway-{id}"}}"#)).collect();
    let numbers = [("lastPage", last_page), ("total", total)].into_iter();
    // Some are left out, some negative.
    let numbers = numbers.filter(|(_, number)| *number != 0);
    let numbers: Vec<_> = numbers.map(|(key, it)| format!(r#""{key}":{}"#, it as i8)).collect();
    format!(r#"{{"data":[{}],"pageInfo":{{{}}}}}"#, items.join(","), numbers.join(","))
}

fuzz_target!(|bytes: &[u8]| {
    let [first, last_page, total, rest @ ..] = bytes else { return };
    let pages: Vec<_> = rest.split(|byte| *byte == 0xff).take(24).collect();
    let sent: HashSet<_> = pages.iter().flat_map(|page| page.iter()).collect();
    let left: Vec<_> = pages.iter().map(|items| page(items, *last_page, *total)).collect();
    let repeats = pages.last().filter(|_| first & 1 == 1).copied().unwrap_or_default();
    let last = page(repeats, *last_page, *total);
    let most = left.len();
    *PAGES.lock().unwrap_or_else(PoisonError::into_inner) =
        Some(Pages { left, last, requests: 0 });

    let (runtime, client) = &*CLIENT;
    let list = client.outbound_gateways().list();
    let list = if first & 2 == 2 { list.page(2) } else { list };
    let mut ids = HashSet::new();
    let ended = runtime.block_on(async {
        let mut items = list.stream();
        while let Some(item) = items.next().await {
            match item {
                Ok(item) => assert!(ids.insert(item.id.to_string()), "{} twice", item.id),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    });
    assert!(ids.len() <= sent.len());
    if let Err(error) = ended {
        assert!(error.is_decode(), "{error}");
    }
    let pages = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
    let requests = pages.as_ref().map_or(0, |pages| pages.requests);
    // Twenty pages without news follow each that had some, at most.
    assert!(requests <= (most + 1) * 21, "{requests} for {most}");
});
