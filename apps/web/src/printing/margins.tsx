import { printingWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';

/** A text as CSS takes it; what is typed by people can end no string and start nothing. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/[\\"<>\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

interface MarginsProps {
  topLeft: string;
  topRight: string;
  bottomLeft: string;
}

/** What stands in the margins of every page on paper; the page numbers are the printer's own. */
export function Margins({ topLeft, topRight, bottomLeft }: MarginsProps) {
  const { page, ofPages } = useWords(printingWords);
  const boxes = [
    ['top-left', cssText(topLeft)],
    ['top-right', cssText(topRight)],
    ['bottom-left', cssText(bottomLeft)],
    [
      'bottom-right',
      `${cssText(`${page} `)} counter(page) ${cssText(` ${ofPages} `)} counter(pages)`,
    ],
  ];
  const rules = boxes.map(
    ([place, content]) =>
      `@${place} { content: ${content}; font: 8pt system-ui, sans-serif; color: #444; }`,
  );
  return <style>{`@page { size: A4; margin: 22mm 18mm 20mm; ${rules.join(' ')} }`}</style>;
}
