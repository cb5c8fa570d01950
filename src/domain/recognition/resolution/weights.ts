/** By what each sort of evidence multiplies the weight of a place. */
export interface ResolutionWeights {
  /** For a capital, beside a town of its size; not where its own country has the name as well. */
  readonly capital: number;
  /** For a town that is called so by its own people, beside a town abroad whose name came into Arabic. */
  readonly homeland: number;
  /** For a small town or division beside a far larger division abroad: «فلوريدا» is the state, not the department of Uruguay. */
  readonly besideLargerDivision: number;
  readonly otherSpelling: number;
  readonly derivedName: number;
  readonly agreeingMarks: number;
  readonly announcedKind: number;
  readonly notAnnounced: number;
  readonly chosenArea: number;
  readonly besideAdjective: number;
  readonly besideArea: number;
  /** For what lies in the area that its sentence opens with. */
  readonly sentenceOpened: number;
  /** For a place of the country that what stands in one series with it lies in. */
  readonly compatriotInSeries: number;
  readonly areaNamed: number;
  readonly areaByNationality: number;
  /** For what lies in an area that the text does not name, for each other of its names there and once more; up to `areaSharedAtMost`. */
  readonly areaShared: number;
  readonly areaSharedAtMost: number;
  readonly series: number;
  /** For a city in a series with another of its country, where the country has the name too. */
  readonly amongTowns: number;
  /** What a neighbour at no distance adds; it fades to nothing at 120 km. */
  readonly near: number;
  /** What one in the same series adds; it fades to nothing at 400 km. */
  readonly nearInSeries: number;
}

/**
 * A tenth, a third, three and ten times of each were tried on one half of a corpus, by places put within 20 km; what did better
 * there did worse on the other half. The corpus has no case of `sentenceOpened`, `compatriotInSeries`, `nearInSeries` and
 * `besideLargerDivision`: see docs/accuracy.md.
 */
export const RESOLUTION_WEIGHTS: ResolutionWeights = {
  capital: 3,
  homeland: 2,
  besideLargerDivision: 0.2,
  otherSpelling: 0.2,
  derivedName: 0.5,
  agreeingMarks: 60,
  announcedKind: 25,
  notAnnounced: 0.25,
  chosenArea: 500,
  besideAdjective: 40,
  besideArea: 3000,
  sentenceOpened: 3000,
  compatriotInSeries: 20,
  areaNamed: 30,
  areaByNationality: 20,
  areaShared: 3,
  areaSharedAtMost: 20,
  series: 6,
  amongTowns: 50,
  near: 4,
  nearInSeries: 20,
};
