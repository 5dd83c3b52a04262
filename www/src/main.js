// Puts the page together: engine, session, reader, and the ways in.

import "./trusted.js";
import { makeHelp } from "./help.js";
import { openWhenLocked } from "./input/gate.js";
import { Intake } from "./input/intake.js";
import { SAMPLES } from "./input/samples.js";
import { Reader } from "./reader.js";
import { Engine } from "./reading/live.js";
import { Session } from "./session.js";
import { copyButton } from "./ui/copy.js";
import { byId } from "./ui/dom.js";
import { startTheme } from "./ui/theme.js";

startTheme(byId("theme"));

const engine = new Engine();
const reader = new Reader();
const session = new Session(engine, reader);
const intake = new Intake(
  (document, options) => session.show(document, options),
  () => session.document,
);
copyButton(byId("copy"), () => session.analysis && JSON.stringify(session.analysis, null, 2));

const openHelp = makeHelp(byId("help"), () => engine.rules());
byId("open-help").addEventListener("click", () => openHelp());
byId("open-privacy").addEventListener("click", () => openHelp("help-privacy"));

openWhenLocked(engine);
intake.sample(SAMPLES[0]);
engine.rules().then(
  (rules) => reader.setRules(rules),
  () => {}, // The first analysis fails too then, and says so.
);
