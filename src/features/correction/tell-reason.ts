import type { ReactNode } from 'react';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Reason } from '../../domain/recognition/mention.ts';

/** Tells in one sentence why words were taken for a place. */
export type TellReason = (told: { readonly placeId: PlaceId; readonly reason: Reason }) => ReactNode;
