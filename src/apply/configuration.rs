//! Plans of whole configurations.

use std::fmt;

use crate::error::Error;
use crate::operation::{Context, UpdateMethod, call_options};

use super::sections::{Section, SectionInfo, resolve};

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    pub(crate) sends_secrets: bool,
    pub(crate) deletes_unlisted: bool,
}

pub(crate) trait SectionPlan: fmt::Display + fmt::Debug + Send {
    fn info(&self) -> &'static SectionInfo;
}

pub(crate) async fn applied<R: super::Creatable>(
    _info: &'static SectionInfo,
    _context: Context,
    _entries: Vec<R::New>,
    _options: Options,
) -> Result<Box<dyn SectionPlan>, Error> {
    Err(Error::config("todo"))
}

pub struct ApplyConfiguration {
    context: Context,
    sections: Vec<Box<dyn Section>>,
    options: Options,
}

impl ApplyConfiguration {
    pub(crate) fn new(context: Context, sections: Vec<Box<dyn Section>>) -> Self {
        Self { context, sections, options: Options::default() }
    }

    pub async fn plan(self) -> Result<Vec<String>, Error> {
        let Self { context, sections, options } = self;
        let mut problems = Vec::new();
        sections.iter().for_each(|it| it.check(&mut problems));
        if !problems.is_empty() {
            return Err(Error::invalid_request(problems.join("; ")));
        }
        resolve(&context, &sections).await?;
        let mut plans = Vec::new();
        for section in sections {
            plans.push(section.plan(context.clone(), options).await?.to_string());
        }
        Ok(plans)
    }

    call_options!();
}
