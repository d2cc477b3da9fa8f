//! The bureau's own systems.

use axum::http::Uri;
use egude_rules::rates::look::{Look, Object};

use super::super::EVENTS;
use crate::{World, file};

pub(super) fn check(look: &mut Look, all: &Object<'_>, world: &World) {
    let mut names: Vec<&str> = Vec::new();
    for (at, value) in look.list(all, "deliveries") {
        let may = &["url", "folder", "events", "regions"];
        let Some(one) = look.object(at, value, &["name", "kind"], may) else {
            continue;
        };
        if let Some(name) = look.text(&one, "name") {
            let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            if name.len() > 60 || !name.bytes().all(letter) {
                let what = "a word of at most 60 small letters, digits and hyphens";
                look.expected(one.place("name"), what);
            } else if names.contains(&name) {
                look.expected(one.place("name"), "a name that no other delivery has");
            }
            names.push(name);
        }
        target(look, &one);
        for (at, event) in look.list(&one, "events") {
            let event = look.text_of(&at, event);
            if event.is_some_and(|event| !EVENTS.contains(&event)) {
                look.expected(at, &format!("one of {}", EVENTS.join(", ")));
            }
        }
        for (at, region) in look.list(&one, "regions") {
            file::region_of(look, &at, region, world);
        }
    }
}

/// What belongs to the kind is there, and nothing of the other.
fn target(look: &mut Look, one: &Object<'_>) {
    let (needed, other) = match look.text(one, "kind") {
        Some("http") => ("url", "folder"),
        Some("folder") => ("folder", "url"),
        Some(_) => {
            look.expected(one.place("kind"), "one of http, folder");
            return;
        }
        None => return,
    };
    if one.members.contains_key(other) {
        let what = format!("left out: this kind of delivery has {needed}");
        look.expected(one.place(other), &what);
    }
    if !one.members.contains_key(needed) {
        look.expected(one.place(needed), "there for this kind of delivery");
        return;
    }
    let Some(text) = look.text(one, needed) else {
        return;
    };
    if needed == "url" && !is_address(text) {
        let what = "an address such as \"https://cases.example/in\"; http:// only for \
            this machine, because a case travels there";
        look.expected(one.place("url"), what);
    }
}

/// What is said of a person does not cross a network in the open.
fn is_address(text: &str) -> bool {
    let Ok(uri) = text.parse::<Uri>() else {
        return false;
    };
    let here = matches!(uri.host(), Some("127.0.0.1" | "localhost" | "[::1]"));
    let secret = uri.authority().is_some_and(|a| a.as_str().contains('@'));
    !secret
        && match uri.scheme_str() {
            Some("https") => uri.host().is_some_and(|host| !host.is_empty()),
            Some("http") => here,
            _ => false,
        }
}
