namespace DeepLearning.Display;

/// <summary>A value that a notebook can show in several forms.</summary>
internal interface IShown
{
    /// <summary>The value in the form of that MIME type.</summary>
    string Form(string mimeType);
}
