using TorchSharp;
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
    public void A_large_tensor_is_short_text()
    {
        var text = zeros(1000, 1000).ToString(TensorStringStyle.Numpy);

        Assert.InRange(text.Length, 100, 4000);
        Assert.Contains("1000 × 1000 float32, cpu", text);
        Assert.InRange(zeros([50, 50, 50, 50]).ToString(TensorStringStyle.Numpy).Length, 100, 200_000);
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
