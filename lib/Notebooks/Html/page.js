// Typesets the formulas, if KaTeX is in the page.
"use strict";

if (typeof katex !== "undefined") {
  const macros = {};
  for (const element of document.querySelectorAll(".math")) {
    const displayMode = element.classList.contains("display");
    katex.render(element.textContent, element, { displayMode, macros, throwOnError: false });
  }
}
