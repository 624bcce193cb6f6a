using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning;

/// <summary>The runs of a search that have ended, in memory and in a file: each by what its settings say of themselves.</summary>
internal sealed class FinishedRuns<TResult>
    where TResult : notnull
{
    private const string Of = "search", Run = "run: ";

    private static readonly JsonSerializerOptions Json = new()
    {
        IncludeFields = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    private readonly Lock _gate = new();
    private readonly string? _file;
    private readonly string[] _keys;
    private readonly Dictionary<string, string> _saved;
    private readonly TResult?[] _results;
    private readonly bool[] _has;

    public FinishedRuns(string? file, string about, string[] keys)
    {
        if (keys.GroupBy(key => key).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{twice.Count()} of the settings say '{twice.Key}' of themselves, expected each to be there once and to say so in its ToString.", nameof(keys));
        }

        (_file, _keys, _results, _has) = (file, keys, new TResult[keys.Length], new bool[keys.Length]);
        var facts = new Dictionary<string, string> { [Of] = about };
        _saved = file is not null && Checkpoint.Find(file, facts, []) is { } checkpoint ? new(checkpoint.Facts) : facts;
        for (var i = 0; i < keys.Length; i++)
        {
            if (_saved.TryGetValue(Run + keys[i], out var json))
            {
                (_results[i], _has[i]) = (Read(json), true);
            }
        }
    }

    public TResult this[int i] => _results[i]!;

    public bool Has(int i) => _has[i];

    /// <summary>Keeps a result, and writes the file.</summary>
    public void Add(int i, TResult result)
    {
        lock (_gate)
        {
            (_results[i], _has[i]) = (result, true);
            if (_file is not null)
            {
                _saved[Run + _keys[i]] = JsonSerializer.Serialize(result, Json);
                new Checkpoint(_saved, new Dictionary<string, double[]>()).Write(_file);
            }
        }
    }

    private TResult Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<TResult>(json, Json)!;
        }
        catch (JsonException error)
        {
            throw CheckpointFile.Unusable(_file!, $"its results are not of the form that they have here: {error.Message}");
        }
    }
}
