//! What is wrong with a connection to VideoSDK, as far as it can be known
//! without changing anything; and what no document says of the API, asked with
//! a scratch resource ([`Client::examine`]). Needs the feature `diagnose`.
//!
//! ```
//! # use videosdk_sip::sandbox::Sandbox;
//! use videosdk_sip::diagnosis::Level;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! # let sandbox = Sandbox::start();
//! # let builder = sandbox.client();
//! // ok    credentials    accepted
//! let findings = builder.diagnose(|finding| println!("{finding}")).await;
//! assert!(findings.iter().all(|finding| finding.level != Level::Fail));
//! # }
//! ```

mod examination;
mod hooks;
mod scratch;

use std::error::Error as _;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use http::Uri;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use crate::attempt::{AttemptHook, AttemptOutcome};
use crate::client::{Client, ClientBuilder};
use crate::dynamic::operations;
use crate::error::Error;

pub use hooks::{AttemptLines, UnclearChanges};

/// How long a look at the network may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// How far clocks may be apart without a warning: tokens are valid from a time
/// on, and until one.
const SKEW: Duration = Duration::from_secs(30);

const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// How bad a finding is. `Display` and JSON are `ok`, `warn` and `fail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// As it must be.
    Ok,
    /// Something to look at.
    Warn,
    /// Calls fail because of it.
    Fail,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Fail => "fail",
        })
    }
}

/// What was looked at, and what was found. Without secrets.
///
/// `Display` is a line, and one more with the remedy, if there is one. It
/// serializes as `{"level": "fail", "what": …, "found": …, "remedy": …}`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// How bad it is.
    pub level: Level,
    /// What was looked at: `endpoint`, `proxy`, `name`, `port`, `connection`,
    /// `TLS`, `clock`, `credentials`, `service` or `account`; or asked:
    /// `scratch`, `update method`, `omission`, `empty lists`, `unknown field` or
    /// `deletion`.
    pub what: &'static str,
    /// What was found: one line.
    pub found: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

impl Finding {
    /// A finding, to be listed beside others. Control characters are taken out.
    pub fn new(level: Level, what: &'static str, found: impl AsRef<str>) -> Self {
        let plain = |it: char| if it.is_control() { ' ' } else { it };
        Self { level, what, found: found.as_ref().chars().map(plain).collect(), remedy: None }
    }

    /// Says what to do about it.
    #[must_use]
    pub fn with_remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { level, what, found, remedy } = self;
        write!(f, "{level:<4}  {what:<13}  {found}")?;
        remedy.iter().try_for_each(|it| write!(f, "\n{:21}{it}", ""))
    }
}

impl ClientBuilder {
    /// Looks for what is wrong: the configuration, the name of the host, its
    /// port, TLS, the clock, the credentials; and counts what the account holds.
    /// It reads lists, and changes nothing. `each` has every finding at once, as
    /// a look may take some seconds.
    pub async fn diagnose(self, each: impl FnMut(&Finding)) -> Vec<Finding> {
        let clock = Clock::default();
        let mut diagnosis = Diagnosis { each, findings: Vec::new() };
        match self.with_hook(clock.clone()).build() {
            Ok(client) => {
                if diagnosis.network(client.base_url()).await {
                    diagnosis.service(&client, &clock).await;
                }
            }
            Err(error) => {
                diagnosis.add(Finding::new(Level::Fail, "configuration", error.to_string()))
            }
        }
        diagnosis.findings
    }
}

struct Diagnosis<F> {
    each: F,
    findings: Vec<Finding>,
}

impl<F: FnMut(&Finding)> Diagnosis<F> {
    fn add(&mut self, finding: Finding) {
        (self.each)(&finding);
        self.findings.push(finding);
    }

    fn ok(&mut self, what: &'static str, found: impl AsRef<str>) {
        self.add(Finding::new(Level::Ok, what, found));
    }

    fn bad(&mut self, level: Level, what: &'static str, found: impl AsRef<str>, remedy: &str) {
        self.add(Finding::new(level, what, found).with_remedy(remedy));
    }

    /// Name and port. Returns whether to go on: behind a proxy these are not for
    /// this machine to reach.
    async fn network(&mut self, base_url: &str) -> bool {
        self.ok("endpoint", base_url);
        let is_set = |name: &&str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
        let proxy = PROXIES.into_iter().find(is_set);
        if let Some(name) = proxy {
            self.ok("proxy", format!("from {name}, unless NO_PROXY excepts the host"));
        }
        let level = if proxy.is_some() { Level::Warn } else { Level::Fail };
        let url = base_url.parse::<Uri>().ok();
        let usual = if base_url.starts_with("https:") { 443 } else { 80 };
        let host = url.as_ref().and_then(|it| Some((it.host()?, it.port_u16().unwrap_or(usual))));
        let Some((host, port)) = host else { return true };
        let host = host.trim_matches(['[', ']']);
        let found = timeout(PATIENCE, lookup_host((host, port))).await;
        let found = found.map_err(|_| "no response in 5 s".to_owned());
        let addresses: Vec<_> = match found.and_then(|it| it.map_err(|error| error.to_string())) {
            Ok(addresses) => addresses.collect(),
            Err(why) => {
                let remedy = "check the endpoint, and the name servers of this machine";
                self.bad(level, "name", format!("{host} has no address: {why}"), remedy);
                return proxy.is_some();
            }
        };
        self.ok("name", format!("{host} is known"));
        let mut why = "no response in 5 s".to_owned();
        for address in addresses {
            match timeout(PATIENCE, TcpStream::connect(address)).await {
                Ok(Ok(_)) => {
                    self.ok("port", format!("{address} takes connections"));
                    return true;
                }
                Ok(Err(error)) => why = error.to_string(),
                Err(_) => {}
            }
        }
        let remedy = "check firewalls, and whether a proxy is needed (HTTPS_PROXY)";
        self.bad(level, "port", format!("no connection to {host}:{port}: {why}"), remedy);
        proxy.is_some()
    }

    /// TLS, clock, credentials and what is there: all that lists tell.
    async fn service(&mut self, client: &Client, clock: &Clock) {
        let lists = operations().iter().filter(|it| it.is_paged());
        let lists = lists.filter(|it| it.parameters().iter().all(|it| !it.is_required()));
        let mut counts = Vec::new();
        for (number, list) in lists.enumerate() {
            let counted = match client.operation(list.id()) {
                Ok(request) => request.count().await,
                Err(error) => Err(error),
            };
            if number == 0 {
                if let Some(error) = counted.as_ref().err().filter(|it| it.status().is_none()) {
                    let remedy = "check the certificates of this machine (ca-certificates), and \
                                  the proxy";
                    return self.bad(Level::Fail, "connection", with_causes(error), remedy);
                }
                if client.base_url().starts_with("https:") {
                    self.ok("TLS", "the certificate is valid");
                }
                self.clock(clock);
            }
            match counted {
                Ok(count) => {
                    if counts.is_empty() {
                        self.ok("credentials", "accepted");
                    }
                    let plural = if count == 1 { "" } else { "s" };
                    counts.push(format!("{count} {}{plural}", list.subject()));
                }
                Err(error) if error.is_auth() => {
                    let remedy = "check key, secret or token, and that they belong to this project";
                    return self.bad(Level::Fail, "credentials", error.to_string(), remedy);
                }
                Err(error) => {
                    let remedy = "try again; if it stays, ask the vendor, with the request id";
                    self.bad(Level::Warn, "service", error.to_string(), remedy);
                }
            }
        }
        if !counts.is_empty() {
            self.ok("account", counts.join(", "));
        }
    }

    fn clock(&mut self, clock: &Clock) {
        let seen = *clock.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((theirs, ours)) = seen else {
            return self.ok("clock", "unknown: the service does not say its time");
        };
        let (apart, word) = match ours.duration_since(theirs) {
            Ok(ahead) => (ahead, "ahead of"),
            Err(error) => (error.duration(), "behind"),
        };
        let found = format!("{} s {word} the service's", apart.as_secs());
        match apart {
            // `Date` has no fractions, and servers may keep it for a second.
            _ if apart <= Duration::from_secs(2) => self.ok("clock", "agrees with the service's"),
            _ if apart <= SKEW => self.ok("clock", found),
            _ => {
                let remedy = "set the clock of this machine (NTP): tokens are valid for a time";
                self.bad(Level::Warn, "clock", found, remedy);
            }
        }
    }
}

fn with_causes(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// The time of the server and ours, as of its last response.
#[derive(Clone, Default)]
struct Clock(Arc<Mutex<Option<(SystemTime, SystemTime)>>>);

impl AttemptHook for Clock {
    fn after(&self, outcome: &AttemptOutcome<'_>) {
        if let Some(theirs) = outcome.server_time {
            let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            *seen = Some((theirs, SystemTime::now()));
        }
    }
}
