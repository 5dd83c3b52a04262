// Puts the page together: the desk, the engine and its pool, the views, and the ways in.

import "./trusted.js";
import { Desk } from "./desk/desk.js";
import { ArticleList } from "./desk/list.js";
import { Pool } from "./desk/pool.js";
import { QueueProgress } from "./desk/progress.js";
import { Queue } from "./desk/queue.js";
import { Chips } from "./filter/chips.js";
import { ExportMenu } from "./export/menu.js";
import { Filter } from "./filter/filter.js";
import { FilterPanel } from "./filter/panel.js";
import { makeHelp } from "./help.js";
import { openWhenLocked } from "./input/gate.js";
import { Intake } from "./input/intake.js";
import { SAMPLES } from "./input/samples.js";
import { Keep } from "./keep/keep.js";
import { addMoves, stepArticle } from "./keys/moves.js";
import { keepOnDevice } from "./offline/install.js";
import { makeProof } from "./proof/panel.js";
import { Reader } from "./reader.js";
import { whenPrepared } from "./reading/prepare.js";
import { Engine } from "./reading/live.js";
import { Review } from "./review/review.js";
import { startSaving } from "./saved/dialog.js";
import { SessionOpener } from "./saved/open.js";
import { Session } from "./session.js";
import { SummaryLine } from "./summary/line.js";
import { texts } from "./texts/texts.js";
import { ArticleSource } from "./ui/article-source.js";
import { copyButton } from "./ui/copy.js";
import { byId } from "./ui/dom.js";
import { showNotice } from "./ui/notice.js";
import { startTheme } from "./ui/theme.js";
import { Scope } from "./views/scope.js";

startTheme(byId("theme"));

const desk = new Desk();
const engine = new Engine();
const queue = new Queue(desk, new Pool());
const scope = new Scope(desk);
const filter = new Filter();
const reader = new Reader((article) => session.open(article));
const filterPanel = new FilterPanel(filter);
const summary = new SummaryLine(filter, (item) => reader.toHome(item));
const session = new Session({ desk, engine, queue, reader, scope, filter, beside: [filterPanel, summary] });
const intake = new Intake(desk, queue, new SessionOpener(desk, queue, (article) => session.open(article)));
new ArticleSource(desk);
const keep = new Keep(desk);
startSaving({ desk, keep, choose: () => byId("file").click() });
new Review({ desk, reader, open: (article) => session.open(article) });
new ExportMenu({ desk, scope, filter });
new QueueProgress(queue);
new Chips(filter);
new ArticleList(desk, {
  open: (article) => session.open(article),
  remove: (article) => {
    const at = desk.remove(article);
    if (desk.articles.length === 0) intake.clear();
    showNotice(texts.desk.removed(article.name), {
      action: texts.desk.bringBack,
      run: () => {
        desk.restore(article, at);
        session.open(article);
      },
    });
  },
});
copyButton(byId("copy"), () => desk.current.result && JSON.stringify(desk.current.result, null, 2));

const openHelp = makeHelp(byId("help"), () => engine.rules());
byId("open-help").addEventListener("click", () => openHelp());
byId("open-privacy").addEventListener("click", makeProof(byId("proof")));
addMoves({
  step: (by) => reader.stepEntry(by),
  article: (by) => stepArticle(desk, by, (article) => session.open(article)),
  filter: () => filterPanel.focus(),
  help: () => openHelp("help-keys"),
});

openWhenLocked(engine);
keepOnDevice(() => desk.articles.length > 0);
intake.sample(SAMPLES[0]);
whenPrepared
  .then(() => keep.restore((documents) => desk.add(documents)))
  .then(() => {
    if (desk.articles.length === 0) return;
    session.open(desk.articles[0]);
    queue.push(desk.articles.filter(({ state }) => state === "waiting"));
  });
engine.rules().then(
  (rules) => reader.setRules(rules),
  () => {}, // The first analysis fails too then, and says so.
);
