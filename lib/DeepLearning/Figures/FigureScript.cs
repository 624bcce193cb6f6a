namespace DeepLearning.Figures;

/// <summary>The script that draws a figure in its place, and what stands there where no script runs.</summary>
internal static class FigureScript
{
    /// <summary>What stands below the words where no script runs, as in a notebook that is not trusted.</summary>
    public const string Note = "<small> (Drawn when this notebook's cells have run.)</small>";

    /// <summary>The script of one figure.</summary>
    /// <param name="id">The id of its place.</param>
    /// <param name="figure">The figure as JSON.</param>
    public static string Draw(string id, string figure) => Text.Replace("{id}", id).Replace("{figure}", figure);

    /// <summary>
    /// Waits for plotly.js, takes the text's colour from the page, and draws; a live figure's state before, which the page has
    /// taken away, changes into this one. Where nothing has brought plotly.js, as in a notebook that was opened again, Jupyter's
    /// server may have it beside the kernel. Where it does not come within five seconds the figure says what to do, and draws when
    /// it comes after all.
    /// </summary>
    private const string Text = """
        (function () {
          let place = document.getElementById("{id}");
          const figure = {figure};
          const note = place.querySelector("small");
          const drawings = window.liveFigures ??= new Map();
          note.hidden = true;
          let drawn = false;
          function draw() {
            if (drawn || !window.Plotly || !place.isConnected) return drawn;
            drawn = true;
            const layout = figure.layout;
            if (layout.template) layout.template.layout.font.color = getComputedStyle(place).color;
            if (layout.width > place.parentElement.clientWidth) delete layout.width;
            const before = drawings.get(place.id);
            if (before && !before.isConnected) {
              before.style.minHeight = place.style.minHeight;
              before.setAttribute("aria-label", place.getAttribute("aria-label"));
              place.replaceWith(before);
              place = before;
              window.Plotly.react(place, figure);
              return true;
            }
            place.textContent = "";
            if (place.id.startsWith("live-")) drawings.set(place.id, place);
            window.Plotly.newPlot(place, figure);
            return true;
          }
          function ask() {
            const lab = document.getElementById("jupyter-config-data");
            const server = document.body.dataset.baseUrl ?? (lab && JSON.parse(lab.textContent).baseUrl);
            window.askedForPlotly ??= server && fetch(server + "kernelspecs/.net-csharp/plotly.min.js").then(async answer => {
              if (!answer.ok || window.Plotly) return;
              new Function("define", "module", "exports", await answer.text()).call(window);
              window.dispatchEvent(new Event("plotly-loaded"));
            }, () => {});
          }
          function wait(tries) {
            if (draw()) return;
            if (tries === 50) ask();
            if (tries > 0) { setTimeout(wait, 100, tries - 1); return; }
            note.hidden = false;
            note.textContent = " (Not drawn: plotly.js is not loaded. Run the set-up cell at the top.)";
            window.addEventListener("plotly-loaded", draw);
          }
          wait(50);
        })();
        """;
}
