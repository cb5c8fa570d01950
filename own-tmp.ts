import { readFileSync } from 'node:fs';
import { blockId } from '/work/wt-acc/src/domain/article/article.ts';
import { decodePlaces } from '/work/wt-acc/src/domain/gazetteer/file-format.ts';
import { createGazetteer } from '/work/wt-acc/src/domain/gazetteer/gazetteer.ts';
import { recognise } from '/work/wt-acc/src/domain/recognition/recognise.ts';
import { decodeTagger } from '/work/wt-acc/src/domain/recognition/tagger/model-file.ts';
import { readOwnTexts } from '/work/wt-acc/tools/train/own-texts.ts';
import { scoreSpans } from '/work/wt-acc/tools/train/score.ts';
const [folder, weights='public/recogniser/tagger.bin', show] = process.argv.slice(2);
const places = decodePlaces(JSON.parse(readFileSync('public/gazetteer/places.json', 'utf8')));
const tagger = decodeTagger(readFileSync(weights));
if (!places.ok || !tagger.ok) throw 1;
const g = createGazetteer(places.places);
const texts = readOwnTexts(folder);
const found = texts.map(({text}) => recognise([{id: blockId(0), kind:'paragraph', text, offset:0, direction:'rtl'}], g, tagger.model));
for (const w of ['w1','w2','w3','']) { const sel=texts.map((t,i)=>[t,found[i]]).filter(([t])=>t.id.startsWith(w)); const {exact,overlap}=scoreSpans(sel.map(x=>x[0]),sel.map(x=>x[1])); console.log(w||'all',sel.length, JSON.stringify({exact,overlap})); }
if (show) for (const [i,t] of texts.entries()) { const f=found[i]; const mark=(ms)=>ms.map(m=>t.text.slice(m.start,m.end)); const ov=(a,b)=>a.start<b.end&&b.start<a.end;
 const miss=t.mentions.filter(m=>!f.some(x=>ov(m,x))), extra=f.filter(m=>!t.mentions.some(x=>ov(m,x)));
 if(miss.length||extra.length) console.log(t.id,'MISS',mark(miss).join(' ; '),'EXTRA',mark(extra).join(' ; '),'|',t.text); }
