// Tries one way to send something, and finds out from the browser itself whether a rule stopped it.

/** A name that is reserved never to exist: were nothing stopped, no machine would get anything. It carries no text. */
const NOWHERE = "https://nutgraf.invalid/";
const NO_SOCKET = "wss://nutgraf.invalid/";

/** The longest that one attempt is waited for, and the pause in which a late word of the browser can still come. */
const LONGEST_MS = 1500;
const GRACE_MS = 100;

/** The browser has no such thing here. */
export class Absent extends Error {}

/** Where an attempt is aimed at. */
export function address(id) {
  return NOWHERE + id;
}

/** The same for a socket. */
export function socketAddress(id) {
  return NO_SOCKET + id;
}

/**
 * Runs `act` and gives `{outcome, rule}`:
 *
 * - "stopped": the browser names the `rule` of the policy, or throws before anything begins;
 * - "open": nothing opposed it;
 * - "silent": it failed and the browser does not say why, as it would where nothing is at the address;
 * - "absent": the browser has no such thing here.
 *
 * `local` does the same with an address that needs no network: where even that fails after a silent end, a rule stops it.
 */
export async function attempt({ act, local = null }) {
  const rules = [];
  let heard;
  const hearing = new Promise((resolve) => (heard = resolve));
  const listen = ({ effectiveDirective }) => {
    rules.push(effectiveDirective);
    heard();
  };
  addEventListener("securitypolicyviolation", listen);
  try {
    const end = await Promise.race([begun(act), hearing, pause(LONGEST_MS)]);
    await pause(GRACE_MS);
    if (rules.length > 0) return { outcome: "stopped", rule: rules[0] };
    if (end !== "failed" || !local) return { outcome: OUTCOMES[end] ?? "silent", rule: ruleOf(end) };
    const alike = await Promise.race([begun(local), pause(LONGEST_MS)]);
    return { outcome: alike === "failed" ? "stopped" : "silent", rule: null };
  } finally {
    removeEventListener("securitypolicyviolation", listen);
  }
}

const OUTCOMES = { refused: "stopped", untrusted: "stopped", sent: "open", absent: "absent" };

function ruleOf(end) {
  return end === "untrusted" ? "require-trusted-types-for" : null;
}

/** How an act ends: "absent", "refused" or "untrusted" at once, later "sent" or "failed". */
function begun(act) {
  let running;
  try {
    running = act();
  } catch (error) {
    if (error instanceof Absent) return "absent";
    // A script that is fetched while its caller waits can fail at once for want of a network, too.
    if (error.name === "NetworkError") return "failed";
    return error instanceof TypeError && globalThis.trustedTypes ? "untrusted" : "refused";
  }
  return Promise.resolve(running).then(
    (end) => (end === "error" ? "failed" : "sent"),
    (error) => (error instanceof Absent ? "absent" : "failed"),
  );
}

/** Waits for one of some events of something, or for ever. */
export function settled(target, ...events) {
  return new Promise((resolve) => {
    for (const event of events) target.addEventListener(event, () => resolve(event), { once: true });
  });
}

/** The constructor or function of a name, or `Absent`. */
export function needed(name, owner = globalThis) {
  if (typeof owner[name] !== "function") throw new Absent(name);
  return owner[name];
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
