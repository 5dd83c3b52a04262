import { open } from "../support/page.mjs";

export default {
  name: "the help holds every rule by its room",
  async run({ page, url, assert }) {
    await open(page, url);
    await page.locator("#open-help").click();
    await page.locator(".rules h4").first().waitFor();
    const rooms = await page.locator(".rules h4").allTextContents();
    for (const room of ["Money", "Quantities", "Times", "Names", "One name for another", "Roles", "Descriptions and pronouns"]) {
      assert.ok(rooms.includes(room), `${room} among ${rooms}`);
    }
    assert.deepEqual(rooms.filter((room) => !/^[A-Z]/.test(room)), [], "every room has a name for readers");
    for (const rule of ["Name: person", "Role: apposition", "Coreference: pronoun"]) {
      assert.equal(await page.locator(".rules summary", { hasText: rule }).count(), 1, rule);
    }
  },
};
