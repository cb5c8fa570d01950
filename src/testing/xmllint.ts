import { validateXML } from 'xmllint-wasm';

/** What libxml2 finds wrong with a document as XML; nothing where it is well-formed. */
export async function xmllint(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents },
    normalization: 'format',
  });
  return errors.map(({ message }) => message);
}
