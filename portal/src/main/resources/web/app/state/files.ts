import { language } from './words';

/** An answer as the CSV that a service makes of it, with the mark by which Excel knows UTF-8; none if it does not come. */
export async function csvOf(path: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(`${path}&bom=true`, { headers: { Accept: 'text/csv', 'Accept-Language': language() } });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}
