using System.Globalization;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Display;

/// <summary>Writes a tensor's elements in nested brackets, its numbers aligned, with an ellipsis where it is long.</summary>
internal sealed class TensorText
{
    private const int Rows = 20;
    private const int Blocks = 6;
    private readonly Style _style;
    private readonly string _newLine;
    private readonly int _width;
    private readonly long[] _shape;
    private readonly Dictionary<long, string> _written = [];
    private readonly StringBuilder _text = new();
    private int _column;

    /// <summary>Reads the elements that will be written, at most 20 × 20 of a matrix and 6 matrices of each further dimension.</summary>
    private TensorText(Tensor tensor, Style style, string? format, int width, CultureInfo culture, string newLine)
    {
        (_style, _width, _newLine, _shape) = (style, width, newLine, tensor.shape);
        using var scope = NewDisposeScope();
        var numbers = Shown(_shape, 0, 0).Select(index => (index, number: Element(tensor, index))).ToList();
        var write = Writer(numbers.Select(pair => pair.number).OfType<double>().ToList(), format, culture);
        var column = 0;
        foreach (var (index, number) in numbers)
        {
            _written[index] = number is double real ? write(real) : Convert.ToString(number, culture) ?? "";
            column = Math.Max(column, _written[index].Length);
        }

        _column = column;
    }

    /// <summary>How arrays are written.</summary>
    internal sealed record Style(char Open, char Close, string Separator);

    /// <summary>The elements as text.</summary>
    public static string Of(Tensor tensor, Style style, string? format, int width, CultureInfo culture, string newLine)
    {
        var text = new TensorText(tensor.detach(), style, format, width, culture, newLine);
        text.Write(0, 0);
        return text._text.ToString();
    }

    private static object Element(Tensor tensor, long index)
    {
        var dims = tensor.shape;
        var part = tensor;
        for (var i = dims.Length - 1; i >= 0; i--)
        {
            (index, var at) = Math.DivRem(index, dims[i]);
            part = part.select(i, at);
        }

        return is_complex(part.dtype) ? part.to(ScalarType.ComplexFloat64).item<System.Numerics.Complex>()
            : is_floating_point(part.dtype) ? part.to(ScalarType.Float64).item<double>()
            : part.dtype == ScalarType.Bool ? (part.item<bool>() ? "True" : "False")
            : part.to(ScalarType.Int64).item<long>();
    }

    private static IEnumerable<long> Shown(long[] shape, int dim, long offset) => dim == shape.Length
        ? [offset]
        : Places(shape, dim).SelectMany(i => i < 0 ? [] : Shown(shape, dim + 1, (offset * shape[dim]) + i));

    /// <summary>The indices of a dimension that are written; −1 stands for those that are left out.</summary>
    private static IEnumerable<long> Places(long[] shape, int dim)
    {
        var limit = shape.Length - dim <= 2 ? Rows : Blocks;
        var half = limit / 2;
        return shape[dim] <= limit
            ? Range(0, shape[dim])
            : [.. Range(0, half), -1, .. Range(shape[dim] - half, half)];
    }

    private static IEnumerable<long> Range(long start, long count) => Enumerable.Range(0, (int)count).Select(i => start + i);

    /// <summary>Four decimals, or as few as are needed; powers of ten when the numbers lie far apart.</summary>
    private static Func<double, string> Writer(List<double> numbers, string? format, CultureInfo culture)
    {
        if (format is not null)
        {
            return number => number.ToString(format, culture);
        }

        var sizes = numbers.Where(number => double.IsFinite(number) && number != 0).Select(Math.Abs).ToList();
        var whole = sizes.TrueForAll(size => size == Math.Floor(size) && size < 1e8);
        var far = sizes.Count > 0 && (sizes.Max() >= 1e6 || sizes.Max() < 1e-4 || sizes.Max() / sizes.Min() > 1e6);
        var pattern = whole ? "0'.'" : far ? "0.0000e+00" : "0.0000";
        return number => double.IsNaN(number) ? "nan" : double.IsInfinity(number) ? (number > 0 ? "inf" : "-inf") : number.ToString(pattern, culture);
    }

    private void Write(int dim, long offset)
    {
        if (dim == _shape.Length)
        {
            _text.Append(_written[offset].PadLeft(_column));
            return;
        }

        _text.Append(_style.Open);
        var first = true;
        var used = dim + 1;
        foreach (var place in Places(_shape, dim))
        {
            if (!first)
            {
                used = Separate(dim, used);
            }

            first = false;
            if (place < 0)
            {
                _text.Append('…');
            }
            else
            {
                Write(dim + 1, (offset * _shape[dim]) + place);
            }
        }

        _text.Append(_style.Close);
    }

    /// <summary>What stands between two elements, or between two rows; long rows go on in the next line.</summary>
    private int Separate(int dim, int used)
    {
        _text.Append(_style.Separator);
        used += _column + _style.Separator.Length + 1;
        if (dim == _shape.Length - 1 && used + _column < _width)
        {
            _text.Append(' ');
            return used;
        }

        for (var line = dim; line < Math.Max(dim + 1, _shape.Length - 1); line++)
        {
            _text.Append(_newLine);
        }

        _text.Append(' ', dim + 1);
        return dim + 1;
    }
}
