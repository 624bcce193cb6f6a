using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A source of random numbers: the Mersenne twister, as PyTorch's.</summary>
    public sealed unsafe class Generator : IDisposable
    {
        private nint _generator;

        /// <summary>A source of its own.</summary>
        public Generator(ulong seed = 0, Device? device = null)
        {
            Device.Usable(device);
            _generator = Bridge.Generator(seed, 0);
        }

        private Generator(nint generator) => _generator = generator;

        /// <summary>Frees the native source.</summary>
        ~Generator() => Free();

        /// <summary>The source that is taken where none is named.</summary>
        public static Generator Default { get; } = new(Bridge.Generator(0, 1));

        /// <summary>Where it draws: the processor.</summary>
        public Device device => CPU;

        internal nint Pointer => _generator != 0 ? _generator : throw new ObjectDisposedException(nameof(Generator), "This generator was disposed.");

        /// <summary>Begins anew from a seed.</summary>
        /// <returns>This generator.</returns>
        public Generator manual_seed(long seed)
        {
            _ = Bridge.GeneratorSeed(Pointer, (ulong)seed, 1);
            return this;
        }

        /// <summary>Begins anew from a seed that nobody knows.</summary>
        /// <returns>The seed.</returns>
        public long seed()
        {
            var seed = System.Random.Shared.NextInt64();
            manual_seed(seed);
            return seed;
        }

        /// <summary>The seed that it began from.</summary>
        public long initial_seed() => (long)Bridge.GeneratorSeed(Pointer, 0, 0);

        /// <summary>Where it stands, as a tensor of bytes.</summary>
        public Tensor get_state()
        {
            Value* results;
            Failure.Check(Bridge.GeneratorState(Pointer, 0, &results), nameof(get_state));
            return Tensor.Of(results[0])!;
        }

        /// <summary>Goes back to where <see cref="get_state"/> was called.</summary>
        public void set_state(Tensor value)
        {
            using var hold = new Hold(value);
            Value* results;
            Failure.Check(Bridge.GeneratorState(Pointer, hold.Pointer, &results), nameof(set_state));
        }

        /// <summary>Frees the native source.</summary>
        public void Dispose()
        {
            Free();
            GC.SuppressFinalize(this);
        }

        private void Free()
        {
            if (_generator != 0)
            {
                Bridge.GeneratorFree(_generator);
                _generator = 0;
            }
        }
    }

    /// <summary>Where random numbers come from when no generator is named.</summary>
    public static Generator default_generator => Generator.Default;

    /// <summary>Seeds the random numbers: the same seed gives the numbers that PyTorch's gives.</summary>
    public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

    /// <summary>Seeds the random numbers from a seed that nobody knows.</summary>
    /// <returns>The seed.</returns>
    public static long seed() => Generator.Default.seed();

    /// <summary>The seed that the random numbers began from.</summary>
    public static long initial_seed() => Generator.Default.initial_seed();

    /// <summary>Random numbers' global state.</summary>
    public static class random
    {
        /// <summary>Where the random numbers stand, as a tensor of bytes.</summary>
        public static Tensor get_rng_state() => Generator.Default.get_state();

        /// <summary>Goes back to where <see cref="get_rng_state"/> was called.</summary>
        public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);
    }
}
