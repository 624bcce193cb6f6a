using DeepLearning.Display;
using DeepLearning.Figures;

namespace DeepLearning;

/// <summary>
/// A drawn computational graph, from the leaves on the left to the result on the right: a box for each value, a circle for each
/// operation. It is made with <see cref="Plot.Graph{T}"/>, and shows itself when it is a cell's last expression.
/// </summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class GraphFigure : IShown
{
    private readonly IReadOnlyList<GraphBox> _boxes;
    private readonly IReadOnlyList<GraphPlace> _places;

    /// <summary>Lays the boxes out.</summary>
    /// <param name="boxes">All boxes, operands before what is made of them, the result last.</param>
    internal GraphFigure(IReadOnlyList<GraphBox> boxes) => (_boxes, _places) = (boxes, GraphLayout.Place(boxes));

    /// <summary>The boxes and the lines between them, placed.</summary>
    internal IReadOnlyList<GraphPlace> Places => _places;

    /// <summary>The graph in one line: how many values and operations, the leaves that have names, and the result.</summary>
    public string Summary
    {
        get
        {
            var operations = _boxes.Count(box => !box.IsLeaf);
            var leaves = _boxes.Where(box => box.IsLeaf && box.Node.Label.Length > 0).Select(box => box.Node.Label).ToList();
            var from = leaves.Count == 0 ? "" : $", from {string.Join(", ", leaves.Take(8))}{(leaves.Count > 8 ? ", …" : "")}";
            var result = _boxes[^1].Node;
            var name = result.Label.Length == 0 ? "the result" : result.Label;
            return $"Computational graph of {_boxes.Count} values and {operations} operations{from} to {name} = {Text.Number(result.Data)}";
        }
    }

    /// <summary>The graph as a piece of a page.</summary>
    public string ToHtml() => GraphSvg.Of(_places, _boxes[^1], Summary);

    /// <inheritdoc cref="Summary"/>
    public override string ToString() => Summary;

    string IShown.Form(string mimeType) => mimeType == MimeTypes.Html ? ToHtml() : Summary;
}
