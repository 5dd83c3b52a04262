//! From elements to paragraphs: what the page shows as a block becomes one, and its inner blanks are folded as a browser
//! folds them.

use dom_query::{Document, NodeRef};

/// The paragraphs, headings, captions, list items and table rows of a document, in order.
pub(super) fn of(document: &Document) -> Vec<String> {
    let mut blocks = Blocks::default();
    let root = document.root();
    // By hand and not by recursion: a hostile page nests deeper than a stack holds.
    let mut node = root;
    loop {
        if blocks.enter(&node)
            && let Some(child) = node.first_child()
        {
            node = child;
            continue;
        }
        blocks.leave(&node);
        loop {
            if node.id == root.id {
                return blocks.finish();
            }
            if let Some(next) = node.next_sibling() {
                node = next;
                break;
            }
            let Some(parent) = node.parent() else { return blocks.finish() };
            blocks.leave(&parent);
            node = parent;
        }
    }
}

#[derive(Default)]
struct Blocks {
    done: Vec<String>,
    line: String,
    /// A blank is owed before the next word.
    blank: bool,
    /// The next word begins an item of a list.
    item: bool,
    /// How many elements are open that keep their blanks.
    kept: usize,
    /// How many short cells of tables are open: theirs is one line, whatever stands within.
    cells: usize,
}

/// Up to so many bytes a cell holds a value; longer ones hold paragraphs, on pages that are laid out by tables.
const SHORT_CELL: usize = 120;

impl Blocks {
    /// Takes in the beginning of a node; whether its children are wanted.
    fn enter(&mut self, node: &NodeRef<'_>) -> bool {
        if node.is_text() {
            self.words(&node.text());
            return false;
        }
        let Some(name) = node.node_name() else { return true };
        match &*name {
            "br" => self.break_line(),
            "td" | "th" => self.begin_cell(node),
            "pre" | "textarea" => self.kept += 1,
            _ => {}
        }
        if is_block(&name) {
            self.end_block();
            self.item = &*name == "li" && self.cells == 0;
        }
        !is_unseen(node, &name)
    }

    fn leave(&mut self, node: &NodeRef<'_>) {
        let Some(name) = node.node_name() else { return };
        if matches!(&*name, "pre" | "textarea") {
            self.kept = self.kept.saturating_sub(1);
        }
        if is_block(&name) {
            self.end_block();
        }
        if matches!(&*name, "td" | "th") && is_short(node) {
            self.cells = self.cells.saturating_sub(1);
        }
    }

    fn begin_cell(&mut self, node: &NodeRef<'_>) {
        if !self.line.is_empty() {
            self.line.push_str(" | ");
        }
        self.cells += usize::from(is_short(node));
    }

    fn words(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                // They only say where a word may be broken, and hide it from a search.
                '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' => {}
                '\n' if self.kept > 0 => self.break_line(),
                c if c.is_whitespace() => self.blank = true,
                c => {
                    if std::mem::take(&mut self.item) {
                        self.line.push_str("• ");
                    }
                    if std::mem::take(&mut self.blank)
                        && !self.line.is_empty()
                        && !self.line.ends_with(['\n', ' '])
                    {
                        self.line.push(' ');
                    }
                    self.line.push(c);
                }
            }
        }
    }

    fn break_line(&mut self) {
        self.blank = false;
        if !self.line.is_empty() {
            self.line.push('\n');
        }
    }

    fn end_block(&mut self) {
        if self.cells > 0 {
            self.blank = true;
            return;
        }
        let line = std::mem::take(&mut self.line);
        self.blank = false;
        let parts = line.split("\n\n").map(|part| part.trim_matches(['\n', ' ', '|']));
        self.done.extend(parts.filter(|part| !part.is_empty()).map(str::to_owned));
    }

    fn finish(mut self) -> Vec<String> {
        self.cells = 0;
        self.end_block();
        self.done
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tr"
            | "ul"
    )
}

fn is_short(cell: &NodeRef<'_>) -> bool {
    cell.text().trim().len() <= SHORT_CELL
}

fn is_unseen(node: &NodeRef<'_>, name: &str) -> bool {
    let kind = matches!(
        name,
        "audio"
            | "button"
            | "canvas"
            | "embed"
            | "head"
            | "iframe"
            | "input"
            | "math"
            | "noscript"
            | "object"
            | "script"
            | "select"
            | "style"
            | "svg"
            | "template"
            | "textarea"
            | "title"
            | "video"
    );
    let hiding = |style: &str| style.replace(' ', "").to_ascii_lowercase().contains("display:none");
    kind || node.has_attr("hidden") || node.attr("style").is_some_and(|style| hiding(&style))
}
