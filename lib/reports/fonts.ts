import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { characterSet } from './character-set';

const PACKAGES = 'node_modules/@expo-google-fonts';
const SERIF = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(
  (face) => `${PACKAGES}/source-serif-4/${face}/SourceSerif4_${face}.ttf`,
);
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
  files: Buffer[];
  /** True when every face of the report can draw the character, itself or through the serif. */
  draws: (codePoint: number) => boolean;
};

let loaded: Typefaces | undefined;

/** The typefaces of the report, read once. */
export function typefaces(): Typefaces {
  loaded ??= loadTypefaces();
  return loaded;
}

function loadTypefaces(): Typefaces {
  const serif = SERIF.map((path) => readFileSync(/* turbopackIgnore: true */ projectFile(path)));
  const sans = SANS.map((path) => readFileSync(/* turbopackIgnore: true */ projectFile(path)));
  const sets = serif.map(characterSet);
  return { files: [...serif, ...sans], draws: (codePoint) => sets.every((set) => set(codePoint)) };
}
