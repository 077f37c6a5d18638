import type { Description } from './words.ts';

/** Words that name the field or the kind of thing, and one of which a placeholder has. */
const NAMES = new Set(
  `image images img photo photos photograph picture pictures pic pics graphic graphics alt alttext alt-text alternative
  description descriptions describe caption text placeholder dummy sample todo fixme tbc tbd tba untitled unnamed undefined
  null nil none nan n a na test testing asdf qwerty qwertyuiop xxx foo lorem decorative decoration spacer blank icon logo
  thumbnail banner attachment screenshot snapshot figure fig file default ipsum
  bild bilder foto fotos grafik abbildung platzhalter bildbeschreibung alternativtext beschreibung unbenannt logos
  imagen imágenes fotografía descripción texto alternativo título
  immagine immagini fotografia testo titolo descrizione segnaposto
  imagem imagens descrição legenda titulo photographie légende titre texte alternatif illustration visuel
  изображение картинка фото фотография рисунок описание названия текст
  εικόνα φωτογραφία περιγραφή afbeelding beschrijving obraz zdjęcie opis obrázek billede bilde kuva
  图片 照片 图像 图 圖片 配图 描述 画像 写真 イメージ 説明 이미지 사진 صورة תמונה`.split(/\s+/),
);
/** Words that may stand beside them and still say nothing. */
const FILLER = new Set(
  `a an the this that here there goes go insert add added write enter put type provide provided your our my some any
  please coming soon later pending needed required missing no not available of for to be it is with and or by see
  above below same as before post content new title tag field follow follows used only main cover header featured hero blog website homepage design
  background stock preview copy final draft example set left empty purely
  ein eine das kein keine ohne fehlt hier folgt noch un une le la el los sin sans sem senza aquí ici qui aqui il una uma
  без нет здесь`.split(/\s+/),
);
const PHRASES =
  /^(?:lorem ipsum|todo\b|fixme\b|tb[acd]\b|(?:see|as|same as)(?: the)? (?:above|below|caption|text|post|before|description)$|(?:click|read|learn|find out|see) (?:here|more)$|\[?object object|may be (?:an )?(?:image|art|graphic|meme|cartoon|illustration)|image may contain|to be (?:confirmed|added|decided|announced|completed|written|described)\b|blah\b)/;
/** What a template or a word processor left behind. */
const TEMPLATES =
  /^(?:\{\{.*\}\}|\$\{.*\}|%\w+%|<[^<>]{0,40}>|\[[^[\]]{0,6}(?:insert|add|alt|image|photo)[^[\]]{0,40}\])$|description (?:automatically|auto-?)\s?generated/i;
const LONGEST_IN_WORDS = 9;

/** A word where the description was to be: `image`, `alt text here`, `TODO`, `sans titre`. */
export function isPlaceholder({ text, words }: Description): boolean {
  if (TEMPLATES.test(text) || PHRASES.test(words.join(' '))) return true;
  if (words.length === 0 || words.length > LONGEST_IN_WORDS || /[#@]\p{L}/u.test(text)) return false;
  return (
    words.some((word) => NAMES.has(word)) &&
    words.every((word) => NAMES.has(word) || FILLER.has(word) || /^\d{1,4}$/.test(word))
  );
}
