using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// One step of parameters that have made equally many: the lists on which libtorch's operators over lists
/// work, the gradients already negated when the loss is to rise.
/// </summary>
internal sealed class Step(Tensor[] parameters, Tensor[] gradients, OptimizerState[] states)
{
    /// <summary>The parameters.</summary>
    public Tensor[] Parameters { get; } = parameters;

    /// <summary>Their gradients.</summary>
    public Tensor[] Gradients { get; private set; } = gradients;

    /// <summary>The number of this step; the first is 1.</summary>
    public long Number => states[0].Steps;

    /// <summary>Turns the gradients round when the loss is to rise, and adds those of weightDecay/2 · ‖θ‖².</summary>
    public void Prepare(bool? maximize, double? weightDecay)
    {
        if (maximize == true)
        {
            Gradients = Call.Many("_foreach_neg", Gradients);
        }

        if (weightDecay is { } decay and not 0)
        {
            Gradients = Sum(Gradients, Parameters, decay);
        }
    }

    /// <summary>The averages of that number; made on the first step, filled with a number.</summary>
    public Tensor[] Averages(int index, double start = 0) => Averages(index, gradient => full_like(gradient, start));

    /// <summary>The averages of that number; made from the gradients on the first step.</summary>
    public Tensor[] Averages(int index, Func<Tensor, Tensor> start)
    {
        var averages = new Tensor[states.Length];
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i].Averages[index] is null)
            {
                states[i].Replace(index, start(Gradients[i]));
            }

            averages[i] = states[i].Averages[index]!;
        }

        return averages;
    }

    /// <summary>left + factor · right.</summary>
    public static Tensor[] Sum(Tensor[] left, Tensor[] right, double factor) => Call.Many("_foreach_add.List", left, right, factor);

    /// <summary>√tensors.</summary>
    public static Tensor[] Roots(Tensor[] tensors) => Call.Many("_foreach_sqrt", tensors);

    /// <summary>target ← target · factor.</summary>
    public static void Scale(Tensor[] target, double factor) => Call.Do("_foreach_mul_.Scalar", target, factor);

    /// <summary>target ← target + number.</summary>
    public static void Add(Tensor[] target, double number) => Call.Do("_foreach_add_.Scalar", target, number);

    /// <summary>target ← target + factor · tensors.</summary>
    public static void Add(Tensor[] target, Tensor[] tensors, double factor) => Call.Do("_foreach_add_.List", target, tensors, factor);

    /// <summary>target ← target + factor · left ⊙ right.</summary>
    public static void AddProduct(Tensor[] target, Tensor[] left, Tensor[] right, double factor) =>
        Call.Do("_foreach_addcmul_.Scalar", target, left, right, factor);

    /// <summary>target ← target + factor · left ⊘ right.</summary>
    public static void AddQuotient(Tensor[] target, Tensor[] left, Tensor[] right, double factor) =>
        Call.Do("_foreach_addcdiv_.Scalar", target, left, right, factor);

    /// <summary>target ← max(target, tensors).</summary>
    public static void Maximum(Tensor[] target, Tensor[] tensors) => Call.Do("_foreach_maximum_.List", target, tensors);
}
