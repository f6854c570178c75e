//! The questions, each with its verdict, and what to do about it.

use serde_json::Value;
use videosdk_sip::outbound_gateways::{OutboundGatewayId, OutboundGateways, UpdateOutboundGateway};
use videosdk_sip::{Error, UpdateMethod};

/// What an update may reset, by some sources.
const AT_RISK: [&str; 4] = ["record", "noiseCancellation", "enableDtmf", "geoRegion"];

/// Asks about updates. Returns the settings that follow.
pub async fn ask(
    gateways: &OutboundGateways,
    id: &OutboundGatewayId,
) -> Result<Vec<String>, Error> {
    let scratch = Scratch { gateways, id };
    let mut settings = Vec::new();

    let put = scratch.takes(UpdateMethod::Put).await?;
    let patch = scratch.takes(UpdateMethod::Patch).await?;
    verdict("PUT or PATCH?", &format!("PUT is {put}, PATCH is {patch}"));
    let methods = [(put, UpdateMethod::Put), (patch, UpdateMethod::Patch)];
    let methods: Vec<_> =
        methods.into_iter().filter(|(taken, _)| taken == ACCEPTED).map(|(_, it)| it).collect();
    let Some(method) = methods.first() else {
        settings.push("No update is possible: check the base URL and the account.".to_owned());
        return Ok(settings);
    };
    settings.push(format!("Client::builder().with_update_method(UpdateMethod::{method:?})"));

    for method in &methods {
        let (reset, hidden) = scratch.omission(*method).await?;
        let name = name_of(*method);
        verdict(&format!("What omission resets, {name}"), &list(&reset));
        if !hidden.is_empty() {
            verdict("Not shown, so not known", &list(&hidden));
        }
        settings.push(match reset.is_empty() {
            true => format!("{name}: `update` keeps what it leaves out, and so does `edit`."),
            false => format!("{name}: use `edit`, or `update(id).preserving(&gateway)`."),
        });
    }

    let fates = scratch.empty_lists(*method).await?;
    let shown: Vec<_> = fates.iter().map(|(name, fate)| format!("{name}: {fate}")).collect();
    verdict("Empty lists and maps", &shown.join(", "));
    settings.push(match fates.iter().all(|(_, fate)| fate == CLEARED) {
        true => "`clear_…` clears.".to_owned(),
        false => "`clear_…` does not clear everything: see above, and `Edited::unexpected`.".into(),
    });

    let unknown = scratch.unknown_field(*method).await?;
    verdict("A field it does not know", &unknown);
    if unknown == "ignored" {
        settings.push("What is sent with `extra` may be lost without a word.".to_owned());
    }
    Ok(settings)
}

/// What the service says when a gateway is deleted that is not there.
pub async fn delete_again(
    gateways: &OutboundGateways,
    id: &OutboundGatewayId,
) -> Result<Option<String>, Error> {
    let said = match gateways.delete(id).send().await {
        Ok(_) => ACCEPTED.to_owned(),
        Err(error) => refusal(error)?,
    };
    verdict("A repeated delete", &said);
    let advice = "A delete that fails with `is_not_found()` has nothing left to do.";
    Ok((said != ACCEPTED).then(|| advice.to_owned()))
}

const ACCEPTED: &str = "accepted";
const CLEARED: &str = "cleared";

struct Scratch<'a> {
    gateways: &'a OutboundGateways,
    id: &'a OutboundGatewayId,
}

impl Scratch<'_> {
    fn update(&self, method: UpdateMethod) -> UpdateOutboundGateway {
        self.gateways.update(self.id).with_update_method(method)
    }

    /// The gateway as it is now, as JSON.
    async fn now(&self) -> Result<Value, Error> {
        let gateway = self.gateways.get(self.id).send().await?;
        Ok(serde_json::to_value(gateway).unwrap_or_default())
    }

    async fn takes(&self, method: UpdateMethod) -> Result<String, Error> {
        let tag = name_of(method);
        if let Err(error) = self.update(method).tags([tag]).send().await {
            return Ok(format!("refused ({})", refusal(error)?));
        }
        let applied = self.now().await?["tags"] == serde_json::json!([tag]);
        Ok(if applied { ACCEPTED } else { "accepted, and changes nothing" }.to_owned())
    }

    /// What an update resets by leaving it out, and what cannot be seen.
    async fn omission(&self, method: UpdateMethod) -> Result<(Vec<String>, Vec<String>), Error> {
        let set = self.update(method).record(true).noise_cancellation(true).enable_dtmf(true);
        set.geo_region("us002").send().await?;
        let before = self.now().await?;
        self.update(method).tags(["something else"]).send().await?;
        let after = self.now().await?;
        let names = before.as_object().into_iter().flatten().filter(|(name, _)| *name != "tags");
        let reset = names.filter(|(name, old)| !is_nothing(old) && is_nothing(&after[*name]));
        let hidden = AT_RISK.into_iter().filter(|name| is_nothing(&before[*name]));
        Ok((reset.map(|(name, _)| name.clone()).collect(), hidden.map(str::to_owned).collect()))
    }

    /// What becomes of lists and maps that are sent empty.
    async fn empty_lists(
        &self,
        method: UpdateMethod,
    ) -> Result<Vec<(&'static str, String)>, Error> {
        let filled = self.update(method).tags(["a"]).metadata([("a", "b")]);
        filled.allowed_numbers(["+14155550101"]).send().await?;
        let before = self.now().await?;
        let mut fates = Vec::new();
        for (name, cleared) in [
            ("tags", self.update(method).clear_tags()),
            ("metadata", self.update(method).clear_metadata()),
            ("allowedNumbers", self.update(method).clear_allowed_numbers()),
        ] {
            let fate = match cleared.send().await {
                Err(error) => format!("refused ({})", refusal(error)?),
                Ok(_) if is_nothing(&before[name]) => "not shown".to_owned(),
                Ok(_) if is_nothing(&self.now().await?[name]) => CLEARED.to_owned(),
                Ok(_) => "kept".to_owned(),
            };
            fates.push((name, fate));
        }
        Ok(fates)
    }

    async fn unknown_field(&self, method: UpdateMethod) -> Result<String, Error> {
        const UNKNOWN: &str = "doctorAsksForThis";
        let update = self.update(method).tags(["unknown"]).extra(UNKNOWN, true);
        if let Err(error) = update.send().await {
            return Ok(format!("refused ({})", refusal(error)?));
        }
        let kept = !self.now().await?[UNKNOWN].is_null();
        Ok(if kept { "kept" } else { "ignored" }.to_owned())
    }
}

/// The status of a refusal, which is an answer. Other errors are none.
fn refusal(error: Error) -> Result<String, Error> {
    let is_no_answer = error.is_auth() || error.is_payment_required() || error.is_rate_limited();
    match error.status().filter(|status| status.is_client_error() && !is_no_answer) {
        Some(status) => Ok(status.to_string()),
        None => Err(error),
    }
}

/// What a field without a value may look like.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

fn name_of(method: UpdateMethod) -> &'static str {
    match method {
        UpdateMethod::Patch => "PATCH",
        _ => "PUT",
    }
}

fn list(names: &[String]) -> String {
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}

fn verdict(question: &str, answer: &str) {
    println!("{question:<28} {answer}");
}
