//! Questions, on a terminal only.

use std::io::{self, BufRead, IsTerminal, Write};

use crate::{Failure, Result, Session};

impl Session {
    /// Whether somebody is there to be asked.
    pub fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks before an action that cannot be undone: "Delete 3 outbound gateways?". Returns if the answer is
    /// yes; without a terminal and without `--yes` it is refused, with exit code 2.
    pub async fn confirm(&self, question: &str) -> Result {
        if self.yes || self.dry_run {
            return Ok(());
        }
        if !self.can_ask() {
            return Err(Failure::usage(format!("{question} Nobody is there to be asked"))
                .with_hint("confirm it with --yes"));
        }
        match self.ask(&format!("{question} [y/N] ")).await?.to_lowercase().as_str() {
            "y" | "yes" => Ok(()),
            _ => Err(Failure::cancelled()),
        }
    }

    /// The answer to a question, without blanks around it.
    pub async fn ask(&self, question: &str) -> Result<String> {
        let question = question.to_owned();
        let answer = blocking(move || {
            let _ = write!(io::stderr().lock(), "{question}");
            read_line()
        });
        Ok(answer.await?.trim().to_owned())
    }

    /// A secret: without echo on a terminal, or else a line of stdin.
    pub async fn ask_secret(&self, name: &str) -> Result<String> {
        let (what, on_terminal) = (name.replace('-', " "), self.can_ask());
        let prompt = format!("{what}: ");
        let secret = blocking(move || match on_terminal {
            true => rpassword::prompt_password(prompt),
            false => read_line(),
        });
        let secret = secret.await?;
        match secret.is_empty() {
            true => Err(Failure::usage(format!("no {what} was given"))),
            false => Ok(secret),
        }
    }
}

/// A line of stdin, without its line break.
fn read_line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Waits on another thread, so that Ctrl-C is heard meanwhile.
async fn blocking(read: impl FnOnce() -> io::Result<String> + Send + 'static) -> Result<String> {
    let read = tokio::task::spawn_blocking(read).await;
    let read = read.map_err(|_| Failure::refused("reading the answer failed"))?;
    read.map_err(|error| match error.kind() {
        // Ctrl-C, where what is typed is not shown.
        io::ErrorKind::Interrupted => Failure::interrupted(),
        _ => Failure::refused(format!("cannot read the answer: {error}")),
    })
}
