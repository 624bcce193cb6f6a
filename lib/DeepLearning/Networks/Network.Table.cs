using System.Globalization;
using DeepLearning.Display;

namespace DeepLearning;

/// <content>The table that a notebook shows.</content>
public sealed partial class Network
{
    private static readonly string[] Head = ["layer", "output", "parameters"];

    string IShown.Form(string mimeType) => mimeType == MimeTypes.Html ? Table.Html(Head, Rows()) : Table.Text(Head, Rows());

    private IReadOnlyList<string[]> Rows() =>
    [
        ["input", $"{Inputs}", ""],
        .. _layers.Zip(_parametersOf, (layer, parameters) => (string[])[$"{layer}", $"{layer.Outputs}", Learnt(parameters)]),
        [$"{Loss}", "", $"{Count(Parameters.Size)} in all"],
    ];

    private static string Learnt(List<Parameter> parameters)
    {
        var learnt = parameters.FindAll(parameter => parameter.Role != ParameterRole.RunningAverage);
        return learnt.Count == 0 ? "" : $"{Count(learnt.Sum(parameter => parameter.Size))}: {string.Join(", ", learnt)}";
    }

    private static string Count(int numbers) => numbers.ToString("N0", CultureInfo.InvariantCulture);
}
