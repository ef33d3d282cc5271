/** @jest-environment jsdom */
import { createAnnouncer } from "../../../../src/local/workbench/session/announcer";

const nextFrame = async (): Promise<void> => new Promise((resolve) => void requestAnimationFrame(() => resolve()));

function listened(): { announcer: ReturnType<typeof createAnnouncer>; told: () => number } {
  const announcer = createAnnouncer();
  let told = 0;
  announcer.listen(() => void (told += 1));
  return { announcer, told: () => told };
}

test("what is announced several times before a frame is told once", async () => {
  const { announcer, told } = listened();
  announcer.announce();
  announcer.announce();
  expect(told()).toBe(0);
  await nextFrame();
  expect(told()).toBe(1);
});

test("what is announced at once is told before the call returns, and what waited with it", async () => {
  const { announcer, told } = listened();
  announcer.announce();
  announcer.announceNow();
  expect(told()).toBe(1);
  await nextFrame();
  expect(told()).toBe(1);
});

test("nobody is told after it is closed", async () => {
  const { announcer, told } = listened();
  announcer.announce();
  announcer.close();
  await nextFrame();
  expect(told()).toBe(0);
});
