using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A part: numbers take a dimension away, ranges and slices cut it, tensors choose in it.</summary>
        /// <exception cref="System.Runtime.InteropServices.ExternalException">An index lies outside its dimension, or there are too many.</exception>
        public Tensor this[params TensorIndex[] indices]
        {
            get => index(indices);
            set => Assign(indices, value);
        }

        /// <summary>The part at that index of the first dimension.</summary>
        public Tensor this[long i1]
        {
            get => select(0, i1);
            set => Assign([i1], value);
        }

        /// <summary>The part at those indices of the first two dimensions.</summary>
        public Tensor this[long i1, long i2]
        {
            get => index(i1, i2);
            set => Assign([i1, i2], value);
        }

        /// <summary>The part at those indices of the first three dimensions.</summary>
        public Tensor this[long i1, long i2, long i3]
        {
            get => index(i1, i2, i3);
            set => Assign([i1, i2, i3], value);
        }

        /// <summary>The part at those indices of the first four dimensions.</summary>
        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => index(i1, i2, i3, i4);
            set => Assign([i1, i2, i3, i4], value);
        }

        /// <summary>A part: numbers take a dimension away, ranges and slices cut it, tensors choose in it.</summary>
        public Tensor index(params TensorIndex[] indices)
        {
            var (view, chosen) = View(indices);
            if (!chosen.Exists(tensor => tensor is not null))
            {
                return view;
            }

            var part = Call.One("index.Tensor", view, Argument.Optional(chosen));
            Drop(view);
            return part;
        }

        /// <summary>Writes into a part, broadcast.</summary>
        /// <returns>This tensor.</returns>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices)
        {
            Assign(indices, value);
            return this;
        }

        private void Assign(TensorIndex[] indices, Tensor value)
        {
            var (view, chosen) = View(indices);
            if (chosen.Exists(tensor => tensor is not null))
            {
                using var converted = value.dtype == dtype ? value.alias() : Call.One("to.dtype", value, dtype);
                Call.Do("index_put_", view, Argument.Optional(chosen), converted);
            }
            else
            {
                view.copy_(value);
            }

            Drop(view);
        }

        /// <summary>What numbers, slices and new dimensions make of it, and which tensors choose in which dimension of that.</summary>
        private (Tensor View, List<Tensor?> Chosen) View(TensorIndex[] indices)
        {
            var view = this;
            var chosen = new List<Tensor?>();
            var used = indices.Sum(Consumed);
            foreach (ref readonly var index in indices.AsSpan())
            {
                var dim = chosen.Count;
                switch (index.Kind)
                {
                    case IndexKind.Single:
                        view = Next(view, view.select(dim, index.Start!.Value));
                        continue;
                    case IndexKind.Ellipsis:
                        chosen.AddRange(Enumerable.Repeat<Tensor?>(null, (int)Math.Max(0, ndim - used)));
                        continue;
                    case IndexKind.New:
                        view = Next(view, view.unsqueeze(dim));
                        break;
                    case IndexKind.Slice when index is not { Start: null, Stop: null, Step: null }:
                        view = Next(view, Call.One("slice.Tensor", view, (long)dim, index.Start, index.Stop, index.Step ?? 1));
                        break;
                    case IndexKind.Elements:
                        chosen.Add(index.Elements);
                        chosen.AddRange(Enumerable.Repeat<Tensor?>(null, (int)Math.Max(0, Consumed(index) - 1)));
                        continue;
                }

                chosen.Add(null);
            }

            return (ReferenceEquals(view, this) ? alias() : view, Mentioned(chosen));
        }

        /// <summary>How many dimensions an index speaks of: a tensor of truth values as many as it has.</summary>
        private static long Consumed(TensorIndex index) => index.Kind switch
        {
            IndexKind.Ellipsis or IndexKind.New => 0,
            IndexKind.Elements when index.Elements!.dtype is ScalarType.Bool or ScalarType.Byte => index.Elements.ndim,
            _ => 1,
        };

        /// <summary>The tensors that choose, one for each dimension; one of truth values stands for all that it has.</summary>
        private static List<Tensor?> Mentioned(List<Tensor?> chosen)
        {
            var mentioned = new List<Tensor?>();
            for (var i = 0; i < chosen.Count; i++)
            {
                mentioned.Add(chosen[i]);
                i += chosen[i] is { dtype: ScalarType.Bool or ScalarType.Byte, ndim: > 1 } mask ? (int)mask.ndim - 1 : 0;
            }

            return mentioned;
        }

        private Tensor Next(Tensor before, Tensor after)
        {
            Drop(before);
            return after;
        }

        private void Drop(Tensor tensor)
        {
            if (!ReferenceEquals(tensor, this))
            {
                tensor.Dispose();
            }
        }
    }
}
