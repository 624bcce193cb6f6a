namespace Notebooks.Documents;

/// <summary>A variable that a notebook's cell tagged <c>parameters</c> sets.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Type">Its type as C# writes it; <c>var</c> when the literal does not tell.</param>
/// <param name="Value">The expression it is set to.</param>
public sealed record Parameter(string Name, string Type, string Value)
{
    /// <summary>The parameter as a declaration: <c>double learningRate = 0.05</c>.</summary>
    public override string ToString() => $"{Type} {Name} = {Value}";
}
