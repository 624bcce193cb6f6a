using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Optimization;

public sealed class MinimizeTests
{
    private static readonly Vector<double> Start = Vector<double>.Build.DenseOfArray([1, -2]);

    [Fact]
    public void The_path_has_the_start_and_a_point_for_each_step()
    {
        var path = Bowl(steps: 3);

        Assert.Equal(3, path.Steps);
        Assert.Equal([1, 0.5, 0.25, 0.125], path.Points.Select(point => point[0]));
        Assert.Equal([5, 1.25, 0.3125, 0.078125], path.Losses);
        Assert.Equal("loss 0.078125 after 3 steps, at (0.125, -0.25)", path.ToString());
        Assert.Equal([1, -2], Start);
    }

    [Fact]
    public void No_steps_leave_the_start() => Assert.Equal(Start, Bowl(steps: 0).End);

    [Fact]
    public void A_schedule_gives_each_step_its_rate() =>
        Assert.Equal([1, 0.5, 0.375], Bowl(steps: 2, new StepDecay(0.25, 0.5, 1)).Points.Select(point => point[0]));

    [Fact]
    public void A_gradient_of_another_length_is_named() => Assert.Contains("3 components, and there are 2", Assert.Throws<ArgumentException>(() =>
        new Sgd(1).Minimize(_ => 0, _ => Vector<double>.Build.Dense(3), Start, steps: 1)).Message);

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        using var source = new CancellationTokenSource();
        var gradients = 0;

        Assert.Throws<OperationCanceledException>(() => new Sgd(0.25).Minimize(_ => 0, phi => Counted(phi), Start, steps: 100, cancellation: source.Token));
        Assert.Equal(3, gradients);

        Vector<double> Counted(Vector<double> phi)
        {
            if (++gradients == 3)
            {
                source.Cancel();
            }

            return phi;
        }
    }

    private static OptimizationPath Bowl(int steps, ISchedule? schedule = null) =>
        new Sgd(0.25).Minimize(phi => phi * phi, phi => 2 * phi, Start, steps, schedule);
}
