using System.Text.Json;

namespace DeepLearning.Figures;

/// <summary>A part of a figure that writes itself as JSON.</summary>
internal interface IWritten
{
    /// <summary>Writes one JSON value.</summary>
    void Write(Utf8JsonWriter writer);
}
