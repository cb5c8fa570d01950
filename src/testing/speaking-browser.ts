export interface SpeakingOptions {
  readonly voices?: readonly {
    readonly name: string;
    readonly lang: string;
    readonly localService: boolean;
    readonly default?: boolean;
  }[];
  /** Milliseconds after which the browser learns of its voices. */
  readonly lateBy?: number;
  readonly tellsWords?: boolean;
  /** Milliseconds a word takes. */
  readonly pace?: number;
}

/** What the browser said, and what it was told: kept by the double for the tests. */
export interface SpeechLog {
  readonly said: string[];
  readonly voices: string[];
  cancelled: number;
}

/**
 * Gives a page a browser that speaks, with the manners of real ones: voices come late, events come by themselves and with
 * delay, an utterance that is cut off ends with an error, and another waits until the one before has ended. It stands
 * alone, so that it can be put into a page of the end-to-end tests as well.
 */
export function letBrowserSpeak({
  voices = [{ name: 'Maged', lang: 'ar-SA', localService: true }],
  lateBy = 0,
  tellsWords = true,
  pace = 40,
}: SpeakingOptions = {}): void {
  const log: SpeechLog = { said: [], voices: [], cancelled: 0 };

  class Utterance extends EventTarget {
    text: string;
    lang = '';
    voice: { name: string } | null = null;
    constructor(text: string) {
      super();
      this.text = text;
      for (const type of ['start', 'boundary', 'end', 'error'])
        this.addEventListener(type, (event) => {
          const hear: unknown = Reflect.get(this, `on${type}`);
          if (typeof hear === 'function') hear(event);
        });
    }
  }
  const tell = (utterance: Utterance, type: string, facts: object = {}) =>
    utterance.dispatchEvent(Object.assign(new Event(type), { utterance, charIndex: 0, ...facts }));

  class Synthesis extends EventTarget {
    waiting: Utterance[] = [];
    now: Utterance | null = null;
    timer: ReturnType<typeof setTimeout> | undefined;
    known = lateBy === 0;

    getVoices = () => (this.known ? voices.map((voice) => ({ default: false, ...voice })) : []);

    speak = (utterance: Utterance) => {
      this.waiting.push(utterance);
      if (!this.now) this.begin();
    };

    begin() {
      const utterance = this.waiting.shift();
      this.now = utterance ?? null;
      if (!utterance) return;
      const words = [...utterance.text.matchAll(/\S+/gu)];
      const say = (index: number) => {
        const word = words[index];
        if (!word) {
          this.now = null;
          tell(utterance, 'end');
          if (!this.now) this.begin();
          return;
        }
        if (tellsWords)
          tell(utterance, 'boundary', { name: 'word', charIndex: word.index, charLength: word[0].length });
        this.timer = setTimeout(() => say(index + 1), pace);
      };
      this.timer = setTimeout(() => {
        log.said.push(utterance.text);
        log.voices.push(utterance.voice?.name ?? '');
        tell(utterance, 'start');
        say(0);
      }, 5);
    }

    cancel = () => {
      const cut = this.now;
      const dropped = this.waiting;
      this.now = null;
      this.waiting = [];
      clearTimeout(this.timer);
      log.cancelled += 1;
      setTimeout(() => {
        if (cut) tell(cut, 'error', { error: 'interrupted' });
        for (const utterance of dropped) tell(utterance, 'error', { error: 'canceled' });
      });
    };
  }

  const synthesis = new Synthesis();
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.defineProperty(window, 'speechLog', { value: log, configurable: true });
  if (lateBy > 0)
    setTimeout(() => {
      synthesis.known = true;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    }, lateBy);
}

/** What the double has said so far. */
export const speechLog = (): SpeechLog => Reflect.get(window, 'speechLog');
