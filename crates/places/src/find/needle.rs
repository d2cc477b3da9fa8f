use super::{
    Tier,
    texts::{Own, signs},
};
use memchr::memmem::Finder;

/// A text to be looked for in many.
#[derive(Debug)]
pub(super) struct Needle {
    forms: Vec<(Finder<'static>, u64)>,
}

impl Needle {
    /// Any of these folded texts; none if all are empty.
    pub(super) fn of(forms: Vec<String>) -> Option<Self> {
        let forms = forms.into_iter().filter(|form| !form.is_empty());
        let forms: Vec<_> = forms
            .map(|form| (Finder::new(form.as_bytes()).into_owned(), signs(&form)))
            .collect();
        (!forms.is_empty()).then_some(Self { forms })
    }

    /// How well it fits.
    pub(super) fn fit(&self, own: &Own) -> Option<Tier> {
        let possible = self
            .forms
            .iter()
            .filter(|(_, signs)| signs & !own.signs == 0);
        possible.filter_map(|(finder, _)| best(finder, own)).min()
    }
}

fn best(finder: &Finder, own: &Own) -> Option<Tier> {
    let (names, length) = (&own.text[..own.names], finder.needle().len());
    let mut places = finder.find_iter(names);
    let Some(mut at) = places.next() else {
        let found = own.text.len() > own.names && finder.find(&own.text[own.names..]).is_some();
        return found.then_some(Tier::Where);
    };
    let mut best = Tier::Contains;
    loop {
        let begins = at == 0 || names[at - 1] == b'\n';
        let ends = names.get(at + length).is_none_or(|next| *next == b'\n');
        best = best.min(match (begins, ends) {
            (true, true) => return Some(Tier::Exact),
            (true, false) => Tier::Prefix,
            (false, _) => Tier::Contains,
        });
        match places.next() {
            Some(next) => at = next,
            None => return Some(best),
        }
    }
}
