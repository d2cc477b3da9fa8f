//! What a person corrects of a case: read from what was typed, one thing at a time.

use egude_client::aid::{Bank, ChangeRequest, ChangeTarget, MessagesTo};
use egude_domain::Phone;
use leptos::prelude::*;

/// Signs of an address and of a text, at most.
const ADDRESS: usize = 200;
const TEXT: usize = 500;
const BANK: usize = 60;
/// Digits of an account.
const ACCOUNT: std::ops::RangeInclusive<usize> = 10..=30;

/// What is typed on the page where a case is corrected.
#[derive(Clone, Copy)]
pub struct Correction {
    /// What is to be corrected: the word of the target; empty while not chosen.
    pub what: RwSignal<String>,
    /// A new telephone.
    pub phone: RwSignal<String>,
    /// Who gets messages: `applicant`, `helper`, `nobody`; empty to leave it.
    pub messages_to: RwSignal<String>,
    /// Where they live now.
    pub address: RwSignal<String>,
    /// The account.
    pub account: RwSignal<String>,
    /// The bank.
    pub bank: RwSignal<String>,
    /// What was wrong or has changed.
    pub text: RwSignal<String>,
}

/// A field and the code of what is wrong with it.
pub type Wrong = (&'static str, &'static str);

/// The targets that this page offers, with their words.
pub const CORRECTIONS: [(ChangeTarget, &str); 4] = [
    (ChangeTarget::Contact, "contact"),
    (ChangeTarget::Address, "address"),
    (ChangeTarget::Bank, "bank"),
    (ChangeTarget::Text, "text"),
];

impl Correction {
    /// Nothing typed.
    #[expect(clippy::new_without_default, reason = "made by its page")]
    pub fn new() -> Self {
        Self {
            what: RwSignal::default(),
            phone: RwSignal::default(),
            messages_to: RwSignal::default(),
            address: RwSignal::default(),
            account: RwSignal::default(),
            bank: RwSignal::default(),
            text: RwSignal::default(),
        }
    }

    /// Forgets what was typed.
    pub fn clear(self) {
        for typed in [
            self.what,
            self.phone,
            self.messages_to,
            self.address,
            self.account,
            self.bank,
            self.text,
        ] {
            let _ = typed.try_set(String::new());
        }
    }

    /// What is sent; only what was chosen.
    pub fn read(self) -> Result<ChangeRequest, Vec<Wrong>> {
        let typed = |field: RwSignal<String>| field.with_untracked(|text| text.trim().to_owned());
        let mut request = ChangeRequest {
            phone: None,
            messages_to: None,
            address: None,
            bank: None,
            text: None,
        };
        match typed(self.what).as_str() {
            "contact" => {
                let phone = typed(self.phone);
                let to = messages(&typed(self.messages_to));
                if phone.is_empty() && to.is_none() {
                    return Err(vec![("phone", "missing")]);
                }
                if !phone.is_empty() {
                    let read = phone.parse::<Phone>();
                    let read = read.map_err(|error| vec![("phone", error.code())])?;
                    request.phone = Some(read.as_str().to_owned());
                }
                request.messages_to = to;
            }
            "address" => request.address = Some(short("address", typed(self.address), ADDRESS)?),
            "bank" => {
                let number = account(&typed(self.account));
                let name = short("bank", typed(self.bank), BANK);
                request.bank = match (number, name) {
                    (Ok(number), Ok(name)) => Some(Bank {
                        holder: "self".to_owned(),
                        number,
                        name,
                    }),
                    (number, name) => {
                        let wrong = [number.err(), name.err()];
                        return Err(wrong.into_iter().flatten().flatten().collect());
                    }
                };
            }
            "text" => request.text = Some(short("text", typed(self.text), TEXT)?),
            _ => return Err(vec![("what", "choose")]),
        }
        Ok(request)
    }
}

fn messages(word: &str) -> Option<MessagesTo> {
    Some(match word {
        "applicant" => MessagesTo::Applicant,
        "helper" => MessagesTo::Helper,
        "nobody" => MessagesTo::Nobody,
        _ => return None,
    })
}

fn short(field: &'static str, text: String, most: usize) -> Result<String, Vec<Wrong>> {
    match text.chars().count() {
        0 => Err(vec![(field, "missing")]),
        signs if signs > most => Err(vec![(field, "too-long")]),
        _ => Ok(text),
    }
}

fn account(typed: &str) -> Result<String, Vec<Wrong>> {
    let digit = |sign: char| match u32::from(sign) {
        // Full-width digits.
        code @ 0xFF10..=0xFF19 => char::from_digit(code - 0xFF10, 10),
        _ => Some(sign),
    };
    let signs = typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '-');
    let number: String = signs.filter_map(digit).collect();
    if number.is_empty() {
        return Err(vec![("account", "missing")]);
    }
    let fits = ACCOUNT.contains(&number.len()) && number.bytes().all(|it| it.is_ascii_digit());
    if fits {
        Ok(number)
    } else {
        Err(vec![("account", "account")])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(what: &str) -> Correction {
        let correction = Correction::new();
        correction.what.set(what.to_owned());
        correction
    }

    #[test]
    fn only_what_was_chosen_is_sent() {
        let correction = typed("address");
        correction.phone.set("13800000000".to_owned());
        correction.address.set(" 示例路 1 号 ".to_owned());
        let request = correction.read().unwrap();
        assert_eq!(request.address.as_deref(), Some("示例路 1 号"));
        assert_eq!(request.phone, None);
    }

    #[test]
    fn every_fault_of_an_account_is_told_at_once() {
        let correction = typed("bank");
        assert_eq!(
            correction.read().unwrap_err(),
            [("account", "missing"), ("bank", "missing")]
        );
        correction.account.set("6222 0000 0000 00".to_owned());
        correction.bank.set("示例银行".to_owned());
        let bank = correction.read().unwrap().bank.unwrap();
        assert_eq!(bank.number, "62220000000000");
        correction.account.set("12x4567890".to_owned());
        assert_eq!(correction.read().unwrap_err(), [("account", "account")]);
    }

    #[test]
    fn a_telephone_or_who_gets_messages_is_enough() {
        let correction = typed("contact");
        assert_eq!(correction.read().unwrap_err(), [("phone", "missing")]);
        correction.messages_to.set("nobody".to_owned());
        assert_eq!(
            correction.read().unwrap().messages_to,
            Some(MessagesTo::Nobody)
        );
    }
}
