using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Until it is disposed nothing on this thread is recorded for gradients. No await may stand within it.</summary>
    public static IDisposable no_grad() => new GradMode(false);

    /// <summary>Until it is disposed this thread records what gradients need, also within <see cref="no_grad"/>.</summary>
    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    /// <summary>Records what gradients need, or not, until it is disposed.</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    /// <summary>Whether this thread records what gradients need.</summary>
    public static bool is_grad_enabled() => Bridge.GradientMode(-1) != 0;

    /// <summary>As <see cref="no_grad"/>, and faster; its tensors can never take part in a gradient.</summary>
    public static IDisposable inference_mode(bool mode = true) => new InferenceMode(mode);

    /// <summary>Whether this thread is in <see cref="inference_mode"/>.</summary>
    public static bool is_inference_mode_enabled() => Bridge.InferenceMode() != 0;

    private sealed class GradMode : IDisposable
    {
        private readonly int _before;
        private bool _disposed;

        public GradMode(bool enabled) => _before = Bridge.GradientMode(enabled ? 1 : 0);

        public void Dispose()
        {
            if (!_disposed)
            {
                _disposed = true;
                _ = Bridge.GradientMode(_before);
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
