import { BuiltInArticles } from './BuiltInArticles.tsx';
import { DropZone } from './DropZone.tsx';
import { OpenStatusLines } from './OpenStatusLines.tsx';
import { OtherWays } from './OtherWays.tsx';

/** What of this feature is fetched when the page has come to rest: one file, since each further one costs a round. */
export const OPEN_PARTS = { BuiltInArticles, DropZone, OpenStatusLines, OtherWays };
