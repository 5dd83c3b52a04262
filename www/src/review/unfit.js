/** An edit fits nothing in an analysis; the message names what of it does not. */
export class Unfit extends Error {}
