namespace TorchSharp.Modules;

/// <summary>The step of Adam and AdamW.</summary>
internal static class Moments
{
    /// <summary>How many averages a parameter has.</summary>
    public const int Count = 3;

    /// <summary>
    /// θ ← θ − η√c₂/c₁ · m / (√v + ε√c₂), cᵢ = 1 − βᵢᵗ: Adam's step with the corrections taken out of the lists.
    /// </summary>
    public static void Update(MomentOptions settings, Step step)
    {
        var (beta1, beta2) = (settings.beta1!.Value, settings.beta2!.Value);
        var (first, second) = (step.Averages(0), step.Averages(1));
        Step.Scale(first, beta1);
        Step.Add(first, step.Gradients, 1 - beta1);
        Step.Scale(second, beta2);
        Step.AddProduct(second, step.Gradients, step.Gradients, 1 - beta2);
        if (settings.amsgrad == true)
        {
            var largest = step.Averages(2);
            Step.Maximum(largest, second);
            second = largest;
        }

        var correction = Math.Sqrt(1 - Math.Pow(beta2, step.Number));
        var denominators = Step.Roots(second);
        Step.Add(denominators, settings.eps!.Value * correction);
        Step.AddQuotient(
            step.Parameters, first, denominators, -settings.LearningRate!.Value * correction / (1 - Math.Pow(beta1, step.Number)));
    }
}
