// Draws the figures in the colours of the page, and again when the reader's preference changes or the page is printed.
"use strict";

{
  const root = document.documentElement;
  const figures = [...document.querySelectorAll("figure.plot")];
  const colour = name => getComputedStyle(root).getPropertyValue(`--${name}`).trim();
  const defaults = { responsive: true, displaylogo: false, modeBarButtonsToRemove: ["select2d", "lasso2d", "autoScale2d"] };
  const isObject = value => value !== null && typeof value === "object" && !Array.isArray(value);

  const merge = (below, above) => {
    const merged = { ...below };
    for (const [key, value] of Object.entries(above ?? {})) {
      merged[key] = isObject(value) && isObject(merged[key]) ? merge(merged[key], value) : value;
    }
    return merged;
  };

  const theme = () => {
    const [ink, quiet, rule, paper, raised] = ["ink", "quiet", "rule", "paper", "raised"].map(colour);
    const clear = "rgba(0,0,0,0)";
    const axis = { gridcolor: rule, linecolor: quiet, zerolinecolor: quiet, zerolinewidth: 1, tickcolor: quiet, automargin: true };
    const sceneAxis = { ...axis, backgroundcolor: clear, showbackground: false };
    const scale = { colorscale: "Viridis", colorbar: { outlinewidth: 0, thickness: 14 } };
    return {
      layout: {
        paper_bgcolor: clear,
        plot_bgcolor: clear,
        font: { color: ink, family: getComputedStyle(figures[0]).fontFamily, size: 13 },
        title: { font: { size: 16 }, x: 0, xref: "paper", xanchor: "left" },
        margin: { t: 48, r: 24, b: 56, l: 64 },
        colorway: Array.from({ length: 8 }, (_, i) => colour(`line-${i + 1}`)),
        xaxis: axis,
        yaxis: axis,
        scene: { xaxis: sceneAxis, yaxis: sceneAxis, zaxis: sceneAxis },
        legend: { bgcolor: clear },
        hoverlabel: { bgcolor: raised, bordercolor: rule, font: { color: ink } },
        modebar: { bgcolor: clear, color: quiet, activecolor: ink },
        annotationdefaults: { arrowcolor: quiet, arrowwidth: 1, bgcolor: `${paper}cc`, borderpad: 2 },
        shapedefaults: { line: { color: quiet } },
        sliderdefaults: { bgcolor: quiet, bordercolor: rule, activebgcolor: ink, tickcolor: quiet },
        updatemenudefaults: { bgcolor: raised, bordercolor: rule },
      },
      data: { contour: [scale], heatmap: [scale], surface: [scale] },
    };
  };

  const draw = async element => {
    const { data, layout, frames, config } = JSON.parse(element.querySelector("script").textContent);
    element.replaceChildren();
    const themed = { ...layout, template: merge(layout?.template, theme()) };
    if (themed.width > element.clientWidth) {
      delete themed.width;
    }
    await Plotly.newPlot(element, { data, layout: themed, frames, config: { ...defaults, ...config, showSendToCloud: false } });
  };

  const drawAll = async () => {
    for (const element of figures) {
      try {
        await draw(element);
      } catch (error) {
        element.textContent = `${element.ariaLabel}. This figure could not be drawn: ${error.message}`;
      }
      await new Promise(resolve => setTimeout(resolve));
    }
  };

  const recolour = () => {
    for (const element of figures.filter(element => element.layout)) {
      Plotly.relayout(element, { template: merge(element.layout.template, theme()) });
    }
  };

  drawAll();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  for (const [event, onPaper] of [["beforeprint", true], ["afterprint", false]]) {
    addEventListener(event, () => {
      root.classList.toggle("on-paper", onPaper);
      recolour();
    });
  }
}
