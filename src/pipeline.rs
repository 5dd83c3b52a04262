//! The stages in order. Each takes what the one before made, so that none can be skipped.

use crate::analysis::Analysis;
use crate::entities::Entities;
use crate::facts;
use crate::facts::quotation;
use crate::facts::scene::Scene;
use crate::options::Options;
use crate::report;
use crate::tag::syntax::Syntax;
use crate::text::Document;
use crate::unread;
use crate::values::Values;

/// Reads a text into an analysis. Any string gives one.
pub fn analyze(text: &str, options: &Options) -> Analysis {
    analyze_with(text, options, &mut |_| {})
}

/// The same, telling after each stage which share of the work is done, from 0 to 1.
pub fn analyze_with(text: &str, options: &Options, progress: &mut dyn FnMut(f32)) -> Analysis {
    let document = Document::new(text);
    if document.language().is_none() {
        let nothing = Values { published: options.published, ..Values::default() };
        let analysis = report::report(&document, &Entities::default(), &nothing, &[], &[]);
        progress(1.0);
        return analysis;
    }
    progress(0.1);
    let syntax = Syntax::read(&document);
    progress(0.6);
    let values = Values::read(&document, options.published);
    progress(0.8);
    let entities = Entities::read(&document, &syntax, &values);
    progress(0.9);
    let scene = Scene::new(&document, &syntax, &entities, &values);
    let quotations = quotation::read(&scene);
    let facts = facts::read(&scene, &quotations);
    let unread = unread::list(&document, &values, &quotations);
    let analysis = report::report(&document, &entities, &values, &facts, &unread);
    progress(1.0);
    analysis
}
