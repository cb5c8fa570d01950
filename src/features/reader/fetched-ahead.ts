import { DecidedWords } from './DecidedWords.tsx';
import { FindField } from './FindField.tsx';
import { MentionTip } from './MentionTip.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { RecognitionProgress } from './RecognitionProgress.tsx';
import { SeenBlocks } from './SeenBlocks.tsx';
import { WalkControls } from './WalkControls.tsx';

/** What of this feature is fetched when the page has come to rest: one file, since each further one costs a round. */
export const READER_PARTS = {
  DecidedWords,
  FindField,
  MentionTip,
  ReadAloud,
  RecognitionProgress,
  SeenBlocks,
  WalkControls,
};
