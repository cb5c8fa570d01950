/** A point on the earth in degrees, WGS 84. Only `exchange` writes `[lon, lat]`, only `features/map` `[lat, lng]`. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}
