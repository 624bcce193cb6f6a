namespace Course.Tests.Lessons;

/// <summary>What a lesson teaches and what the library offers to later lessons are the same thing.</summary>
public sealed class LibraryTests
{
    [SkippableFact]
    public Task The_bracket_search_of_the_lesson_is_LineSearch() => AgreesAsync("notebooks/1-optimization/1-line-search.ipynb", """
        var random = new Random(1);
        double Uniform(double from, double to) => from + (to - from) * random.NextDouble();
        double Difference(Bracket p, Bracket q) =>
            new[] { p.A - q.A, p.B - q.B, p.C - q.C, p.D - q.D }.Max(Math.Abs);

        var differences = new List<double>();
        var rules = new HashSet<int>();
        for (var trial = 0; trial < 300; trial++)
        {
            var (scale, shift, tilt) = (Uniform(1, 12), Uniform(0, 6), Uniform(-2, 2));
            double Wavy(double t) => Math.Sin(scale * t + shift) + tilt * t;
            var points = Enumerable.Range(0, 4).Select(_ => Uniform(-3, 3)).Order().ToArray();
            var bracket = new Bracket(points[0], points[1], points[2], points[3]);

            var theirs = LineSearch.Minimize(Wavy, bracket, tolerance, maxSteps).Brackets;
            var ours = Search(p => Shrink(Wavy, p), bracket);
            differences.Add(ours.Zip(theirs, Difference).Max());
            differences.Add(ours.Count - theirs.Count);
            rules.Add(RuleFired(bracket, LineSearch.Shrink(Wavy, bracket)));
        }

        Claim.Within("all three rules were tried", rules.Count, 3, 3);
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-12);
        """);

    [SkippableFact]
    public Task The_descent_step_of_the_lesson_is_GradientDescent() => AgreesAsync("notebooks/1-optimization/2-gradient-descent.ipynb", """
        var random = new Random(1);
        var differences = new List<double>();
        for (var trial = 0; trial < 100; trial++)
        {
            var place = Vec(4 * random.NextDouble() - 2, 4 * random.NextDouble() - 2);
            var library = GradientDescent.Step(Loss, Gradient, place, stepSizes);
            differences.Add((DescentStep(Loss, Gradient, place) - library).InfinityNorm());
        }

        var standard = GradientDescent.Step(Loss, Gradient, phiStart);
        Claim.Within("the library's step moves", (standard - phiStart).L2Norm(), 0.1, 1);
        Claim.Within("its own step sizes are the lesson's", (standard - path[1]).InfinityNorm(), 0, 1e-12);
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-12);
        """);

    [SkippableFact]
    public Task The_values_of_the_lesson_are_the_librarys() => AgreesAsync("notebooks/2-backpropagation/2-micrograd.ipynb", """
        double[] Mine(double p, double q)
        {
            Value u = p, v = q;
            var w = (u * v - u).Pow(2) / (v * v + 1) + Tanh(u - 2 * v) * Exp(-u) + ReLU(u + v) + u + u;
            Backward(w);
            return [w.Data, u.Gradient, v.Gradient];
        }

        double[] Library(double p, double q)
        {
            DeepLearning.Value u = p, v = q;
            var w = (u * v - u).Pow(2) / (v * v + 1) + (u - 2 * v).Tanh() * (-u).Exp() + (u + v).ReLU() + u + u;
            w.Backward();
            return [w.Data, u.Gradient, v.Gradient];
        }

        double[] LibraryLosses(int seed)
        {
            var net = new DeepLearning.Mlp(
                3, [4, 4, 1], new PythonRandom(seed), hidden: value => value.Tanh(), output: value => value.Tanh(), randomBias: true);
            return [.. Enumerable.Range(0, steps).Select(_ =>
            {
                DeepLearning.Value loss = 0;
                foreach (var (row, target) in rows.Zip(targets))
                    loss += (net.Forward([.. row.Select(number => new DeepLearning.Value(number))])[0] - target).Pow(2);
                net.ZeroGradients();
                loss.Backward();
                foreach (var parameter in net.Parameters)
                    parameter.Data -= learningRate * parameter.Gradient;
                return loss.Data;
            })];
        }

        var random = new Random(1);
        var differences = new List<double>();
        for (var trial = 0; trial < 100; trial++)
        {
            var (p, q) = (4 * random.NextDouble() - 2, 4 * random.NextDouble() - 2);
            differences.AddRange(Mine(p, q).Zip(Library(p, q), (mine, library) => (mine - library) / Math.Max(1, Math.Abs(library))));
        }

        for (var seed = 0; seed < 6; seed++)
            differences.AddRange(curves[seed].Zip(LibraryLosses(seed), (mine, library) => mine - library));

        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-9);
        """);

    [SkippableFact]
    public Task The_chain_of_the_lesson_is_Value() => AgreesAsync("notebooks/2-backpropagation/3-toy-model.ipynb", """
        var random = new Xoshiro(1);
        double[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextNormal())];
        double Sigmoid(double t) => 1 / (1 + Math.Exp(-t));
        Func<double, double>[] a = [Math.Tanh, Sigmoid, Math.Exp, Math.Tanh];
        Func<double, double>[] slope =
            [t => 1 - Math.Pow(Math.Tanh(t), 2), t => Sigmoid(t) * (1 - Sigmoid(t)), Math.Exp, t => 1 - Math.Pow(Math.Tanh(t), 2)];
        Func<Value, Value>[] nodes = [t => t.Tanh(), t => t.Sigmoid(), t => t.Exp(), t => t.Tanh()];

        var differences = new List<double>();
        for (var trial = 0; trial < 50; trial++)
        {
            var (w, b, x, y) = (Draw(5), Draw(5), random.NextNormal(), random.NextNormal());
            var (dw, db) = ChainGradient(w, b, a, slope, x, y);
            var (weights, biases) = (w.Select(v => new Value(v)).ToArray(), b.Select(v => new Value(v)).ToArray());
            Value h = x;
            for (var k = 0; k < 5; k++)
                h = k < 4 ? nodes[k](biases[k] + weights[k] * h) : biases[k] + weights[k] * h;
            (h - y).Pow(2).Backward();
            differences.AddRange(dw.Zip(weights, (one, other) => one - other.Gradient));
            differences.AddRange(db.Zip(biases, (one, other) => one - other.Gradient));
        }

        Claim.Within("derivatives that were compared", differences.Count, 500, 500);
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-10);
        """);

    [SkippableFact]
    public Task Both_passes_of_the_lesson_are_those_of_Network() => AgreesAsync("notebooks/2-backpropagation/4-deep-network.ipynb", """
        NetworkLayer[] Hidden() => [new Dense(D), new ReLU()];
        var network = new Network(1, [.. Enumerable.Range(0, K).SelectMany(_ => Hidden()), new Dense(1)], new SquaredError(), new Xoshiro(1));
        var all = network.Parameters.ToArray();
        for (var k = 0; k <= K; k++)
            (all[2 * k].Value, all[2 * k + 1].Value) = (W[k], b[k].ToColumnMatrix());

        var cost = network.Backward(xs, ys);
        var (f, h) = Forward(W, b, xs);
        var (dW, db) = Backward(W, f, h, 2.0 / 61 * (f[K] - ys));
        var differences = Enumerable.Range(0, K + 1).SelectMany(k => new[]
        {
            (all[2 * k].Gradient - dW[k]).InfinityNorm(), (all[2 * k + 1].Gradient - db[k].ToColumnMatrix()).InfinityNorm(),
        });

        Claim.Within("the loss", cost - Loss(f[K], ys) / 61, -1e-12, 1e-12);
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-10);
        """);

    [SkippableFact]
    public Task The_weights_of_the_lesson_are_those_of_Initialization_He() => AgreesAsync("notebooks/2-backpropagation/5-initialization.ipynb", """
        var network = new Network(3, [new Dense(20), new ReLU(), new Dense(7), new ReLU(), new Dense(2)], new SquaredError(), new Xoshiro(5));
        var weights = HeWeights([3, 20, 7, 2], new Xoshiro(5));
        var theirs = network.Parameters.Where(parameter => parameter.Role == ParameterRole.Weight).Select(parameter => parameter.Value).ToArray();

        Claim.Within("matrices", theirs.Length, 3, 3);
        Claim.Within("the largest difference from the library", weights.Zip(theirs, (one, other) => (one - other).InfinityNorm()).Max(), 0, 1e-12);
        """);

    [SkippableFact]
    public Task The_gradient_and_the_decay_of_the_lesson_are_GaborFit_and_StepDecay() => AgreesAsync("notebooks/1-optimization/3-stochastic-gradient-descent.ipynb", """
        var batches = new NumpyRandom(7);
        var differences = new List<double>();
        for (var trial = 0; trial < 100; trial++)
        {
            var place = Vec(20 * batches.NextDouble() - 10, 20 * batches.NextDouble() + 2.5);
            var batch = batches.Permutation(x.Length)[..5];
            differences.Add(Loss(place) - GaborFit.Loss(place));
            differences.Add((Gradient(place, batch) - GaborFit.Gradient(place, batch)).InfinityNorm());
            differences.Add((Gradient(place, all) - GaborFit.Gradient(place)).InfinityNorm());
            differences.Add(DecayedRate(0.8, 0.5, 10, trial) - new StepDecay(0.8, 0.5, 10).At(trial));
        }

        var again = Fresh(seed);
        var library = new Sgd(learningRate).Minimize(Loss, phi => Gradient(phi, again()), somewhere, steps);
        differences.Add(library.Points.Zip(path, (theirs, ours) => (theirs - ours).InfinityNorm()).Max());
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-12);
        """);

    [SkippableFact]
    public Task The_steps_of_the_lesson_are_Momentum_and_Nesterov() => AgreesAsync("notebooks/1-optimization/4-momentum.ipynb", """
        double Difference(IEnumerable<Vector<double>> one, IEnumerable<Vector<double>> other) =>
            one.Zip(other, (theirs, ours) => (theirs - ours).InfinityNorm()).Max();

        var classic = new Momentum(ClassicRate(learningRate, beta), beta, Classic: true);
        var differences = new[]
        {
            Difference(new Momentum(learningRate, beta).Minimize(GaborFit.Loss, Noisy(seed), start, steps).Points, heavy),
            Difference(classic.Minimize(GaborFit.Loss, Noisy(seed), start, steps).Points, heavy),
            Difference(new Nesterov(learningRate, beta).Minimize(GaborFit.Loss, Noisy(seed), start, steps).Points, ahead),
        };
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-9);
        """);

    [SkippableFact]
    public Task The_steps_of_the_lesson_are_AdaGrad_RmsProp_and_Adam() => AgreesAsync("notebooks/1-optimization/5-adam.ipynb", """
        double Difference(IOptimizer optimizer, IEnumerable<Vector<double>> path) =>
            optimizer.Minimize(Loss, Gradient, start, steps).Points.Zip(path, (theirs, ours) => (theirs - ours).InfinityNorm()).Max();

        var differences = new[]
        {
            Difference(new AdaGrad(0.2, epsilon), adaGrad),
            Difference(new RmsProp(rate, gamma, epsilon), rmsProp),
            Difference(new Adam(rate, beta, gamma, epsilon), adam),
        };
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-12);
        """);

    [SkippableFact]
    public Task The_signals_of_the_lesson_are_those_of_Mnist1D() => AgreesAsync("notebooks/4-generalization/1-mnist1d.ipynb", """
        var chance = new NumpyRandom(7);
        var digits = Enumerable.Range(0, 100).Select(i => i / 10);
        var made = digits.Select(digit => Stages(Mnist1D.Template(digit), chance)[^1].Signal).ToArray();
        var places = chance.Permutation(100);
        var (center, spread) = (made.Average(s => s.Average()), made.Average(s => s.Average(h => h * h)));
        spread = Math.Sqrt(spread - center * center);

        var library = Mnist1D.Generate(new() { Seed = 7, SampleCount = 100 });
        double Difference(int i) => library.Train.X.Column(i)
            .Zip(made[places[i]], (theirs, mine) => Math.Abs(theirs - (mine - center) / spread)).Max();
        Claim.Within("the library's signals vary", library.Train.X.Enumerate().Max(), 2, 10);
        Claim.Within("the largest difference from the library", Enumerable.Range(0, 80).Max(Difference), 0, 1e-9);
        """);

    [SkippableFact]
    public Task The_neuron_of_the_lesson_is_a_Network_of_one_unit() => AgreesAsync("notebooks/3-networks/1-one-neuron.ipynb", """
        var network = new Network(2, [new Dense(1)], new SigmoidBinaryCrossEntropy(), new Xoshiro(1));
        network.Parameters["W1"].Value = w.ToRowMatrix();
        network.Parameters["b1"].Value = Matrix<double>.Build.Dense(1, 1, b);
        var (p, targets) = (Predict(w, b, moons.X), Labels(moons));
        var library = network.Backward(moons.X, targets.ToRowMatrix());
        var (dw, db) = Gradient(moons.X, p, targets);

        double[] differences =
        [
            (network.Predict(moons.X).Row(0) - p).InfinityNorm(),
            Math.Abs(library - CrossEntropy(p, targets)),
            (network.Parameters["W1"].Gradient.Row(0) - dw).InfinityNorm(),
            Math.Abs(network.Parameters["b1"].Gradient[0, 0] - db),
        ];
        Claim.Within("the gradient is not nothing", dw.InfinityNorm(), 1e-3, 100);
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-12);
        """);

    [SkippableFact]
    public Task The_two_layers_of_the_lesson_are_a_Network() => AgreesAsync("notebooks/3-networks/2-two-layers.ipynb", """
        var network = new Network(2, [new Dense(hidden), new Sigmoid(), new Dense(1)], new SigmoidBinaryCrossEntropy(), new Xoshiro(1));
        var (mine, slopes) = (states[steps / 2].θ, Gradient(states[steps / 2].θ, X, Y));
        Matrix<double>[] Matrices(Weights θ) => [θ.W1, θ.b1.ToColumnMatrix(), θ.W2, θ.b2.ToColumnMatrix()];
        string[] names = ["W1", "b1", "W2", "b2"];
        foreach (var (name, value) in names.Zip(Matrices(mine)))
            network.Parameters[name].Value = value;

        var library = network.Backward(X, Y);
        var differences = names.Zip(Matrices(slopes), (name, slope) => (network.Parameters[name].Gradient - slope).Enumerate().Max(Math.Abs))
            .Append(Math.Abs(library - Loss(Say(mine, X), Y)))
            .Append((network.Predict(X) - Say(mine, X)).Enumerate().Max(Math.Abs));
        Claim.Within("the gradient is not nothing", slopes.W1.Enumerate().Max(Math.Abs), 1e-6, 100);
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-12);
        """);

    [SkippableFact]
    public Task The_network_of_any_depth_is_Network() => AgreesAsync("notebooks/3-networks/3-any-depth.ipynb", """
        NetworkLayer Function(Unit unit) => unit.Name switch { "sigmoid" => new Sigmoid(), "tanh" => new Tanh(), _ => new ReLU() };
        var differences = new List<double>();
        foreach (var unit in units)
        foreach (var depth in depths)
        {
            var (mineW, mineB) = Initialize(Sizes(depth), unit.Start, new Xoshiro(depth));
            var hiddenLayers = Enumerable.Range(0, depth).SelectMany(_ => new NetworkLayer[] { new Dense(width, unit.Start), Function(unit) });
            var network = new Network(2, [.. hiddenLayers, new Dense(1, unit.Start)], new SigmoidBinaryCrossEntropy(), new Xoshiro(depth));
            for (var step = 0; step < 3; step++)
            {
                var a = Forward(mineW, mineB, unit.Of, X);
                differences.Add(network.Backward(X, Y) - Loss(a[^1], Y));
                var (dW, db) = Backward(mineW, a, values => Slope(unit.Name, values), Y);
                differences.AddRange(dW.SelectMany((slopes, k) => (network.Parameters[$"W{k + 1}"].Gradient - slopes).Enumerate()));
                differences.AddRange(db.SelectMany((slopes, k) => (network.Parameters[$"b{k + 1}"].Gradient.Column(0) - slopes).Enumerate()));
                Step(mineW, mineB, dW, db, unit.Rate);
                foreach (var parameter in network.Parameters)
                    parameter.Value -= unit.Rate * parameter.Gradient;
            }
        }

        Claim.Within("numbers compared", differences.Count, 5000, 20_000);
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-11);
        """);

    [SkippableFact]
    public Task The_shortest_solution_of_the_lesson_is_LeastSquares_MinimumNorm() => AgreesAsync("notebooks/4-generalization/2-bias-variance.ipynb", """
        var chance = new Xoshiro(1);
        var differences = new List<double>();
        for (var trial = 0; trial < 100; trial++)
        {
            var (A, y) = (chance.NormalMatrix(1 + trial % 10, 12), chance.NormalMatrix(1 + trial % 10, 1).Column(0));
            differences.Add((MinimumNorm(A, y) - LeastSquares.MinimumNorm(A, y)).InfinityNorm());
        }

        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-9);
        """);

    [SkippableFact]
    public Task The_one_layer_network_of_the_assignment_is_Network_and_its_flip_is_Augmentation() => AgreesAsync("notebooks/assignments/kth-1-one-layer.ipynb", """
        var differences = new List<double>();
        var some = train.At([.. Enumerable.Range(0, 100)]);
        var classes = some.OneHot();
        foreach (var (mine, theirs) in new (Head, Loss)[] { (new(Forward, Cost, Gradients), new SoftmaxCrossEntropy()), (sigmoids, new SigmoidBinaryCrossEntropy()) })
        {
            var network = new Network(d, [new Dense(K)], theirs, new Xoshiro(1));
            (network.Parameters["W1"].Value, network.Parameters["b1"].Value) = (W, b.ToColumnMatrix());
            var said = mine.Predict(W, b, some.X);
            differences.Add(network.Backward(some.X, classes) - mine.Cost(said, classes, W, 0));
            var (slopesW, slopesB) = mine.Gradients(some.X, said, classes, W, 0);
            differences.Add((network.Parameters["W1"].Gradient - slopesW).InfinityNorm());
            differences.Add((network.Parameters["b1"].Gradient.Column(0) - slopesB).InfinityNorm());
        }

        var (flipped, library) = (some.X.Clone(), some.X.Clone());
        Flip(flipped, new Xoshiro(3));
        Augmentation.FlipHorizontally(library, 32, 32, new Xoshiro(3));
        differences.Add((flipped - library).InfinityNorm());

        Claim.Within("pictures that were flipped", Enumerable.Range(0, 100).Count(i => !flipped.Column(i).Equals(some.X.Column(i))), 30, 70);
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-11);
        """);

    [SkippableFact]
    public Task The_run_of_the_two_layer_assignment_is_Training() => AgreesAsync("notebooks/assignments/kth-2-two-layers.ipynb", """
        var (some, start) = (Take(train, 0, 500), Start(1));
        var mine = Train(some, Take(validation, 0, 100), new Plan(0.01, 5, 1)).Net;
        Matrix<double>[] Matrices(Net net) => [net.W1, net.b1.ToColumnMatrix(), net.W2, net.b2.ToColumnMatrix()];
        string[] names = ["W1", "b1", "W2", "b2"];
        var network = new Network(train.Dimensions, [new Dense(hidden), new ReLU(), new Dense(10)], new SoftmaxCrossEntropy(), new Xoshiro(1));
        foreach (var (name, value) in names.Zip(Matrices(start)))
            network.Parameters[name].Value = value;

        Training.Run(network, Standardised(some.ToSamples()), new TrainingOptions(new Sgd(0.1))
        {
            Epochs = 2, BatchSize = 100, Seed = 1, Schedule = new Triangular(1e-5, 0.1, 5), L2 = 0.01,
        });
        Claim.Within("how far it went", (mine.W2 - start.W2).Enumerate().Max(Math.Abs), 1e-3, 10);
        Claim.Within("the largest difference from the library", names.Zip(Matrices(mine), (name, value) =>
            (network.Parameters[name].Value - value).Enumerate().Max(Math.Abs)).Max(), 0, 1e-12);
        """);

    [SkippableFact]
    public async Task The_two_layer_assignment_goes_on_to_the_same_bits_after_it_was_stopped() => (await LessonRuns.WithLastCellAsync("notebooks/assignments/kth-2-two-layers.ipynb", """
        var file = System.IO.Path.GetTempFileName();
        System.IO.File.Delete(file);
        var (some, held, plan) = (Take(train, 0, 450), Take(validation, 0, 100), new Plan(0.01, 100, 1));
        long Length() => new System.IO.FileInfo(file) is { Exists: true, Length: var length } ? length : 0;
        var stop = new System.Threading.CancellationTokenSource();
        var watcher = System.Threading.Tasks.Task.Run(() =>
        {
            var first = 0L;
            while ((first = Length()) == 0 || !System.Threading.SpinWait.SpinUntil(() => Length() > first, 10_000));
            stop.Cancel();
        });
        var isStopped = false;
        try
        {
            Train(some, held, plan, file, stop: stop.Token);
        }
        catch (OperationCanceledException)
        {
            isStopped = true;
        }

        var (whole, resumed) = (Train(some, held, plan), Train(some, held, plan, file));
        System.IO.File.Delete(file);
        Claim.That("it was stopped", isStopped);
        Claim.That("the curves are the same", whole.Curve.SequenceEqual(resumed.Curve));
        Claim.That("the weights are the same", whole.Net.W1.Equals(resumed.Net.W1) && whole.Net.W2.Equals(resumed.Net.W2)
            && whole.Net.b1.Equals(resumed.Net.b1) && whole.Net.b2.Equals(resumed.Net.b2));
        """)).RanToItsEnd();

    [SkippableFact]
    public Task The_network_and_the_training_of_the_lesson_are_Rnn_and_RnnTraining() => AgreesAsync("notebooks/assignments/kth-4-rnn.ipynb", """
        var differences = new List<double>();
        var names = new[] { "U", "W", "V", "b", "c" };
        var network = new Rnn(K, m, new Xoshiro(Lesson.Seed));
        var (mineState, libraryState) = (Zeros(m), new double[m]);
        void Compare(Weights θ)
        {
            foreach (var (name, values) in names.Zip(θ.Arrays))
                network.Parameters[name].Value = Matrix<double>.Build.Dense(network.Parameters[name].Rows, network.Parameters[name].Columns, values);
            for (var at = 0; at < 4 * length; at += length)
            {
                var (now, then) = (symbols[at..(at + length)], symbols[(at + 1)..(at + length + 1)]);
                var (mine, slopes) = Gradients(θ, mineState, now, then);
                differences.Add(mine - network.Backward(now, then, libraryState));
                foreach (var (name, values) in names.Zip(slopes.Arrays))
                    differences.AddRange(network.Parameters[name].Gradient.ToColumnMajorArray().Zip(values, (one, other) => one - other));
            }

            differences.AddRange(mineState.Zip(libraryState, (one, other) => one - other));
        }

        Compare(run.θ);
        Compare(untrained);
        differences.AddRange(untrained.Arrays.SelectMany(values => values)
            .Zip(names.SelectMany(name => new Rnn(K, m, new Xoshiro(Lesson.Seed)).Parameters[name].Value.ToColumnMajorArray()), (one, other) => one - other));

        // With AdaGrad's usual 0.1 rounding grows into nats within a few updates; with a thousandth the two stay together.
        rate = 1e-3;
        var slow = Begin();
        Train(slow, 60);
        var steps = RnnTraining.Run(new Rnn(K, m, new Xoshiro(Lesson.Seed)), symbols[..(60 * length + 1)], new(new AdaGrad(rate)));
        differences.AddRange(slow.Smooth.Zip(steps, (mine, theirs) => mine - theirs.SmoothLoss));

        Claim.Within("numbers compared", differences.Count, 50_000, 1_000_000);
        Claim.Within("updates compared", steps.Count, 60, 60);
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-9);
        """);

    [SkippableFact]
    public Task The_training_of_the_lesson_on_many_layers_is_that_of_Training() => AgreesAsync("notebooks/assignments/kth-3-k-layers.ipynb", """
        var differences = new List<double>();
        foreach (var plan in Both(deep with { Hidden = "50 30 20", Clip = 2 }))
        {
            var model = Initialize(plan);
            var network = new Network([3072, 50, 30, 20, 10], new Xoshiro(1), batchNormalization: plan.Normalized);
            for (var k = 0; k < 4; k++)
                network.Parameters[$"W{k + 1}"].Value = model.Layers[k].W;

            var rate = new Triangular(1e-5, plan.TopRate, n / 20);
            var options = new TrainingOptions(new Sgd(1)) { Epochs = 3, Seed = 1, L2 = 0, Schedule = rate };
            var steps = Training.Run(network, train, options with { ClipNorm = plan.Clip }).Steps;
            model = model with { Plan = plan with { Lambda = 0 } };
            foreach (var (step, batch) in BatchesFrom(0).Take(steps.Count).Index())
                differences.Add(Step(model, batch, step, rate.At(step)).loss - steps[step].Loss);
            differences.AddRange((network.Forward(test.X) - Forward(model, test.X).scores).Enumerate());
            differences.AddRange((network.Parameters["W1"].Value - model.Layers[0].W).Enumerate());
        }

        Claim.Within("numbers compared", differences.Count, 300_000, 400_000);
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-9);
        """);

    [SkippableFact]
    public Task The_dense_network_of_the_assignment_is_Network_with_BatchNormalization() => AgreesAsync("notebooks/assignments/bgu-1-dense.ipynb", """
        NetworkLayer[] Hidden(int units, bool norm) => norm
            ? [new Dense(units), new DeepLearning.ReLU(), new BatchNormalization()]
            : [new Dense(units), new DeepLearning.ReLU()];
        var differences = new List<double>();
        foreach (var norm in new[] { false, true })
        {
            var mineToo = InitializeParameters(sizes, new Xoshiro(4));
            NetworkLayer[] layers = [.. sizes[1..^1].SelectMany(units => Hidden(units, norm)), new Dense(10)];
            var network = new Network(784, layers, new SoftmaxCrossEntropy(), new Xoshiro(4));
            var weights = network.Parameters.Where(parameter => parameter.Name[0] == 'W').ToArray();
            var biases = network.Parameters.Where(parameter => parameter.Name[0] == 'b' && !parameter.Name.StartsWith("beta")).ToArray();
            var averages = network.Parameters.Where(parameter => parameter.Role == ParameterRole.RunningAverage).ToArray();
            for (var k = 0; k < weights.Length; k++)
                weights[k].Value = mineToo.W[k];
            for (var step = 0; step < 3; step++)
            {
                var library = network.Backward(few.X, few.OneHot());
                var (out1, kept) = LModelForward(few.X, mineToo, norm, training: true);
                var (dW1, db1) = LModelBackward(out1, few.OneHot(), kept, 0);
                differences.Add(library - computeCost(out1, few.OneHot(), mineToo.W, 0));
                differences.AddRange(dW1.SelectMany((slopes, k) => (weights[k].Gradient - slopes).Enumerate()));
                differences.AddRange(db1.SelectMany((slopes, k) => (biases[k].Gradient.Column(0) - slopes).Enumerate()));
                UpdateParameters(mineToo, dW1, db1, rate);
                for (var k = 0; k < weights.Length; k++)
                    (weights[k].Value, biases[k].Value) = (mineToo.W[k], mineToo.b[k].ToColumnMatrix());
            }

            differences.AddRange(averages.SelectMany((average, i) => (average.Value.Column(0)
                - (i % 2 == 0 ? mineToo.Averages[i / 2].Mean : mineToo.Averages[i / 2].Variance)).Enumerate()));
            differences.AddRange((network.Predict(test.X.SubMatrix(0, 784, 0, 100))
                - LModelForward(test.X.SubMatrix(0, 784, 0, 100), mineToo, norm).AL).Enumerate());
        }

        Claim.Within("numbers compared", differences.Count, 90_000, 110_000);
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-10);
        """);

    [SkippableFact]
    public Task The_step_of_the_LeNet_lesson_is_torchs_SGD() => AgreesAsync("notebooks/assignments/tau-1-lenet.ipynb", """
        manual_seed(1);
        var (mine, theirs) = (LeNet(variants[2]), LeNet(variants[2]));
        theirs.load_state_dict(mine.state_dict());
        var velocities = mine.parameters().Select(p => zeros_like(p)).ToArray();
        var sgd = optim.SGD(theirs.parameters(), 0.05, momentum: momentum, weight_decay: 0.1);
        var before = mine.parameters().SelectMany(Numbers).ToArray();
        var (picture, label) = (Standard(testSet.X[..4]), testSet.Y[..4]);
        for (var step = 0; step < 5; step++)
        {
            foreach (var net in new[] { mine, theirs })
            {
                net.zero_grad();
                nn.functional.cross_entropy(net.call(picture), label).backward();
            }

            sgd.step();
            using (no_grad())
                foreach (var (w, v) in mine.parameters().Zip(velocities))
                    Step(w, v, 0.05, 0.1);
        }

        double Furthest(IEnumerable<double> there) => mine.parameters().SelectMany(Numbers).Zip(there, (one, other) => Math.Abs(one - other)).Max();
        Claim.Within("the way gone", Furthest(before), 0.01, 10);
        Claim.Within("the largest difference from the library", Furthest(theirs.parameters().SelectMany(Numbers)), 0, 1e-5);
        """);

    [SkippableFact]
    public Task The_penalty_of_the_lesson_on_many_layers_is_that_of_Network() => AgreesAsync("notebooks/assignments/kth-3-k-layers.ipynb", """
        var model = Initialize(shallow with { Lambda = 0.1 });
        var network = new Network([3072, 50, 50, 10], new Xoshiro(1), batchNormalization: true);
        for (var k = 0; k < 3; k++)
            network.Parameters[$"W{k + 1}"].Value = model.Layers[k].W;
        network.Backward(first.X, network.Targets(first.Labels), l2: 0.1);
        Step(model, first, 0, 0.5);
        var differences = Enumerable.Range(0, 3).Select(k =>
            (network.Parameters[$"W{k + 1}"].Value - 0.5 * network.Parameters[$"W{k + 1}"].Gradient - model.Layers[k].W).InfinityNorm());

        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-10);
        """);

    private static async Task AgreesAsync(string path, string comparison)
    {
        var report = await LessonRuns.WithLastCellAsync(path, comparison);

        report.RanToItsEnd();
        Assert.Equal("the largest difference from the library", (string?)report.Records("claim")[^1]["name"]);
    }
}
