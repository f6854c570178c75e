//! Telephony as a file: what it would change, and the change.

use std::path::Path;
use std::pin::pin;
use std::sync::atomic::Ordering;

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;
use videosdk_sip::apply::{ApplyReport, Configuration, ConfigurationPlan, Export};
use videosdk_sip::batch::BatchState;

use super::{flag, interrupted, option};
use crate::failure::Failure;
use crate::input;
use crate::session::Session;
use crate::table::plain;

const SCHEMA: &str = "https://raw.githubusercontent.com/videosdk-sip/videosdk-sip/main/docs/configuration.schema.json";

pub fn arguments(command: Command) -> Command {
    let file = option("file", "FILE", "The file, YAML or JSON; - for stdin").short('f');
    let code = flag("exit-code", "With --plan: exit code 4 if there is something to do");
    let help = "Delete what is not in the file: so many, as the plan says";
    let delete = option("delete-unlisted", "COUNT", help).value_parser(value_parser!(usize));
    command
        .arg(file.required(true))
        .arg(flag("plan", "Show what would be done, and do nothing"))
        .arg(code.requires("plan"))
        .arg(flag("send-secrets", "Send secrets that are set, which cannot be compared"))
        .arg(delete.num_args(0..=1).require_equals(true))
        .after_help(
            "Only fields that the file sets are compared; nothing is deleted unless asked for.\n\
             Ctrl-C begins nothing more; a second one leaves what is in flight. Apply again to go on.",
        )
}

pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let path = matches.get_one::<String>("file").map_or("-", String::as_str);
    let mut apply = session.client()?.apply(read(path)?);
    if matches.get_flag("send-secrets") {
        apply = apply.sending_secrets();
    }
    if matches.contains_id("delete-unlisted") {
        apply = apply.deleting_unlisted();
    }
    let plan = apply.plan().await?;
    if session.dry_run {
        let requests = plan.requests()?;
        return match session.json {
            true => session.print(&json!(requests)),
            false => requests.iter().try_for_each(|it| session.line(&it.to_string())),
        };
    }
    let shown = json!(plan);
    let (is_empty, only_plan) = (plan.is_empty(), matches.get_flag("plan"));
    let written = match (session.json, only_plan) {
        (true, true) => session.print(&shown),
        (true, false) => Ok(()),
        (false, _) => session.line(plan.to_string().trim_end()),
    };
    if only_plan {
        written?;
        return match is_empty || !matches.get_flag("exit-code") {
            true => Ok(()),
            false => Err(Failure::closed().with_code(4)),
        };
    }
    let report = match is_empty {
        true => ApplyReport::default(),
        false => {
            let count = matches.get_one("delete-unlisted").copied();
            confirm(&plan, count, session).await?;
            send(plan, session).await?
        }
    };
    // The exit code says what became of it, whether or not somebody reads this.
    let _ = match report.to_string().lines().last() {
        _ if session.json => session.print(&json!({ "plan": shown, "report": report })),
        Some(summary) if !is_empty => session.line(summary),
        _ => Ok(()),
    };
    outcome(&report)
}

/// Reads it strictly, with the paths in it from its own folder.
fn read(path: &str) -> Result<Configuration, Failure> {
    let text = input::read_text(path)?;
    let folder = Path::new(path).parent().filter(|_| path != "-").unwrap_or(Path::new(""));
    // YAML has JSON in it.
    let read = Configuration::reading_from(folder, || serde_saphyr::from_str(&text));
    read.map_err(|error| {
        let name = if path == "-" { "stdin" } else { path };
        // Without the lines around it: there may be a secret in them.
        Failure::refused(format!("{name}: {}", plain(&error.without_snippet().to_string())))
            .with_kind("invalidFile")
    })
}

/// Asks, and for deletions has their number typed: `--yes` is not enough for these.
async fn confirm(
    plan: &ConfigurationPlan,
    count: Option<usize>,
    session: &Session,
) -> Result<(), Failure> {
    let deletions = plan.counts().delete;
    let by_count = format!("--delete-unlisted={deletions}");
    match count {
        Some(count) if count != deletions => {
            let found = format!("the plan deletes {deletions}, and {count} were confirmed");
            Err(Failure::refused(found).with_hint(format!("look at it, then {by_count}")))
        }
        None if deletions > 0 && session.can_ask() => {
            let question = format!("Type {deletions} to delete {deletions}, and do the rest: ");
            match session.ask(&question).await? == deletions.to_string() {
                true => Ok(()),
                false => Err(Failure::cancelled()),
            }
        }
        None if deletions > 0 => {
            let refused = format!("deleting {deletions} has to be confirmed by their count");
            Err(Failure::usage(refused).with_hint(by_count))
        }
        _ => session.confirm("Apply this?").await,
    }
}

async fn send(plan: ConfigurationPlan, session: &Session) -> Result<ApplyReport, Failure> {
    let deletions = plan.counts().delete;
    let mut batch = plan.confirm_deletions(deletions).batch()?;
    let progress = session.progress();
    let mut is_stopping = false;
    session.hears_interrupts.store(true, Ordering::Relaxed);
    let mut stopped = pin!(interrupted());
    loop {
        progress.show(&batch.progress().to_string());
        tokio::select! {
            biased;
            heard = &mut stopped => {
                heard?;
                stopped.set(interrupted());
                match is_stopping {
                    false => batch.stop(),
                    true => batch.cancel(),
                }
                is_stopping = true;
                session.note("\nstopping; what is in flight is waited for, but for a second Ctrl-C");
            }
            entry = batch.next() => {
                let Some(entry) = entry else { break };
                progress.show("");
                if !session.json {
                    // It goes on, whether or not somebody reads it.
                    let _ = session.line(&entry.to_string());
                }
            }
        }
    }
    Ok(batch.report())
}

/// The exit code says the worst of it.
fn outcome(report: &ApplyReport) -> Result<(), Failure> {
    let count = report.unfinished().count();
    let unknown = report.of(BatchState::Unknown).count();
    Err(match report.unfinished().any(|it| it.error.is_some()) {
        _ if report.is_done() => return Ok(()),
        _ if unknown > 0 => Failure::unknown(format!("the outcome of {unknown} is unknown"))
            .with_hint("apply it again: what was created is found"),
        true => Failure::refused(format!("{count} not done"))
            .with_hint("fix the causes above, then apply it again"),
        false => Failure::refused(format!("interrupted; {count} not done"))
            .with_kind("interrupted")
            .with_code(130)
            .with_hint("apply it again to go on"),
    })
}

/// The account as such a file.
pub async fn export(_: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let Export { configuration, left_out, .. } = Configuration::export(session.client()?).await?;
    let cannot = |reason: String| Failure::refused(format!("it cannot be written: {reason}"));
    for what in &left_out {
        session.note(&format!("left out: {what}"));
    }
    if session.json {
        let mut value =
            serde_json::to_value(&configuration).map_err(|error| cannot(error.to_string()))?;
        if let Some(object) = value.as_object_mut() {
            object.insert("$schema".to_owned(), json!(SCHEMA));
        }
        return session.print(&value);
    }
    let yaml = serde_saphyr::to_string(&configuration).map_err(|it| cannot(it.to_string()))?;
    let mut text = format!("# yaml-language-server: $schema={SCHEMA}\n");
    for what in &left_out {
        text.push_str(&format!("# left out: {}\n", plain(&what.to_string())));
    }
    session.line(&format!("{text}{}", yaml.trim_end()))
}

pub fn export_arguments(command: Command) -> Command {
    command.after_help("Secrets cannot be read: the file refers to environment variables instead.")
}

pub fn schema_arguments(command: Command) -> Command {
    command.after_help("Editors complete and check a file with it.")
}

pub async fn schema(_: &ArgMatches, session: &Session) -> Result<(), Failure> {
    session.line(&format!("{:#}", Configuration::json_schema()))
}
