import { readWeights } from '../src/corpus/places.ts';
import { measureContrast } from './accuracy/contrast.ts';
import { DATA } from './accuracy/data.ts';
import { shown } from './rate.ts';

const c: any = await measureContrast(DATA, readWeights());
for (const t in c) for (const k in c[t]) console.log(t, k, shown(c[t][k]));
