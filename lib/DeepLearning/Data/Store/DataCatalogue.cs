using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning;

/// <summary>The data sets that the course knows: <c>data/catalog.json</c>.</summary>
public sealed record DataCatalogue
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<DataCatalogue> Embedded = new(() =>
    {
        using var json = typeof(DataCatalogue).Assembly.GetManifestResourceStream("catalog.json")!;
        return JsonSerializer.Deserialize<DataCatalogue>(json, Strict)!;
    });

    /// <summary>The course's own catalogue.</summary>
    public static DataCatalogue Default => Embedded.Value;

    /// <summary>The data sets.</summary>
    public required IReadOnlyList<DataSet> Sets { get; init; }

    /// <summary>The data set of that id.</summary>
    /// <param name="id">Its id: <c>fashion-mnist</c>.</param>
    /// <exception cref="DataException">There is none.</exception>
    public DataSet this[string id] => Sets.FirstOrDefault(set => set.Id == id) ??
        throw new DataException($"There is no data set '{id}'. There are: {string.Join(", ", Sets.Select(set => set.Id))}.");
}
