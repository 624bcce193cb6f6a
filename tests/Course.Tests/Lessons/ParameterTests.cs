using Notebooks.Documents;

namespace Course.Tests.Lessons;

/// <summary>The knobs in a lesson's second cell are connected to what the lesson does.</summary>
public sealed class ParameterTests
{
    private const string LineSearch = "notebooks/1-optimization/1-line-search.ipynb";
    private const string GradientDescent = "notebooks/1-optimization/2-gradient-descent.ipynb";

    [SkippableFact]
    public async Task A_looser_tolerance_ends_the_line_search_earlier()
    {
        var report = await LessonRuns.WithParametersAsync(LineSearch, ("tolerance", "0.01"));

        // 0.33 · (2/3)ⁿ ≤ 0.01 for n = 9; the claims were made for the tolerance in the notebook, and say so.
        Assert.Equal([9.0], report.Result("steps to tolerance"));
        Assert.NotNull(report.Failure);
    }

    [SkippableFact]
    public async Task More_steps_of_gradient_descent_come_closer_to_the_bottom_and_every_claim_still_holds()
    {
        var report = await LessonRuns.WithParametersAsync(GradientDescent, ("steps", "20"));

        report.RanToItsEnd();
        var losses = report.Result("losses along the path");
        Assert.Equal(21, losses.Length);
        Assert.Equal(0.199906, losses[20], 6);
    }

    [SkippableTheory]
    [InlineData("momentum", "0.9", "There is no parameter 'momentum'.")]
    [InlineData("steps", "2.5", "steps is an int")]
    [InlineData("steps", "many", "steps is an int")]
    [InlineData("reach", "far", "reach is a double")]
    public async Task A_bad_parameter_is_refused_with_the_list_of_those_there_are(string name, string value, string problem)
    {
        var refusal = await Assert.ThrowsAsync<ParameterException>(() => LessonRuns.WithParametersAsync(GradientDescent, (name, value)));

        Assert.Contains(problem, refusal.Message);
        Assert.All(["steps", "reach", "tolerance", "searchSteps"], parameter => Assert.Contains(parameter, refusal.Message));
    }
}
