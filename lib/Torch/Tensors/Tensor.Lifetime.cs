using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    // What a SafeHandle does, in the tensor itself: half the objects to make, finalise and follow.
    public partial class Tensor
    {
        private const int Closed = 1;
        private const int Use = 2;
        private readonly nint _native;

        /// <summary>Twice the calls that are using it, and 1 when it was disposed: the last of them frees it.</summary>
        private int _uses;

        /// <summary>Frees it when it was forgotten.</summary>
        ~Tensor() => Dispose(false);

        /// <summary>Whether it was disposed.</summary>
        public bool IsInvalid => (Volatile.Read(ref _uses) & Closed) != 0;

        /// <summary>Whether it was disposed.</summary>
        public bool IsDisposed => IsInvalid;

        /// <summary>Lets go of its memory. A second time does nothing.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Lets go of its memory.</summary>
        protected virtual void Dispose(bool disposing)
        {
            // The scope of another thread keeps it, and will find it disposed.
            if (disposing && OwningScope is { IsHere: true } scope)
            {
                scope.Remove(this);
            }

            if (Interlocked.Or(ref _uses, Closed) == 0)
            {
                Free();
            }
        }

        /// <summary>Its native tensor, which stays until <see cref="Release"/>, whoever disposes it meanwhile.</summary>
        /// <exception cref="ObjectDisposedException">It was disposed.</exception>
        internal nint Hold()
        {
            for (var uses = Volatile.Read(ref _uses); (uses & Closed) == 0;)
            {
                var found = Interlocked.CompareExchange(ref _uses, uses + Use, uses);
                if (found == uses)
                {
                    return _native;
                }

                uses = found;
            }

            throw new ObjectDisposedException(
                GetType().Name,
                "This tensor was disposed: by Dispose, by using, or because the dispose scope it was made in has ended. "
                + "Keep it with MoveToOuterDisposeScope() or DetachFromDisposeScope().");
        }

        /// <summary>Ends a <see cref="Hold"/>.</summary>
        internal void Release()
        {
            if (Interlocked.Add(ref _uses, -Use) == Closed)
            {
                Free();
            }
        }

        private void Free()
        {
            // It is 0 when the constructor failed: that is finalised, too.
            if (_native != 0)
            {
                Bridge.Free(_native);
                NativeMemory.Gave();
            }
        }
    }
}
