using System.Globalization;
using TorchSharp.Display;

namespace TorchSharp;

public static partial class torch
{
    [TypeFormatterSource(typeof(TensorFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
    public partial class Tensor
    {
        private const int Width = 100;

        /// <summary>Shape, dtype and device: <c>[2x3], type = Float32, device = cpu</c>.</summary>
        public override string ToString() => ToString(TensorStringStyle.Metadata);

        /// <summary>The tensor as text, at most 20 × 20 numbers of a matrix.</summary>
        /// <param name="style">How.</param>
        /// <param name="fltFormat">The format of floating-point numbers, as .NET's: <c>g5</c>; by default four decimals.</param>
        /// <param name="width">The longest line; by default 100.</param>
        /// <param name="cultureInfo">The culture of the numbers; by default none.</param>
        /// <param name="newLine">What ends a line.</param>
        public string ToString(
            TensorStringStyle style, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null)
        {
            if (IsInvalid)
            {
                return "a tensor that was disposed";
            }

            var line = newLine ?? Environment.NewLine;
            var metadata = $"[{string.Join("x", shape)}], type = {dtype}, device = {device}";
            if (style == TensorStringStyle.Metadata)
            {
                return metadata;
            }

            var brackets = style == TensorStringStyle.CSharp ? new TensorText.Style('{', '}', ",") : new TensorText.Style('[', ']', "");
            var elements = TensorText.Of(this, brackets, fltFormat, width ?? Width, cultureInfo ?? CultureInfo.InvariantCulture, line);
            return $"{elements}{line}{Shape()} {dtype.Name()}, {device}{(requires_grad ? ", requires grad" : "")}";
        }

        private string Shape() => shape is { Length: > 0 } sizes ? string.Join(" × ", sizes) : "scalar";
    }
}
