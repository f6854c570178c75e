//! A description that is cut or lacks a part is refused, or works. It never
//! stops the build with a backtrace.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

use super::{DESCRIPTION, codegen, generate};

/// Whether a description is accepted, refused with reasons, or neither.
fn survives(what: &str, text: &str) -> Result<bool, String> {
    match panic::catch_unwind(|| generate(text)) {
        Ok(Ok(_)) => Ok(true),
        Ok(Err(problems)) if problems.is_empty() => Err(format!("{what}: no reason")),
        Ok(Err(problems)) => {
            let vague = problems.iter().find(|it| !it.to_string().starts_with("openapi.yaml:"));
            vague.map_or(Ok(false), |it| Err(format!("{what}: {it}")))
        }
        Err(_) => Err(format!("{what}: a panic")),
    }
}

/// The blocks that begin at this column, each with its first line.
fn blocks(column: usize) -> Vec<(String, String)> {
    let lines: Vec<&str> = DESCRIPTION.lines().collect();
    let depth = |line: &str| line.len() - line.trim_start().len();
    let begins = |line: &str| !line.trim().is_empty() && depth(line) == column;
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for (first, name) in lines.iter().enumerate().filter(|(_, line)| begins(line)) {
        let rest = lines[first + 1..].iter();
        let length =
            rest.take_while(|line| line.trim().is_empty() || depth(line) > column).count() + 1;
        // The same response of another operation would be the same case.
        if !seen.insert(&lines[first..first + length]) {
            continue;
        }
        let mut left = lines.clone();
        left.drain(first..first + length);
        found.push((format!("without {}", name.trim()), left.join("\n") + "\n"));
    }
    found
}

fn all_survive(texts: Vec<(String, String)>, at_least: usize) -> Vec<bool> {
    assert!(texts.len() >= at_least, "only {} were tried", texts.len());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let parts = texts.chunks(texts.len().div_ceil(cores));
    let results: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = parts
            .map(|part| {
                scope.spawn(|| part.iter().map(|(what, text)| survives(what, text)).collect())
            })
            .collect();
        running.into_iter().flat_map(|it| -> Vec<_> { it.join().expect("no panic") }).collect()
    });
    let wrong: Vec<_> = results.iter().filter_map(|result| result.as_ref().err()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    results.into_iter().map(Result::unwrap_or_default).collect()
}

#[test]
fn without_any_one_of_its_blocks() {
    all_survive(blocks(0), 7);
}

#[test]
fn without_any_one_of_its_components_or_properties() {
    all_survive(blocks(4), 20);
    let accepted = all_survive(blocks(8), 40);
    // Fields come and go; that must not be an event.
    assert!(accepted.iter().filter(|accepted| **accepted).count() > 20);
}

#[test]
fn cut_anywhere() {
    let lines: Vec<&str> = DESCRIPTION.lines().collect();
    let cuts = (0..lines.len()).step_by(20);
    let texts = cuts.map(|end| (format!("cut at line {end}"), lines[..end].join("\n")));
    all_survive(texts.collect(), 25);
}

#[test]
fn not_a_description_at_all() {
    let texts = ["", "\n", "5", "- 5", "null", "openapi", "openapi: 3.0.3", "{}", "\t", "\u{feff}"];
    let texts = texts.iter().map(|text| (format!("{text:?}"), (*text).to_owned()));
    let accepted = all_survive(texts.collect(), 10);
    assert!(!accepted.contains(&true));
}

#[test]
fn a_panic_elsewhere_is_reported_while_the_generator_runs() {
    const ELSEWHERE: &str = "a panic elsewhere, on purpose";
    let reported = Arc::new(AtomicUsize::new(0));
    let usual = Arc::new(panic::take_hook());
    panic::set_hook(Box::new({
        let (reported, usual) = (Arc::clone(&reported), Arc::clone(&usual));
        move |info| match info.payload().downcast_ref::<&str>() {
            Some(&ELSEWHERE) => drop(reported.fetch_add(1, Ordering::SeqCst)),
            _ => usual(info),
        }
    }));
    let generator = thread::spawn(|| codegen::generate(&DESCRIPTION).is_ok());
    let mut panics = 0;
    while !generator.is_finished() {
        assert!(panic::catch_unwind(|| panic::panic_any(ELSEWHERE)).is_err());
        panics += 1;
    }
    assert!(generator.join().expect("no panic"));
    drop(panic::take_hook());
    panic::set_hook(Box::new(move |info| usual(info)));
    assert_eq!(reported.load(Ordering::SeqCst), panics);
}
