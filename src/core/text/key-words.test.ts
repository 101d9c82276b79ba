import { expect, it } from 'vitest';
import { firstEntry, searched } from './key-words.ts';

it.each<[string, string, boolean]>([
  ['Встреча со Столтенбергом в Сеуле', 'Столтенберг*', true],
  ['Встреча со Столтенбергом в Сеуле', 'Столтенберг', false],
  ['в Южной Корее', 'Южн* Коре*', true],
  ['на юге Кореи', 'Южн* Коре*', false],
  ['le chef de l’Otan', 'chef de Otan', true],
  ['il est resté seul à Séoul', 'Seúl', true],
  ['desarmar', 'armar', false],
  ['وبالأسلحة لكوريا الجنوبية', 'أسلحة', true],
  ['وبالأسلحة لكوريا الجنوبية', 'كوريا جنوبية', true],
  ['للأمين العام لحلف الناتو', 'أمين عام لحلف', true],
  ['من وارسو', 'وارسو', true],
  ['나토(NATO) 사무총장이 한국에', 'NATO) 사무총장', true],
  ['군사 지원', '군사지원', true],
  ['ＮＡＴＯ事務総長', 'NATO事務総長', true],
  ['Norwegen, Deutschland und Schweden', 'Deutschland + Schweden', true],
  ['Norwegen und Dänemark', 'Norwegen + Schweden', false],
  ['Oslo and Stockholm', 'Norway|Oslo + Sweden|Stockholm', true],
  ['Oslo and Helsinki', 'Norway|Oslo + Sweden|Stockholm', false],
  ['tanks for Ukraine', 'tanks + Ukraine - Poland|anti tank', true],
  ['tanks for Poland and Ukraine', 'tanks + Ukraine - Poland|anti tank', false],
  ['anti-tank weapons for Ukraine', 'tank* + Ukraine - Poland|anti tank', false],
  ['', 'Seoul', false],
])('%s: %s is %s', (text, entry, found) => {
  expect(firstEntry(searched(text), [entry]) !== null).toBe(found);
});
