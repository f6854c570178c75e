//! Measures what a call costs, beside peers, in one run. Prints Markdown.
//!
//! Ratios and instructions are to be trusted, times are those of the machine.
//!
//! | argument | what it measures |
//! |---|---|
//! | `calls` | allocations and CPU time of an update |
//! | `instructions` | user instructions of an update; needs `valgrind` |
//! | `tokens` | one token |
//! | `processes` | a process that makes one update |
//! | `loop PEER IN_FLIGHT CALLS` | nothing: for a profiler |
//!
//! Without an argument: `calls`, `tokens` and `processes`.

mod peers;
mod server;

use std::alloc::System;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
#[cfg(feature = "vendor")]
use peers::Vendor;
use peers::{Hyper, KEY, Naive, Ours, Peer, Pool, Reqwest, SECRET, Worker};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::task::LocalSet;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const IN_FLIGHT: [usize; 3] = [1, 16, 64];
const CALLS: usize = 6_000;
const ROUNDS: usize = 7;

/// How a peer is called in arguments, and what is measured of it.
struct Subject {
    kind: &'static str,
    name: &'static str,
    measure: fn(u16) -> Figures,
    only: fn(u16, usize, usize),
}

const fn subject<P: Peer>(kind: &'static str) -> Subject {
    Subject { kind, name: P::NAME, measure: measure::<P>, only: only::<P> }
}

const SUBJECTS: &[Subject] = &[
    subject::<Hyper>("hyper"),
    subject::<Pool>("pool"),
    subject::<Ours>("ours"),
    subject::<Reqwest>("reqwest"),
    subject::<Naive>("naive"),
    #[cfg(feature = "vendor")]
    subject::<Vendor>("vendor"),
];

/// Ratios are to these.
const BASES: [&str; 2] = ["pool", "reqwest"];

fn place(kind: &str) -> usize {
    SUBJECTS.iter().position(|it| it.kind == kind).expect("a peer")
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => runtime().block_on(server::serve(false)).expect("a server"),
        ["serve-tls"] => runtime().block_on(server::serve(true)).expect("a server"),
        ["once", kind, port] => once(kind, port.parse().expect("a port")),
        [] => {
            calls();
            tokens();
            processes();
        }
        ["calls"] => calls(),
        ["tokens"] => tokens(),
        ["processes"] => processes(),
        ["instructions"] => instructions(),
        ["loop", kind, in_flight, calls] => {
            let server = Server::start("serve");
            let number = |text: &str| text.parse().expect("a number");
            (SUBJECTS[place(kind)].only)(server.port, number(in_flight), number(calls));
        }
        other => panic!("{other:?}: see the head of src/main.rs"),
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A server in a process of its own, which ends with this one.
struct Server {
    child: Child,
    port: u16,
    authority: String,
}

impl Server {
    fn start(kind: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .arg(kind)
            .stdout(Stdio::piped())
            .spawn()
            .expect("a server");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut line = || lines.next().expect("a line").expect("a line");
        let port = line().parse().expect("a port");
        let authority = if kind == "serve-tls" { line().replace('|', "\n") } else { String::new() };
        Self { child, port, authority }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[derive(Clone, Default)]
struct Figures {
    allocations: f64,
    bytes: f64,
    /// For each number in flight: microseconds of CPU a call, calls a second,
    /// and the percentiles of their time in microseconds.
    at: [At; IN_FLIGHT.len()],
}

#[derive(Clone, Copy, Default)]
struct At {
    cpu: f64,
    rate: f64,
    p50: f64,
    p99: f64,
}

fn measure<P: Peer>(port: u16) -> Figures {
    let mut figures = Figures::default();
    LocalSet::new().block_on(&runtime(), async {
        let peer = P::new(port);
        let mut worker = peer.worker().await;
        for _ in 0..300 {
            worker.call().await;
        }
        let region = Region::new(ALLOCATOR);
        for _ in 0..500 {
            worker.call().await;
        }
        let change = region.change();
        figures.allocations = (change.allocations + change.reallocations) as f64 / 500.0;
        figures.bytes = change.bytes_allocated as f64 / 500.0;
        for (index, in_flight) in IN_FLIGHT.into_iter().enumerate() {
            figures.at[index] = at(&peer, in_flight, CALLS).await;
        }
    });
    figures
}

async fn at<P: Peer>(peer: &P, in_flight: usize, calls: usize) -> At {
    let mut workers = Vec::new();
    for _ in 0..in_flight {
        workers.push(peer.worker().await);
    }
    let (started, cpu) = (Instant::now(), ProcessTime::now());
    let each = calls / in_flight;
    let tasks: Vec<_> = workers
        .into_iter()
        .map(|mut worker| {
            tokio::task::spawn_local(async move {
                let mut times = Vec::with_capacity(each);
                for _ in 0..each {
                    let started = Instant::now();
                    worker.call().await;
                    times.push(started.elapsed());
                }
                times
            })
        })
        .collect();
    let mut times = Vec::with_capacity(calls);
    for task in tasks {
        times.extend(task.await.expect("a worker"));
    }
    let (cpu, elapsed) = (cpu.elapsed(), started.elapsed());
    times.sort();
    let micros = |time: Duration| time.as_secs_f64() * 1e6;
    let count = times.len() as f64;
    At {
        cpu: micros(cpu) / count,
        rate: count / elapsed.as_secs_f64(),
        p50: micros(times[times.len() / 2]),
        p99: micros(times[times.len() * 99 / 100]),
    }
}

fn calls() {
    let server = Server::start("serve");
    let mut rounds = vec![Vec::new(); SUBJECTS.len()];
    for _ in 0..ROUNDS {
        for (own, subject) in rounds.iter_mut().zip(SUBJECTS) {
            own.push((subject.measure)(server.port));
        }
    }
    let columns = "client | allocations | bytes | CPU, µs | CPU to the pool's | CPU to `reqwest`'s | \
                   calls/s | p50 / p99, µs";
    println!("| {columns} |\n|{}", "---|".repeat(columns.split('|').count()));
    // Ratios within a round: what disturbs the machine disturbs both.
    let ratio = |index: usize, base: &str, at: usize| {
        let pairs = rounds[index].iter().zip(&rounds[place(base)]);
        median(pairs.map(|(own, other)| own.at[at].cpu / other.at[at].cpu).collect())
    };
    for (index, subject) in SUBJECTS.iter().enumerate() {
        let rounds = &rounds[index];
        let of = |figure: &dyn Fn(&Figures) -> f64| median(rounds.iter().map(figure).collect());
        let each = |show: &dyn Fn(usize) -> String| {
            (0..IN_FLIGHT.len()).map(show).collect::<Vec<_>>().join(" · ")
        };
        let ratios = BASES.map(|base| each(&|at| format!("{:.2}", ratio(index, base, at))));
        println!(
            "| {} | {:.0} | {:.0} | {} | {} | {} | {} |",
            subject.name,
            of(&|it| it.allocations),
            of(&|it| it.bytes),
            each(&|at| format!("{:.1}", of(&|it| it.at[at].cpu))),
            ratios.join(" | "),
            each(&|at| format!("{:.0}", of(&|it| it.at[at].rate))),
            each(&|at| format!("{:.0} / {:.0}", of(&|it| it.at[at].p50), of(&|it| it.at[at].p99))),
        );
    }
    println!("\nAllocations and bytes: one call at a time. The rest: at 1 · 16 · 64 in flight.\n");
}

/// What callgrind counts in this process, the server left out: the difference
/// between two numbers of calls, so that the start does not count.
fn instructions() {
    const CALLS: [usize; 2] = [256, 1280];
    let count = |kind: &str, in_flight: usize, calls: usize| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe().expect("this program"))
            .args(["loop", kind, &in_flight.to_string(), &calls.to_string()])
            .output()
            .expect("valgrind");
        let text = String::from_utf8_lossy(&output.stderr);
        let total = text.lines().find_map(|line| line.split_once("Collected : "));
        total.and_then(|(_, total)| total.parse::<f64>().ok()).unwrap_or_else(|| panic!("{text}"))
    };
    println!("| client | user instructions of a call | to the pool's |\n|---|---|---|");
    let each = |kind: &str| {
        IN_FLIGHT.map(|in_flight| {
            let [few, many] = CALLS.map(|calls| count(kind, in_flight, calls));
            (many - few) / (CALLS[1] - CALLS[0]) as f64
        })
    };
    let pool = each("pool");
    for subject in SUBJECTS {
        let own = if subject.kind == "pool" { pool } else { each(subject.kind) };
        let all = own.map(|it| format!("{it:.0}")).join(" · ");
        let ratios = std::array::from_fn(|at| format!("{:.2}", own[at] / pool[at]));
        let ratios: [String; IN_FLIGHT.len()] = ratios;
        println!("| {} | {all} | {} |", subject.name, ratios.join(" · "));
    }
    println!("\nAt 1 · 16 · 64 in flight.\n");
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// One HS256 token of the same claims.
fn tokens() {
    const COUNT: u32 = 20_000;
    let time = |run: &mut dyn FnMut()| {
        let rounds = (0..ROUNDS).map(|_| {
            let started = Instant::now();
            (0..COUNT).for_each(|_| run());
            started.elapsed().as_secs_f64() * 1e6 / f64::from(COUNT)
        });
        median(rounds.collect())
    };
    let sandbox = videosdk_sip::sandbox::Sandbox::start();
    let ours = time(&mut || drop(sandbox.token(Duration::from_secs(3600))));
    #[cfg(feature = "vendor")]
    let vendors = {
        let client = videosdk::Client::builder().api_key(KEY).secret(SECRET);
        let client = client.build().expect("a client");
        time(&mut || drop(client.generate_token().expect("a token")))
    };
    let key = jsonwebtoken::EncodingKey::from_secret(SECRET.as_bytes());
    let library = time(&mut || {
        let claims = serde_json::json!({
            "apikey": KEY, "permissions": ["allow_join", "allow_mod"], "version": 2,
            "roles": ["crawler"], "iat": 1_700_000_000, "exp": 1_700_003_600,
        });
        let header = jsonwebtoken::Header::default();
        drop(jsonwebtoken::encode(&header, &claims, &key).expect("a token"));
    });
    println!("| one token | µs |\n|---|---|");
    println!("| **videosdk-sip** | {ours:.2} |");
    #[cfg(feature = "vendor")]
    println!("| {} | {vendors:.2} |", Vendor::NAME);
    println!("| `jsonwebtoken` 11 with `aws_lc_rs` | {library:.2} |\n");
}

/// A whole process: client, token, connection, one update, end.
fn once(kind: &str, port: u16) {
    async fn call(peer: impl Peer) {
        peer.worker().await.call().await;
    }
    let builder = || {
        let base = format!("https://localhost:{port}");
        videosdk_sip::Client::builder().with_base_url(base).without_proxy()
    };
    LocalSet::new().block_on(&runtime(), async {
        match kind {
            "nothing" => {}
            "hyper" => call(Hyper::new(port)).await,
            "ours" => call(Ours::new(port)).await,
            #[cfg(feature = "vendor")]
            "vendor" => call(Vendor::new(port)).await,
            "ours-system" => call(Ours::of(builder())).await,
            "ours-webpki" => {
                let pem = std::env::var("AUTHORITY").expect("the authority");
                call(Ours::of(builder().with_webpki_roots().with_root_certificates(pem))).await;
            }
            other => panic!("{other}"),
        }
    });
}

fn processes() {
    let (plain, tls) = (Server::start("serve"), Server::start("serve-tls"));
    // What the system trusts, and the authority of the server here.
    let bundle = std::env::temp_dir().join(format!("benches-{}.pem", std::process::id()));
    let system = std::fs::read_to_string("/etc/ssl/certs/ca-certificates.crt").unwrap_or_default();
    std::fs::write(&bundle, format!("{system}\n{}\n", tls.authority)).expect("written");
    let kinds = [
        ("an empty process", "nothing", plain.port),
        ("bare hyper, http", "hyper", plain.port),
        ("**videosdk-sip**, http", "ours", plain.port),
        #[cfg(feature = "vendor")]
        ("`videosdk-server-sdk` 0.1.0, http", "vendor", plain.port),
        ("**videosdk-sip**, https, `with_webpki_roots`", "ours-webpki", tls.port),
        ("**videosdk-sip**, https, the system's certificates", "ours-system", tls.port),
    ];
    let mut times = vec![Vec::new(); kinds.len()];
    for _ in 0..60 {
        for (index, (_, kind, port)) in kinds.iter().enumerate() {
            let started = Instant::now();
            let status = Command::new(std::env::current_exe().expect("this program"))
                .args(["once", kind, &port.to_string()])
                .env("SSL_CERT_FILE", &bundle)
                .env_remove("SSL_CERT_DIR")
                .env("AUTHORITY", &tls.authority)
                .status()
                .expect("a process");
            assert!(status.success(), "{kind}");
            times[index].push(started.elapsed().as_secs_f64() * 1e3);
        }
    }
    let _ = std::fs::remove_file(bundle);
    let certificates = system.matches("BEGIN CERTIFICATE").count();
    println!("| a whole process: client, token, connection, one update | ms |\n|---|---|");
    for ((name, _, _), times) in kinds.into_iter().zip(times) {
        println!("| {name} | {:.1} |", median(times));
    }
    println!("\nThe system here has {certificates} certificates.\n");
}

/// Calls, and nothing else.
fn only<P: Peer>(port: u16, in_flight: usize, calls: usize) {
    LocalSet::new().block_on(&runtime(), async {
        at(&P::new(port), in_flight, calls).await;
    });
}
