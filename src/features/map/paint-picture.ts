import {
  CREDIT_SIZE,
  creditsHeight,
  type MapPicture,
  type PictureShape,
  type PictureText,
  placedCredits,
} from './map-picture.ts';

/** The picture as a PNG file at this many pixels for one of the page's; with the page's own typefaces. */
export async function paintPng(picture: MapPicture, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round((picture.height + creditsHeight(picture)) * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  paint(context, picture, scale);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function paint(context: CanvasRenderingContext2D, picture: MapPicture, scale: number): void {
  const { width, height, ground, items, creditFont, direction } = picture;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height + creditsHeight(picture));
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const item of items) {
    context.save();
    if (item.kind === 'shape') paintShape(context, item, scale);
    else paintText(context, item);
    context.restore();
  }
  context.restore();
  context.fillStyle = '#444';
  context.font = `${CREDIT_SIZE}px ${creditFont}`;
  context.direction = direction;
  context.textAlign = 'start';
  for (const { line, x, y } of placedCredits(picture)) context.fillText(line, x, y);
}

function paintShape(context: CanvasRenderingContext2D, item: PictureShape, scale: number): void {
  const path = new Path2D(item.d);
  const [a, b, c, d, e, f] = item.matrix;
  context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
  if (item.fill) {
    context.globalAlpha = item.fillOpacity;
    context.fillStyle = item.fill;
    context.fill(path, 'evenodd');
  }
  if (item.stroke) {
    context.globalAlpha = item.strokeOpacity;
    context.strokeStyle = item.stroke;
    context.lineWidth = item.strokeWidth;
    context.lineJoin = 'round';
    context.setLineDash([...item.dashes]);
    context.stroke(path);
  }
}

function paintText(context: CanvasRenderingContext2D, item: PictureText): void {
  const { family, size, weight, italic } = item.font;
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
  context.direction = item.direction;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.letterSpacing = `${item.spacing}px`;
  if (item.halo) {
    context.strokeStyle = item.halo;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(item.text, item.x, item.y);
  }
  context.fillStyle = item.colour;
  context.fillText(item.text, item.x, item.y);
}
