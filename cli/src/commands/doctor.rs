//! What is wrong, as far as it can be known without changing anything.

use std::error::Error as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use clap::{ArgMatches, Command};
use serde_json::{Value, json};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use videosdk_sip::client::{AttemptHook, AttemptOutcome};
use videosdk_sip::dynamic::operations;
use videosdk_sip::{Client, Error, reqwest};

use super::plain;
use crate::failure::Failure;
use crate::session::Session;

const PATIENCE: Duration = Duration::from_secs(5);
/// How far clocks may be apart: tokens are valid from a time on, and until one.
const SKEW: Duration = Duration::from_secs(30);

const VARIABLES: [&str; 6] = [
    "VIDEOSDK_API_ENDPOINT",
    "VIDEOSDK_API_KEY",
    "VIDEOSDK_SECRET",
    "VIDEOSDK_SECRET_KEY",
    "VIDEOSDK_AUTH_TOKEN",
    "VIDEOSDK_TOKEN",
];
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

pub fn arguments(command: Command) -> Command {
    command.after_help(
        "Reads only. What no document says of the service (does an update reset what it leaves\n\
         out, PUT or PATCH) is asked by the example `doctor` of the library, with a scratch\n\
         gateway: cargo run --example doctor -- --yes",
    )
}

/// What was looked at and found.
struct Findings<'a> {
    session: &'a Session,
    all: Vec<Value>,
    failed: usize,
}

impl Findings<'_> {
    fn ok(&mut self, what: &str, found: &str) -> Result<(), Failure> {
        self.add("ok", what, found, "")
    }

    /// Prints it at once: the next look may take a while.
    fn add(&mut self, level: &str, what: &str, found: &str, remedy: &str) -> Result<(), Failure> {
        let found = plain(found);
        self.failed += usize::from(level == "fail");
        if !self.session.json {
            let color = match level {
                "ok" => "32",
                "warn" => "33",
                _ => "31",
            };
            let level = self.session.paint(color, &format!("{level:<4}"));
            self.session.line(&format!("{level}  {what:<13}  {found}"))?;
            if !remedy.is_empty() {
                self.session.line(&format!("{:21}{remedy}", ""))?;
            }
        }
        let remedy = Some(remedy).filter(|it| !it.is_empty());
        self.all.push(json!({ "level": level, "what": what, "found": found, "remedy": remedy }));
        Ok(())
    }

    fn end(self) -> Result<(), Failure> {
        if self.session.json {
            self.session.print(&json!({ "findings": self.all, "ok": self.failed == 0 }))?;
        }
        match self.failed {
            0 => Ok(()),
            _ => Err(Failure::refused("not everything is as it must be").with_kind("unhealthy")),
        }
    }
}

pub async fn run(_: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let mut findings = Findings { session, all: Vec::new(), failed: 0 };
    let clock = Clock::default();
    let client = match session.builder().and_then(|it| Ok(it.with_hook(clock.clone()).build()?)) {
        Ok(client) => client,
        Err(failure) => {
            let said = failure.to_json();
            let text = |name: &str| said.pointer(name).and_then(Value::as_str).unwrap_or_default();
            findings.add("fail", "configuration", text("/error/message"), text("/error/hint"))?;
            return findings.end();
        }
    };
    configuration(&mut findings, &client)?;
    if network(&mut findings, client.base_url()).await? {
        service(&mut findings, &client, &clock).await?;
    }
    findings.end()
}

/// Which values are in effect, and where they come from; no secret.
fn configuration(findings: &mut Findings<'_>, client: &Client) -> Result<(), Failure> {
    let session = findings.session;
    let is_set = |name: &&&str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    let names = |all: &[&str]| all.iter().filter(is_set).copied().collect::<Vec<_>>().join(", ");
    let from = match &session.profile {
        Some(profile) => format!("the profile `{profile}`"),
        None => format!("the environment: {}", names(&VARIABLES)),
    };
    findings.ok("configuration", &format!("from {from}"))?;
    let from = match (&session.endpoint, &session.profile) {
        (Some(_), _) => "from --endpoint",
        (None, Some(_)) => "from the profile, or the default",
        (None, None) if is_set(&&VARIABLES[0]) => "from VIDEOSDK_API_ENDPOINT",
        (None, None) => "the default",
    };
    findings.ok("endpoint", &format!("{} ({from})", client.base_url()))?;
    let proxies = names(&PROXIES);
    if !proxies.is_empty() {
        findings.ok("proxy", &format!("from {proxies}, unless NO_PROXY excepts the host"))?;
    }
    Ok(())
}

/// Name and port. Behind a proxy these are not for this machine to reach.
async fn network(findings: &mut Findings<'_>, base_url: &str) -> Result<bool, Failure> {
    let url = reqwest::Url::parse(base_url).ok();
    let host = url.as_ref().and_then(|it| Some((it.host_str()?, it.port_or_known_default()?)));
    let Some((host, port)) = host else { return Ok(true) };
    let has_proxy = PROXIES.iter().any(|it| std::env::var_os(it).is_some());
    let level = if has_proxy { "warn" } else { "fail" };
    let host = host.trim_matches(['[', ']']);
    let found = timeout(PATIENCE, lookup_host((host, port))).await;
    let found = found.map_err(|_| "no response in 5 s".to_owned());
    let found = found.and_then(|it| it.map_err(|error| error.to_string()));
    let addresses: Vec<_> = match found {
        Ok(addresses) => addresses.collect(),
        Err(why) => {
            let remedy = "check the endpoint, and the name servers of this machine";
            findings.add(level, "name", &format!("{host} has no address: {why}"), remedy)?;
            return Ok(has_proxy);
        }
    };
    findings.ok("name", &format!("{host} is known"))?;
    let mut why = "no response in 5 s".to_owned();
    for address in addresses {
        match timeout(PATIENCE, TcpStream::connect(address)).await {
            Ok(Ok(_)) => {
                findings.ok("port", &format!("{address} takes connections"))?;
                return Ok(true);
            }
            Ok(Err(error)) => why = error.to_string(),
            Err(_) => {}
        }
    }
    let remedy = "check firewalls, and whether a proxy is needed (HTTPS_PROXY)";
    findings.add(level, "port", &format!("no connection to {host}:{port}: {why}"), remedy)?;
    Ok(has_proxy)
}

/// TLS, clock, credentials and what is there: all that the first lists tell.
async fn service(
    findings: &mut Findings<'_>,
    client: &Client,
    clock: &Clock,
) -> Result<(), Failure> {
    let secure = client.base_url().starts_with("https:");
    let mut counts = Vec::new();
    let lists = operations().iter().filter(|it| it.is_paged());
    let lists = lists.filter(|it| it.parameters().iter().all(|it| !it.is_required()));
    for (number, list) in lists.enumerate() {
        let counted = client.operation(list.id())?.all().await.map(|it| it.len());
        if number == 0 {
            if let Some(error) = counted.as_ref().err().filter(|it| it.status().is_none()) {
                return unreachable(findings, error);
            }
            if secure {
                findings.ok("TLS", "the certificate is valid")?;
            }
            clock.compare(findings)?;
        }
        match counted {
            Ok(count) => {
                if counts.is_empty() {
                    findings.ok("credentials", "accepted")?;
                }
                let plural = if count == 1 { "" } else { "s" };
                counts.push(format!("{count} {}{plural}", list.subject()));
            }
            Err(error) if error.is_auth() => {
                let remedy = "check key, secret or token, and that they belong to this project";
                return findings.add("fail", "credentials", &error.to_string(), remedy);
            }
            Err(error) => {
                let remedy = "try again; with -v every request is shown";
                findings.add("warn", "service", &error.to_string(), remedy)?;
            }
        }
    }
    match counts.is_empty() {
        true => Ok(()),
        false => findings.ok("account", &counts.join(", ")),
    }
}

fn unreachable(findings: &mut Findings<'_>, error: &Error) -> Result<(), Failure> {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    let remedy = "check the certificates of this machine (ca-certificates), and the proxy";
    findings.add("fail", "connection", &text, remedy)
}

/// The difference between the clock of the server and ours.
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

impl Clock {
    fn compare(&self, findings: &mut Findings<'_>) -> Result<(), Failure> {
        let seen = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((theirs, ours)) = seen else {
            return findings.ok("clock", "unknown: the service does not say its time");
        };
        let (apart, word) = match ours.duration_since(theirs) {
            Ok(ahead) => (ahead, "ahead of"),
            Err(error) => (error.duration(), "behind"),
        };
        // `Date` has no fractions, and servers may keep it for a second.
        if apart <= Duration::from_secs(2) {
            return findings.ok("clock", "agrees with the service's");
        }
        let found = format!("{} s {word} the service's", apart.as_secs());
        match apart > SKEW {
            false => findings.ok("clock", &found),
            true => {
                let remedy = "set the clock of this machine (NTP): tokens are valid for a time";
                findings.add("warn", "clock", &found, remedy)
            }
        }
    }
}
