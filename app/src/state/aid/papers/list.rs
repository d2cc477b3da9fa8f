//! What is done to a list of papers and to the pages of one.

use egude_draft::{PageDraft, PaperDraft, PaperHow};

/// One paper; an empty one while nothing was said of it.
pub(super) fn find(all: &[PaperDraft], paper: &str) -> PaperDraft {
    let known = all.iter().find(|each| each.paper == paper);
    known.cloned().unwrap_or_else(|| empty(paper))
}

/// The same, to be changed.
pub(super) fn entry<'a>(all: &'a mut Vec<PaperDraft>, paper: &str) -> &'a mut PaperDraft {
    let known = all.iter().position(|each| each.paper == paper);
    let at = known.unwrap_or_else(|| {
        all.push(empty(paper));
        all.len() - 1
    });
    &mut all[at]
}

fn empty(paper: &str) -> PaperDraft {
    PaperDraft {
        paper: paper.to_owned(),
        ..PaperDraft::default()
    }
}

/// Puts a page in at a place, at most at the end. Having pages says how the paper comes.
pub(super) fn put_in(paper: &mut PaperDraft, at: usize, page: PageDraft) {
    let at = at.min(paper.pages.len());
    paper.pages.insert(at, page);
    paper.how = Some(PaperHow::Pages);
}

/// Puts a page in place of another; at the end where that one is gone.
pub(super) fn replace(paper: &mut PaperDraft, old: &str, page: PageDraft) {
    let at = place(paper, old);
    paper.pages.retain(|each| each.id != old);
    put_in(paper, at.unwrap_or(usize::MAX), page);
}

/// Takes a page out. Without pages nothing is said any more of how the paper comes.
pub(super) fn take_out(paper: &mut PaperDraft, id: &str) {
    paper.pages.retain(|page| page.id != id);
    if paper.pages.is_empty() && paper.how == Some(PaperHow::Pages) {
        paper.how = None;
    }
}

/// Moves a page by one place; at an end it stays.
pub(super) fn step(paper: &mut PaperDraft, id: &str, later: bool) {
    let Some(at) = place(paper, id) else {
        return;
    };
    let to = if later { at + 1 } else { at.wrapping_sub(1) };
    if to < paper.pages.len() {
        paper.pages.swap(at, to);
    }
}

/// Where a page stands, from 0.
pub(super) fn place(paper: &PaperDraft, id: &str) -> Option<usize> {
    paper.pages.iter().position(|page| page.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(id: &str) -> PageDraft {
        PageDraft {
            id: id.to_owned(),
            ..PageDraft::default()
        }
    }

    fn paper(ids: &str) -> PaperDraft {
        let mut paper = empty("identity-card");
        for id in ids.split_whitespace() {
            put_in(&mut paper, usize::MAX, page(id));
        }
        paper
    }

    fn ids(paper: &PaperDraft) -> Vec<&str> {
        paper.pages.iter().map(|page| page.id.as_str()).collect()
    }

    #[test]
    fn pages_say_how_a_paper_comes_and_without_them_nothing_is_said() {
        let mut one = paper("a");
        assert_eq!(one.how, Some(PaperHow::Pages));
        take_out(&mut one, "a");
        assert_eq!((one.how, ids(&one).len()), (None, 0));
        one.how = Some(PaperHow::Later);
        take_out(&mut one, "a");
        assert_eq!(one.how, Some(PaperHow::Later));
    }

    #[test]
    fn a_page_moves_by_one_place_and_stays_at_the_ends() {
        let mut three = paper("a b c");
        step(&mut three, "a", true);
        assert_eq!(ids(&three), ["b", "a", "c"]);
        step(&mut three, "b", false);
        step(&mut three, "c", true);
        step(&mut three, "x", true);
        assert_eq!(ids(&three), ["b", "a", "c"]);
    }

    #[test]
    fn a_removed_page_comes_back_to_its_place() {
        let mut three = paper("a b c");
        take_out(&mut three, "b");
        put_in(&mut three, 1, page("b"));
        assert_eq!(ids(&three), ["a", "b", "c"]);
    }

    #[test]
    fn a_page_taken_again_stands_where_the_first_stood() {
        let mut three = paper("a b c");
        replace(&mut three, "b", page("n"));
        assert_eq!(ids(&three), ["a", "n", "c"]);
        replace(&mut three, "gone", page("m"));
        assert_eq!(ids(&three), ["a", "n", "c", "m"]);
    }

    #[test]
    fn a_paper_is_in_the_list_once() {
        let mut all = vec![paper("a")];
        entry(&mut all, "identity-card").how = Some(PaperHow::Later);
        entry(&mut all, "illness-record").how = Some(PaperHow::Promise);
        assert_eq!(all.len(), 2);
        assert_eq!(find(&all, "identity-card").how, Some(PaperHow::Later));
        assert_eq!(find(&all, "other").how, None);
    }
}
