/** How the sign-in pages look; light and dark as the system is. */
export const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; --line: light-dark(#d9dde2, #3a424c); --quiet: light-dark(#56606b, #a8b1bc); --accent: light-dark(#0f5ca0, #84bdf5) }
  body { margin: 0; background: light-dark(#f3f4f6, #14181d); color: light-dark(#1b1f24, #e6e9ed) }
  main { max-width: 46rem; margin: 3rem auto 0; padding: 1.5rem 2rem; border: 1px solid var(--line); border-radius: .75rem; background: light-dark(#fff, #1c2127) }
  h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.2 }
  h2 { margin: 1rem 0 .25rem; font-size: 1rem }
  small, footer { color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere }
  a { color: var(--accent) }
  ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .5rem; margin: 0; padding: 0; list-style: none }
  li a { display: block; box-sizing: border-box; height: 100%; padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .5rem; color: inherit; text-decoration: none }
  li a:hover { border-color: var(--accent) }
  li small, li mark { display: block }
  mark { margin-top: .35rem; background: none; color: inherit; font-size: .8125rem; font-weight: 600 }
  mark[data-mfa=entra] { color: light-dark(#0b6a0b, #7ccf7c) }
  mark[data-mfa=third-party] { color: light-dark(#8a4b00, #f2bd6b) }
  mark[data-mfa=none] { color: light-dark(#b10e1c, #ff9aa2) }
  button, input { font: inherit; padding: .5rem 1rem; margin: 0 .5rem .5rem 0; border: 1px solid var(--line); border-radius: .375rem; background: none; color: inherit }
  button { cursor: pointer }
  button:first-of-type { border-color: transparent; background: light-dark(#0f6cbd, #84bdf5); color: light-dark(#fff, #10151b) }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
  footer { max-width: 46rem; margin: 1rem auto 2rem; padding: 0 1rem }
  @media (max-width: 50rem) { main { margin: 0; border: 0; border-radius: 0; padding: 1rem } }
`
