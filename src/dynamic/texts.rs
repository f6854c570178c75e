//! What was given as texts under names, as forms and flags have them.

use std::collections::BTreeMap;

use super::arguments::Argument;
use super::request::OperationRequest;
use crate::error::Error;
use crate::model::{meant, quoted};

/// A name under which texts are given for an [`Argument`], and what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextInput {
    /// The name, in kebab case: `numbers`, `add-number`, `remove-number`,
    /// `clear-numbers`.
    pub name: String,
    /// What a text under this name does.
    pub action: InputAction,
}

/// What a text does to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputAction {
    /// The texts are the value; see [`Argument::read`].
    Set,
    /// Each text is an item that an edit adds; see [`Argument::read_item`].
    Add,
    /// Each text is an item that an edit removes.
    Remove,
    /// The value is cleared, whatever the text.
    Clear,
}

impl Argument {
    /// The names under which texts are given for it: for flags, or the fields of
    /// a form. See [`OperationRequest::texts`].
    pub fn inputs(&self) -> Vec<TextInput> {
        let named = |prefix: &str, name: &str, action| {
            let name = format!("{prefix}{name}");
            TextInput { name, action }
        };
        let mut inputs = vec![named("", self.kebab_name(), InputAction::Set)];
        if let Some(item) = self.item() {
            inputs.push(named("add-", item, InputAction::Add));
            inputs.push(named("remove-", item, InputAction::Remove));
        }
        if self.can_be_cleared() {
            inputs.push(named("clear-", self.kebab_name(), InputAction::Clear));
        }
        inputs
    }
}

impl OperationRequest {
    /// Sets what was given as texts, each under one of the names in
    /// [`Argument::inputs`]: what flags and forms are. A name that is given
    /// several times has several texts. What the request has already stays,
    /// unless it is set here.
    ///
    /// Whatever the order of the texts, what is removed goes before what is
    /// added, and clearing before a value.
    ///
    /// ```
    /// # fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// let request = client.operation("updateOutboundGateway")?.about("gateway_out_123456789");
    /// let arguments = request.description().arguments(&[]);
    /// let form = [("record", "true"), ("add-number", "+14155550123"), ("clear-tags", "on")];
    /// let request = request.texts(&arguments, form)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for a name that none of the arguments has,
    /// and as [`Argument::read`].
    pub fn texts<N: AsRef<str>, T: AsRef<str>>(
        mut self,
        arguments: &[Argument],
        texts: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Self, Error> {
        let mut given: BTreeMap<String, Vec<T>> = BTreeMap::new();
        for (name, text) in texts {
            given.entry(name.as_ref().to_owned()).or_default().push(text);
        }
        for argument in arguments {
            // Clearing and removing come last there.
            for input in argument.inputs().into_iter().rev() {
                let Some(texts) = given.remove(&input.name) else { continue };
                self = self.apply_texts(argument, input.action, &texts)?;
            }
        }
        let Some(name) = given.keys().next() else { return Ok(self) };
        let inputs: Vec<_> = arguments.iter().flat_map(Argument::inputs).collect();
        let remedy = meant(name, inputs.iter().map(|it| it.name.as_str()));
        let remedy = remedy.map(|it| format!("; did you mean `{it}`?")).unwrap_or_default();
        let (name, id) = (quoted(name), self.description().id());
        Err(Error::invalid_request(format!("{name} is nothing that `{id}` takes{remedy}")))
    }

    fn apply_texts<T: AsRef<str>>(
        self,
        argument: &Argument,
        action: InputAction,
        texts: &[T],
    ) -> Result<Self, Error> {
        let mut texts = texts.iter().map(AsRef::as_ref);
        match action {
            InputAction::Set => argument.read(texts).map(|it| self.argument(argument, it)),
            InputAction::Clear => Ok(self.argument(argument, argument.cleared())),
            InputAction::Add => texts.try_fold(self, |request, it| {
                Ok(request.add(argument.name(), argument.read_item(it, false)?))
            }),
            InputAction::Remove => texts.try_fold(self, |request, it| {
                Ok(request.remove(argument.name(), argument.read_item(it, true)?))
            }),
        }
    }
}
