//! What would turn a failed or open test: the smallest change of one figure.

use egude_domain::Ratio;

use crate::{
    eval::{Eval, Place},
    explain::{comparison, named},
    expr::{Arith, Compare, Expr},
    outcome::{Change, shown},
    pack::Unit,
};

/// The changes that would make `expr` hold: of the compared figure itself and,
/// where that is a total shared among persons, of the total.
pub(crate) fn changes<'a>(eval: &Eval<'a>, expr: &'a Expr, place: &Place) -> Vec<Change> {
    let Some((relation, own, limit)) = comparison(eval, expr, place) else {
        return Vec::new();
    };
    if matches!(relation, Compare::Same) {
        return Vec::new();
    }
    // Only a limit that is known can be named as a goal.
    let Some(limit) = eval.range(limit, place).exactly() else {
        return Vec::new();
    };
    // "More than nothing" is no advice.
    if limit == Ratio::ZERO && matches!(relation, Compare::Above | Compare::AtLeast) {
        return Vec::new();
    }
    let mut found = Vec::new();
    push(&mut found, eval, own, relation, limit);
    if let Expr::Value(_, id) = own
        && let Some(Expr::Arith(Arith::Over, total, among)) =
            eval.pack.values.get(id).map(|v| &v.is)
        && let Some(among) = eval.range(among, place).exactly()
    {
        push(&mut found, eval, total, relation, limit * among);
    }
    found
}

fn push(found: &mut Vec<Change>, eval: &Eval<'_>, own: &Expr, relation: Compare, limit: Ratio) {
    // A parameter or a rate is not the family's to change.
    if matches!(own, Expr::Param(_) | Expr::Rate(_)) {
        return;
    }
    if let Some((id, unit)) = named(eval.pack, own)
        && unit != Unit::Truth
    {
        found.push(Change {
            id: id.to_owned(),
            relation,
            limit: shown(limit),
            unit,
        });
    }
}
