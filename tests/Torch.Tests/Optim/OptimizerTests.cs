using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Torch.Tests.Optim;

public sealed class OptimizerTests
{
    [TorchFact]
    public void Gradient_descent_on_a_parabola_follows_the_closed_form()
    {
        var x = new Parameter(tensor(new[] { 2.0, -3.0 }));
        var optimizer = optim.SGD([x], 0.1);
        for (var step = 0; step < 10; step++)
        {
            Descend(optimizer, () => (x * x).sum() / 2);
        }

        Assert.Equal(2 * Math.Pow(0.9, 10), x.data<double>()[0], 1e-14);
        Assert.Equal(-3 * Math.Pow(0.9, 10), x.data<double>()[1], 1e-14);
    }

    [TorchFact]
    public void Adams_first_step_is_as_long_as_the_learning_rate_whatever_the_gradient()
    {
        var x = new Parameter(tensor(new[] { 1e-3, 5.0, -700.0 }));
        Descend(optim.Adam([x], 0.01, eps: 0), () => (x * x).sum());

        Assert.Equal([-0.009, 4.99, -699.99], x.data<double>().ToArray().Select(value => Math.Round(value, 12)));
    }

    [TorchFact]
    public void Weight_decay_of_AdamW_alone_shrinks_by_one_minus_rate_times_decay()
    {
        var x = new Parameter(ones(2, float64));
        Descend(optim.AdamW([x], 0.1, weight_decay: 0.5), () => (x * 0).sum());

        Assert.Equal(0.95, x.data<double>()[1], 1e-15);
    }

    [TorchFact]
    public void Groups_have_their_own_rates_and_take_the_rest_from_the_optimizer()
    {
        var (x, y) = (new Parameter(ones(1, float64)), new Parameter(ones(1, float64)));
        var optimizer = optim.SGD([new SGD.ParamGroup([x], new SGD.Options { LearningRate = 0.5 }), new SGD.ParamGroup([y], new SGD.Options())], 0.1);
        Descend(optimizer, () => x.sum() + y.sum());

        Assert.Equal([0.5, 0.9], [x.item<double>(), y.item<double>()]);
        Assert.Equal([0.5, 0.1], optimizer.ParamGroups.Select(group => group.LearningRate));
    }

    [TorchFact]
    public void A_rate_set_between_steps_counts_from_the_next_step()
    {
        var x = new Parameter(ones(1, float64));
        var optimizer = optim.SGD([x], 0.1);
        optimizer.ParamGroups.Single().LearningRate = 0.25;
        Descend(optimizer, () => x.sum());

        Assert.Equal(0.75, x.item<double>());
    }

    [TorchFact]
    public void Parameters_without_gradients_stay_and_begin_their_averages_later()
    {
        var (x, late) = (new Parameter(ones(1, float64)), new Parameter(ones(1, float64)));
        var optimizer = optim.Adam([x, late], 0.1, eps: 0);
        Descend(optimizer, () => x.sum());
        Assert.Equal(1, late.item<double>());
        Descend(optimizer, () => x.sum() + late.sum());

        Assert.Equal(0.9, late.item<double>(), 1e-12);
        Assert.Equal(0.8, x.item<double>(), 1e-12);
    }

    [TorchFact]
    public void A_closure_computes_the_loss_and_step_gives_it_back()
    {
        var x = new Parameter(tensor(new[] { 3.0 }));
        var optimizer = optim.SGD([x], 0.1);
        using (no_grad())
        {
            var loss = optimizer.step(() =>
            {
                optimizer.zero_grad();
                var value = (x * x).sum();
                value.backward();
                return value;
            });
            Assert.Equal(9, loss!.item<double>());
        }

        Assert.Equal(3 - 0.6, x.item<double>(), 1e-15);
        Assert.Null(optimizer.step());
    }

    [TorchFact]
    public void Averages_outlive_the_scope_of_the_step_that_made_them()
    {
        var x = new Parameter(ones(3));
        var optimizer = optim.Adam([x]);
        for (var step = 0; step < 3; step++)
        {
            using var scope = NewDisposeScope();
            Descend(optimizer, () => x.sum());
        }

        Assert.Equal(1 - 3e-3, x.data<float>()[0], 1e-6);
    }

    [TorchFact]
    public void Steps_keep_no_tensors_and_a_disposed_optimizer_none_at_all()
    {
        var x = new Parameter(ones(3));
        x.grad = ones(3);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Statistics.LiveTensors;
        using (var optimizer = optim.RMSProp([x], momentum: 0.9, centered: true))
        {
            for (var step = 0; step < 5; step++)
            {
                optimizer.zero_grad();
                optimizer.step();
                Assert.InRange(Statistics.LiveTensors, 0, before + 3);
            }
        }

        Assert.InRange(Statistics.LiveTensors, 0, before);
    }

    [TorchFact]
    public void What_cannot_be_optimized_is_told()
    {
        var x = new Parameter(ones(1));
        Assert.Contains("RegisterComponents", Assert.Throws<ArgumentException>(() => optim.SGD(Array.Empty<Parameter>(), 0.1)).Message);
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => optim.SGD([x, x], 0.1)).Message);
        Assert.Contains("learning rate", Assert.Throws<ArgumentOutOfRangeException>(() => optim.SGD([x], -0.1)).Message);
        Assert.Contains("learning rate", Assert.Throws<ArgumentOutOfRangeException>(() => optim.SGD([x], double.NaN)).Message);
        Assert.Contains("beta1", Assert.Throws<ArgumentOutOfRangeException>(() => optim.Adam([x], beta1: 1)).Message);
        Assert.Contains("Nesterov", Assert.Throws<ArgumentException>(() => optim.SGD([x], 0.1, nesterov: true)).Message);
    }

    [TorchFact]
    public void A_plateau_lowers_the_rate_after_the_patience_and_not_below_the_least()
    {
        var optimizer = optim.SGD([new Parameter(ones(1))], 1);
        var schedule = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.1, patience: 2, min_lr: [0.05]);
        var rates = new List<double>();
        foreach (var loss in new[] { 5.0, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3 })
        {
            schedule.step(loss);
            rates.Add(optimizer.ParamGroups.Single().LearningRate);
        }

        Assert.Equal([1, 1, 1, 1, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05], rates.Select(rate => Math.Round(rate, 12)));
        Assert.Contains("metric", Assert.Throws<InvalidOperationException>(() => schedule.step()).Message);
    }

    [TorchFact]
    public void One_cycle_turns_Adams_first_decay_rate_the_other_way()
    {
        var optimizer = optim.Adam([new Parameter(ones(1))]);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps: 10, pct_start: 0.5);
        var groups = optimizer.ParamGroups.Cast<optim.IBetas>();
        Assert.Equal((0.95, 0.999), groups.Single().Betas);
        for (var step = 0; step < 4; step++)
        {
            schedule.step();
        }

        Assert.Equal(0.85, groups.Single().Betas.Item1, 1e-12);
        Assert.Equal(0.1, schedule.get_last_lr().Single(), 1e-12);
    }

    [TorchFact]
    public void Adagrad_has_no_momentum_to_cycle() => Assert.Contains(
        "cycle_momentum: false",
        Assert.Throws<ArgumentException>(() => optim.lr_scheduler.OneCycleLR(optim.Adagrad([new Parameter(ones(1))]), 0.1, 10)).Message);

    [TorchFact]
    public void A_loaded_state_is_a_copy_and_fits_only_as_many_parameters()
    {
        var (x, y) = (new Parameter(ones(2, float64)), new Parameter(ones(2, float64)));
        var (first, second) = (optim.SGD([x], 0.1, momentum: 0.9), optim.SGD([y], 0.3, momentum: 0.5));
        Descend(first, () => (x * x).sum());
        second.load_state_dict(first.state_dict());
        first.Dispose();
        Descend(second, () => (y * 0).sum());

        Assert.Equal(1 - 0.1 * 0.9 * 2, y.data<double>()[0], 1e-12);
        Assert.Contains("2 parameters", Assert.Throws<ArgumentException>(
            () => optim.SGD([new Parameter(ones(1)), new Parameter(ones(1))], 0.1).load_state_dict(second.state_dict())).Message);
    }

    [TorchFact]
    public void A_schedule_can_be_set_to_a_step_by_its_number()
    {
        var optimizer = optim.SGD([new Parameter(ones(1))], 1);
        var schedule = optim.lr_scheduler.StepLR(optimizer, 2, 0.5);
        schedule.step(7);

        Assert.Equal(0.125, schedule.get_last_lr().Single());
    }

    internal static void Descend(optim.Optimizer optimizer, Func<Tensor> loss)
    {
        optimizer.zero_grad();
        loss().backward();
        optimizer.step();
    }
}
