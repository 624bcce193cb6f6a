using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MathNet.Numerics.LinearAlgebra;
using Notebooks.Tests.Html;

namespace DeepLearning.Tests.Figures;

/// <summary>Saved animations, read by an XML parser and drawn by a browser.</summary>
public sealed class AnimationTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly string _folder = Directory.CreateTempSubdirectory("animation-").FullName;

    private static Figure Moving => Plot.Frames(
        [("0", Plot.Line([0, 4], [0, 2]).Points([1], [1], "fixed")), ("1", Plot.Line([0, 4], [2, 0]).Points([1], [1], "fixed"))], "step ");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_moves_is_there_once_a_state_and_what_does_not_once()
    {
        var svg = XDocument.Load(Saved(Moving)).Root!;

        var inside = svg.Elements(Svg + "g").Single(g => g.Attribute("clip-path") is not null);
        Assert.Equal(2, inside.Elements(Svg + "g").Count(g => ((string?)g.Attribute("class"))!.StartsWith("state", StringComparison.Ordinal)));
        Assert.Single(inside.Elements(Svg + "path"));
        Assert.Equal(["step 0", "step 1"], svg.Elements(Svg + "g").Where(g => g.Attribute("clip-path") is null).Select(g => g.Value.Trim()));
    }

    [Fact]
    public void States_follow_one_another_and_the_last_one_stays_for_two_seconds_more()
    {
        var text = File.ReadAllText(Saved(Moving, milliseconds: 500));

        Assert.Contains("animation: state 3000ms", text);
        Assert.Matches(@"@keyframes state \{ 0% \{ visibility: visible \} 16\.6667% ", text);
        Assert.Matches(@"@keyframes last \{ 0% \{ visibility: visible \} 83\.3333% ", text);
        Assert.Equal(["0", "500", "0", "500"], Regex.Matches(text, @"animation-delay:(\d+)ms").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void A_line_ends_where_its_numbers_are_on_the_axes()
    {
        var figure = Moving.XAxis("x", 0, 4).YAxis("y", 0, 2);

        var svg = XDocument.Load(Saved(figure)).Root!;

        var frame = svg.Elements(Svg + "rect").Last();
        var (left, top) = (Number(frame, "x"), Number(frame, "y"));
        var (right, bottom) = (left + Number(frame, "width"), top + Number(frame, "height"));
        var line = (string)svg.Descendants(Svg + "path").First(path => (string?)path.Attribute("fill") == "none").Attribute("d")!;
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"M{left} {bottom}L{right} {top}"), line);
    }

    [Fact]
    public void A_gap_in_a_line_stays_a_gap()
    {
        var figure = Plot.Frames([("0", Plot.Line([0, 1, 2, 3, 4], [0, 1, double.NaN, 1, 0])), ("1", Plot.Line([0, 1, 2, 3, 4], [1, 1, 1, 1, 1]))]);

        var lines = XDocument.Load(Saved(figure)).Descendants(Svg + "path").Where(path => (string?)path.Attribute("fill") == "none").Select(path => (string)path.Attribute("d")!);

        Assert.Equal([2, 1], lines.Select(line => line.Count(letter => letter == 'M')));
    }

    [Fact]
    public void Words_are_escaped()
    {
        var figure = Plot.Frames([("<1>", Plot.Line([0, 1], [0, 1]).Title("a & b")), ("2", Plot.Line([0, 1], [1, 0]).Title("c"))]);

        Assert.Contains("a & b · <1>", XDocument.Load(Saved(figure)).Descendants(Svg + "text").Select(text => text.Value));
    }

    [SkippableFact]
    public void A_browser_shows_one_state_after_the_other()
    {
        var page = $$"""
            <!doctype html><body>{{File.ReadAllText(Saved(Moving, milliseconds: 1000))}}<pre id="result"></pre><script>
            const seen = [100, 1100, 2900, 4100].map(time => {
              document.getAnimations().forEach(animation => { animation.pause(); animation.currentTime = time; });
              return [...document.querySelectorAll("g.state")].filter(g => getComputedStyle(g).visibility === "visible").map(g => g.textContent.trim()).join("");
            });
            document.getElementById("result").textContent = seen.join(", ");
            </script></body>
            """;

        Assert.Contains("<pre id=\"result\">step 0, step 1, step 1, step 0</pre>", Chromium.Open(page));
    }

    [SkippableFact]
    public void A_browser_draws_the_regions_where_the_classifier_put_them()
    {
        var data = new DeepLearning.Samples(Matrix<double>.Build.Dense(2, 2), [0, 1], ["0", "1"]);
        static Func<Matrix<double>, Matrix<double>> Side(int row) => x => x.SubMatrix(row, 1, 0, x.ColumnCount).Map(value => value > 0 ? 1.0 : 0.0);
        var figure = Plot.DecisionBoundary([("1", Side(0)), ("2", Side(1))], data, (-1, 1), (-1, 1), points: 21);
        var svg = File.ReadAllText(Saved(figure));
        var page = $$"""
            <!doctype html><body><pre id="result"></pre><script>
            const text = {{System.Text.Json.JsonSerializer.Serialize(svg)}}.replace("<style>", "<style>.state{animation:none!important}.last{visibility:visible!important} ");
            const image = new Image();
            image.onload = () => {
              const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
              const pen = canvas.getContext("2d");
              pen.drawImage(image, 0, 0);
              const at = (x, y) => { const [r, , b] = pen.getImageData(60 + 440 * (x + 1) / 2, 48 + 440 * (1 - y) / 2, 1, 1).data; return b > r ? "blue" : "orange"; };
              document.getElementById("result").textContent = [at(-.93, .93), at(.93, .93), at(-.93, -.93), at(.93, -.93)].join(" ");
            };
            image.src = "data:image/svg+xml," + encodeURIComponent(text);
            </script></body>
            """;

        Assert.Contains("<pre id=\"result\">orange orange blue blue</pre>", Chromium.Open(page));
    }

    [Fact]
    public void An_older_animation_is_replaced_and_any_other_file_is_left_alone()
    {
        var path = Saved(Moving);
        var other = Path.Combine(_folder, "notes.svg");
        File.WriteAllText(other, "<svg/>");

        Moving.SaveAnimation(path, milliseconds: 300);

        Assert.Contains("animation-delay:300ms", File.ReadAllText(path));
        Assert.Contains("is not an animation", Assert.Throws<IOException>(() => Moving.SaveAnimation(other)).Message);
        Assert.Equal("<svg/>", File.ReadAllText(other));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void A_folder_that_is_missing_is_made() => Assert.True(File.Exists(Moving.SaveAnimation(Path.Combine(_folder, "new", "a.svg"))));

    [Fact]
    public void What_does_not_move_or_cannot_be_drawn_is_refused()
    {
        string Path(string name) => System.IO.Path.Combine(_folder, name);
        IEnumerable<Vector<double>> path = [Vector<double>.Build.Dense(2), Vector<double>.Build.Dense(2, 1)];
        var map = Plot.Race(phi => phi * phi, [("a", path)]);

        Assert.Contains("does not move", Assert.Throws<InvalidOperationException>(() => Plot.Line([1, 2]).SaveAnimation(Path("a"))).Message);
        Assert.Contains("has a contour", Assert.Throws<InvalidOperationException>(() => map.SaveAnimation(Path("b"))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Moving.SaveAnimation(Path("c"), milliseconds: 0));
        Assert.Throws<ArgumentException>(() => Moving.SaveAnimation(" "));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private string Saved(Figure figure, int milliseconds = 200) => figure.SaveAnimation(Path.Combine(_folder, "animation.svg"), milliseconds);

    private static double Number(XElement element, string name) => double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
