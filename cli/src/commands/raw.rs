//! Requests of operations that are not described.

use clap::Args;
use serde_json::{Value, json};

use super::pair;

use crate::{Failure, Result, Session, input};

/// Send any request, with the credentials of the others
#[derive(Args)]
#[command(after_help = "Examples:\n  videosdk-sip raw GET /v2/batch-calls --query page=1")]
pub struct Raw {
    /// The HTTP method
    #[arg(value_parser = ["GET", "POST", "PUT", "PATCH", "DELETE"], ignore_case = true)]
    method: String,
    /// The path, from /v2/ on
    path: String,
    /// A parameter of the query
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    query: Vec<(String, String)>,
    /// The body: a file of JSON or YAML, - for stdin
    #[arg(long, short)]
    file: Option<String>,
    /// The body, without secrets: others see your arguments
    #[arg(long, value_name = "JSON", conflicts_with = "file")]
    body: Option<String>,
}

pub async fn run(raw: Raw, session: &Session) -> Result {
    let (method, path) = (raw.method.to_ascii_uppercase(), raw.path);
    let request = session.client()?.request(&method, &path);
    let query = raw.query.into_iter();
    let mut request = query.fold(request, |it, (name, value)| it.query(name, value));
    if let Some(path) = raw.file {
        request = request.json(input::read_value(&path)?);
    } else if let Some(text) = raw.body {
        // What the parser says quotes nothing.
        let body = serde_json::from_str::<Value>(&text);
        request = request
            .json(body.map_err(|error| Failure::usage(format!("--body is not JSON: {error}")))?);
    }
    let prepared = request.dry_run()?;
    if session.dry_run {
        return session.show(&prepared, &prepared);
    }
    if method == "DELETE" {
        session.confirm(&format!("DELETE {path}?")).await?;
    }
    session.line(format!("{:#}", json!(request.send().await?)))
}
