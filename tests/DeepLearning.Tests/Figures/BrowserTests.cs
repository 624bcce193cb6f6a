using System.Text.Json;
using DeepLearning.Display;
using DeepLearning.Figures;

namespace DeepLearning.Tests.Figures;

public sealed class BrowserTests
{
    [SkippableFact]
    public void Plotly_finds_nothing_wrong_with_any_figure()
    {
        var figures = $"{{{string.Join(",", Samples.All.Select(sample => $"\"{sample.Key}\":{sample.Value.ToJson()}"))}}}";

        var result = Browser.ResultOf($$"""
            {{Browser.Plotly}}<pre id="result"></pre>
            <script>
            const problems = [];
            // The arguments of buttons and slider steps are free; validate compares them as if they had a schema.
            const check = (name, data, layout) => problems.push(...(Plotly.validate(data ?? [], layout ?? {}) ?? [])
              .filter(problem => !problem.path.includes("args")).map(problem => `${name}: ${problem.msg}`));
            for (const [name, figure] of Object.entries({{figures}})) {
              check(name, figure.data, figure.layout);
              const { sliderdefaults, updatemenudefaults, ...template } = figure.layout.template.layout;
              check(`${name}'s template`, [{ type: "scatter", y: [1] }, { type: "surface", z: [[1, 2], [3, 4]] }], template);
              const { sliders, updatemenus } = figure.layout;
              if (sliders) check(`${name}'s controls`, [], {
                sliders: [{ ...sliderdefaults, ...sliders[0] }],
                updatemenus: [{ ...updatemenudefaults, ...updatemenus[0] }],
              });
              (figure.frames ?? []).forEach(frame => check(`${name}'s frame ${frame.name}`, frame.data, frame.layout));
            }
            check("control", [{ type: "scatter", y: [1], why: 1 }], {});
            document.getElementById("result").textContent = problems.join("\n");
            </script>
            """);

        Assert.Equal("control: In data trace 0, key why is not part of the schema", result);
    }

    [SkippableFact]
    public void Figures_draw_themselves_in_the_pages_colour_when_plotly_comes_late()
    {
        var result = Browser.ResultOf($$"""
            {{string.Join("\n", Samples.All.Values.Select(figure => figure.ToHtml()))}}
            <script>setTimeout(() => {
              const script = document.createElement("script");
              script.src = "{{new Uri(PlotlyLoader.DefaultPath)}}";
              document.body.append(script);
            }, 1000);</script>
            <pre id="result"></pre>
            <script>setTimeout(() => {
              const places = [...document.querySelectorAll(".plotly-figure")];
              document.getElementById("result").textContent = JSON.stringify({
                drawn: places.filter(place => place.querySelector(".main-svg")).length,
                ids: new Set(places.map(place => place.id)).size,
                colours: [...new Set(places.map(place => place._fullLayout?.font.color))],
              });
            }, 4500);</script>
            """);

        Assert.Equal($$"""{"drawn":{{Samples.All.Count}},"ids":{{Samples.All.Count}},"colours":["rgb(1, 2, 3)"]}""", result);
    }

    [SkippableFact]
    public void A_figure_without_plotly_says_what_to_do_and_draws_when_the_set_up_cell_runs_after_all()
    {
        var result = Browser.ResultOf($$"""
            {{Plot.Line([1, 2]).Title("Loss").ToHtml()}}
            <pre id="result"></pre>
            <script>
            const place = document.querySelector(".plotly-figure");
            let before = "";
            setTimeout(() => { before = place.textContent; }, 6000);
            setTimeout(() => {
              const script = document.createElement("script");
              script.src = "{{new Uri(PlotlyLoader.DefaultPath)}}";
              script.onload = () => {
                dispatchEvent(new Event("plotly-loaded"));
                document.getElementById("result").textContent = before + "|" + (place.querySelector(".main-svg") !== null);
              };
              document.body.append(script);
            }, 7000);
            </script>
            """);

        Assert.Equal("Figure \"Loss\": line of 2 points; x step, y value (Not drawn: plotly.js is not loaded. Run the set-up cell at the top.)|true", result);
    }

    [SkippableFact]
    public void The_buttons_send_nothing_anywhere_and_leave_a_narrow_maps_title_alone()
    {
        var map = Plot.Contour((x, y) => x + y, (0, 1), (0, 1)).EqualAspect().Size(height: 400).Title("The white dot is our first guess");

        var result = Browser.ResultOf($$"""
            {{Browser.Plotly}}{{map.ToHtml()}}<pre id="result"></pre>
            <script>setTimeout(() => {
              const [title, first] = [".gtitle", ".modebar-btn"].map(part => document.querySelector(part).getBoundingClientRect());
              const buttons = [...document.querySelectorAll(".modebar-btn")].map(button => button.dataset.title);
              document.getElementById("result").textContent = `${buttons.join(", ")}; ${title.right < first.left}`;
            }, 2000);</script>
            """);

        Assert.Equal("Download plot as a PNG, Zoom, Pan, Reset axes; true", result);
    }

    [SkippableFact]
    public void The_loader_puts_plotly_on_the_window_although_require_js_is_there()
    {
        Skip.IfNot(File.Exists(PlotlyLoader.DefaultPath), "plotly.js is not here (npm ci --prefix lib/web)");
        var result = Browser.ResultOf($$"""
            <script>
            let swallowed = 0;
            let told = 0;
            const define = window.define = () => swallowed++;
            define.amd = {};
            window.module = { exports: {} };
            addEventListener("plotly-loaded", () => told++);
            </script>
            {{new PlotlyLoader(PlotlyLoader.DefaultPath).Form(MimeTypes.Html)}}
            <pre id="result"></pre>
            <script>document.getElementById("result").textContent = `${typeof Plotly.newPlot}, ${swallowed}, ${told}`;</script>
            """);

        Assert.Equal("function, 0, 1", result);
    }

    [SkippableFact]
    public void A_live_figures_next_state_takes_over_the_drawing_of_the_one_before()
    {
        var (first, second) = (Plot.Line([1, 2]) with { LivePlace = "live-1" }, Plot.Line([1, 2, 3]) with { LivePlace = "live-1" });
        var result = Browser.ResultOf($$"""
            {{Browser.Plotly}}<div id="output">{{first.ToHtml()}}</div><template>{{second.ToHtml()}}</template><pre id="result"></pre>
            <script>setTimeout(() => {
              const drawing = document.getElementById("live-1");
              const output = document.getElementById("output");
              output.replaceChildren(document.querySelector("template").content);
              const script = document.createElement("script");
              script.textContent = output.querySelector("script").textContent;
              output.append(script);
              setTimeout(() => {
                const places = output.querySelectorAll(".plotly-figure");
                document.getElementById("result").textContent = `${places.length}, ${places[0] === drawing}, ${drawing.data[0].y}`;
              }, 500);
            }, 500);</script>
            """);

        Assert.Equal("1, true, 1,2,3", result);
    }

    [SkippableFact]
    public void A_frame_moves_the_curve_the_title_and_the_line()
    {
        var result = Browser.ResultOf($$"""
            {{Browser.Plotly}}{{Samples.All["frames"].ToHtml()}}<pre id="result"></pre>
            <script>
            const place = document.querySelector(".plotly-figure");
            setTimeout(() => Plotly.animate(place, ...place._fullLayout.sliders[0].steps[2].args), 1000);
            setTimeout(() => {
              const { title, shapes, xaxis } = place._fullLayout;
              document.getElementById("result").textContent = JSON.stringify([title.text, shapes[0].x0, place._fullData[0].y[199], xaxis.range]);
            }, 3000);
            </script>
            """);

        var moved = JsonDocument.Parse(result).RootElement;
        Assert.Equal(("slope 2", 1, 2), (moved[0].GetString(), moved[1].GetDouble(), moved[2].GetDouble()));
        Assert.Equal([-0.05, 1.05], moved[3].EnumerateArray().Select(end => end.GetDouble()));
    }
}
