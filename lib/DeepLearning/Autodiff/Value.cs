using System.Globalization;
using DeepLearning.Display;

namespace DeepLearning;

/// <summary>
/// A number that remembers how it was made, so that <see cref="Backward"/> finds the derivative of a result by every number that it was
/// made of (the idea of Karpathy's micrograd). Two values are the same only when they are the same object.
/// One thread at a time may work on a graph and its leaves.
/// </summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Text])]
public sealed partial class Value : IShown
{
    private readonly Value? _left, _right;
    private readonly Kind _kind;
    private int _pending;

    /// <summary>A leaf of the graph: an input, a weight, a constant.</summary>
    /// <param name="data">The number.</param>
    /// <param name="label">Its name, for drawings.</param>
    public Value(double data, string? label = null) => (Data, Label) = (data, label);

    private Value(double data, Kind kind, Value left, Value? right = null) =>
        (Data, _kind, _left, _right) = (data, kind, left, right);

    /// <summary>The number. What was made of it does not change with it.</summary>
    public double Data { get; set; }

    /// <summary>The derivative of the result whose <see cref="Backward"/> was called by this number.</summary>
    public double Gradient { get; set; }

    /// <summary>The name in drawings, or none.</summary>
    public string? Label { get; set; }

    /// <summary>How it was made: <c>"+"</c>, <c>"×"</c>, <c>"^2"</c>, <c>"tanh"</c>; empty for a leaf.</summary>
    public string Operation => _kind switch
    {
        Kind.Leaf => "",
        Kind.Add => "+",
        Kind.Subtract or Kind.Negate => "−",
        Kind.Multiply => "×",
        Kind.Divide => "÷",
        Kind.Power => string.Create(CultureInfo.InvariantCulture, $"^{_right!.Data}"),
        Kind.ReLU => "ReLU",
        _ => _kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What it was made of, in order; the same value twice for a + a, none for a leaf.</summary>
    public IReadOnlyList<Value> Operands => this switch
    {
        { _left: null } => [],
        { _right: null } or { _kind: Kind.Power } => [_left],
        _ => [_left, _right],
    };

    /// <summary>A constant.</summary>
    /// <param name="data">The number.</param>
    public static implicit operator Value(double data) => new(data);

    /// <summary>a + b.</summary>
    public static Value operator +(Value a, Value b) => new(a.Data + b.Data, Kind.Add, a, b);

    /// <summary>a − b.</summary>
    public static Value operator -(Value a, Value b) => new(a.Data - b.Data, Kind.Subtract, a, b);

    /// <summary>a · b.</summary>
    public static Value operator *(Value a, Value b) => new(a.Data * b.Data, Kind.Multiply, a, b);

    /// <summary>a / b; by 0 infinite, or NaN for 0 / 0.</summary>
    public static Value operator /(Value a, Value b) => new(a.Data / b.Data, Kind.Divide, a, b);

    /// <summary>−a.</summary>
    public static Value operator -(Value a) => new(-a.Data, Kind.Negate, a);

    /// <summary>The power aᵖ with a constant exponent.</summary>
    /// <param name="exponent">The exponent p.</param>
    public Value Pow(double exponent) => new(Math.Pow(Data, exponent), Kind.Power, this, exponent);

    /// <summary>The exponential eᵃ.</summary>
    public Value Exp() => new(Math.Exp(Data), Kind.Exp, this);

    /// <summary>The natural logarithm ln a; of 0 −∞, of less NaN.</summary>
    public Value Log() => new(Math.Log(Data), Kind.Log, this);

    /// <summary>The hyperbolic tangent.</summary>
    public Value Tanh() => new(Math.Tanh(Data), Kind.Tanh, this);

    /// <summary>The rectified linear unit max(0, a), with derivative 0 at 0.</summary>
    public Value ReLU() => new(Math.Max(0, Data), Kind.ReLU, this);

    /// <summary>The logistic sigmoid 1 / (1 + e⁻ᵃ).</summary>
    public Value Sigmoid() => new(1 / (1 + Math.Exp(-Data)), Kind.Sigmoid, this);

    /// <summary>The value in a line: <c>L: -8 (gradient 1)</c>.</summary>
    public override string ToString() =>
        $"{(Label is null ? "" : Label + ": ")}{Text.Number(Data)} (gradient {Text.Number(Gradient)})";

    string IShown.Form(string mimeType) => ToString();

    /// <summary>How a value was made.</summary>
    private enum Kind : byte
    {
        Leaf,
        Add,
        Subtract,
        Multiply,
        Divide,
        Negate,
        Power,
        Exp,
        Log,
        Tanh,
        ReLU,
        Sigmoid,
    }
}
