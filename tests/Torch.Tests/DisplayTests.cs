using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp;
using TorchSharp.Calls;
using static TorchSharp.torch;

namespace Torch.Tests;

public sealed class DisplayTests
{
    [TorchFact]
    public void A_matrix_is_a_table_with_shape_dtype_and_device() => Assert.Equal(
        "[[ 1.5000 -2.0000]\n [10.2500  0.0000]]\n2 × 2 float32, cpu",
        tensor(new[,] { { 1.5f, -2f }, { 10.25f, 0f } }).ToString(TensorStringStyle.Numpy, newLine: "\n"));

    [TorchFact]
    public void Whole_numbers_have_no_decimals_and_integers_no_points()
    {
        Assert.StartsWith("[1. 2. 3.]", tensor(new[] { 1.0, 2.0, 3.0 }).ToString(TensorStringStyle.Numpy));
        Assert.StartsWith("[1 2 3]", tensor(new[] { 1, 2, 3 }).ToString(TensorStringStyle.Numpy));
        Assert.StartsWith("[ True False]", tensor(new[] { true, false }).ToString(TensorStringStyle.Numpy));
    }

    [TorchFact]
    public void Not_a_number_and_the_infinities_have_their_names() => Assert.StartsWith(
        "[ nan  inf -inf   1.]",
        tensor(new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1 }).ToString(TensorStringStyle.Numpy));

    [TorchFact]
    public void Complex_numbers_have_both_parts() => Assert.StartsWith(
        "[1.5000-2.0000j 0.0000+1.0000j]",
        tensor(new Complex[] { new(1.5, -2), new(0, 1) }).ToString(TensorStringStyle.Numpy));

    [TorchFact]
    public void A_sparse_gradient_shows_and_has_no_memory_to_read()
    {
        using var sparse = Call.One("to_sparse", eye(2));

        Assert.StartsWith("[[1. 0.]", sparse.ToString(TensorStringStyle.Numpy));
        Assert.Throws<ExternalException>(() => sparse.data<float>().ToArray());
    }

    [TorchFact]
    public void A_large_tensor_is_short_text()
    {
        var text = zeros(1000, 1000).ToString(TensorStringStyle.Numpy);

        Assert.InRange(text.Length, 100, 4000);
        Assert.Contains("1000 × 1000 float32, cpu", text);
        Assert.All(
            [zeros([50, 50, 50, 50]), zeros(3, 28, 28), zeros(1).expand([.. Enumerable.Repeat(2L, 40)])],
            many => Assert.InRange(many.ToString(TensorStringStyle.Numpy).Count(letter => letter == '0'), 100, 500));
    }

    [TorchFact]
    public void Scalars_empty_tensors_and_disposed_ones_are_shown_too()
    {
        var gone = ones(1);
        gone.Dispose();

        Assert.StartsWith("3.", tensor(3f).ToString(TensorStringStyle.Numpy));
        Assert.StartsWith("[]", zeros(0).ToString(TensorStringStyle.Numpy));
        Assert.Equal("a tensor that was disposed", gone.ToString());
        Assert.Equal("[2x3], type = Float32, device = cpu", zeros(2, 3).ToString());
    }

    [TorchFact]
    public void The_formatter_that_kernels_find_by_name_writes_html_and_text()
    {
        var attribute = typeof(Tensor).GetCustomAttributes(false).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!, nonPublic: true)!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var html = formatters.Single(formatter => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)! == "text/html");
        using var writer = new StringWriter();

        Assert.True((bool)html.GetType().GetMethod("Format")!.Invoke(html, [ones(2), writer])!);
        Assert.Contains("[1. 1.]", writer.ToString());
    }
}
