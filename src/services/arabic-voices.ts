import type { AppStore } from '../state/create-app-store.ts';

/** Tells the store which Arabic voices the browser has; where it does not speak, nothing. */
export function keepVoicesKnown(store: AppStore): void {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech) return;
  // Browsers learn of their voices late, some only after they have been asked once.
  const learnVoices = () => {
    const voice = arabicVoice(speech.getVoices());
    store.getState().voicesKnown(!voice ? 'none' : voice.localService ? 'on-device' : 'online');
  };
  learnVoices();
  speech.addEventListener?.('voiceschanged', learnVoices);
}

/** The best Arabic voice: one of the device, which is sent nothing, before another's; the browser's own choice before others. */
export function arabicVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const arabic = voices.filter(({ lang }) => /^ar(?:a|$|[-_])/iu.test(lang));
  const onDevice = arabic.filter(({ localService }) => localService);
  const best = onDevice.length > 0 ? onDevice : arabic;
  return best.find((voice) => voice.default) ?? best[0];
}
