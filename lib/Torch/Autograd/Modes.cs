using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Until it is disposed nothing is recorded for gradients, on whatever threads what stands within it runs.</summary>
    public static IDisposable no_grad() => new GradMode(false);

    /// <summary>Until it is disposed what gradients need is recorded, also within <see cref="no_grad"/>.</summary>
    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    /// <summary>Records what gradients need, or not, until it is disposed.</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    /// <summary>Whether this thread records what gradients need.</summary>
    public static bool is_grad_enabled() => Bridge.GradientMode(-1) != 0;

    /// <summary>As <see cref="no_grad"/>, and faster; its tensors can never take part in a gradient.</summary>
    public static IDisposable inference_mode(bool mode = true) => new InferenceMode(mode);

    /// <summary>Whether this thread is in <see cref="inference_mode"/>.</summary>
    public static bool is_inference_mode_enabled() => Bridge.InferenceMode() != 0;

    /// <summary>libtorch's mode belongs to a thread; this one follows an await to the thread where it goes on.</summary>
    private sealed class GradMode : IDisposable
    {
        private static readonly AsyncLocal<bool> Disabled = new(change => Bridge.GradientMode(change.CurrentValue ? 0 : 1));
        private readonly bool _before = Disabled.Value;
        private bool _disposed;

        public GradMode(bool enabled) => Disabled.Value = !enabled;

        public void Dispose()
        {
            if (!_disposed)
            {
                _disposed = true;
                Disabled.Value = _before;
            }
        }
    }

    private sealed class InferenceMode : IDisposable
    {
        private readonly int _thread = Environment.CurrentManagedThreadId;
        private nint _guard;

        public InferenceMode(bool enabled) => _guard = Bridge.InferenceBegin(enabled ? 1 : 0);

        public void Dispose()
        {
            if (_guard != 0 && _thread != Environment.CurrentManagedThreadId)
            {
                throw new InvalidOperationException("inference_mode ends on the thread that it began on: let no await stand within it.");
            }

            if (_guard != 0)
            {
                Bridge.InferenceEnd(_guard);
                _guard = 0;
            }
        }
    }
}
