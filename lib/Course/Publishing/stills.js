// What one moment of an output looks like, on white: as PNG in base64, with its size on the page.
const scale = 1.5, wide = 760, ink = "#33312e";

const picture = (address, width, height) => ({ png: address.split(",")[1], width, height });

// An animation stands still at its end, and shows no controls that nobody can use.
const stillOfFigure = async ({ data, layout, frames, config }) => {
  const place = document.body.appendChild(document.createElement("div"));
  const template = structuredClone(layout.template ?? {});
  template.layout = { ...template.layout, font: { ...template.layout?.font, color: ink } };
  const white = { ...layout, template, paper_bgcolor: "#fff", width: layout.width ?? wide, height: layout.height ?? 450 };
  await Plotly.newPlot(place, { data, layout: white, frames, config: { ...config, staticPlot: true } });
  if (frames?.length) {
    await Plotly.animate(place, [frames.at(-1).name], { mode: "immediate", frame: { duration: 0, redraw: true }, transition: { duration: 0 } });
  }
  let { width, height } = place.layout;
  if (layout.sliders?.length) {
    const room = Math.max(0, (layout.margin?.b ?? 80) - 56);
    height -= room;
    await Plotly.relayout(place, { sliders: [], updatemenus: [], height, "margin.b": (layout.margin?.b ?? 80) - room });
  }
  const address = await Plotly.toImage(place, { format: "png", width, height, scale });
  Plotly.purge(place);
  place.remove();
  return picture(address, width, height);
};

const stillOfSvg = async html => {
  const place = document.body.appendChild(document.createElement("div"));
  place.innerHTML = html;
  const svg = place.querySelector("svg");
  const { width, height } = svg.getBoundingClientRect();
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("color", ink);
  const image = new Image(width, height);
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(svg));
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.ceil(width * scale), height: Math.ceil(height * scale) });
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  place.remove();
  return picture(canvas.toDataURL("image/png"), Math.round(width), Math.round(height));
};
