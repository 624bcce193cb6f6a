// What one moment of an output looks like, on white: as PNG in base64, with its size on the page.
const scale = 1.5, wide = 760, ink = "#33312e";

const drawn = async address => {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
};

const picture = async (image, width, height) => {
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(width * scale), height: Math.round(height * scale) });
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { png: await png(data, canvas.width, canvas.height), width, height };
};

// At most 256 colours by median cut over colours of 5 bits a channel (P. Heckbert, Color image quantization, 1982): a fifth of the bytes of true colour.
const palette = pixels => {
  const bins = new Map();
  for (let i = 0; i < pixels.length; i += 4) {
    const key = (pixels[i] >> 3) << 10 | (pixels[i + 1] >> 3) << 5 | pixels[i + 2] >> 3;
    const bin = bins.get(key) ?? { key, count: 0, sum: [0, 0, 0] };
    bins.set(key, bin);
    bin.count++;
    for (const c of [0, 1, 2]) bin.sum[c] += pixels[i + c];
  }
  const level = (bin, c) => bin.key >> (10 - 5 * c) & 31;
  const box = list => {
    const spread = [0, 1, 2].map(c => Math.max(...list.map(bin => level(bin, c))) - Math.min(...list.map(bin => level(bin, c))));
    return { list, channel: spread.indexOf(Math.max(...spread)), weight: Math.max(...spread) * Math.sqrt(list.reduce((sum, bin) => sum + bin.count, 0)) };
  };
  const boxes = [box([...bins.values()])];
  while (boxes.length < 256) {
    const widest = boxes.reduce((a, b) => b.weight > a.weight ? b : a);
    if (widest.weight === 0) break;
    const list = widest.list.toSorted((a, b) => level(a, widest.channel) - level(b, widest.channel) || a.key - b.key);
    const half = list.reduce((sum, bin) => sum + bin.count, 0) / 2;
    let [cut, count] = [0, 0];
    while (cut < list.length - 1 && (count += list[cut].count) <= half) cut++;
    boxes.splice(boxes.indexOf(widest), 1, box(list.slice(0, Math.max(1, cut))), box(list.slice(Math.max(1, cut))));
  }
  const colours = boxes.map(({ list }) => {
    const count = list.reduce((sum, bin) => sum + bin.count, 0);
    return [0, 1, 2].map(c => Math.round(list.reduce((sum, bin) => sum + bin.sum[c], 0) / count));
  });
  const index = new Map(boxes.flatMap(({ list }, i) => list.map(bin => [bin.key, i])));
  return { colours, of: i => index.get((pixels[i] >> 3) << 10 | (pixels[i + 1] >> 3) << 5 | pixels[i + 2] >> 3) };
};

const crcs = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xEDB88320 ^ n >>> 1 : n >>> 1;
  return n;
});

const chunk = (type, data) => {
  const bytes = new Uint8Array(12 + data.length), view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, ~bytes.subarray(4, 8 + data.length).reduce((crc, byte) => crcs[(crc ^ byte) & 255] ^ crc >>> 8, ~0));
  return bytes;
};

// A palette and one byte a pixel, no filter (W3C, Portable Network Graphics, third edition).
const png = async (pixels, width, height) => {
  const { colours, of } = palette(pixels);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = of(4 * (y * width + x));
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint16(8, 8 << 8 | 3);
  const packed = await new Response(new Blob([rows]).stream().pipeThrough(new CompressionStream("deflate"))).arrayBuffer();
  const file = new Blob([
    Uint8Array.of(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("PLTE", Uint8Array.from(colours.flat())),
    chunk("IDAT", new Uint8Array(packed)),
    chunk("IEND", new Uint8Array()),
  ]);
  return new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(",")[1]);
    reader.readAsDataURL(file);
  });
};

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
  return picture(await drawn(address), width, height);
};

const stillOfSvg = async html => {
  const place = document.body.appendChild(document.createElement("div"));
  place.innerHTML = html;
  const svg = place.querySelector("svg");
  const { width, height } = svg.getBoundingClientRect();
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("color", ink);
  const image = await drawn("data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(svg)));
  place.remove();
  return picture(image, Math.round(width), Math.round(height));
};
