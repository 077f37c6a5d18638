import type { Description } from './words.ts';

/**
 * Screen readers say "image" by themselves. Words that tell a medium are no such opening: "Oil painting of",
 * "Map of", "Black-and-white photograph of" pass, as only these adjectives may come before the word.
 */
const ADJECTIVE =
  '(?:(?:beautiful|nice|lovely|great|cute|funny|pretty|good|small|large|big|little|colou?r|coloured|colou?rful|full-colou?r|digital|stock|recent|new|single|simple|quick|random|featured|header|main|hero|blurry|cropped|square|promotional|sample|still|moving|following|attached|above|second|first|third|another)\\s+){0,3}';
const NOUN = '(?:images?|pictures?|photos?|photographs?|pics?|graphics?|snapshots?|imgs?)';
const SHOWING =
  '(?:of|shows?|showing|depicts?|depicting|displays?|displaying|features?|featuring|captures?|capturing|illustrates?|illustrating|represents?|representing|contains?|containing|with|that|which|is|are|taken|by|in\\s+which|where)';

const OPENINGS: readonly RegExp[] = [
  new RegExp(
    `^(?:here(?:['’]s|\\s+is)\\s+|this\\s+is\\s+|it['’]?s?\\s+is\\s+)?(?:(?:an?|the|this|these|our|my|some|two|three)\\s+)?${ADJECTIVE}${NOUN}\\s+${SHOWING}\\b`,
    'iu',
  ),
  new RegExp(`^(?:in|on)\\s+(?:this|the)\\s+${ADJECTIVE}${NOUN}\\b`, 'iu'),
  new RegExp(
    `^(?:${NOUN}|pictured|shown|image\\s+description|alt(?:ernative)?(?:[\\s-]text)?|description|caption|id)\\s*[:–—]`,
    'iu',
  ),
  /^(?:pictured|shown)\s+(?:is|are|here|above|below)\b/iu,
  // German, French, Spanish, Italian, Portuguese, Dutch, Russian.
  /^(?:(?:ein|eine|das|dieses|unser)\s+)?(?:bild(?:er)?|fotos?|fotografie|grafik|abbildung)\s+(?:von|vom|zeigt|mit|des|der|eines|einer)(?!\p{L})/iu,
  /^(?:auf\s+(?:diesem|dem)\s+(?:bild|foto)|bildbeschreibung\s*:)/iu,
  /^(?:(?:une?|la|cette|l['’])\s*)?(?:image|photo|photographie)\s+(?:de|du|des|d['’]|montrant|représentant|qui|montre|avec)(?!\p{L})/iu,
  /^(?:d['’]une\s+)?(?:sur\s+(?:cette|l['’]|la)\s*(?:image|photo))(?!\p{L})/iu,
  /^(?:(?:una|la|esta)\s+)?(?:imagen|foto|fotografía)\s+(?:de|del|que|con|muestra|mostrando|donde)(?!\p{L})/iu,
  /^(?:(?:un['’]|una|la|questa|l['’])\s*)?(?:immagine|foto|fotografia)\s+(?:di|del|della|dello|dei|degli|delle|dell['’]|d['’]|con|che|mostra)(?!\p{L})/iu,
  /^(?:(?:uma|a|esta)\s+)?(?:imagem|foto|fotografia)\s+(?:de|do|da|dos|das|com|que|mostra|mostrando)(?!\p{L})/iu,
  /^(?:(?:een|de)\s+)?(?:afbeelding|foto)\s+van(?!\p{L})/iu,
  /^(?:на\s+(?:этой\s+|этом\s+)?(?:фото|фотографии|картинке|изображении|снимке)|изображение|картинка\s+с)(?!\p{L})/iu,
];

/** How many characters say only that there is a picture; 0 where none do. */
export function redundantOpening({ text }: Description): number {
  for (const opening of OPENINGS) {
    const found = opening.exec(text)?.[0].length;
    if (found) return found;
  }
  return 0;
}
