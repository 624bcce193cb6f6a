using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Exercises;

namespace DeepLearning;

/// <summary>Hints for the exercises, one at a time.</summary>
public static class Hint
{
    private static readonly ConcurrentDictionary<string, int> Given = new();

    /// <summary>Shows one more hint each time it is called, and says when there are no more.</summary>
    /// <param name="id">The exercise's id.</param>
    /// <exception cref="ArgumentException">No exercise has that id; the message lists those that exist.</exception>
    public static void For(string id)
    {
        var hints = Catalogue.Find(id).Hints;
        var number = Given.AddOrUpdate(id, 1, (_, given) => given + 1);
        var text = number <= hints.Count
            ? $"Hint {number} of {hints.Count} for {id}: {hints[number - 1]}"
            : $"There are no more hints for {id}.";
        Host.Show(new Note(Mark.Dot, text, new JsonObject { ["kind"] = "hint", ["name"] = id, ["number"] = Math.Min(number, hints.Count) }));
    }
}
