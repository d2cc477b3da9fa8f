use super::{
    Arith, Compare, Expr, Scope,
    lex::{Token, lex},
};

/// Why an expression cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ParseError {
    /// Where, in bytes from the start of the expression.
    pub at: usize,
    /// What is wrong.
    pub message: String,
}

/// Reads an expression. `family.x` and `member.x` come out as facts; whoever
/// knows the pack turns those that name a defined value into values.
pub fn parse(text: &str) -> Result<Expr, ParseError> {
    let tokens = lex(text).map_err(|(at, message)| ParseError { at, message })?;
    let mut parser = Parser {
        tokens,
        next: 0,
        end: text.len(),
    };
    let expr = parser.any()?;
    match parser.peek() {
        None => Ok(expr),
        Some(_) => Err(parser.error("an operator such as `and` was expected here")),
    }
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    next: usize,
    end: usize,
}

type Parsed = Result<Expr, ParseError>;

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(_, token)| token)
    }

    fn error(&self, message: &str) -> ParseError {
        let at = self.tokens.get(self.next).map_or(self.end, |(at, _)| *at);
        ParseError {
            at,
            message: message.into(),
        }
    }

    fn eat_mark(&mut self, mark: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Mark(m)) if *m == mark);
        self.next += usize::from(found);
        found
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Name(name)) if name == word);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, mark: &str) -> Result<(), ParseError> {
        if self.eat_mark(mark) {
            Ok(())
        } else {
            Err(self.error(&format!("`{mark}` was expected here")))
        }
    }

    fn any(&mut self) -> Parsed {
        let mut parts = vec![self.all()?];
        while self.eat_word("or") {
            parts.push(self.all()?);
        }
        Ok(single_or(parts, Expr::Any))
    }

    fn all(&mut self) -> Parsed {
        let mut parts = vec![self.not()?];
        while self.eat_word("and") {
            parts.push(self.not()?);
        }
        Ok(single_or(parts, Expr::All))
    }

    fn not(&mut self) -> Parsed {
        if self.eat_word("not") {
            Ok(Expr::Not(Box::new(self.not()?)))
        } else {
            self.compared()
        }
    }

    fn compared(&mut self) -> Parsed {
        let left = self.sum()?;
        let compares = [
            ("<=", Compare::AtMost),
            (">=", Compare::AtLeast),
            ("<", Compare::Below),
            (">", Compare::Above),
            ("=", Compare::Same),
        ];
        for (mark, compare) in compares {
            if self.eat_mark(mark) {
                return Ok(Expr::Compare(
                    compare,
                    Box::new(left),
                    Box::new(self.sum()?),
                ));
            }
        }
        if self.eat_word("in") {
            self.membership(left)
        } else {
            Ok(left)
        }
    }

    fn membership(&mut self, left: Expr) -> Parsed {
        match (self.peek().cloned(), left) {
            (Some(Token::Name(name)), Expr::Text(item)) if name.starts_with('$') => {
                self.next += 1;
                Ok(Expr::Listed(item, name[1..].into()))
            }
            (Some(Token::Name(name)), left) if name.starts_with('$') => {
                self.next += 1;
                Ok(Expr::InList(Box::new(left), name[1..].into()))
            }
            (_, left) => {
                self.expect("[")?;
                let options = self.texts();
                self.expect("]")?;
                Ok(Expr::OneOf(Box::new(left), options))
            }
        }
    }

    fn texts(&mut self) -> Vec<String> {
        let mut texts = Vec::new();
        while let Some(Token::Text(text)) = self.peek().cloned() {
            self.next += 1;
            texts.push(text);
            if !self.eat_mark(",") {
                break;
            }
        }
        texts
    }

    fn text(&mut self) -> Result<String, ParseError> {
        match self.peek().cloned() {
            Some(Token::Text(text)) => {
                self.next += 1;
                Ok(text)
            }
            _ => Err(self.error("a word in quotes was expected here")),
        }
    }

    fn choices(&mut self) -> Result<(Scope, String), ParseError> {
        match self.atom()? {
            Expr::Fact(scope, id) => Ok((scope, id)),
            _ => Err(self.error("a fact such as `family.x` was expected here")),
        }
    }

    fn sum(&mut self) -> Parsed {
        let mut left = self.product()?;
        loop {
            let op = if self.eat_mark("+") {
                Arith::Plus
            } else if self.eat_mark("-") {
                Arith::Minus
            } else {
                return Ok(left);
            };
            left = Expr::Arith(op, Box::new(left), Box::new(self.product()?));
        }
    }

    fn product(&mut self) -> Parsed {
        let mut left = self.atom()?;
        loop {
            let op = if self.eat_mark("*") {
                Arith::Times
            } else if self.eat_mark("/") {
                Arith::Over
            } else {
                return Ok(left);
            };
            left = Expr::Arith(op, Box::new(left), Box::new(self.atom()?));
        }
    }

    fn atom(&mut self) -> Parsed {
        let token = self.peek().cloned();
        match token {
            Some(Token::Int(value)) => Ok(self.taken(Expr::Int(value))),
            Some(Token::Text(text)) => Ok(self.taken(Expr::Text(text))),
            Some(Token::Mark("(")) => {
                self.next += 1;
                let inner = self.any()?;
                self.expect(")")?;
                Ok(inner)
            }
            Some(Token::Name(name)) => self.name(&name),
            _ => Err(self.error("a fact, a rule, a figure or `(` was expected here")),
        }
    }

    fn taken(&mut self, expr: Expr) -> Expr {
        self.next += 1;
        expr
    }

    fn name(&mut self, name: &str) -> Parsed {
        let expr = if let Some(id) = name.strip_prefix('$') {
            Expr::Param(id.into())
        } else if let Some(id) = name.strip_prefix('@') {
            Expr::Rate(id.into())
        } else if let Some(id) = name.strip_prefix("family.") {
            Expr::Fact(Scope::Family, id.into())
        } else if let Some(id) = name.strip_prefix("member.") {
            Expr::Fact(Scope::Member, id.into())
        } else {
            return self.word(name);
        };
        Ok(self.taken(expr))
    }

    fn word(&mut self, name: &str) -> Parsed {
        match name {
            "true" => return Ok(self.taken(Expr::Flag(true))),
            "false" => return Ok(self.taken(Expr::Flag(false))),
            "amount" => return Ok(self.taken(Expr::Amount)),
            _ if name.starts_with(|c: char| c.is_ascii_uppercase()) => {
                return Ok(self.taken(Expr::Rule(name.into())));
            }
            _ => {}
        }
        let unknown = self.error(&format!(
            "`{name}` is not a function; facts are written `family.{name}` or `member.{name}`"
        ));
        self.next += 1;
        if !self.eat_mark("(") {
            return Err(unknown);
        }
        let expr = match name {
            "age" => Expr::Age,
            "income" => Expr::Income,
            "anything" => Expr::Anything,
            "income-without" => Expr::IncomeWithout(self.texts()),
            "likely" => Expr::Likely(self.text()?),
            "estimated" => Expr::Estimated(self.text()?),
            "staff" => Expr::Staff(self.text()?),
            "size" => {
                let (scope, id) = self.choices()?;
                Expr::Size(scope, id)
            }
            "has" => {
                let (scope, id) = self.choices()?;
                self.expect(",")?;
                Expr::Has(scope, id, self.text()?)
            }
            "if" => {
                let condition = self.any()?;
                self.expect(",")?;
                let then = self.any()?;
                self.expect(",")?;
                Expr::If(Box::new(condition), Box::new(then), Box::new(self.any()?))
            }
            "count" => Expr::Count(Box::new(self.members()?)),
            "sum" => {
                let which = self.members()?;
                self.expect(":")?;
                Expr::Sum(Box::new(which), Box::new(self.any()?))
            }
            _ => return Err(unknown),
        };
        self.expect(")")?;
        Ok(expr)
    }

    fn members(&mut self) -> Parsed {
        if !self.eat_word("members") || !self.eat_word("where") {
            return Err(self.error("`members where …` was expected here"));
        }
        self.any()
    }
}

fn single_or(mut parts: Vec<Expr>, many: impl Fn(Vec<Expr>) -> Expr) -> Expr {
    if parts.len() == 1 {
        parts.remove(0)
    } else {
        many(parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(text: &str, at: usize, part: &str) {
        let error = parse(text).unwrap_err();
        assert_eq!(error.at, at, "{error}");
        assert!(error.message.contains(part), "{error}");
    }

    #[test]
    fn rules_read_like_the_article() {
        let expr = parse(r#"member.relation = "child" and age() < 18"#).unwrap();
        let Expr::All(parts) = expr else {
            panic!("{expr:?}")
        };
        assert_eq!(
            parts[1],
            Expr::Compare(Compare::Below, Box::new(Expr::Age), Box::new(Expr::Int(18)))
        );
    }

    #[test]
    fn names_may_hold_a_dash_and_a_difference_wants_spaces() {
        assert_eq!(parse("HH-1").unwrap(), Expr::Rule("HH-1".into()));
        assert!(matches!(
            parse("1 - $x.y-z").unwrap(),
            Expr::Arith(Arith::Minus, ..)
        ));
    }

    #[test]
    fn a_fault_names_its_place_and_a_remedy() {
        refused("family.x <", 10, "expected here");
        refused("famly.x < 1", 0, "`family.famly.x`");
        refused("family.x § 1", 9, "no meaning");
        refused("count(member.x)", 6, "members where");
        refused("HH-1 HH-2", 5, "`and`");
    }
}
