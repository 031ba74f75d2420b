import { createTheme, type MantineColorsTuple, Modal } from '@mantine/core'

const brand: MantineColorsTuple = [
  '#ebf3fc',
  '#cfe4fa',
  '#b4d6fa',
  '#77b7f7',
  '#62abf5',
  '#479ef5',
  '#2886de',
  '#0f6cbd',
  '#115ea3',
  '#0c3b5e',
]

const dark: MantineColorsTuple = [
  '#e4e7eb',
  '#c5cad1',
  '#a3abb5',
  '#7d8691',
  '#4a525c',
  '#363d46',
  '#2a3038',
  '#1c2127',
  '#14181d',
  '#0d1013',
]

/** The console's look: Partner Center's blue, quiet greys, the system's own typeface. */
export const theme = createTheme({
  colors: { brand, dark },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 7 },
  fontFamily: '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, sans-serif',
  fontFamilyMonospace: '"Cascadia Code", ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  headings: { fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Its cross has no name of its own.
    Modal: Modal.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } }),
  },
})
