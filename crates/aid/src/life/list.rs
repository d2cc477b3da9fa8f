//! Items of the one-time list of what is missing (一次性告知): each closes by itself.

use egude_domain::words;

use super::Refused;

words! {
    /// How an item stands.
    Item {
        /// Nothing came yet.
        Open = "open",
        /// Something came; staff have not looked at it.
        Answered = "answered",
        /// It is done.
        Closed = "closed",
    }
}

/// What happens to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The person sends it, promises it, brings it later, or explains.
    Answer,
    /// Staff say that it is done.
    Close,
    /// Staff say that it is not, and why.
    Reopen,
}

/// What an item becomes by an event.
pub const fn step(item: Item, event: Event) -> Result<Item, Refused> {
    match (item, event) {
        (Item::Open | Item::Answered, Event::Answer) => Ok(Item::Answered),
        // What was done is not asked again by answering it; staff may have erred.
        (Item::Closed, Event::Answer | Event::Close) | (Item::Open, Event::Reopen) => {
            Err(Refused::NotNow)
        }
        // Somebody may bring it to the window.
        (Item::Open | Item::Answered, Event::Close) => Ok(Item::Closed),
        (Item::Answered | Item::Closed, Event::Reopen) => Ok(Item::Open),
    }
}
