using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.TensorIndex;

namespace Torch.Tests;

public sealed class TensorTests
{
    [TorchFact]
    public void A_sum_has_the_sums_of_the_elements()
    {
        var sum = tensor(new[] { 1f, 2f, 3f }) + tensor(new[] { 10f, 20f, 30f });

        Assert.Equal([11f, 22f, 33f], sum.data<float>().ToArray());
    }

    [TorchFact]
    public void Numbers_stand_on_both_sides_of_operators()
    {
        var x = tensor(new[] { 1.0, 2.0, 4.0 });

        Assert.Equal([7.0, 3.0, 1.0], (8 / x - 1).data<double>().ToArray());
        Assert.Equal([1.0, 0.5, -0.5], (1.5 - x / 2).data<double>().ToArray());
    }

    [TorchFact]
    public void Backward_gives_the_derivative_of_a_polynomial()
    {
        var x = tensor(new[] { 1.0, -2.0, 3.0 }, requires_grad: true);
        var weights = tensor(new[] { 1.0, 1.0, 1.0 });
        torch.matmul(weights, x * x * x).backward();

        Assert.Equal([3.0, 12.0, 27.0], x.grad!.data<double>().ToArray());
    }

    [TorchFact]
    public void Arrays_of_every_rank_and_type_come_back_as_they_were()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], tensor(new[,] { { 1, 2, 3 }, { 4, 5, 6 } }).data<int>().ToArray());
        Assert.Equal([1, 3], tensor(new[,,] { { { 1L }, { 2L } } , { { 3L }, { 4L } } })[Colon, 0, 0].data<long>().ToArray());
        Assert.Equal([true, false], tensor(new[] { true, false }).data<bool>().ToArray());
        Assert.Equal([1f, 2f, 3f, 4f], tensor(new List<float> { 1, 2, 3, 4 }, 2, 2).data<float>().ToArray());
        Assert.Equal([2L, 2L], tensor(new List<float> { 1, 2, 3, 4 }, [2, 2]).shape);
        Assert.Equal(float64, from_array(new double[2, 3, 4, 5, 1]).dtype);
        Assert.Equal(float32, tensor(new[] { 1.0, 2.0 }, dtype: float32).dtype);
        Assert.Equal(0, tensor(Array.Empty<float>()).NumberOfElements);
        Assert.Equal([int64, int32, float32, float64, ScalarType.Bool], new[] { tensor(1L), tensor(1), tensor(1f), tensor(1.0), tensor(true) }.Select(t => t.dtype));
    }

    [TorchFact]
    public void Accessors_read_and_write_the_tensors_own_memory_whatever_its_strides()
    {
        var x = arange(6, dtype: float32).reshape(2, 3);
        using var transposed = x.T.data<float>();
        transposed[2, 0] = 20;
        transposed.CopyFrom([7f], tensorIndex: 1);

        Assert.Equal([0f, 1f, 20f, 7f, 4f, 5f], x.data<float>().ToArray());
        Assert.Equal([0f, 7f, 1f, 4f, 20f, 5f], transposed.ToArray());
        Assert.Equal(4f, transposed[3]);
        Assert.Equal(6, x.data<float>().Count());
        x.bytes = new byte[24];
        Assert.Equal(0, x.sum().item<float>());
    }

    [TorchFact]
    public void Setting_parts_writes_into_the_tensor()
    {
        var x = zeros(3, 4);
        x[1] = ones(4);
        x[0, 0] = 2;
        x[Colon, 3] = tensor(new[] { 5f, 6f, 7f });
        x[x > 5.5] = -1;
        x[tensor(new long[] { 2 }), tensor(new long[] { 0 })] = 9.0;
        x[Ellipsis, 1..2] = 0.5f;

        Assert.Equal([2f, 0.5f, 0, 5, 1, 0.5f, 1, -1, 9, 0.5f, 0, -1], x.data<float>().ToArray());
    }

    [TorchFact]
    public void Numbers_in_tensors_of_one_element_come_out_in_any_type()
    {
        Assert.Equal(2.5f, tensor(2.5).ToSingle());
        Assert.Equal(2, tensor(2.5f).ToInt64());
        Assert.Equal(3.0, tensor(3L).ToDouble());
        Assert.True(tensor(true).ToBoolean());
        Assert.Equal(4.0, (double)tensor(4f));
        Assert.Equal(1.5f, ones(1).add(0.5).item<float>());
    }

    [TorchFact]
    public void Default_dtypes_generators_and_threads_are_kept()
    {
        set_default_dtype(float64);
        Assert.Equal(float64, zeros(1).dtype);
        set_default_dtype(float32);
        Assert.Equal(float32, get_default_dtype());

        var generator = new Generator(5);
        var state = generator.get_state();
        var first = rand(3, generator: generator);
        generator.set_state(state);
        Assert.True(first.equal(rand(3, generator: generator)));
        Assert.Equal(7, manual_seed(7).initial_seed());

        set_num_threads(2);
        Assert.Equal(2, get_num_threads());
        set_num_threads(1);
        Assert.StartsWith("aten::add.Tensor(Tensor self, Tensor other", TorchSharp.Calls.Call.Schema("add.Tensor"));
    }
}
