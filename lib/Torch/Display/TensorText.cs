using System.Globalization;
using System.Numerics;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Display;

/// <summary>Writes a tensor's elements in nested brackets, its numbers aligned, with an ellipsis where it is long.</summary>
internal sealed class TensorText
{
    private const int Row = 20;
    private const int All = Row * Row;
    private readonly Style _style;
    private readonly string _newLine;
    private readonly int _width;
    private readonly long[] _shape;
    private readonly int[] _limits;
    private readonly Dictionary<long, string> _written = [];
    private readonly StringBuilder _text = new();
    private int _column;

    /// <summary>Reads the elements that will be written: at most 20 × 20, however many dimensions they are of.</summary>
    private TensorText(Tensor tensor, Style style, string? format, int width, CultureInfo culture, string newLine)
    {
        (_style, _width, _newLine, _shape) = (style, width, newLine, tensor.shape);
        _limits = Limits(_shape);
        using var scope = NewDisposeScope();
        var elements = tensor.detach();
        var numbers = Shown(0, 0).Select(index => (index, number: Element(elements, index))).ToList();
        var write = Writer(numbers.SelectMany(pair => Parts(pair.number)).ToList(), format, culture);
        var column = 0;
        foreach (var (index, number) in numbers)
        {
            _written[index] = number switch
            {
                double real => write(real),
                Complex complex => $"{write(complex.Real)}{(double.IsNegative(complex.Imaginary) ? "" : "+")}{write(complex.Imaginary)}j",
                _ => Convert.ToString(number, culture) ?? "",
            };
            column = Math.Max(column, _written[index].Length);
        }

        _column = column;
    }

    /// <summary>How arrays are written.</summary>
    internal sealed record Style(char Open, char Close, string Separator);

    /// <summary>The elements as text.</summary>
    public static string Of(Tensor tensor, Style style, string? format, int width, CultureInfo culture, string newLine)
    {
        var text = new TensorText(tensor, style, format, width, culture, newLine);
        text.Write(0, 0);
        return text._text.ToString();
    }

    private static double[] Parts(object number) => number switch
    {
        double real => [real],
        Complex complex => [complex.Real, complex.Imaginary],
        _ => [],
    };

    private static object Element(Tensor tensor, long index)
    {
        var dims = tensor.shape;
        var part = tensor;
        for (var i = dims.Length - 1; i >= 0; i--)
        {
            (index, var at) = Math.DivRem(index, dims[i]);
            part = part.select(i, at);
        }

        return is_complex(part.dtype) ? part.to(ScalarType.ComplexFloat64).item<Complex>()
            : is_floating_point(part.dtype) ? part.to(ScalarType.Float64).item<double>()
            : part.dtype == ScalarType.Bool ? (part.item<bool>() ? "True" : "False")
            : part.to(ScalarType.Int64).item<long>();
    }

    /// <summary>How many indices of each dimension are written: the longest is halved until all elements are few enough.</summary>
    private static int[] Limits(long[] shape)
    {
        var limits = shape.Select(length => (int)Math.Min(length, Row)).ToArray();
        while (limits.Aggregate(1.0, (product, limit) => product * limit) > All)
        {
            limits[Array.IndexOf(limits, limits.Max())] = limits.Max() / 2;
        }

        return limits;
    }

    private IEnumerable<long> Shown(int dim, long offset) => dim == _shape.Length
        ? [offset]
        : Places(dim).SelectMany(i => i < 0 ? [] : Shown(dim + 1, (offset * _shape[dim]) + i));

    /// <summary>The indices of a dimension that are written; −1 stands for those that are left out.</summary>
    private IEnumerable<long> Places(int dim)
    {
        var limit = _limits[dim];
        return _shape[dim] == limit
            ? Range(0, limit)
            : [.. Range(0, (limit + 1) / 2), -1, .. Range(_shape[dim] - (limit / 2), limit / 2)];
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
        foreach (var place in Places(dim))
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
