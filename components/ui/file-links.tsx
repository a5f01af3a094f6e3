/** Files to take home. Plain links: nothing is fetched before somebody asks for it. */
export function FileLinks({ files }: { files: readonly { href: string; words: string }[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
      {files.map(({ href, words }) => (
        <li key={href}>
          <a href={href} download className="inline-block min-h-8">
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
