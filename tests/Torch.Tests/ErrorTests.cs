using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace Torch.Tests;

/// <summary>The errors that a learner makes first: libtorch's sentence, the operator, and what it was given.</summary>
public sealed class ErrorTests
{
    private static readonly Dictionary<string, (Action Mistake, string Sentence, string Call)> Mistakes = new()
    {
        ["shapes that do not broadcast"] = (() => _ = ones(2, 3) + ones(4), "The size of tensor a (3) must match the size of tensor b (4)", "add.Tensor of float32[2, 3], float32[4]"),
        ["matrices that do not fit"] = (() => ones(2, 3).matmul(ones(2, 3)), "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)", "matmul of float32[2, 3], float32[2, 3]"),
        ["dtypes that differ"] = (() => ones(2, 2).matmul(ones(2, 2, float64)), "expected", "float32[2, 2], float64[2, 2]"),
        ["backward twice"] = (BackwardTwice, "Trying to backward through the graph a second time", "backward"),
        ["backward of no scalar"] = (() => ones(2, requires_grad: true).exp().backward(), "grad can be implicitly created only for scalar outputs", "backward of [float32[2]]"),
        ["fewer weights than outputs"] = (() => autograd.grad([ones(2, requires_grad: true), ones(2)], [ones(2)], [ones(2)]), "got 2 tensors and 1 gradients", "autograd.grad of [float32[2], float32[2]], [float32[2]], [float32[2]]"),
        ["backward without a gradient"] = (() => ones(1).backward(), "does not require grad and does not have a grad_fn", "backward"),
        ["an index out of range"] = (() => _ = ones(3)[5], "index 5 out of range for tensor of size [3]", "select.int of float32[3], 0, 5"),
        ["an index out of range in a tensor"] = (() => ones(3, 3).index_select(0, tensor(new long[] { 7 })), "index out of range", "index_select of float32[3, 3], 0, int64[1]"),
        ["too many elements"] = (() => ones(6).reshape(4, 2), "shape '[4, 2]' is invalid for input of size 6", "reshape of float32[6], [4, 2]"),
        ["writing into a leaf"] = (() => ones(2, requires_grad: true).add_(1), "a leaf Variable that requires grad is being used in an in-place operation", "add_.Scalar of float32[2], 1"),
        ["gradients of integers"] = (() => ones(2, int64).requires_grad_(), "Only Tensors of floating point", "int64[2]"),
        ["no such dimension"] = (() => ones(2, 3).sum(5), "Dimension out of range (expected to be in range of [-2, 1], but got 5)", "sum.dim_IntList of float32[2, 3]"),
        ["a list with another shape"] = (() => cat([ones(2, 2), ones(3, 3)], 1), "Sizes of tensors must match except in dimension 1", "cat of [float32[2, 2], float32[3, 3]], 1"),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_mistake_gets_libtorchs_sentence_and_the_call(string name)
    {
        Skip.If(TorchFactAttribute.Missing is not null, TorchFactAttribute.Missing);
        var (mistake, sentence, call) = Mistakes[name];

        var error = Assert.Throws<ExternalException>(mistake);

        Assert.Contains(sentence, error.Message);
        Assert.Contains(call, error.Message);
        Assert.DoesNotContain("frame #", error.Message);
    }

    [TorchFact]
    public void Items_of_another_type_or_of_several_elements_say_what_to_write()
    {
        Assert.Contains("<float>, not <double>", Assert.Throws<ArgumentException>(() => ones(1).item<double>()).Message);
        Assert.Contains("[2]", Assert.Throws<InvalidOperationException>(() => ones(2).item<float>()).Message);
        Assert.Throws<ArgumentException>(() => ones(2).data<long>());
        Assert.Throws<IndexOutOfRangeException>(() => ones(2).data<float>()[2]);
        Assert.Throws<ArgumentException>(() => tensor(new[] { 1f, 2f, 3f }, 2, 2));
        Assert.Throws<ArgumentException>(() => tensor(new[] { 1m }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ones(2).size(3));
        Assert.Throws<InvalidOperationException>(() => ones(2, 3).T.bytes.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => ones(3).data<float>().CopyTo(new float[2], 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ones(3).data<float>().CopyFrom(new float[2], 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ones(3).data<float>().CopyFrom(new float[2], 0, 4));
        Assert.Throws<ArgumentNullException>(() => cat([ones(1), null!]));
        Assert.Throws<ArgumentException>(() => set_default_dtype(int64));
    }

    [TorchFact]
    public void A_graphics_card_that_is_not_here_is_said_to_be_missing()
    {
        Assert.False(cuda.is_available());
        var device = torch.device(cuda.is_available() ? "cuda" : "cpu");
        Assert.Equal("cpu", ones(2).to(device).device.ToString());
        Assert.Contains("cuda", Assert.Throws<InvalidOperationException>(() => ones(2).cuda()).Message);
        Assert.Throws<InvalidOperationException>(() => zeros(2, device: CUDA));
        Assert.All(["gpu", "cuda:x", "cpu:", "cuda:1:2"], name => Assert.Throws<ArgumentException>(() => torch.device(name)));
    }

    [TorchFact]
    public void An_error_leaves_nothing_behind()
    {
        var x = ones(3);
        var before = Statistics.LiveTensors;
        for (var i = 0; i < 1000; i++)
        {
            Assert.Throws<ExternalException>(() => x.reshape(7));
        }

        Assert.InRange(Statistics.LiveTensors, 0, before);  // fewer, when what earlier tests forgot is collected meanwhile
        x.Dispose();
    }

    private static void BackwardTwice()
    {
        var loss = ones(2, requires_grad: true).exp().sum();
        loss.backward();
        loss.backward();
    }
}
