import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { characterSet } from './character-set';

const PACKAGES = 'node_modules/@expo-google-fonts';
const SERIF = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(
  (face) => `${PACKAGES}/source-serif-4/${face}/SourceSerif4_${face}.ttf`,
);
/** Scripts that neither family draws, each in two weights: Arabic and its relatives, Chinese and Japanese, Korean. */
const OTHERS = [
  ['amiri/400Regular/Amiri_400Regular', 'amiri/700Bold/Amiri_700Bold'],
  ['noto-serif-sc/400Regular/NotoSerifSC_400Regular', 'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold'],
  ['gowun-batang/400Regular/GowunBatang_400Regular', 'gowun-batang/700Bold/GowunBatang_700Bold'],
].map((faces) => faces.map((face) => `${PACKAGES}/${face}.ttf`));
const SANS = ['400Regular', '600SemiBold', '700Bold'].map(
  (face) => `${PACKAGES}/public-sans/${face}/PublicSans_${face}.ttf`,
);

/** A file of the project, found from the working directory upwards: bundled code cannot tell where it came from. */
export function projectFile(path: string): string {
  let folder = process.cwd();
  while (!existsSync(join(/* turbopackIgnore: true */ folder, path))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${path} is not in the project's folder or above it`);
    folder = parent;
  }
  return join(/* turbopackIgnore: true */ folder, path);
}

export type Typefaces = {
  /** Paths of the font files: the compiler maps them itself and keeps only what it draws with. */
  files: string[];
  /** True when the report can draw the character in each weight: some family has it in every face. */
  draws: (codePoint: number) => boolean;
};

let loaded: Typefaces | undefined;

/** The typefaces of the report, read once. */
export function typefaces(): Typefaces {
  loaded ??= loadTypefaces();
  return loaded;
}

function loadTypefaces(): Typefaces {
  const read = (path: string) => characterSet(readFileSync(/* turbopackIgnore: true */ path));
  const serif = SERIF.map(projectFile);
  const others = OTHERS.map((faces) => faces.map(projectFile));
  const families = [serif, ...others].map((faces) => faces.map(read));
  return {
    files: [...serif, ...SANS.map(projectFile), ...others.flat()],
    draws: (codePoint) => families.some((faces) => faces.every((draws) => draws(codePoint))),
  };
}
