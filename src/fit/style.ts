/** The guide's look, in the little that these pages need. */
export const style = `:root{color-scheme:light dark;--page:light-dark(#f7f7f5,#111417);--card:light-dark(#fff,#191d21);--ink:light-dark(#1c2024,#eceef0);--soft:light-dark(#565d66,#a7afb8);--line:light-dark(#d9dce0,#353b42);--accent:light-dark(#0b5cad,#7db8f5);--accent-ink:light-dark(#fff,#0c1115);--tint:light-dark(#e8f0f9,#1d2a38);--warn:light-dark(#8a3b00,#ffb27a);--good:light-dark(#0b5f38,#7fd6a6)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:0 1rem 3rem;background:var(--page);color:var(--ink);font:1rem/1.5 "Inter",ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;border-bottom:1px solid var(--line);padding:1rem 0}
nav{font-size:.875rem;color:var(--soft)}
.home{font-size:1.25rem;font-weight:700;color:var(--ink);text-decoration:none}
main{padding-top:1.5rem}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
@media(min-width:40rem){h1{font-size:1.875rem}}
p{max-width:46rem;margin:.5rem 0}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.lead{font-size:1.125rem;color:var(--soft);text-wrap:pretty}
.notes{max-width:46rem;margin:.5rem 0;padding-inline-start:1.1rem}
.notes li{margin:.25rem 0}
.small,footer{font-size:.875rem;color:var(--soft)}
footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem}
.button{display:inline-block;background:var(--accent);color:var(--accent-ink);font-weight:600;padding:.55rem 1.1rem;border-radius:.5rem;text-decoration:none;margin:.5rem 0}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.5rem 1rem;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:start;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:normal}
tbody tr:last-child>*{border-bottom:0}
th[scope=row]{position:sticky;left:0;background:var(--card);font-weight:600;min-width:8.5rem}
.figure{text-align:end}
th.figure{max-width:6rem}
td{white-space:nowrap}
td.text{white-space:normal;min-width:13rem;color:var(--soft)}
.fits{font-weight:600;color:var(--good)}
.may-fit{font-weight:600;color:var(--warn)}
.does-not-fit{color:var(--soft)}
.range{display:block;width:7rem;height:.5rem;margin-top:.3rem;overflow:visible}
.range rect{fill:var(--line)}
.range .bar{fill:var(--accent)}
.range .over{fill:var(--warn)}
.range line{stroke:var(--ink);stroke-width:2}
.links{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;padding:0;list-style:none;margin:.5rem 0}
code,pre{font-family:ui-monospace,monospace;font-size:.8125rem}
pre{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem;white-space:pre-wrap}
@media(max-width:60rem){td.text{min-width:24rem}}
@media(forced-colors:active){.range .bar,.range .over{fill:CanvasText}}
@media print{.button,nav,.skip{display:none}}
`;
