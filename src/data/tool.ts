/** What decisions and SARIF name as their tool; the version is package.json's, which a test compares. */
export const toolName = 'interlock';
export const toolVersion = '0.1.0';
