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
        internal Tensor(nint native)
        {
            _native = native;
            NativeMemory.Took();
            DisposeScope.Current?.Add(this);
        }

        /// <summary>Takes over another's native tensor, and its place in its scope; the other one is as good as disposed.</summary>
        private protected Tensor(Tensor source)
        {
            var scope = source.OwningScope is { IsHere: true } own ? own : null;
            using (var hold = new Hold(source))
            {
                _native = Bridge.Alias(hold.Pointer);
            }

            NativeMemory.Took();
            source.Dispose();
            scope?.Add(this);
        }

        /// <summary>The scope that will dispose it; null when none will.</summary>
        internal DisposeScope? OwningScope { get; set; }

        /// <summary>Where it stands in its scope.</summary>
        internal int ScopeIndex { get; set; }

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

        /// <summary>The tensor of a native answer; null when that is none.</summary>
        internal static Tensor? Of(in Value value) => value.Tag == Tag.Tensor ? new Tensor((nint)value.Integer) : null;

        /// <summary>Another object for the same native tensor.</summary>
        internal Tensor alias()
        {
            using var hold = new Hold(this);
            return new Tensor(Bridge.Alias(hold.Pointer));
        }
    }
}
