import type { RejectedCase, RuleCases } from './cases.ts';
import { medium, proof } from './proof.ts';

const found = (kind: string, words: string, name = `${kind}: ${words}`): RejectedCase => ({
  name,
  text: `Come and see: ${words} – every day.`,
  expected: { at: 'text', level: 'hold', args: { kind }, spanText: words },
});

const passes = (name: string, text: string) => ({ name, text });

export const cases: RuleCases = {
  accepted: [
    passes('phonetic transcription', 'How do you say /ˈlaɪbɹəɹi/, [ˈlɛstə] and [t̪͡ʃʰẽ̞]?'),
    passes(
      'phonetic words without brackets',
      'ɹʌʍ ʎ ɐ ɔ ɟ ɥ ɾ ɯ are phonetic letters; ʃɪp and ˈθɪŋk are words.',
    ),
    passes('Greek between Latin letters in transcription', 'Old High German baχ, Spanish loγo, English baθ'),
    passes('Greek', 'Ἄνδρα μοι ἔννεπε, Μοῦσα, πολύτροπον: the first line of the Odyssey'),
    passes('Russian beside English', 'The Russian word оса means wasp, хор means choir.'),
    passes('Hebrew with points and accents', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים: the beginning of Genesis'),
    passes('Old Church Slavonic in transliteration', 'Compare otьcь, dъva and kъnędzь.'),
    passes('a Russian word with a Latin abbreviation', 'Новый IT-отдел и PDFы'),
    passes('medieval abbreviations', 'The scribe writes dn̄s for dominus and gr̄a for gratia.'),
    passes('Old English and Old Norse', 'Hwæt! Wē Gārdena in ġeārdagum; ǫll, ǫðrum, Þórr, ƿynn'),
    passes('runes and Gothic', 'ᚠᚢᚦᚨᚱᚲ and 𐌰𐍄𐍄𐌰 𐌿𐌽𐍃𐌰𐍂'),
    passes('Vietnamese', 'Tiếng Việt được viết bằng chữ Quốc ngữ.'),
    passes('Pinyin and Sanskrit', 'Nǐ hǎo, Mahābhārata, Ṛgveda, ṣaṣṭhī'),
    passes('French ordinals and titles', 'Au XVIᵉ siècle, Mᵐᵉ de Sévigné, Mˡˡᵉ de Scudéry, nᵒˢ 4'),
    passes('single symbols', 'The 𝜆-calculus, ℝ, ⟦𝜑⟧, 5 kΩ, 10 µm, Δt'),
    passes('Kanuri', 'Kǝla kǝrma: a line of Kanuri'),
    passes('full-width letters in Japanese', 'ＮＨＫの本を読みました。'),
    passes('emoji letters', 'Blood groups 🅰️ and 🅱️, and 🆎'),
    passes('Turkish and Azeri', 'İstanbul, ılık, əlifba, Şəki'),
    passes('Hebrew in an isolate that ends', 'The word \u2067שלום\u2069 means peace.'),
    passes('an embedding that ends', 'Arabic \u202bكتاب\u202c is a book.'),
    { name: 'an alternative text, which alt-text-quality judges', alt: '𝓐 𝓬𝓪𝓽 𝓸𝓷 𝓪 𝓫𝓸𝓸𝓴' },
  ],
  rejected: [
    found('styled', '𝗡𝗲𝘄 𝗯𝗼𝗼𝗸𝘀'),
    found('styled', '𝓵𝓲𝓫𝓻𝓪𝓻𝔂'),
    found('styled', 'Ⓑⓞⓞⓚⓢ'),
    found('styled', '🅱🅾🅾🅺', 'letters in squares'),
    found('full-width', 'Ｎｅｗ　ｂｏｏｋｓ'),
    found('small-capitals', 'ʟɪʙʀᴀʀʏ'),
    found('raised', 'ˢᵐᵃˡˡ'),
    found('upside-down', 'ʎɹɐɹqᴉl ǝɥʇ oʇ ǝɯoɔlǝʍ'),
    found('crossed-out', 'c̶l̶o̶s̶e̶d̶'),
    found('crossed-out', 'o̲p̲e̲n̲'),
    {
      name: 'marks piled on letters',
      text: 'The b̸̛̗͖̅̈ook is here',
      expected: { args: { kind: 'piled' } },
    },
    {
      name: 'a bomb of marks, which networks count as one letter',
      text: `The b${'\u0301'.repeat(5_000)}ook`,
      expected: { at: 'text', level: 'block', args: { kind: 'piled' } },
    },
    {
      name: 'marks piled on no letter at all',
      text: `Come and see: \u25cc${'\u0489'.repeat(12)}`,
      expected: { at: 'text', level: 'hold', args: { kind: 'piled' } },
    },
    {
      name: 'an isolate that never ends',
      text: 'The file is called \u2067cod.exe and more',
      expected: { at: 'text', level: 'hold', args: { kind: 'direction' }, spanText: '\u2067cod.exe and' },
    },
    {
      name: 'letters made to run backwards',
      text: 'The file is called \u202ecod.exe\u202c.',
      expected: { at: 'text', level: 'hold', args: { kind: 'direction' } },
    },
    found('mixed-scripts', 'libr\u0430ry', 'a Cyrillic a in an English word'),
    found('mixed-scripts', 'bο\u03bfks', 'Greek letters in an English word'),
    found('mixed-scripts', 'SUИDAY', 'mock Russian'),
    found('mixed-scripts', 'GRΣΣK', 'mock Greek'),
    {
      name: 'a sign of no width inside a word',
      text: 'The li\u200bbrary is open.',
      expected: { args: { kind: 'hidden' } },
    },
    {
      name: 'a credit',
      proof: proof({ bundle: { media: [medium({ credit: 'Photo: 𝓐𝓷𝓷𝓪' })] } }),
      expected: { at: 'media[0].credit', args: { kind: 'styled' } },
    },
  ],
};
