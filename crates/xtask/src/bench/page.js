// Runs in the measured page before its own code. Times are milliseconds from the start of the
// navigation, by the page's own clock.
globalThis.bench = {
  replays: [],
  assessments: [],

  // A place with sample figures: without figures there is nothing to ask.
  place: '152502000000',

  // When the first frame that satisfies `ready` has been painted.
  painted(ready) {
    return new Promise((resolve) => {
      const look = () => {
        if (!ready()) return requestAnimationFrame(look);
        // The frame that this callback belongs to is painted before the message arrives.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
  },

  find: (selector) => document.querySelector(selector),

  app: () => bench.painted(() => !bench.find('#static-shell') && bench.find('#app h1')),

  firstPaint: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,

  // From the home page through its door to the first question, as a person goes.
  async toFirstQuestion() {
    await bench.app();
    bench.find('a.door-tile[href="/self-check"]').click();
    await bench.painted(() => bench.find('.actions a.button[href="/self-check/q/1"]'));
    bench.find('.actions a.button[href="/self-check/q/1"]').click();
    return bench.painted(() => bench.find('form.question input'));
  },

  // Gives some answer to every field of the question on the screen. `people`: how many of each
  // relative, in the order of the fields.
  fill(form, people) {
    const type = (input, text) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const counts = [...form.querySelectorAll('.stepper input')];
    counts.forEach((input, at) => type(input, String(people[at] ?? 0)));
    for (const input of form.querySelectorAll('input[type=text]')) {
      if (counts.includes(input) || input.closest('.picker-filter')) continue;
      type(input, { year: '1970', short: '5' }[input.dataset.size] ?? '300');
    }
    const names = new Set([...form.querySelectorAll('input[type=radio]')].map((i) => i.name));
    for (const name of names) {
      const options = [...form.querySelectorAll(`input[name="${name}"]`)];
      (options.find((option) => option.value === bench.place) ?? options[0]).click();
    }
    // Everybody earns wages; nothing else is the matter.
    const boxes = [...form.querySelectorAll('input[type=checkbox]')];
    const box = (value) => boxes.find((input) => input.value === value);
    const chosen = box('wages') ?? box('none') ?? boxes[0];
    if (chosen && !chosen.checked) chosen.click();
  },

  // Answers until no question is left. Gives how long each answer took until the next question
  // was painted, and whether its next question waits for figures from the network.
  async answerAll(people) {
    const took = [];
    const heading = () => bench.find('#app h1')?.textContent;
    for (let step = 0; step < 400 && bench.find('form.question'); step++) {
      const form = bench.find('form.question');
      const before = [location.pathname, heading()].join(' ');
      if (form.querySelector(`input[value="${bench.place}"]`)) bench.placeAt = location.pathname;
      const path = location.pathname;
      const moved = () => {
        const now = [location.pathname, heading()].join(' ');
        return (now !== before && heading() && !bench.find('.skeleton')) || bench.find('.error-summary');
      };
      bench.fill(form, people);
      await bench.painted(() => true);
      let start = performance.now();
      form.querySelector('button[type=submit]').click();
      let end = await bench.painted(moved);
      if (bench.find('.error-summary')) {
        // Not an answer for this person: say "I do not know" instead.
        const escape = bench.find('form.question .escapes button');
        if (!escape) throw new Error('no answer fits: ' + before);
        start = performance.now();
        escape.click();
        end = await bench.painted(() => !bench.find('.error-summary') && moved());
      }
      const waits = path === bench.placeAt && location.pathname !== path;
      took.push({ ms: end - start, waits, at: before });
    }
    return { took, replays: bench.replays.map((entry) => entry.duration), at: location.pathname };
  },

  // After a reload of the check page: how long the longest replay of the kept answers took.
  async replayed() {
    await bench.painted(() => bench.find('#app .summary-list'));
    return Math.max(...bench.replays.map((entry) => entry.duration));
  },

  // On the result page: how long the whole assessment with its reasons took.
  async assessed() {
    await bench.painted(() => bench.assessments.length && bench.find('#app h1'));
    return Math.max(...bench.assessments.map((entry) => entry.duration));
  },
};

new PerformanceObserver((list) => {
  bench.replays.push(...list.getEntriesByName('egude-replay'));
  bench.assessments.push(...list.getEntriesByName('egude-assess'));
}).observe({ entryTypes: ['measure'] });
