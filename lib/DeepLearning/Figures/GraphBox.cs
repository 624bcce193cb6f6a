using System.Globalization;

namespace DeepLearning.Figures;

/// <summary>A value of a computational graph: a box, and to its left a circle for the operation that made it.</summary>
/// <param name="node">What is shown.</param>
/// <param name="operands">The boxes of its operands, in their order.</param>
internal sealed class GraphBox(GraphNode node, IReadOnlyList<GraphBox> operands) : GraphPlace
{
    /// <summary>The height of a line of text.</summary>
    public const double LineHeight = 16;

    private const double Letter = 7.25, Padding = 8, Link = 14;

    /// <summary>What is shown.</summary>
    public GraphNode Node => node;

    /// <summary>The boxes of its operands, in their order.</summary>
    public IReadOnlyList<GraphBox> Operands => operands;

    /// <summary>Whether no operation made it.</summary>
    public bool IsLeaf => node.Operation.Length == 0;

    /// <summary>What the box says.</summary>
    public IReadOnlyList<string> Lines { get; } =
    [
        .. node.Label.Length > 0 ? [node.Label] : Array.Empty<string>(),
        $"data {Number(node.Data)}",
        .. node.Gradient is { } gradient ? [$"grad {Number(gradient)}"] : Array.Empty<string>(),
    ];

    /// <summary>The width of the circle, or 0 for a leaf.</summary>
    public double CircleWidth => IsLeaf ? 0 : Math.Max(26, node.Operation.Length * Letter + 14);

    /// <summary>The left end of the box itself.</summary>
    public double BoxLeft => Left + (IsLeaf ? 0 : CircleWidth + Link);

    /// <summary>The width of the box itself.</summary>
    public double BoxWidth => Lines.Max(line => line.Length) * Letter + 2 * Padding;

    /// <inheritdoc/>
    public override double Width => BoxLeft - Left + BoxWidth;

    /// <inheritdoc/>
    public override double Height => Lines.Count * LineHeight + 8;

    private static string Number(double value)
    {
        var size = Math.Abs(value);
        var format = size is 0 or (>= 1e-3 and < 1e5) || !double.IsFinite(value) ? "0.0000" : "0.00e+0";
        return value.ToString(format, CultureInfo.InvariantCulture);
    }
}
