import type { ReactNode } from 'react';
import type { Block, Passage } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';

interface BlockTextProps {
  readonly block: Block;
  /** Draws a passage's text; the block gives it its element. */
  readonly draw: (passage: Passage) => ReactNode;
  /** Stands beside a paragraph, e.g. its link. */
  readonly aside?: (passage: Passage) => ReactNode;
  readonly marked: Anchor | null;
  /** False where many articles stand on one page and an address would not be unique. */
  readonly addressed: boolean;
}

/** One block of an article's body. */
export function BlockText({ block, draw, aside, marked, addressed }: BlockTextProps) {
  const at = (passage: Passage, className: string) => ({
    id: addressed ? passage.anchor : undefined,
    'data-passage': addressed ? undefined : passage.anchor,
    tabIndex: addressed ? -1 : undefined,
    className: marked === passage.anchor ? `${className} is-marked` : className,
  });
  switch (block.type) {
    case 'paragraph': {
      const attributes = at(block.text, 'paragraph');
      return (
        <p {...attributes}>
          {draw(block.text)}
          {aside?.(block.text)}
        </p>
      );
    }
    case 'subhead': {
      const attributes = at(block.text, 'subhead');
      const Heading = addressed ? 'h2' : 'h3';
      return <Heading {...attributes}>{draw(block.text)}</Heading>;
    }
    case 'list':
    case 'verse': {
      const passages = block.type === 'list' ? block.items : block.verses;
      return (
        <ul className={block.type === 'list' ? 'items' : 'verse'}>
          {passages.map((passage) => {
            const attributes = at(passage, 'item');
            return (
              <li key={passage.anchor} {...attributes}>
                {draw(passage)}
              </li>
            );
          })}
        </ul>
      );
    }
    case 'table':
      return <TableText block={block} draw={draw} />;
  }
}

function TableText({
  block,
  draw,
}: {
  block: Block & { type: 'table' };
  draw: BlockTextProps['draw'];
}) {
  const [first, ...others] = block.rows;
  const head = block.head && first !== undefined ? first : null;
  const rows = head === null ? block.rows : others;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="table-box" tabIndex={0}>
      <table>
        {head !== null && (
          <thead>
            <tr>
              {head.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
                <th key={column} scope="col">
                  {draw(cell)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
            <tr key={line}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column}>{draw(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
