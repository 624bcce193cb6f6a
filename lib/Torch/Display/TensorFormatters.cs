using System.Net;

namespace TorchSharp.Display;

/// <summary>Makes the formatters of tensors.</summary>
internal sealed class TensorFormatters
{
    /// <summary>One formatter for each form.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new TensorFormatter("text/html"), new TensorFormatter("text/plain")];
}

/// <summary>Writes one form of a tensor.</summary>
internal sealed class TensorFormatter(string mimeType)
{
    /// <summary>The form that is written.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the value; false when it is no tensor.</summary>
    public bool Format(object value, TextWriter writer)
    {
        if (value is not torch.Tensor tensor)
        {
            return false;
        }

        var text = tensor.ToString(TensorStringStyle.Numpy);
        writer.Write(MimeType == "text/html" ? $"<pre style=\"text-align:left\">{WebUtility.HtmlEncode(text)}</pre>" : text);
        return true;
    }
}
