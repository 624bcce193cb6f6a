using Notebooks.Documents;
using Notebooks.Execution;
using Notebooks.Formatting;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value that was shown, and can be replaced where it stands. As a cell's last expression it is not shown again.</summary>
public sealed class DisplayedValue
{
    private readonly Func<object?, MimeBundle> _format;
    private readonly IOutputSink? _sink = CurrentCell.Outputs;

    internal DisplayedValue(object? value, Func<object?, MimeBundle> format)
    {
        _format = format;
        var bundle = Take(value);
        if (_sink is null)
        {
            WriteToConsole(bundle);
        }
        else
        {
            _sink.Add(new DisplayOutput(bundle, DisplayId));
        }
    }

    /// <summary>The name of the output, under which it can be updated.</summary>
    public string DisplayId { get; } = Guid.NewGuid().ToString("N")[..12];

    /// <summary>Whether the value shown is no longer the first one.</summary>
    public bool IsUpdated { get; private set; }

    /// <summary>The value that is shown.</summary>
    public object? Value { get; private set; }

    /// <summary>The forms that are shown.</summary>
    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; } = [];

    /// <summary>Shows another value in place of this one, in the same MIME types.</summary>
    public void Update(object? updatedValue)
    {
        var bundle = Take(updatedValue);
        IsUpdated = true;
        if ((CurrentCell.Outputs ?? _sink) is { } sink)
        {
            sink.Update(DisplayId, bundle);
        }
        else
        {
            WriteToConsole(bundle);
        }
    }

    private MimeBundle Take(object? value)
    {
        var bundle = _format(value);
        Value = value;
        FormattedValues = [.. bundle.Forms.Select(form => new FormattedValue(form.Key, ValueFormatter.Text(form.Key, form.Value)))];
        return bundle;
    }

    private void WriteToConsole(MimeBundle bundle) =>
        Console.Out.WriteLine(bundle.Text(FormatSettings.Plain) ?? Value.ToDisplayString());
}
