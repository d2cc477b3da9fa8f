use super::Expr;

impl Expr {
    /// Calls `see` on this expression and everything inside it, outermost first.
    pub fn walk<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        match self {
            Self::Not(a) | Self::OneOf(a, _) | Self::InList(a, _) | Self::Count(a) => a.walk(see),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(see)),
            Self::Compare(_, a, b) | Self::Arith(_, a, b) | Self::Sum(a, b) => {
                a.walk(see);
                b.walk(see);
            }
            Self::If(a, b, c) => {
                a.walk(see);
                b.walk(see);
                c.walk(see);
            }
            _ => {}
        }
    }
}
