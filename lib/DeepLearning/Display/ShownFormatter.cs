namespace DeepLearning.Display;

/// <summary>Writes one form of an <see cref="IShown"/>.</summary>
internal sealed class ShownFormatter(string mimeType)
{
    /// <summary>The form that is written.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the value; false when it is none of ours.</summary>
    public bool Format(object value, TextWriter writer)
    {
        if (value is not IShown shown)
        {
            return false;
        }

        writer.Write(shown.Form(MimeType));
        return true;
    }
}
