//! A call until it is over.

use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};
use videosdk_sip::Error;

use crate::output::{plain, with_time};
use crate::{Failure, Result, Session};

#[derive(Args)]
pub struct Times {
    /// How long to wait between two looks
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    interval: Duration,
    /// How long to watch at most
    #[arg(long, value_name = "SECONDS", default_value = "14400", value_parser = seconds)]
    deadline: Duration,
}

/// Prints a line for each state, with `--json` the call in a line. Ctrl-C ends
/// the watch and not the call.
pub async fn follow(id: &str, times: &Times, session: &Session) -> Result {
    let given_up = |code, kind| {
        let hint = format!(
            "`videosdk-sip call watch {id}` watches it again, `videosdk-sip call end {id}` \
             ends it"
        );
        Failure::new(code, kind, "no longer watching; the call goes on").with_hint(hint)
    };
    let watch = session.client()?.calls().watch(id);
    let mut watch = watch.with_interval(times.interval).with_deadline(times.deadline);
    let watching = async {
        while let Some(call) = watch.next().await {
            if call.as_ref().is_err_and(Error::is_timeout) {
                return Err(given_up(1, "timeout"));
            }
            let call = json!(call?);
            let status = call.get("status").and_then(Value::as_str).unwrap_or("unknown");
            session.event(&call, with_time(plain(status)))?;
        }
        Ok(())
    };
    tokio::select! {
        biased;
        _ = tokio::signal::ctrl_c() => Err(given_up(130, "interrupted")),
        ended = watching => ended,
    }
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().ok().filter(|it| (0.1..=86400.0).contains(it));
    seconds.map(Duration::from_secs_f64).ok_or("it must be 0.1 to 86400")
}
