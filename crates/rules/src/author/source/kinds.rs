//! Of which kind a fact or a parameter is.

use super::{
    Reader,
    form::{FactSource, ParamSource},
};
use crate::{
    author::File,
    pack::{Fact, FactKind, ParamKind},
};

impl Reader<'_> {
    pub(super) fn fact(&mut self, file: &File, fact: FactSource) {
        let kind = match fact.kind.get_ref().as_str() {
            "flag" => FactKind::Flag,
            "choice" => FactKind::Choice(fact.options),
            "choices" => FactKind::Choices(fact.options),
            "band" => FactKind::Band(
                fact.bands
                    .into_iter()
                    .map(|b| (b.id, b.from, b.to))
                    .collect(),
            ),
            "count" => FactKind::Count(fact.max.unwrap_or(1_000)),
            "money" => FactKind::Money,
            "month" => FactKind::Month,
            "region" => FactKind::Region,
            "streams" => FactKind::Streams,
            other => {
                let known = "flag, choice, choices, band, count, money, month, region, streams";
                let cause = format!("`{other}` is no kind of fact; use one of {known}");
                return self.faults.push(file.fault(fact.kind.span().start, cause));
            }
        };
        let empty = match &kind {
            FactKind::Choice(options) | FactKind::Choices(options) => options.is_empty(),
            FactKind::Band(bands) => bands.is_empty(),
            _ => false,
        };
        if empty {
            let cause = "a choice needs `options`, a band needs `bands`";
            self.faults.push(file.fault(fact.kind.span().start, cause));
        }
        let made = Fact {
            scope: fact.scope,
            kind,
            sensitive: fact.sensitive,
        };
        self.pack.facts.insert(fact.id.into_inner(), made);
    }

    pub(super) fn param(&mut self, file: &File, param: ParamSource) {
        let kind = match param.kind.get_ref().as_str() {
            "fen" => ParamKind::Fen,
            "int" => ParamKind::Int,
            "share" => ParamKind::Share,
            "multiple" => ParamKind::Multiple,
            "flag" => ParamKind::Flag,
            "text" => ParamKind::Text(param.options),
            "list" => ParamKind::List(param.options),
            other => {
                let cause = format!(
                    "`{other}` is no kind of parameter; use one of fen, int, share, multiple, flag, text, list"
                );
                return self.faults.push(file.fault(param.kind.span().start, cause));
            }
        };
        self.pack.params.insert(param.id.into_inner(), kind);
    }
}
