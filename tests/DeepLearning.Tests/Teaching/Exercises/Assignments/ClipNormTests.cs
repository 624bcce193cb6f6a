namespace DeepLearning.Tests.Teaching.Exercises.Assignments;

public sealed class ClipNormTests
{
    private static double Norm(double[][] gradients) => Math.Sqrt(gradients.Sum(array => array.Sum(value => value * value)));

    [Fact]
    public void Arrays_that_are_not_changed() => IsTold("nothing has changed", (gradients, _) => Norm(gradients));

    [Fact]
    public void A_norm_for_each_array() => IsTold("a norm of its own", (gradients, limit) =>
    {
        var norm = Norm(gradients);
        Array.ForEach(gradients, array => GradientClip.ByNorm(array, limit));
        return norm;
    });

    [Fact]
    public void Values_that_are_cut_off() => IsTold("cut off at the limit", (gradients, limit) =>
    {
        var norm = Norm(gradients);
        Array.ForEach(gradients, array => GradientClip.ByValue(array, limit));
        return norm;
    });

    [Fact]
    public void A_short_gradient_that_is_stretched() => IsTold("is to stay as it is", (gradients, limit) =>
        Scaled(gradients, norm => limit / norm));

    [Fact]
    public void A_norm_without_a_root() => IsTold("the root is missing", (gradients, limit) => Scaled(gradients, norm => norm > limit ? limit / (norm * norm) : 1));

    [Fact]
    public void A_gradient_of_length_one() => IsTold("it has length 1 now", (gradients, limit) => Scaled(gradients, norm => norm > limit ? 1 / norm : 1));

    [Fact]
    public void The_norm_afterwards() => IsTold("return the one before", (gradients, limit) =>
    {
        GradientClip.ByNorm(gradients, limit);
        return Norm(gradients);
    });

    private static double Scaled(double[][] gradients, Func<double, double> factor)
    {
        var norm = Norm(gradients);
        foreach (var array in gradients)
        {
            for (var i = 0; i < array.Length; i++)
            {
                array[i] *= factor(norm);
            }
        }

        return norm;
    }

    private static void IsTold(string reason, Func<double[][], double, double> attempt) => Wrong.IsToldThat(reason, "clip-norm", attempt);
}
