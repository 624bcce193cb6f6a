using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>An array of numbers of one type, in any number of dimensions, on which libtorch computes and differentiates.</summary>
    /// <remarks>
    /// It holds native memory until it is disposed, its <see cref="DisposeScope"/> ends, or it is forgotten: the
    /// collector knows the real size of what tensors hold. It may be used from several threads, if none changes it.
    /// </remarks>
    public partial class Tensor : IDisposable
    {
        private TensorHandle _handle;

        internal Tensor(nint tensor, long bytes)
        {
            _handle = new TensorHandle(tensor, bytes);
            DisposeScope.Current?.Add(this);
        }

        /// <summary>Takes over another's native tensor, and its place in its scope; the other one is as good as disposed.</summary>
        private protected Tensor(Tensor source)
        {
            _handle = source.Handle;
            var scope = source.OwningScope;
            scope?.Remove(source);
            source._handle = TensorHandle.Closed;
            scope?.Add(this);
        }

        /// <summary>The scope that will dispose it; null when none will.</summary>
        internal DisposeScope? OwningScope { get; set; }

        /// <summary>Where it stands in its scope.</summary>
        internal int ScopeIndex { get; set; }

        /// <summary>Its native tensor.</summary>
        /// <exception cref="ObjectDisposedException">It was disposed.</exception>
        internal TensorHandle Handle => !_handle.IsClosed ? _handle : throw new ObjectDisposedException(
            GetType().Name,
            "This tensor was disposed: by Dispose, by using, or because the dispose scope it was made in has ended. "
            + "Keep it with MoveToOuterDisposeScope() or DetachFromDisposeScope().");

        /// <summary>Whether it was disposed.</summary>
        public bool IsInvalid => _handle.IsClosed;

        /// <summary>Whether it was disposed.</summary>
        public bool IsDisposed => _handle.IsClosed;

        /// <summary>Takes it out of its dispose scope: it stays until it is disposed, or forgotten.</summary>
        public Tensor DetachFromDisposeScope()
        {
            OwningScope?.Detach(this);
            return this;
        }

        /// <summary>Gives it to the scope around its dispose scope.</summary>
        public Tensor MoveToOuterDisposeScope()
        {
            OwningScope?.MoveToOuter(this);
            return this;
        }

        /// <summary>Gives it to the dispose scope of another tensor.</summary>
        public Tensor MoveToOtherDisposeScope(Tensor other)
        {
            OwningScope?.MoveToOther(other.OwningScope, this);
            return this;
        }

        /// <summary>Lets go of its memory. A second time does nothing.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Lets go of its memory.</summary>
        protected virtual void Dispose(bool disposing)
        {
            OwningScope?.Remove(this);
            _handle.Dispose();
        }

        /// <summary>The tensor of a native answer; null when that is none.</summary>
        internal static Tensor? Of(in Value value) => value.Tag == Tag.Tensor ? new Tensor((nint)value.Integer, value.Bytes) : null;

        /// <summary>Another object for the same native tensor.</summary>
        internal Tensor alias()
        {
            using var hold = new Hold(this);
            return new Tensor(Bridge.Alias(hold.Pointer), 0);
        }
    }
}
