import { readFileSync } from 'node:fs';
import { withMermaid } from 'vitepress-plugin-mermaid';

const sidebar = JSON.parse(readFileSync(new URL('sidebar.json', import.meta.url), 'utf8'));

/** Makes the anchor of a heading as code hosts make it, so that a link works there and here. */
const anchor = (text) => text.toLowerCase().replace(/[^\p{L}\p{Nd} _-]/gu, '').replaceAll(' ', '-');

export default withMermaid({
  title: 'ConflictModel',
  description: 'Records of armed conflict in .NET: who says what of whom, since when, and how surely.',
  lang: 'en-GB',
  cleanUrls: false,
  lastUpdated: false,
  metaChunk: true,
  head: [['link', { rel: 'icon', type: 'image/png', href: '/icon.png' }], ['meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'" }]],
  markdown: {
    lineNumbers: false,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: anchor },
    attrs: { disable: true }, // a text in braces is a text
    config: (md) => {
      // Our fences say after the language where they come from, which is not for readers.
      const fence = md.renderer.rules.fence;
      md.renderer.rules.fence = (tokens, index, ...rest) => {
        tokens[index].info = tokens[index].info.split(' ')[0];
        return fence(tokens, index, ...rest);
      };
      // Pages are no templates: braces and angle brackets in them are text.
      md.renderer.rules.text = (tokens, index) => md.utils.escapeHtml(tokens[index].content).replaceAll('{{', '&#123;&#123;');
    },
  },
  themeConfig: {
    logo: { src: '/icon.png', alt: '' },
    nav: [
      { text: 'Start', link: '/' },
      { text: 'Rules', link: '/rules/' },
      { text: 'Datasets', link: '/datasets/' },
      { text: 'API', link: '/api/' },
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: 'local', options: { detailedView: false } },
    docFooter: { prev: 'Before', next: 'Next' },
  },
});
