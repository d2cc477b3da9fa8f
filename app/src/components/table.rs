use super::{Text, Up};
use leptos::prelude::*;

/// One cell of a table.
#[derive(Clone, Copy)]
pub enum Cell {
    /// Words.
    Words(Text),
    /// A figure: aligned at its end, with figures of one width.
    Figure(Text),
}

/// Figures side by side.
///
/// Accessibility: caption, column and row headers with scope; a wide table scrolls in its own
/// region, which the keyboard can reach. In vertical writing rows become columns by themselves.
#[component]
pub fn Table(
    /// An id unique on the page.
    id: &'static str,
    /// What the table shows.
    #[prop(into)]
    caption: Text,
    /// The column headers.
    head: Vec<Text>,
    /// The rows; the first cell of each is its header.
    rows: Vec<Vec<Cell>>,
) -> AnyView {
    let head = head
        .into_iter()
        .map(|text| view! { <th scope="col"><Up text /></th> })
        .collect_view();
    let caption_id = format!("{id}-caption");
    let named_by = caption_id.clone();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby=named_by>
            <table class="table" id=id>
                <caption id=caption_id>{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(cells: Vec<Cell>) -> AnyView {
    let cell = |(index, cell): (usize, Cell)| match (index, cell) {
        (0, Cell::Words(text) | Cell::Figure(text)) => {
            view! { <th scope="row"><Up text /></th> }.into_any()
        }
        (_, Cell::Words(text)) => view! { <td><Up text /></td> }.into_any(),
        (_, Cell::Figure(text)) => view! { <td data-numeric="true"><Up text /></td> }.into_any(),
    };
    view! { <tr>{cells.into_iter().enumerate().map(cell).collect_view()}</tr> }.into_any()
}
