//! One request of an apply.

use std::sync::Arc;

use super::creatable::Creatable;
use crate::batch::BatchRequest;
use crate::call::delivery::Delivery;
use crate::call::rate_limiter::Turns;
use crate::edit::{EditPlan, Edited};
use crate::error::Error;

/// A request that creates, changes or deletes one resource.
#[derive(Clone)]
pub(super) enum Step<R: Creatable> {
    /// With what it was made from.
    Create(Box<(R::Create, R::New)>),
    Change(Box<EditPlan<R>>),
    Delete(R::Delete),
}

/// What a successful one returns.
pub(super) enum Sent<R: Creatable> {
    Created(Box<R>),
    Changed(Box<Edited<R>>),
    Deleted,
}

impl<R: Creatable> BatchRequest for Step<R> {
    type Response = Sent<R>;

    fn key(&self) -> Option<&str> {
        match self {
            Self::Create(it) => BatchRequest::key(&it.0),
            Self::Change(it) => BatchRequest::key(&**it),
            Self::Delete(it) => BatchRequest::key(it),
        }
    }

    fn observe(&mut self, delivery: &Arc<Delivery>, turns: Option<&Arc<Turns>>) {
        match self {
            Self::Create(it) => it.0.observe(delivery, turns),
            Self::Change(it) => it.observe(delivery, turns),
            Self::Delete(it) => it.observe(delivery, turns),
        }
    }

    async fn send(self) -> Result<Sent<R>, Error> {
        Ok(match self {
            Self::Create(it) => Sent::Created(Box::new(BatchRequest::send(it.0).await?)),
            Self::Change(it) => Sent::Changed(Box::new(BatchRequest::send(*it).await?)),
            Self::Delete(it) => {
                BatchRequest::send(it).await?;
                Sent::Deleted
            }
        })
    }
}
