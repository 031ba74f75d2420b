/** The style of the start page; its hash is in the page's content security policy, so it has to be written as it is. */
export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.75rem; line-height: 1.2 }
h2 { font-size: 1.25rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #8886 }
caption { text-align: left; padding-bottom: .5rem }
code, pre { font: .875rem/1.5 ui-monospace, monospace }
td code { overflow-wrap: anywhere }
pre { padding: .75rem 1rem; overflow-x: auto; border: 1px solid #8886; border-radius: .25rem }
.wide { overflow-x: auto }
a:focus-visible, summary:focus-visible, pre:focus-visible, .wide:focus-visible { outline: 2px solid; outline-offset: 2px }
summary { cursor: pointer }
.columns { columns: 18rem; padding-left: 1.25rem }
footer { margin-top: 3rem; font-size: .875rem }
`
