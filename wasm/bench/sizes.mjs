// How many bytes a page downloads.
import { downloads, sizesOf, sum } from "../test/downloads.mjs";

/** Rows of what, its bytes, and what is aimed at. */
export function measureSizes() {
  return downloads.flatMap((download) => {
    const sizes = sizesOf(download);
    const all = { raw: sum(sizes, "raw"), gzip: sum(sizes, "gzip"), brotli: sum(sizes, "brotli") };
    return [
      ...sizes.map(({ name, ...of }) => [`\`${name}\``, written(of), ""]),
      [`**${download.what}**`, written(all), `${bytes(download.budget)} brotli`],
    ];
  });
}

const bytes = (number) => `${number.toLocaleString("en")} B`;
const written = ({ raw, gzip, brotli }) => `${bytes(brotli)} brotli (${bytes(gzip)} gzip, ${bytes(raw)} raw)`;
