using DeepLearning.Display;
using DeepLearning.Figures;

namespace DeepLearning;

/// <summary>
/// Curves that grow while something trains: one figure, updated in place at most five times a second, with a panel for each
/// measure (loss, accuracy, …) above a shared axis. <see cref="Dispose"/> leaves the last state, also when the loop throws:
/// <code>
/// using (var board = new TrainingBoard("epoch"))
/// {
///     for (var epoch = 0; epoch &lt; 50; epoch++)
///     {
///         board.Add(epoch, loss: …, accuracy: …, validationLoss: …, validationAccuracy: …);
///     }
/// }
/// </code>
/// A library's loop reports to it: <c>Training.Run(network, samples, options, validation, board)</c>.
/// A point costs less than a microsecond; of a long run 2,000 points a curve are drawn, with all its peaks.
/// </summary>
public sealed partial class TrainingBoard : IDisposable
{
    /// <summary>The most panels of a board.</summary>
    public const int MaxPanels = 4;

    private const string Train = "train", Validation = "validation", Steps = "step";

    private readonly List<(string Measure, string Name, Curve Curve)> _curves = [];
    private readonly string _axis;
    private readonly LiveView _view;

    /// <summary>An empty board; nothing is shown before the first point.</summary>
    /// <param name="axis">What the points are counted in: <c>step</c>, <c>epoch</c>.</param>
    /// <param name="clock">The clock, or none for the system's.</param>
    public TrainingBoard(string axis = Steps, TimeProvider? clock = null)
        : this(axis, clock, null)
    {
    }

    internal TrainingBoard(string axis, TimeProvider? clock, IStage? stage)
    {
        _axis = axis;
        var place = $"live-{Guid.NewGuid():N}";
        _view = new(_ => _curves.Count == 0 ? null : BoardFigure.Of(_axis, _curves) with { LivePlace = place }, TimeSpan.Zero, clock ?? TimeProvider.System, stage);
    }

    /// <summary>The figure as it stands.</summary>
    public Figure Figure
    {
        get
        {
            lock (_view.Gate)
            {
                return BoardFigure.Of(_axis, _curves);
            }
        }
    }

    /// <summary>Adds a point to each curve that is given a value.</summary>
    /// <param name="step">The step or epoch.</param>
    /// <param name="loss">The loss on the samples that are learnt from.</param>
    /// <param name="accuracy">The accuracy on them, from 0 to 1.</param>
    /// <param name="validationLoss">The loss on samples held out.</param>
    /// <param name="validationAccuracy">The accuracy on them.</param>
    public void Add(
        double step, double? loss = null, double? accuracy = null, double? validationLoss = null, double? validationAccuracy = null)
    {
        lock (_view.Gate)
        {
            Put("loss", Train, step, loss);
            Put("loss", Validation, step, validationLoss);
            Put("accuracy", Train, step, accuracy);
            Put("accuracy", Validation, step, validationAccuracy);
            _view.Changed();
        }
    }

    /// <summary>Adds a point to the curve of that name in the panel of that measure.</summary>
    /// <param name="step">The step or epoch.</param>
    /// <param name="measure">What is measured, and its unit: the panel's axis.</param>
    /// <param name="value">The value.</param>
    /// <param name="name">What the legend calls the curve.</param>
    /// <exception cref="ArgumentException">It would be the fifth panel.</exception>
    public void Add(double step, string measure, double value, string name = Train)
    {
        lock (_view.Gate)
        {
            Put(measure, name, step, value);
            _view.Changed();
        }
    }

    /// <summary>Draws the last state, which stays. Points that are added later are only in <see cref="Figure"/>.</summary>
    public void Dispose() => _view.Dispose();

    private void Put(string measure, string name, double step, double? value)
    {
        if (value is not { } y)
        {
            return;
        }

        foreach (var (ofMeasure, ofName, curve) in _curves)
        {
            if (ofMeasure == measure && ofName == name)
            {
                curve.Add(step, y);
                return;
            }
        }

        ThrowIfFull(measure);
        _curves.Add((measure, name, Curve.Of([(step, y)])));
    }

    private void ThrowIfFull(string measure)
    {
        var panels = _curves.Select(curve => curve.Measure).Append(measure).Distinct().ToList();
        if (panels.Count > MaxPanels)
        {
            throw new ArgumentException(
                $"A board has at most {MaxPanels} panels ({string.Join(", ", panels.Take(MaxPanels))}); draw \"{measure}\" on another board.",
                nameof(measure));
        }
    }
}
