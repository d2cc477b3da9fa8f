//! Whether each expression has the type that its place wants, and every name exists.

use crate::{
    expr::{Compare, Expr, Scope},
    pack::{Alert, Choice, Cite, FactKind, Pack, ParamKind, Program, ProgramUnit, Unit},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Truth,
    Figure,
    Word,
}

type Typed = Result<Type, String>;

pub(super) struct Checker<'a> {
    pub(super) pack: &'a Pack,
}

impl Checker<'_> {
    pub(super) fn wanted(
        &self,
        expr: &Expr,
        scope: Scope,
        amount: bool,
        wanted: Type,
    ) -> Result<(), String> {
        match self.of(expr, scope, amount)? {
            found if found == wanted => Ok(()),
            found => {
                Err(format!("this is a {found:?}, but a {wanted:?} is needed here").to_lowercase())
            }
        }
    }

    pub(super) fn cited(&self, cites: &[Cite]) -> Result<(), String> {
        match cites
            .iter()
            .find(|cite| !self.pack.docs.contains_key(&cite.doc))
        {
            Some(cite) => Err(format!("cites `{}`, which no [[doc]] describes", cite.doc)),
            None => Ok(()),
        }
    }

    /// Who counts as a member is what every result begins with.
    pub(super) fn counts(&self) -> Result<(), String> {
        match self.pack.values.get("counts") {
            Some(value) if value.scope == Scope::Member && value.unit == Unit::Truth => Ok(()),
            _ => Err(
                "a value `counts` with scope = \"member\" and unit = \"truth\" must say who counts"
                    .into(),
            ),
        }
    }

    pub(super) fn program(&self, program: &Program) -> Result<(), String> {
        let of_person = program.unit == ProgramUnit::Person;
        for id in program.requires.iter().chain(&program.yields) {
            match self.pack.rules.get(id) {
                Some(rules) if of_person || rules.iter().all(|r| r.scope == Scope::Family) => {}
                Some(_) => return Err(format!("requires {id}, which is a rule about a member")),
                None => return Err(format!("requires {id}, but there is no such rule")),
            }
        }
        let scope = if of_person {
            Scope::Member
        } else {
            Scope::Family
        };
        for note in &program.notes {
            self.wanted(
                &note.is,
                if note.scope == Scope::Member {
                    scope
                } else {
                    Scope::Family
                },
                false,
                Type::Truth,
            )
            .map_err(|cause| format!("note {}: {cause}", note.id))?;
            self.cited(&note.cite)?;
        }
        if let Some(switch) = &program.switch
            && self.pack.params.get(switch) != Some(&ParamKind::Flag)
        {
            return Err(format!("its switch `{switch}` is no yes-or-no parameter"));
        }
        if let Some(amount) = &program.amount {
            match self.pack.values.get(amount) {
                Some(value) if value.scope == Scope::Member && !of_person => {
                    return Err(format!(
                        "the amount `{amount}` is a member's; the program is a family's"
                    ));
                }
                Some(value) if value.unit == Unit::FenMonth => {}
                _ => {
                    return Err(format!(
                        "the amount `{amount}` is no value with `unit = \"fen-month\"`"
                    ));
                }
            }
        }
        for step in &program.steps {
            self.cited(&step.cite)?;
            if let Some((param, _)) = &step.when
                && self.pack.params.get(param) != Some(&ParamKind::Flag)
            {
                return Err(format!(
                    "step {} depends on `{param}`, which is no yes-or-no parameter",
                    step.id
                ));
            }
        }
        for paper in &program.papers {
            self.cited(&paper.cite)?;
            if let Some(when) = &paper.when {
                self.wanted(when, scope, false, Type::Truth)
                    .map_err(|cause| format!("paper {}: {cause}", paper.id))?;
            }
        }
        self.cited(&program.amount_cite)
    }

    /// Alerts are of the family.
    pub(super) fn alert(&self, alert: &Alert) -> Result<(), String> {
        self.wanted(&alert.is, Scope::Family, false, Type::Truth)?;
        self.cited(&alert.cite)
    }

    /// A choice is among programs that exist.
    pub(super) fn choice(&self, choice: &Choice) -> Result<(), String> {
        let known = |id: &String| self.pack.programs.iter().any(|p| p.id == *id);
        match choice.programs.iter().find(|id| !known(id)) {
            Some(id) => Err(format!("names `{id}`, which is no program")),
            None => self.cited(&choice.cite),
        }
    }

    fn kinds(&self, expr: &Expr) -> Result<(), String> {
        let Expr::IncomeWithout(kinds) = expr else {
            return Ok(());
        };
        match kinds
            .iter()
            .find(|kind| !self.pack.income.contains_key(*kind))
        {
            Some(kind) => Err(format!("there is no kind of income `{kind}`")),
            None => Ok(()),
        }
    }

    fn choices(&self, of: Scope, id: &str, scope: Scope, option: Option<&String>) -> Typed {
        let Some(fact) = self.pack.facts.get(id) else {
            return Err(format!("there is no fact `{id}`; add it to the vocabulary"));
        };
        visible(of, fact.scope, id, scope)?;
        let FactKind::Choices(options) = &fact.kind else {
            return Err(format!("`{id}` is no fact with several options"));
        };
        match option {
            Some(option) if !options.contains(option) => Err(format!(
                "`{option}` is no option of {id}; it has {}",
                options.join(", ")
            )),
            Some(_) => Ok(Type::Truth),
            None => Ok(Type::Figure),
        }
    }

    fn of(&self, expr: &Expr, scope: Scope, amount: bool) -> Typed {
        let sub = |e: &Expr| self.of(e, scope, amount);
        let want = |e: &Expr, wanted| self.wanted(e, scope, amount, wanted);
        match expr {
            Expr::Int(_) | Expr::Anything => Ok(Type::Figure),
            Expr::Text(_) => Ok(Type::Word),
            Expr::Flag(_) | Expr::Staff(_) => Ok(Type::Truth),
            Expr::Fact(of, id) => self.fact(*of, id, scope),
            Expr::Value(of, id) => self.value(*of, id, scope),
            Expr::Rule(id) => self.rule(id, scope),
            Expr::Param(id) => match self.pack.params.get(id) {
                Some(ParamKind::Fen | ParamKind::Int | ParamKind::Share | ParamKind::Multiple) => {
                    Ok(Type::Figure)
                }
                Some(ParamKind::Flag) => Ok(Type::Truth),
                Some(ParamKind::Text(_)) => Ok(Type::Word),
                Some(ParamKind::List(_)) => Err(format!("${id} is a list; ask `\"x\" in ${id}`")),
                None => Err(format!("there is no parameter `${id}`; add a [[param]]")),
            },
            Expr::Rate(id) if self.pack.rates.contains(id) => Ok(Type::Figure),
            Expr::Rate(id) => Err(format!("there is no rate `@{id}`; add a [[rate]]")),
            Expr::Amount if amount => Ok(Type::Figure),
            Expr::Amount => Err("`amount` exists only in an [[income]]".into()),
            Expr::Age | Expr::Income | Expr::IncomeWithout(_) if scope == Scope::Member => {
                self.kinds(expr).map(|()| Type::Figure)
            }
            Expr::Has(of, id, option) => self.choices(*of, id, scope, Some(option)),
            Expr::Size(of, id) => self.choices(*of, id, scope, None),
            Expr::Likely(id) | Expr::Estimated(id) => {
                if self.pack.programs.iter().any(|p| p.id == *id) {
                    Ok(Type::Truth)
                } else {
                    Err(format!("there is no program `{id}`"))
                }
            }
            Expr::InList(a, list) => {
                want(a, Type::Word)?;
                match self.pack.params.get(list) {
                    Some(ParamKind::List(_)) => Ok(Type::Truth),
                    _ => Err(format!("${list} is no list parameter")),
                }
            }
            Expr::Age | Expr::Income | Expr::IncomeWithout(_) => {
                Err("age() and income() are a member's; use them in `members where`".into())
            }
            Expr::Not(a) => want(a, Type::Truth).map(|()| Type::Truth),
            Expr::All(parts) | Expr::Any(parts) => parts
                .iter()
                .try_for_each(|p| want(p, Type::Truth))
                .map(|()| Type::Truth),
            Expr::Compare(op, a, b) => {
                let (left, right) = (sub(a)?, sub(b)?);
                let words = left == Type::Word && right == Type::Word && *op == Compare::Same;
                let figures = left == Type::Figure && right == Type::Figure;
                if words {
                    self.option(a, b)?;
                }
                if words || figures {
                    Ok(Type::Truth)
                } else {
                    Err(
                        format!("a {left:?} cannot be compared with a {right:?} here")
                            .to_lowercase(),
                    )
                }
            }
            Expr::OneOf(a, options) => {
                want(a, Type::Word)?;
                options
                    .iter()
                    .try_for_each(|o| self.option(a, &Expr::Text(o.clone())))
                    .map(|()| Type::Truth)
            }
            Expr::Listed(item, list) => match self.pack.params.get(list) {
                Some(ParamKind::List(options)) if options.contains(item) => Ok(Type::Truth),
                Some(ParamKind::List(_)) => Err(format!("`{item}` is no option of ${list}")),
                _ => Err(format!("${list} is no list parameter")),
            },
            Expr::Arith(_, a, b) => {
                want(a, Type::Figure)?;
                want(b, Type::Figure).map(|()| Type::Figure)
            }
            Expr::If(c, a, b) => {
                want(c, Type::Truth)?;
                want(a, Type::Figure)?;
                want(b, Type::Figure).map(|()| Type::Figure)
            }
            Expr::Count(which) => self.members(which, scope).map(|()| Type::Figure),
            Expr::Sum(which, what) => {
                self.members(which, scope)?;
                self.wanted(what, Scope::Member, false, Type::Figure)
                    .map(|()| Type::Figure)
            }
        }
    }

    fn members(&self, which: &Expr, scope: Scope) -> Result<(), String> {
        if scope == Scope::Member {
            return Err("`members where` may not stand inside what is said of one member".into());
        }
        self.wanted(which, Scope::Member, false, Type::Truth)
    }

    fn fact(&self, of: Scope, id: &str, scope: Scope) -> Typed {
        let Some(fact) = self.pack.facts.get(id) else {
            return Err(format!(
                "there is no fact or value `{id}`; add it to the vocabulary"
            ));
        };
        visible(of, fact.scope, id, scope)?;
        match fact.kind {
            FactKind::Flag => Ok(Type::Truth),
            FactKind::Choice(_) => Ok(Type::Word),
            FactKind::Band(_) | FactKind::Count(_) | FactKind::Money => Ok(Type::Figure),
            FactKind::Choices(_) => Err(format!(
                "several options may be chosen: use has({id}, \"…\") or size({id})"
            )),
            FactKind::Month => Err(format!("use age() instead of member.{id}")),
            FactKind::Streams => Err(format!("use income() instead of member.{id}")),
            FactKind::Region => Err(format!(
                "family.{id} is used by rates and parameters, not by rules"
            )),
        }
    }

    fn value(&self, of: Scope, id: &str, scope: Scope) -> Typed {
        let value = &self.pack.values[id];
        visible(of, value.scope, id, scope)?;
        Ok(if value.unit == Unit::Truth {
            Type::Truth
        } else {
            Type::Figure
        })
    }

    fn rule(&self, id: &str, scope: Scope) -> Typed {
        match self.pack.rules.get(id).and_then(|rules| rules.first()) {
            Some(rule) if rule.scope == Scope::Family || scope == Scope::Member => Ok(Type::Truth),
            Some(_) => Err(format!(
                "{id} is said of a member; use it in `members where`"
            )),
            None => Err(format!("there is no rule {id}")),
        }
    }

    /// A word that is compared with a fact or a parameter must be one of its options.
    fn option(&self, a: &Expr, b: &Expr) -> Result<(), String> {
        let ((named, Expr::Text(word)) | (Expr::Text(word), named)) = (a, b) else {
            return Ok(());
        };
        let (what, options) = match named {
            Expr::Fact(_, id) => match self.pack.facts.get(id).map(|f| &f.kind) {
                Some(FactKind::Choice(options)) => (id, options),
                _ => return Ok(()),
            },
            Expr::Param(id) => match self.pack.params.get(id) {
                Some(ParamKind::Text(options)) => (id, options),
                _ => return Ok(()),
            },
            _ => return Ok(()),
        };
        if options.contains(word) {
            Ok(())
        } else {
            Err(format!(
                "`{word}` is no option of {what}; it has {}",
                options.join(", ")
            ))
        }
    }
}

fn visible(written: Scope, declared: Scope, id: &str, scope: Scope) -> Result<(), String> {
    if written != declared {
        return Err(
            format!("`{id}` is said of a {declared:?}, not of a {written:?}").to_lowercase(),
        );
    }
    if declared == Scope::Member && scope == Scope::Family {
        return Err(format!("`member.{id}` needs `members where` around it"));
    }
    Ok(())
}
